import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import {
  horizontalGrid,
  roomForTicks,
  yearAxis,
  yearTicks,
  type Tick,
} from "../../plotting/axes.ts";
import { drawLabels, labelBox, outline, type Label, type Point } from "../../plotting/labels.ts";
import { canvas, dots, labelNear, polyline, rings } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { economies, moneyUnit } from "../economies.ts";
import { printed } from "./definition.ts";
import { share, type Seller, type ShareData, type ShareView, type ShareYear } from "./model.ts";
import { yearInWords } from "./words.ts";

interface Value {
  readonly row: ShareYear;
  readonly value: number;
}

export const drawChinaShare: Draw<ShareView, ShareData> = (scene) => {
  const { view, data, size, locale, document } = scene;
  const percent = view.unit === "percent";
  const log = view.scale === "log";
  const floor = !log ? 0 : percent ? 0.1 : 1000;
  const inSpan = data.years.filter(
    ({ year, months }) => year >= view.from && year <= view.to && (percent || months === 12),
  );
  const series = view.partners.map((seller) => ({
    seller,
    values: inSpan
      .map((row): Value => ({ row, value: percent ? share(row, seller) : row.usdMillion[seller] }))
      .filter(({ value }) => value > 0 && value >= floor),
  }));
  const highest = Math.max(
    floor * 10,
    ...series.flatMap((s) => s.values.map(({ value }) => value)),
  );
  const top = highest * (log ? 1.2 : 1.1);
  const ticks = valueTicks(floor, top, scene);
  const lastYear = inSpan.at(-1)?.year ?? view.to;

  const ends = series.flatMap(({ seller, values }) => {
    const last = values.at(-1);
    return last ? [{ seller, ...last, lines: endLines(seller, last, scene) }] : [];
  });
  const endRoom = Math.max(
    0,
    ...ends.flatMap(({ lines }) =>
      lines.map(({ text, bold }) => textWidth(text, size.label, bold)),
    ),
  );
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - endRoom - size.dot - 12,
    top: size.tick * 1.2,
    bottom: size.height - size.tick - 14,
  };
  const x = positions([view.from, lastYear], [frame.left, frame.right]);
  const y = positions([floor, top], [frame.bottom, frame.top], log);
  const place = ({ row, value }: Value): Point => [x(row.year), y(value)];

  const marks: Markish[] = [
    ...horizontalGrid(ticks, { frame, size, y, base: floor }),
    ...yearAxis(yearTicks(view.from, lastYear, frame.right - frame.left, size), { frame, size, x }),
  ];
  const labels: Label[] = [];
  const taken: (readonly Point[])[] = series.map(({ values }) => values.map(place));

  for (const { seller, values } of series) {
    const { hue } = economies[seller];
    const complete = values.filter(({ row }) => row.months === 12);
    const inFocus = ({ row }: Value) =>
      view.focus === null || (row.year >= view.focus[0] && row.year <= view.focus[1]);
    const strong = { stroke: hue, width: size.strong };
    if (view.focus !== null) {
      marks.push(
        polyline(
          complete.map(place),
          { "data-key": `base:${seller}`, "data-first": String(complete[0]?.row.year) },
          { stroke: "var(--faded)", width: size.weak },
        ),
      );
    }
    const focused = complete.filter(inFocus);
    if (focused.length > 1) {
      marks.push(
        polyline(
          focused.map(place),
          { "data-key": `line:${seller}`, "data-first": String(focused[0]?.row.year) },
          strong,
        ),
      );
    }
    const unfinished = values.slice(complete.length - 1);
    if (unfinished.length > 1) {
      marks.push(
        polyline(
          unfinished.map(place),
          { "data-key": `provisional:${seller}` },
          { ...strong, width: size.strong * 0.8, dash: "2 5" },
        ),
      );
    }
  }

  for (const { seller, row, value } of ends) {
    const spot = { at: place({ row, value }), key: `end:${seller}` };
    const { hue } = economies[seller];
    marks.push(
      row.months === 12
        ? dots([spot], size.dot, hue)
        : rings([spot], size.dot, { stroke: hue, width: 2 }, "var(--paper)"),
    );
  }

  const lineHeight = size.label * 1.25;
  const middles = spread(
    ends.map(({ value, lines }) => ({ at: y(value), room: lines.length * lineHeight + 2 })),
    frame.top - size.label,
    frame.bottom + size.label * 0.4,
  );
  ends.forEach(({ seller, lines }, index) => {
    lines.forEach(({ text, bold, muted }, row) => {
      const label: Label = {
        text,
        x: frame.right + size.dot + 9,
        y: (middles[index] ?? 0) + (row - (lines.length - 1) / 2) * lineHeight,
        size: size.label,
        bold,
        fill: muted ? "var(--muted)" : economies[seller].text,
        key: `label:${seller}:${row}`,
      };
      labels.push(label);
      taken.push(outline(labelBox(label)));
    });
  });

  // Values along the way: where the story starts and turns.
  const [china] = view.partners;
  const notable = new Set<number>(
    view.focus === null
      ? []
      : [view.focus[0], ...(view.from < view.focus[0] ? [peakYear(scene)] : [])],
  );
  if (view.paper === "marked") for (const { year } of data.paper) notable.add(year);
  for (const year of [...notable].sort()) {
    const value = series[0]?.values.find(({ row }) => row.year === year);
    if (!value || !china || year === lastYear || year < view.from) continue;
    marks.push(
      dots([{ at: place(value), key: `dot:${china}:${year}` }], size.dot, economies[china].hue),
    );
    const paper = view.paper === "marked" && data.paper.find((each) => each.year === year);
    const label = labelNear(
      place(value),
      `${year}${{ zh: "年", en: "" }[locale]} ${printed(value.value, view, locale, 2)}${paper ? paperWords(paper.share, scene) : ""}`,
      {
        size: size.label,
        // The room of the end labels may be used where they leave some.
        frame: { ...frame, right: size.width },
        taken,
        off: paper ? size.dot + 6 : 6,
        key: `note:${year}`,
        bold: true,
        fill: economies[china].text,
      },
    );
    labels.push(label);
    taken.push(outline(labelBox(label)));
  }
  if (view.paper === "marked" && percent) {
    const marked = data.paper.filter(({ year }) => year >= view.from && year <= view.to);
    marks.push(
      rings(
        marked.map(({ year, share: value }) => ({
          at: [x(year), y(value)] as const,
          key: `paper:${year}`,
        })),
        size.dot + 3,
        { stroke: "var(--ink)", width: 1.25 },
      ),
    );
  }

  const points = series.flatMap(({ seller, values }) =>
    values.map((value): ReadPoint => {
      const [atX, atY] = place(value);
      const name = economies[seller].name[locale];
      const year = yearInWords(value.row)[locale];
      const text = printed(value.value, view, locale, 2);
      return {
        series: name,
        x: atX,
        y: atY,
        text: locale === "zh" ? `${name}，${year}：${text}` : `${name}, ${year}: ${text}`,
      };
    }),
  );
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

type Scene = Parameters<typeof drawChinaShare>[0];

interface EndLine {
  readonly text: string;
  readonly bold: boolean;
  readonly muted: boolean;
}

/** At the end of a line: who, how much, and when, if the year is not over. */
function endLines(seller: Seller, { row, value }: Value, scene: Scene): EndLine[] {
  const { view, data, locale } = scene;
  const lines: EndLine[] = [
    {
      text: `${economies[seller].name[locale]} ${
        view.unit === "percent"
          ? printed(value, view, locale, 2)
          : formatNumber(value / moneyUnit[locale], locale, { digits: 0 })
      }`,
      bold: true,
      muted: false,
    },
  ];
  if (row.months < 12 && view.partners.length === 1) {
    const months = {
      zh: `${row.year}年1—${row.months}月`,
      en: `to ${yearInWords(row).en.split("–")[1]}`,
    };
    lines.push({ text: months[locale], bold: false, muted: true });
  }
  const paper = view.paper === "marked" && data.paper.find(({ year }) => year === row.year);
  if (paper && seller === "china") {
    const text = { zh: "论文", en: "Paper" }[locale];
    lines.push({
      text: `${text} ${printed(paper.share, view, locale, 2)}`,
      bold: false,
      muted: true,
    });
  }
  return lines;
}

function paperWords(value: number, { view, locale }: Scene): string {
  const text = printed(value, view, locale, 2);
  return { zh: `，论文 ${text}`, en: `, paper ${text}` }[locale];
}

function peakYear({ view, data }: Scene): number {
  const [first = "china"] = view.partners;
  const inSpan = data.years.filter(({ year }) => year >= view.from && year <= view.to);
  return inSpan.reduce((best, each) => (share(each, first) > share(best, first) ? each : best))
    .year;
}

function valueTicks(floor: number, top: number, { view, locale }: Scene): Tick[] {
  const percent = view.unit === "percent";
  const candidates =
    view.scale === "log" ? (percent ? [0.1, 1, 10] : [1000, 10_000, 100_000]) : steps(top);
  const values = candidates.filter((value) => value >= floor && value <= top);
  return values.map((value) => ({
    value,
    text: percent
      ? `${formatNumber(value, locale)}${value === values.at(-1) ? "%" : ""}`
      : formatNumber(value / moneyUnit[locale], locale),
  }));
}

/** Multiples of a round number, at most five above zero. */
function steps(top: number): number[] {
  const magnitude = 10 ** Math.floor(Math.log10(top));
  const step =
    [0.1, 0.2, 0.5, 1, 2, 5].map((each) => each * magnitude).find((s) => top / s <= 5) ?? top;
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(6)),
  );
}
