import type { Markish } from "@observablehq/plot";
import { horizontalGrid, roomForTicks, yearAxis } from "../../plotting/axes.ts";
import { drawLabels, outline, type Label } from "../../plotting/labels.ts";
import { bars, canvas, polyline, rings, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { economyColours } from "../../plotting/palette.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import type { CountData, CountView } from "./model.ts";
import { count, ordinal, percent } from "./words.ts";

type Scene = Parameters<Draw<CountView, CountData>>[0];

interface Parts {
  readonly marks: Markish[];
  readonly labels: Label[];
  readonly points: ReadPoint[];
}

export const drawIndustrialPolicyCount: Draw<CountView, CountData> = (scene) => {
  const draw = { years: drawYears, rank: drawRanking, others: drawOthers }[scene.view.form];
  const { marks, labels, points } = draw(scene);
  return { svg: canvas(scene.document, scene.size, [...marks, ...drawLabels(labels)]), points };
};

/** Three open dots on stems from zero, and no line. */
function drawYears({ data, size, locale }: Scene): Parts {
  const ticks = [0, 500, 1000, 1500].map((value) => ({ value, text: count(value)[locale] }));
  const left = roomForTicks(ticks, size) + 26;
  const frame = {
    left,
    right: size.width - textWidth("2021", size.label) / 2 - 24,
    top: size.label * 2.4,
    bottom: size.height - size.tick - 16,
  };
  const years = data.years.map(({ year }) => year);
  const highest = Math.max(...data.years.map(({ policies }) => policies));
  const x = positions([Math.min(...years), Math.max(...years)], [frame.left, frame.right]);
  const y = positions([0, highest], [frame.bottom, frame.top]);
  const marks: Markish[] = [
    ...horizontalGrid(ticks, { frame: { ...frame, right: size.width }, size, y, base: 0 }),
    ...yearAxis(years, { frame, size, x }),
  ];
  const labels: Label[] = [];
  const r = size.dot * 1.5;
  for (const { year, policies } of data.years) {
    marks.push(verticals([x(year)], [y(policies) + r, frame.bottom], "var(--faded)"));
    labels.push({
      text: count(policies)[locale],
      x: x(year),
      y: y(policies) - r - size.label * 0.8,
      size: size.label * 1.15,
      anchor: "middle",
      bold: true,
      halo: true,
      key: `count:${year}`,
    });
  }
  marks.push(
    rings(
      data.years.map(({ year, policies }) => ({
        at: [x(year), y(policies)] as const,
        key: `year:${year}`,
      })),
      r,
      { stroke: "var(--ink)", width: 2 },
      "var(--paper)",
    ),
  );
  // What is not there is said where it would be.
  const [first, second] = data.years;
  if (first && second) {
    const lines = { zh: ["中间各年", "论文没有数"], en: ["No counts for", "the years between"] };
    lines[locale].forEach((text, index) => {
      labels.push({
        text,
        x: (x(first.year) + x(second.year)) / 2,
        y: (frame.top + frame.bottom) / 2 + (index - 0.5) * size.tick * 1.35,
        size: size.tick,
        anchor: "middle",
        fill: "var(--muted)",
        halo: true,
        key: `gap:${index}`,
      });
    });
  }
  const points = data.years.map(({ year, policies }): ReadPoint => ({
    series: { zh: "产业政策", en: "Industrial policies" }[locale],
    x: x(year),
    y: y(policies),
    text: {
      zh: `${year}年：${count(policies).zh}项产业政策`,
      en: `${year}: ${count(policies).en} industrial policies`,
    }[locale],
  }));
  return { marks, labels, points };
}

/** Hue and letter colour of an economy that has them on this site. */
function hue(iso3: string): { fill: string; text: string } {
  const code = economyColours.find((each) => each === iso3.toLowerCase());
  return code
    ? { fill: `var(--${code})`, text: `var(--${code}-text)` }
    : { fill: "var(--ink)", text: "var(--ink)" };
}

/** A ladder: the order is all that is known, so the rungs are evenly apart and carry no length. */
function drawRanking({ view, data, size, locale }: Scene): Parts {
  const wide = size.name === "wide";
  const pitch = size.height / data.ranking.length;
  const type = wide ? size.label + 1 : size.label;
  const place = wide ? 60 : 30;
  const railX = place + (wide ? 30 : 22);
  const nameX = railX + (wide ? 26 : 20);
  const rowY = (index: number) => pitch * (index + 0.5);
  const labels: Label[] = [];
  const marks: Markish[] = [
    verticals([railX], [rowY(0), rowY(data.ranking.length - 1)], "var(--rule)"),
  ];
  const points: ReadPoint[] = [];
  data.ranking.forEach(({ rank, iso3, name }, index) => {
    const chosen = iso3 === view.economy;
    const { fill, text } = hue(iso3);
    const at = [railX, rowY(index)] as const;
    const spot = [{ at, key: `rank:${iso3}` }];
    marks.push(
      rings(
        spot,
        chosen ? size.dot * 1.7 : size.dot * 1.2,
        { stroke: chosen ? fill : "var(--faded)", width: chosen ? 3 : 1.75 },
        "var(--paper)",
      ),
    );
    labels.push(
      {
        text: String(rank),
        x: place,
        y: at[1],
        size: type,
        anchor: "end",
        bold: chosen,
        fill: chosen ? text : "var(--muted)",
        key: `place:${iso3}`,
      },
      {
        text: name[locale],
        x: nameX,
        y: at[1],
        size: type,
        bold: chosen,
        fill: chosen ? text : "var(--ink)",
        key: `name:${iso3}`,
      },
    );
    points.push({
      series: { zh: "排名", en: "Ranking" }[locale],
      x: at[0],
      y: at[1],
      text: {
        zh: `${name.zh}：${ordinal(rank).zh}`,
        en: `${name.en}: ${ordinal(rank).en}`,
      }[locale],
    });
  });
  // Up the side: which way is more, and that the distances are unknown.
  const edge = size.width - (wide ? 24 : 10);
  const [top, bottom] = [rowY(0), rowY(data.ranking.length - 1)];
  const head = 5;
  marks.push(
    polyline(
      [
        [edge - head, top + head * 1.6],
        [edge, top],
        [edge + head, top + head * 1.6],
        [NaN, NaN],
        [edge, top],
        [edge, bottom],
      ],
      { "data-key": "direction" },
      { stroke: "var(--faded)", width: 1.25 },
    ),
  );
  const said = {
    zh: { more: "政策较多", fewer: "政策较少", unknown: ["相邻两国差多少，", "论文没有说"] },
    en: {
      more: "more policies",
      fewer: "fewer policies",
      unknown: ["How far apart they are", "the paper does not say"],
    },
  }[locale];
  const beside = edge - 14;
  const remarks = [
    { text: said.more, y: top },
    ...said.unknown.map((text, index) => ({
      text,
      y: (top + bottom) / 2 + (index - 0.5) * size.tick * 1.4,
    })),
    { text: said.fewer, y: bottom },
  ];
  for (const { text, y } of remarks) {
    labels.push({
      text,
      x: beside,
      y,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: `remark:${text}`,
    });
  }
  return { marks, labels, points };
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** Rounded by its source, or quoted by the paper and not found elsewhere. */
  readonly weak: "rounded" | "paper" | null;
}

interface Block {
  readonly title: string;
  /** The value that a full bar stands for. */
  readonly full: number;
  readonly rows: readonly Row[];
  readonly strong: boolean;
}

/** Three blocks with a scale each: nothing in one can be read against another. */
function drawOthers(scene: Scene): Parts {
  const { size, locale } = scene;
  const wide = size.name === "wide";
  const blocks = countsOf(scene);
  const rows = blocks.reduce((sum, block) => sum + block.rows.length, 0);
  const gap = wide ? 22 : 8;
  const line = (size.height - gap * (blocks.length - 1)) / (rows + blocks.length);
  const names = blocks.flatMap((block) => block.rows.map(({ name }) => name));
  const left = Math.max(...names.map((name) => textWidth(name, size.tick))) + 12;
  const room =
    Math.max(
      ...blocks.flatMap((block) => block.rows.map(({ text }) => textWidth(text, size.label, true))),
    ) + 10;
  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  let top = 0;
  for (const block of blocks) {
    const x = positions([0, block.full], [left, size.width - room]);
    labels.push({
      text: block.title,
      x: 0,
      y: top + line / 2,
      size: size.tick,
      bold: true,
      fill: block.strong ? "var(--ink)" : "var(--muted)",
      key: `block:${block.title}`,
    });
    top += line;
    const height = Math.min(line * 0.62, 20);
    marks.push(verticals([x(0)], [top, top + line * block.rows.length], "var(--ink)"));
    const fill = block.strong ? "var(--ink)" : "var(--faded)";
    for (const row of block.rows) {
      const middle = top + line / 2;
      const box = {
        left: x(0),
        right: x(row.value),
        top: middle - height / 2,
        bottom: middle + height / 2,
      };
      marks.push(
        row.weak
          ? polyline(
              outline(box),
              { "data-key": `bar:${row.key}` },
              { stroke: fill, width: 1.5, ...(row.weak === "rounded" ? { dash: "4 3" } : {}) },
            )
          : bars([{ box, key: `bar:${row.key}` }], fill),
      );
      labels.push(
        {
          text: row.name,
          x: left - 10,
          y: middle,
          size: size.tick,
          anchor: "end",
          fill: "var(--muted)",
          key: `name:${row.key}`,
        },
        {
          text: row.text,
          x: box.right + 7,
          y: middle,
          size: size.label,
          bold: block.strong,
          fill: block.strong ? "var(--ink)" : "var(--muted)",
          key: `value:${row.key}`,
        },
      );
      points.push({
        series: block.title,
        x: box.right,
        y: middle,
        text: `${block.title}${{ zh: "，", en: ", " }[locale]}${row.name}${{ zh: "：", en: ": " }[locale]}${row.text}`,
      });
      top += line;
    }
    top += gap;
  }
  return { marks, labels, points };
}

function countsOf({ data, size, locale }: Scene): Block[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const wide = size.name === "wide";
  const { year, measures, distorting, bigThree } = data.observatory;
  return [
    {
      title: text("论文的三个数，项", "The paper’s three counts, policies"),
      full: Math.max(...data.years.map(({ policies }) => policies)),
      strong: false,
      rows: data.years.map((each) => ({
        key: `count:${each.year}`,
        name: String(each.year),
        value: each.policies,
        text: count(each.policies)[locale],
        weak: "paper",
      })),
    },
    {
      title: wide
        ? text(
            "产业政策占一个贸易措施数据库条目的比例",
            "Industrial policies as a share of the entries of a database of trade measures",
          )
        : text("产业政策占数据库条目的比例", "Share of a database of trade measures"),
      full: 100,
      strong: false,
      rows: data.shares.map((each, index) => ({
        key: `share:${each.year}`,
        name: String(each.year),
        value: each.percent,
        text:
          index === 0
            ? text(`约${percent(each.percent)}`, `about ${percent(each.percent)}`)
            : text(`近${percent(each.percent)}`, `nearly ${percent(each.percent)}`),
        weak: "rounded",
      })),
    },
    {
      title: text(
        `新产业政策观察（NIPO），${year}年`,
        `New Industrial Policy Observatory (NIPO), ${year}`,
      ),
      full: measures,
      strong: true,
      rows: [
        {
          key: "nipo:measures",
          name: text("全部措施", "All measures"),
          value: measures,
          text: text(`${count(measures).zh}多项`, `over ${count(measures).en}`),
          weak: "rounded",
        },
        {
          key: "nipo:distorting",
          name: text("扭曲贸易", wide ? "Trade-distorting" : "Distorting"),
          value: (measures * distorting) / 100,
          text: percent(distorting),
          weak: null,
        },
        {
          key: "nipo:big-three",
          name: text("美欧中三家", wide ? "By the US, EU and China" : "US, EU, China"),
          value: (measures * bigThree) / 100,
          text: percent(bigThree),
          weak: null,
        },
      ],
    },
  ];
}
