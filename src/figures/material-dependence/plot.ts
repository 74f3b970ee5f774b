import type { Markish } from "@observablehq/plot";
import { drawLabels, type Label, type Point } from "../../plotting/labels.ts";
import {
  bars,
  brokenVerticals,
  canvas,
  polyline,
  verticals,
  type Bar,
} from "../../plotting/marks.ts";
import { breakLines } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Size } from "../../plotting/size.ts";
import type { Draw, Drawing, ReadPoint } from "../contract.ts";
import { benchmarkSentence, limitWord } from "./definition.ts";
import { ceiling, floors, type Benchmark, type MaterialData, type MaterialView } from "./model.ts";
import { drawScope } from "./scope.ts";

type Scene = Parameters<Draw<MaterialView, MaterialData>>[0];

export const drawMaterialDependence: Draw<MaterialView, MaterialData> = (scene) => {
  switch (scene.view.form) {
    case "dependence":
      return drawDependence(scene);
    case "four":
      return drawFour(scene);
    case "scope":
      return drawScope(scene);
  }
};

const ticks = [0, 25, 50, 75, 100] as const;

/** The axis under the bars, with ticks from `top` to `bottom`. */
function axis(x: (value: number) => number, top: number, bottom: number, size: Size): Markish[] {
  return [
    verticals(ticks.map(x), [top, bottom], "var(--ink)"),
    ...drawLabels(
      ticks.map((value) => ({
        text: `${value}${value === 100 ? "%" : ""}`,
        x: value === 100 ? x(value) + 2 : x(value),
        y: bottom + 6 + size.tick * 0.7,
        size: size.tick,
        anchor: value === 0 ? "start" : value === 100 ? "end" : "middle",
        fill: "var(--muted)",
        key: `x:${value}`,
      })),
    ),
  ];
}

/** An arrow from one x to another. */
function arrow(from: number, to: number, y: number, key: string, size: Size): Markish {
  const way = Math.sign(to - from);
  const head = size.name === "wide" ? 7 : 5;
  const points: Point[] = [
    [from, y],
    [to, y],
    [to - way * head, y - head * 0.7],
    [to, y],
    [to - way * head, y + head * 0.7],
  ];
  return polyline(points, { "data-key": key }, { stroke: "var(--ink)", width: 1.75 });
}

function drawDependence({ data, size, locale, document }: Scene): Drawing {
  const wide = size.name === "wide";
  const top = ceiling(data);
  const frame = { left: 1, right: size.width - 3 };
  const x = positions([0, 100], [frame.left, frame.right]);
  const bar = wide ? { top: 150, bottom: 350 } : { top: 116, bottom: 244 };
  const middle = (bar.top + bar.bottom) / 2;
  const words = {
    zh: {
      most: `至多${top.value}%`,
      one: "可来自同一个第三国",
      least: `至少${100 - top.value}%`,
      rest: "来自欧盟自身或别国",
      all: "任何一种战略原材料，欧盟一年的消费量＝100%",
    },
    en: {
      most: `At most ${top.value}%`,
      one: "may come from one third country",
      least: `At least ${100 - top.value}%`,
      rest: "from the EU itself or others",
      all: "Any strategic material: the EU’s use in a year = 100%",
    },
  }[locale];
  /** A head and its words, standing on the bar. */
  const standing = (
    head: Pick<Label, "text" | "size" | "bold">,
    text: string,
    [left, right]: readonly [number, number],
    key: string,
  ): Label[] => {
    const leading = size.tick * 1.35;
    const foot = bar.top - 10 - size.tick * 0.6;
    const lines = breakLines(text, right - left, size.tick, locale);
    return [
      ...lines.map((line, index): Label => ({
        text: line,
        x: left,
        y: foot - (lines.length - 1 - index) * leading,
        size: size.tick,
        fill: "var(--muted)",
        key: `${key}:${index}`,
      })),
      {
        ...head,
        x: left,
        y: foot - (lines.length - 0.5) * leading - head.size * 0.6,
        key,
      },
    ];
  };
  const svg = canvas(document, size, [
    ...axis(x, bar.bottom, bar.bottom + 8, size),
    bars([whole(x, bar, top.id)], "var(--rule)"),
    bars([part(x, bar, top)], "var(--faded)"),
    verticals([x(0)], [bar.top, bar.bottom], "var(--ink)"),
    bars([wall(x, { top: bar.top - 8, bottom: bar.bottom + 8 }, top, size)], "var(--ink)"),
    arrow(x(top.value) - 6, x(top.value) - (wide ? 60 : 34), middle, `arrow:${top.id}`, size),
    ...drawLabels([
      {
        text: words.all,
        x: frame.left,
        y: wide ? 40 : 16,
        size: size.tick,
        fill: "var(--muted)",
        key: "all",
      },
      ...standing(
        { text: words.most, size: wide ? 28 : 20, bold: true },
        words.one,
        [frame.left, x(top.value) - 8],
        `v:${top.id}`,
      ),
      ...standing(
        { text: words.least, size: size.label },
        words.rest,
        [x(top.value) + 8, frame.right],
        "rest",
      ),
    ]),
  ]);
  const points: ReadPoint[] = [
    { series: "limit", x: x(top.value / 2), y: middle, text: benchmarkSentence(top, locale) },
  ];
  return { svg, points };
}

function drawFour({ data, size, locale, document }: Scene): Drawing {
  const wide = size.name === "wide";
  const low = floors(data);
  const top = ceiling(data);
  const frame = { left: 1, right: size.width - 3, top: 0, bottom: size.height - size.tick - 14 };
  const x = positions([0, 100], [frame.left, frame.right]);
  const headings = {
    zh: { floor: "下限：在欧盟境内至少做到", ceiling: "上限：来自一个第三国的至多" },
    en: {
      floor: "Floors: at least so much within the EU",
      ceiling: "Ceiling: at most so much from one country",
    },
  }[locale];
  const head = size.label * 1.9;
  const gap = wide ? 14 : 8;
  const pitch = (frame.bottom - head * 2 - gap) / data.benchmarks.length;
  const labels: Label[] = [];
  const marks: Markish[] = [];
  const tracks: Bar[] = [];
  const filled: Bar[] = [];
  const stretches: [number, number][] = [];
  const points: ReadPoint[] = [];
  let y = 0;
  const heading = (text: string, key: string) => {
    labels.push({ text, x: 0, y: y + head / 2, size: size.label, bold: true, key });
    y += head;
  };
  const row = (each: Benchmark) => {
    const bar = { top: y + pitch * 0.42, bottom: y + pitch * 0.84 };
    const middle = (bar.top + bar.bottom) / 2;
    const floor = each.limit === "at-least";
    stretches.push([bar.top - 3, bar.bottom + 3]);
    tracks.push(whole(x, bar, each.id));
    filled.push(part(x, bar, each));
    const reach = wide ? 46 : 28;
    const end = x(each.value);
    marks.push(
      floor
        ? arrow(end + 4, end + reach, middle, `arrow:${each.id}`, size)
        : arrow(end - 6, end - reach, middle, `arrow:${each.id}`, size),
    );
    if (!floor) {
      const tall = { top: bar.top - 6, bottom: bar.bottom + 6 };
      marks.push(bars([wall(x, tall, each, size)], "var(--ink)"));
    }
    labels.push(
      {
        text: each.label[locale],
        x: frame.left,
        y: y + pitch * 0.22,
        size: size.tick,
        key: `l:${each.id}`,
      },
      {
        text: {
          zh: `${limitWord(each, "zh")}${each.value}%`,
          en: `${limitWord(each, "en")} ${each.value}%`,
        }[locale],
        x: floor ? end + reach + 6 : end + 8,
        y: middle,
        size: size.label,
        bold: true,
        key: `v:${each.id}`,
      },
    );
    points.push({
      series: "benchmarks",
      x: end,
      y: middle,
      text: benchmarkSentence(each, locale),
    });
    y += pitch;
  };
  const section = (text: string, key: string, list: readonly Benchmark[]) => {
    heading(text, key);
    list.forEach(row);
  };
  section(headings.floor, "h:floor", low);
  y += gap;
  section(headings.ceiling, "h:ceiling", [top]);
  const own = filled.filter((_, at) => at < low.length);
  const svg = canvas(document, size, [
    ...axis(x, frame.bottom - 5, frame.bottom, size),
    bars(tracks, "var(--rule)"),
    bars(own, "var(--deu)"),
    bars(filled.slice(low.length), "var(--faded)"),
    ...marks,
    brokenVerticals([x(0)], stretches, "var(--ink)"),
    ...drawLabels(labels),
  ]);
  return { svg, points };
}

interface Height {
  readonly top: number;
  readonly bottom: number;
}

const whole = (x: (value: number) => number, height: Height, id: string): Bar => ({
  key: `track:${id}`,
  box: { left: x(0), right: x(100), ...height },
});

const part = (x: (value: number) => number, height: Height, { id, value }: Benchmark): Bar => ({
  key: `bar:${id}`,
  box: { left: x(0), right: x(value), ...height },
});

/** The line that a ceiling must not pass. */
const wall = (
  x: (value: number) => number,
  height: Height,
  { id, value }: Benchmark,
  size: Size,
): Bar => ({
  key: `wall:${id}`,
  box: { left: x(value) - size.strong / 2, right: x(value) + size.strong / 2, ...height },
});
