import type { Markish } from "@observablehq/plot";
import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import { drawLabels, type Label, type Point } from "../../plotting/labels.ts";
import { canvas, dots, polyline, rings, brokenVerticals, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { economies, moneyUnit } from "../economies.ts";
import {
  change,
  dollars,
  isPapers,
  originNames,
  paperYears,
  sectionsOf,
  share,
  yearRow,
  type SectionData,
  type SectionView,
} from "./model.ts";
import { sectionLabel, sectionNames } from "./names.ts";
import { signedPoints, yearInWords } from "./words.ts";

/**
 * One row a section: from a tick (the earlier year) to a dot (the later), the change at the right.
 * A few rows carry their values; many carry the change only. A narrow drawing of many rows has two
 * columns of them on one scale.
 */
export const drawChange: Draw<SectionView, SectionData> = (scene) => {
  const { view, data, size, locale, document } = scene;
  const wide = size.name === "wide";
  const sections = sectionsOf(data, view);
  const many = sections.length > 8;
  const percent = view.unit === "percent";
  const years = [...(view.before === null ? [] : [view.before]), view.from, view.to];
  const partial = yearRow(data, view.to).months < 12;
  const valueOf = (section: number, year: number) =>
    percent ? share(data, section, view.origin, year) : dollars(data, section, view.origin, year);
  const print = (value: number) =>
    percent
      ? formatNumber(value, locale, { digits: many ? 1 : 2 })
      : formatNumber(value / moneyUnit[locale], locale, { digits: 1 });
  const differenceOf = (section: number) =>
    percent
      ? signedPoints(change(data, section, view.origin, view), locale, many ? 1 : 2)
      : formatNumber(
          (dollars(data, section, view.origin, view.to) /
            dollars(data, section, view.origin, view.from) -
            1) *
            100,
          locale,
          { digits: 0, signed: true },
        ) + "%";

  const type = many ? size.tick : size.label;
  const columns = many && !wide ? 2 : 1;
  const perColumn = Math.ceil(sections.length / columns);
  const columnGap = 20;
  const columnWidth = (size.width - columnGap * (columns - 1)) / columns;
  const namesAbove = !wide;
  const names = sections.map((section) => sectionLabel(section, locale, many && !wide));
  const nameRoom = namesAbove
    ? 0
    : Math.max(...names.map((name) => textWidth(name, type, true))) + 12;
  const paperShown = view.origin === "china" && view.to === paperYears.to && percent && !many;
  const paperWord = { zh: "论文", en: "Paper" }[locale];
  const differenceRoom =
    namesAbove && many
      ? 0
      : Math.max(
          ...sections.map((section) => textWidth(differenceOf(section), type, true)),
          paperShown ? textWidth(`${paperWord} −00.00`, size.tick) : 0,
        ) + 12;
  const valueRoom = many
    ? 0
    : Math.max(
        ...sections.flatMap((s) => years.map((year) => textWidth(print(valueOf(s, year)), type))),
      ) + 8;
  const header = size.tick * 1.9;
  const footer = size.tick + 12;
  const top = header;
  const bottom = size.height - footer;
  const pitch = (bottom - top) / perColumn;
  const rowOf = (index: number) => {
    const middle = top + pitch * ((index % perColumn) + 0.5);
    return { middle, y: namesAbove ? middle + Math.min(type * 0.62, pitch * 0.2) : middle };
  };
  // Names that stand over their rows leave the grid to the rows.
  const half = many ? 4.5 : 9;
  const stretches = Array.from({ length: perColumn }, (_, index) => rowOf(index).y).map(
    (y) => [y - half, y + half] as const,
  );
  const gridHeights = namesAbove ? stretches : [[top, bottom] as const];
  const highest = Math.max(...sections.flatMap((s) => years.map((year) => valueOf(s, year))));
  const scaleLeft = nameRoom + size.dot;
  const scaleRight = columnWidth - differenceRoom - valueRoom - (many ? size.dot : 0);

  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const hue = view.origin === "asean6" ? "var(--ink)" : economies[view.origin].hue;
  const hueText = view.origin === "asean6" ? "var(--ink)" : economies[view.origin].text;
  const ticks = valueTicks(highest, percent);

  for (let column = 0; column < columns; column++) {
    const offset = column * (columnWidth + columnGap);
    const x = positions([0, highest], [offset + scaleLeft, offset + scaleRight]);
    marks.push(
      brokenVerticals(ticks.slice(1).map(x), gridHeights, "var(--rule)"),
      brokenVerticals([x(0)], gridHeights, "var(--ink)"),
    );
    for (const tick of ticks) {
      const text = percent
        ? `${formatNumber(tick, locale)}${tick === ticks.at(-1) ? "%" : ""}`
        : formatNumber(tick / moneyUnit[locale], locale);
      const half = textWidth(text, size.tick) / 2;
      labels.push({
        text,
        // Labels at the edges of a column stay inside it.
        x: Math.min(Math.max(x(tick), offset + half), offset + columnWidth - half),
        y: bottom + size.tick * 0.9,
        size: size.tick,
        anchor: "middle",
        fill: "var(--muted)",
        key: `x:${tick}:${column}`,
      });
    }
  }

  const strong = { dots: [] as Spot[], fill: hue };
  const weak = { dots: [] as Spot[], fill: "var(--faded)" };
  const rows = sections.map((section, index) => {
    const column = Math.floor(index / perColumn);
    const offset = column * (columnWidth + columnGap);
    const x = positions([0, highest], [offset + scaleLeft, offset + scaleRight]);
    const { middle, y } = rowOf(index);
    return { section, offset, x, y, middle, emphasised: !many || isPapers(data, section) };
  });

  rows.forEach(({ section, offset, x, y, middle, emphasised }, index) => {
    const numeral = sectionNames[section]?.numeral ?? "";
    const [start, end] = [x(valueOf(section, view.from)), x(valueOf(section, view.to))];
    const group = emphasised ? strong : weak;
    const tickHalf = many ? 3.5 : 5;
    if (view.before !== null) {
      const before = x(valueOf(section, view.before));
      marks.push(
        polyline(
          [
            [before, y - tickHalf],
            [before, y + tickHalf],
            [NaN, NaN],
            [before, y],
            [start, y],
          ],
          { "data-key": `before:${numeral}` },
          { stroke: "var(--faded)", width: size.weak },
        ),
      );
    }
    marks.push(
      polyline(
        [
          [start, y - tickHalf],
          [start, y + tickHalf],
          [NaN, NaN],
          [start, y],
          [end, y],
        ],
        { "data-key": `change:${numeral}` },
        { stroke: group.fill, width: many ? size.weak * 1.2 : size.strong * 0.8 },
      ),
    );
    group.dots.push({ at: [end, y], key: `dot:${numeral}` });

    const nameY = namesAbove ? y - type * (many ? 0.87 : 1.3) : middle;
    labels.push({
      text: names[index] ?? "",
      x: offset,
      y: nameY,
      size: type,
      bold: emphasised,
      fill: emphasised ? "var(--ink)" : "var(--muted)",
      key: `name:${numeral}`,
    });
    const inNameLine = namesAbove && many;
    labels.push({
      text: differenceOf(section),
      x: offset + columnWidth,
      y: inNameLine ? nameY : paperShown ? y - size.tick * 0.62 : y,
      size: type,
      anchor: "end",
      bold: emphasised,
      fill: emphasised ? hueText : "var(--muted)",
      key: `difference:${numeral}`,
    });
    const paper = data.paper.find((each) => each.section === section);
    if (paperShown && paper) {
      labels.push({
        text: `${paperWord} ${signedPoints(paper.change, locale)}`,
        x: offset + columnWidth,
        y: y + size.tick * 0.68,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
      });
    }
    if (!many) {
      const all = years.map((year) => ({ year, at: x(valueOf(section, year)) }));
      for (const label of valueLabels(all, view.to, type, namesAbove ? 0 : nameRoom, (year) =>
        print(valueOf(section, year)),
      )) {
        labels.push({
          ...label,
          y,
          size: type,
          bold: label.year === view.to,
          fill: label.year === view.to ? hueText : "var(--muted)",
          key: `value:${numeral}:${label.year}`,
        });
      }
    }
    if (wide && !many && view.before !== null) {
      labels.push({
        text: print(valueOf(section, view.from)),
        x: start,
        y: y - type * 1.1,
        size: size.tick,
        anchor: "middle",
        fill: "var(--muted)",
        key: `value:${numeral}:${view.from}`,
      });
    }
    for (const year of years) {
      const at: Point = [x(valueOf(section, year)), y];
      const when = yearInWords(yearRow(data, year))[locale];
      const value = percent
        ? `${print(valueOf(section, year))}%`
        : formatQuantity(valueOf(section, year), "USD million", locale);
      points.push({
        series: sectionLabel(section, locale),
        x: at[0],
        y: at[1],
        text: `${sectionLabel(section, locale)}${{ zh: "，", en: ", " }[locale]}${originNames[view.origin][locale]}${{ zh: "，", en: ", " }[locale]}${when}${{ zh: "：", en: ": " }[locale]}${value}`,
      });
    }
  });

  const r = many ? size.dot * 0.8 : size.dot;
  for (const group of [weak, strong]) {
    if (group.dots.length === 0) continue;
    marks.push(
      partial
        ? rings(group.dots, r, { stroke: group.fill, width: 2 }, "var(--paper)")
        : dots(group.dots, r, group.fill),
    );
  }

  labels.push(...yearHeads(scene, years, rows[0]?.x, (year) => valueOf(sections[0] ?? 1, year)));
  labels.push({
    text: { zh: "变化", en: "Change" }[locale],
    x: size.width,
    y: size.tick * 0.7,
    size: size.tick,
    anchor: "end",
    fill: "var(--muted)",
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

type Scene = Parameters<typeof drawChange>[0];

/** What tick and dot stand for: the years, over the first row where its values stand. */
function yearHeads(
  { view, data, size, locale }: Scene,
  years: readonly number[],
  x: ((value: number) => number) | undefined,
  valueOf: (year: number) => number,
): Label[] {
  if (!x) return [];
  const heads = years
    .map((year) => ({
      year,
      at: x(valueOf(year)),
      text:
        size.name === "narrow" && yearRow(data, year).months < 12
          ? String(year)
          : yearInWords(yearRow(data, year))[locale],
    }))
    .sort((a, b) => a.at - b.at);
  let edge = 0;
  return heads.map(({ year, at, text }) => {
    const width = textWidth(text, size.tick);
    const left = Math.max(edge, at - width / 2);
    edge = left + width + 12;
    return {
      text,
      x: left,
      y: size.tick * 0.7,
      size: size.tick,
      bold: year === view.to,
      fill: year === view.to ? "var(--ink)" : "var(--muted)",
      key: `year:${year}`,
    };
  });
}

/** The lowest value stands left of its mark, the highest right; one between stands nowhere. */
function valueLabels(
  all: readonly { year: number; at: number }[],
  last: number,
  type: number,
  edge: number,
  print: (year: number) => string,
): { year: number; text: string; x: number; anchor: "start" | "end" }[] {
  const sorted = [...all].sort((a, b) => a.at - b.at);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (!low || !high) return [];
  const gap = type * 0.7;
  const lowText = print(low.year);
  // Where the low value would fall off the axis, both stand on the right.
  if (low.at - gap - textWidth(lowText, type, low.year === last) < edge) {
    return [{ year: high.year, text: print(high.year), x: high.at + gap, anchor: "start" }];
  }
  return [
    { year: low.year, text: lowText, x: low.at - gap, anchor: "end" },
    { year: high.year, text: print(high.year), x: high.at + gap, anchor: "start" },
  ];
}

function valueTicks(highest: number, percent: boolean): number[] {
  if (!percent) {
    const magnitude = 10 ** Math.floor(Math.log10(highest));
    const step =
      [0.2, 0.5, 1, 2, 5].map((s) => s * magnitude).find((s) => highest / s <= 4) ?? highest;
    return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
  }
  const step = [0.5, 1, 2, 5, 10, 20].find((each) => highest / each <= 4) ?? 25;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => index * step);
}
