import type { Markish } from "@observablehq/plot";
import { formatNumber, formatQuantity, formatQuarter } from "../../i18n/format.ts";
import {
  horizontalGrid,
  roomForTicks,
  yearAxis,
  yearTicks,
  type Tick,
} from "../../plotting/axes.ts";
import { canvas, dots, labelNear, polyline, rings } from "../../plotting/marks.ts";
import {
  clearest,
  drawLabels,
  labelBox,
  outline,
  type Box,
  type Label,
  type Point,
} from "../../plotting/labels.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, Drawing, ReadPoint } from "../contract.ts";
import { economies, moneyUnit, type Economy } from "../economies.ts";
import { quarterNumber, quarterPosition } from "../quarter.ts";
import { drawComparison } from "./comparison.ts";
import { logFloor, longestBelow, type RatioData, type RatioView } from "./model.ts";
import { lastPaperQuarter } from "./words.ts";

type Scene = Parameters<Draw<RatioView, RatioData>>[0];

export const drawImportRatio: Draw<RatioView, RatioData> = (scene) =>
  scene.view.form === "comparison" ? drawComparison(scene) : drawLines(scene);

interface Series {
  readonly economy: Economy;
  readonly strong: boolean;
  readonly values: readonly { readonly quarter: string; readonly value: number }[];
}

function seriesOf({ view, data }: Scene): Series[] {
  const inSpan = ({ quarter }: { quarter: string }) => quarter >= view.from && quarter <= view.to;
  const dollars = view.unit === "dollars";
  const china: Series = {
    economy: "china",
    strong: true,
    values: data.china
      .filter(inSpan)
      .map(({ quarter, usdMillion }) => ({ quarter, value: usdMillion })),
  };
  const others = view.partners.map((partner): Series => ({
    economy: partner,
    strong: view.highlight.includes(partner),
    values: data.rows
      .filter((row) => row.partner === partner && inSpan(row))
      .map((row) => ({ quarter: row.quarter, value: dollars ? row.usdMillion : row.ratio })),
  }));
  return dollars ? [china, ...others] : others;
}

function drawLines(scene: Scene): Drawing {
  const { view, data, size, locale, document } = scene;
  const percent = view.unit === "percent";
  const log = view.scale === "log";
  const floor = !log ? 0 : percent ? logFloor : 100;
  const series = seriesOf(scene);
  const drawable = series.flatMap(({ values }) => values.filter(({ value }) => value >= floor));
  const highest = Math.max(percent ? 110 : 0, ...drawable.map(({ value }) => value));
  const top = highest * (log ? 1.15 : 1.04);

  const ends = series.flatMap((each) => {
    const last = each.values.at(-1);
    return last && last.value >= floor ? [{ ...each, ...last, lines: endLines(each, scene) }] : [];
  });
  const endRoom = Math.max(
    0,
    ...ends.flatMap(({ lines }) =>
      lines.map(({ text, bold }) => textWidth(text, size.label, bold)),
    ),
  );
  const ticks = valueTicks(floor, top, scene);
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - endRoom - size.dot - 10,
    top: size.tick * 1.4,
    bottom: size.height - size.tick - 14,
  };
  const from = Math.floor(quarterPosition(view.from));
  const to = quarterPosition(view.to);
  const x = positions([from, to], [frame.left, frame.right]);
  const y = positions([floor, top], [frame.bottom, frame.top], log);

  const polylines = series.map(({ values }) =>
    values
      .filter(({ value }) => value >= floor)
      .map(({ quarter, value }): Point => [x(quarterPosition(quarter)), y(value)]),
  );
  const taken: (readonly Point[])[] = [...polylines];
  const labels: Label[] = [];
  const marks: Markish[] = [
    ...horizontalGrid(ticks, { frame, size, y, base: floor }),
    ...yearAxis(yearTicks(from, to, frame.right - frame.left, size), { frame, size, x }),
  ];

  if (percent) {
    marks.push(
      polyline(
        [
          [0, y(100)],
          [frame.right, y(100)],
        ],
        { "data-key": "h:100" },
        thin("var(--chn)"),
      ),
    );
    taken.push([
      [frame.left, y(100)],
      [frame.right, y(100)],
    ]);
  }
  const paperEnds = lastPaperQuarter(data);
  const passesPaper = percent && view.mark === null && view.from < paperEnds && view.to > paperEnds;
  if (passesPaper && !log) {
    const at = x(quarterPosition(paperEnds));
    marks.push(
      polyline(
        [
          [at, frame.bottom],
          [at, frame.top],
        ],
        { "data-key": "v:paper" },
        { ...thin("var(--muted)"), dash: "2 3" },
      ),
    );
    taken.push([
      [at, frame.bottom],
      [at, frame.top],
    ]);
    const text = {
      zh: `论文止于${formatQuarter(paperEnds, locale, "short")}`,
      en: `The paper ends in ${formatQuarter(paperEnds, locale, "short")}`,
    }[locale];
    const label: Label = {
      text,
      x: at - 6,
      y: frame.top + size.tick * 0.6,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: "note:paper",
    };
    labels.push(label);
    taken.push(outline(labelBox(label)));
  }

  const crowded =
    (quarterNumber(view.to) - quarterNumber(view.from)) * 3 > frame.right - frame.left;
  // Receding lines first, so that the strong ones lie on top.
  for (const each of [...series].sort((a, b) => Number(a.strong) - Number(b.strong))) {
    const points = each.values.map(({ quarter, value }): Point => [
      x(quarterPosition(quarter)),
      value >= floor ? y(value) : NaN,
    ]);
    const firstDrawn = each.values.find(({ value }) => value >= floor);
    marks.push(
      polyline(
        points,
        {
          "data-key": `line:${each.economy}`,
          // The first vertex's place in time, so that a transition can match vertices.
          "data-first": String(quarterNumber(firstDrawn?.quarter ?? view.from)),
        },
        {
          stroke: each.strong ? economies[each.economy].hue : "var(--faded)",
          width: (each.strong ? size.strong : size.weak) * (crowded ? 0.7 : 1),
        },
      ),
    );
  }

  const notable = percent ? notablePoints(scene) : [];
  for (const { quarter, value, economy } of notable) {
    const at: Point = [x(quarterPosition(quarter)), y(value)];
    const label = labelNear(
      at,
      `${formatQuarter(quarter, locale, "short")} ${formatNumber(value, locale, { digits: 0 })}`,
      { size: size.tick, frame, taken, key: `note:${quarter}` },
    );
    labels.push(label);
    taken.push(outline(labelBox(label)));
    marks.push(
      dots([{ at, key: `dot:${economy}:${quarter}` }], size.dot * 0.7, economies[economy].hue),
    );
  }

  if (percent) {
    const label = ruleLabel(y(100), { scene, frame, taken });
    labels.push(label);
  }

  for (const strong of [false, true]) {
    for (const end of ends.filter((each) => each.strong === strong)) {
      const at: Point = [x(quarterPosition(end.quarter)), y(end.value)];
      const fill = strong ? economies[end.economy].hue : "var(--faded)";
      marks.push(dots([{ at, key: `end:${end.economy}` }], size.dot, fill));
    }
  }
  if (view.mark !== null) {
    const paper = data.paper
      .filter(({ quarter, partner }) => quarter === view.mark && view.partners.includes(partner))
      .map(({ quarter, partner, ratio }) => ({
        at: [x(quarterPosition(quarter)), y(ratio)] as const,
        key: `paper:${partner}:${quarter}`,
      }));
    marks.push(rings(paper, size.dot + 3, thin("var(--ink)")));
  }

  const lineHeight = size.label * 1.25;
  const middles = spread(
    ends.map(({ value, lines }) => ({ at: y(value), room: lines.length * lineHeight + 2 })),
    frame.top - size.label,
    frame.bottom + size.label * 0.4,
  );
  ends.forEach(({ lines, strong, economy }, index) => {
    const middle = middles[index] ?? 0;
    lines.forEach(({ text, bold, paper }, row) => {
      labels.push({
        text,
        x: frame.right + size.dot + 8,
        y: middle + (row - (lines.length - 1) / 2) * lineHeight,
        size: size.label,
        bold,
        fill: paper ? "var(--muted)" : strong ? economies[economy].text : "var(--muted)",
        key: `${paper ? "paper-label" : "label"}:${economy}`,
      });
    });
  });

  const svg = canvas(document, size, [...marks, ...drawLabels(labels)]);
  const points = series.flatMap(({ economy, values }) =>
    values
      .filter(({ value }) => value >= floor)
      .map(({ quarter, value }): ReadPoint => ({
        series: economies[economy].name[locale],
        x: x(quarterPosition(quarter)),
        y: y(value),
        text: readOut(economies[economy].name[locale], quarter, value, scene),
      })),
  );
  return { svg, points };
}

function thin(stroke: string) {
  return { stroke, width: 1.25 };
}

interface EndLine {
  readonly text: string;
  readonly bold: boolean;
  readonly paper: boolean;
}

/** What stands at the end of a line: name and last value, under it the paper's value where marked. */
function endLines(series: Series, { view, data, locale }: Scene): EndLine[] {
  const { economy, strong, values } = series;
  const last = values.at(-1);
  if (!last) return [];
  const marked = last.quarter === view.mark;
  const number =
    view.unit === "dollars"
      ? formatNumber(last.value / moneyUnit[locale], locale, { digits: 0 })
      : formatNumber(last.value, locale, { digits: marked ? 2 : 0 });
  const lines = [
    { text: `${economies[economy].name[locale]} ${number}`, bold: strong, paper: false },
  ];
  const paper = data.paper.find((row) => row.partner === economy && row.quarter === view.mark);
  if (marked && paper) {
    const text = formatNumber(paper.ratio, locale, { digits: 2 });
    lines.push({
      text: `${{ zh: "论文", en: "Paper" }[locale]} ${text}`,
      bold: false,
      paper: true,
    });
  }
  return lines;
}

function valueTicks(floor: number, top: number, { view, locale }: Scene): Tick[] {
  const log = view.scale === "log";
  const percent = view.unit === "percent";
  let values: number[];
  if (percent) {
    values = log
      ? [floor, 5, 10, 20, 50, 200, 500]
      : top < 150
        ? [0, 50]
        : top < 300
          ? [0, 50, 150, 200]
          : [0, 200, 300, 400, 500];
  } else if (log) {
    values = [100, 1000, 10_000, 100_000];
  } else {
    const step =
      [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000].find((s) => top / s <= 5) ?? 1e5;
    values = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  }
  const drawn = values.filter((value) => value <= top);
  return drawn.map((value) => ({
    value,
    text: percent
      ? `${formatNumber(value, locale)}${value === drawn.at(-1) ? "%" : ""}`
      : formatNumber(value / moneyUnit[locale], locale),
  }));
}

/** Points a view is about, besides the ends: where Mexico stood before and when it came back. */
function notablePoints({ view, data }: Scene) {
  const economy = "mexico" as const;
  if (!view.highlight.includes(economy)) return [];
  const run = longestBelow(data, economy);
  const first = data.rows.find((row) => row.partner === economy)?.quarter;
  // Over forty years the one quarter above between is a needle that needs no label.
  const long = quarterNumber(view.to) - quarterNumber(view.from) > 80;
  const quarters = long ? [first, run?.lastAbove] : [run?.backAbove];
  return quarters.flatMap((quarter) => {
    if (!quarter || quarter < view.from || quarter >= view.to) return [];
    const row = data.rows.find((each) => each.partner === economy && each.quarter === quarter);
    return row ? [{ quarter, value: row.ratio, economy }] : [];
  });
}

interface Surroundings {
  readonly frame: Box;
  readonly taken: readonly (readonly Point[])[];
}

/** The name of the line at 100, where on or under it there is most room. */
function ruleLabel(
  y: number,
  { scene: { size, locale }, frame, taken }: Surroundings & { scene: Scene },
): Label {
  const text =
    size.name === "wide"
      ? { zh: "自中国进口额＝100%", en: "Imports from China = 100%" }[locale]
      : { zh: "＝中国", en: "= China" }[locale];
  const width = textWidth(text, size.tick, true);
  const others = taken.filter(
    (line) => !(line.length === 2 && line.every((point) => point[1] === y)),
  );
  const candidates: { label: Label; box: ReturnType<typeof labelBox> }[] = [];
  for (const middle of [y - size.tick * 0.85, y + size.tick * 0.9]) {
    for (const x of [0, ...steps(frame.left, frame.right - width)]) {
      const label: Label = {
        text,
        x,
        y: middle,
        size: size.tick,
        bold: true,
        halo: true,
        fill: "var(--chn-text)",
        key: "h:100:label",
      };
      candidates.push({ label, box: labelBox(label) });
    }
  }
  return clearest(candidates, others, 10).label;
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor((to - from) / 12)) }, (_, i) => from + i * 12);
}

/** The value of a point in words, for the explorer's read-out. */
function readOut(name: string, quarter: string, value: number, { view, locale }: Scene): string {
  const amount =
    view.unit === "dollars"
      ? formatQuantity(value, "USD million", locale)
      : formatQuantity(value, "percent of imports from China", locale, { digits: 2 });
  return locale === "zh"
    ? `${name}，${formatQuarter(quarter, locale)}：${amount}`
    : `${name}, ${formatQuarter(quarter, locale)}: ${amount}`;
}
