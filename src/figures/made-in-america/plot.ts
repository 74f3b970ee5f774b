import type { Markish } from "@observablehq/plot";
import { formatDate } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, yearAxis } from "../../plotting/axes.ts";
import { drawLabels, outline, type Label, type Point } from "../../plotting/labels.ts";
import { bars, canvas, polyline, rings, verticals, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { stepsOf, yearOf, type Step, type ThresholdData, type ThresholdView } from "./model.ts";
import { percent, spanInWords } from "./words.ts";

/** One year of room on either side of what is dated. */
const span = [2020, 2031] as const;

/** Columns as wide as the time they apply and as high as the threshold, from zero. */
export const drawMadeInAmerica: Draw<ThresholdView, ThresholdData> = (scene) => {
  const { view, data, size, locale, document } = scene;
  const wide = size.name === "wide";
  const ticks = [0, 25, 50, 75, 100].map((value) => ({
    value,
    text: value === 100 ? percent(value) : String(value),
  }));
  const frame = {
    left: roomForTicks(ticks, size) + 2,
    right: size.width - 2,
    top: size.tick * 1.6,
    bottom: size.height - size.tick - 16,
  };
  const x = positions(span, [frame.left, frame.right]);
  const y = positions([0, 100], [frame.bottom, frame.top]);
  const years = (wide ? [2021, 2023, 2025, 2027, 2029, 2031] : [2021, 2024, 2027, 2030]).filter(
    (year) => x(year) <= frame.right - textWidth("0000", size.tick) / 2,
  );
  const marks: Markish[] = [
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    ...yearAxis(years, { frame, size, x }),
  ];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];

  const shown = stepsOf(data, view.stage);
  const columnOf = (step: Step) => ({
    left: step.from ? x(yearOf(step.from)) : frame.left,
    right: (step.until ? x(yearOf(step.until)) : frame.right) - 2,
    top: y(step.percent),
    bottom: frame.bottom,
  });
  const strong = (step: Step) => {
    if (view.stage === "in-force") return step.from >= data.proposal;
    return step === shown.at(-1) || step.status === "in force";
  };
  const spots = view.paper === "marked" ? paperSpots(scene, x, y, columnOf) : [];
  for (const step of shown) {
    const box = columnOf(step);
    const key = `step:${step.id}`;
    const emphasised = strong(step);
    const fill = emphasised ? "var(--usa)" : "var(--faded)";
    marks.push(
      step.status === "planned"
        ? polyline(
            outline(box),
            { "data-key": key },
            { stroke: "var(--usa)", width: 2, dash: "5 4" },
          )
        : bars([{ box, key }], fill),
    );
    const middle = (box.left + box.right) / 2;
    const marked = spots.some(({ at }) => at[0] === middle);
    // At the draft's date its line stands over the column, so the value steps aside.
    const aside = view.stage === "proposal" && step === shown.at(-1);
    labels.push({
      text: percent(step.percent),
      x: aside ? box.right + 8 : middle,
      y: aside ? box.top + size.label * 0.7 : box.top - size.label * (marked ? 1.3 : 0.85),
      size: emphasised ? size.label * 1.15 : size.label,
      anchor: aside ? "start" : "middle",
      bold: emphasised,
      fill: emphasised ? "var(--usa-text)" : "var(--muted)",
      halo: true,
      key: `value:${step.id}`,
    });
    points.push({
      series: { zh: "门槛", en: "Threshold" }[locale],
      x: middle,
      y: box.top,
      text: `${spanInWords(step)[locale]}${{ zh: "：", en: ": " }[locale]}${percent(step.percent)}`,
    });
  }

  if (view.stage === "before") {
    labels.push(
      ...event(data.order, orderWords[locale], scene, {
        frame,
        x,
        marks,
        bottom: y(shown.at(-1)?.percent ?? 0),
      }),
    );
  }
  if (view.stage === "proposal") {
    labels.push(...proposed(scene, { frame, x, y, marks }));
  }
  if (spots.length) {
    marks.push(rings(spots, size.dot * 1.3, { stroke: "var(--ink)", width: 1.75 }, "var(--paper)"));
  }
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

type Scene = Parameters<typeof drawMadeInAmerica>[0];

const orderWords = {
  zh: ["第14005号行政令", "要求改采购规则"],
  en: ["Executive Order 14005", "asks for new rules"],
};

interface Room {
  readonly frame: { left: number; right: number; top: number; bottom: number };
  readonly x: (year: number) => number;
  readonly marks: Markish[];
}

/** A day on the axis of time, with what happened to the right of its line. */
function event(
  day: string,
  words: readonly string[],
  { size, locale }: Scene,
  { frame, x, marks, bottom }: Room & { bottom: number },
): Label[] {
  const at = x(yearOf(day));
  marks.push(verticals([at], [frame.top, bottom], "var(--ink)"));
  return [formatDate(day, locale), ...words].map((text, index) => ({
    text,
    x: at + 8,
    y: frame.top + size.label * (0.7 + index * 1.4),
    size: size.label,
    bold: index === 0,
    halo: true,
    key: `event:${index}`,
  }));
}

/** The two thresholds of the draft: levels without a date. */
function proposed(scene: Scene, { frame, x, y, marks }: Room & { y: (value: number) => number }) {
  const { data, size, locale } = scene;
  const from = x(yearOf(data.proposal));
  const [low = 0, high = 0] = data.paper;
  const words = {
    zh: [`先到${percent(low)}`, `以后分步到${percent(high)}`],
    en: [`first ${percent(low)}`, `later, in steps, ${percent(high)}`],
  }[locale];
  marks.push(verticals([from], [frame.top, y(low)], "var(--ink)"));
  data.paper.forEach((value, index) => {
    marks.push(
      polyline(
        [
          [from, y(value)],
          [frame.right, y(value)],
        ],
        { "data-key": `proposed:${index}` },
        { stroke: "var(--usa)", width: 2, dash: "5 4" },
      ),
    );
  });
  const labels = data.paper.map((value, index): Label => ({
    text: words[index] ?? "",
    x: frame.right,
    y: y(value) - size.label * 0.8,
    size: size.label,
    anchor: "end",
    bold: true,
    fill: "var(--usa-text)",
    halo: true,
    key: `proposed-value:${index}`,
  }));
  labels.push({
    text: `${formatDate(data.proposal, locale)}${{ zh: "草案", en: ", proposal" }[locale]}`,
    x: from + 8,
    y: frame.top + size.label * 0.7,
    size: size.label,
    bold: true,
    halo: true,
    key: "event:0",
  });
  return labels;
}

/** The paper's numbers: at the proposal's date, then on the steps that came of them. */
function paperSpots(
  { view, data }: Scene,
  x: (year: number) => number,
  y: (value: number) => number,
  columnOf: (step: Step) => { left: number; right: number },
): Spot[] {
  return data.paper.flatMap((value, index): Spot[] => {
    const step = data.steps.find(({ percent: each }) => each === value);
    const key = `paper:${index}`;
    if (view.stage === "proposal" || view.stage === "before") {
      return [{ at: [x(yearOf(data.proposal)), y(value)] as Point, key }];
    }
    if (!step || (view.stage === "in-force" && step.status === "planned")) return [];
    const { left, right } = columnOf(step);
    return [{ at: [(left + right) / 2, y(value)] as Point, key }];
  });
}
