import type { Markish } from "@observablehq/plot";
import { formatDate } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, yearAxis, yearTicks } from "../../plotting/axes.ts";
import { drawLabels, labelBox, outline, type Label, type Point } from "../../plotting/labels.ts";
import { bars, canvas, dots, labelNear, polyline, rings } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  inYears,
  known,
  rulesIn,
  stretch,
  type EntityListData,
  type EntityListView,
  type Rule,
} from "./model.ts";
import { ruleInWords } from "./words.ts";

/**
 * One dot a rule at its day, its height the Chinese entries, on a stem from zero. Where only the sum
 * of all destinations is known, an open dot on a dashed stem stands at that sum. Nothing joins them.
 */
export const drawRules: Draw<EntityListView, EntityListData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const marked = view.coverage === "marked";
  const list = rulesIn(data, view);
  const split = known(list);
  const unsplit = list.filter(({ china }) => china === null);
  const heightOf = ({ china, all }: Rule) => china ?? all ?? 0;
  const highest = Math.max(10, ...list.map(heightOf));
  const step = highest > 40 ? 20 : 10;
  const ticks = Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) => ({
    value: index * step,
    text: String(index * step),
  }));
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - size.dot - 1,
    top: size.tick * (marked ? 3.4 : 2),
    bottom: size.height - size.tick - (marked ? 20 : 14),
  };
  const x = positions([view.from, view.to + 1], [frame.left, frame.right]);
  const y = positions([0, highest], [frame.bottom, frame.top]);
  // Rules of one day stand side by side.
  const offset = (rule: Rule) => {
    const sameDay = list.filter(({ date }) => date === rule.date);
    const place = sameDay.findIndex(({ document: each }) => each === rule.document);
    return (place - (sameDay.length - 1) / 2) * (size.dot * 2 + 1);
  };
  const at = (rule: Rule): Point => [x(inYears(rule.date)) + offset(rule), y(heightOf(rule))];

  const marks: Markish[] = [];
  const labels: Label[] = [];
  if (marked) {
    const inside = data.coverage.flatMap((each) => {
      const [from, to] = stretch(each);
      const [left, right] = [Math.max(view.from, from), Math.min(view.to + 1, to)];
      return left < right ? [{ ...each, left: x(left), right: x(right) }] : [];
    });
    const [whole, rest] = [true, false].map((wanted) =>
      inside.filter(({ coverage }) => (coverage === "complete") === wanted),
    );
    const swatch = { left: 0, right: size.tick, top: size.tick * 0.2, bottom: size.tick };
    marks.push(
      bars(
        [
          ...(rest ?? []).map(({ from, left, right }) => ({
            box: { left, right, top: frame.top - size.tick * 1.3, bottom: frame.bottom },
            key: `gap:${from}`,
          })),
          { box: swatch, key: "swatch:gap" },
        ],
        "var(--rule)",
      ),
    );
    const strip = { top: frame.bottom + 1, bottom: frame.bottom + 6 };
    const text = {
      zh: { gap: wide ? "规则没有收齐，或未评估" : "没有收齐或未评估", whole: "看来收齐" },
      en: {
        gap: wide ? "Rules missing, or completeness not assessed" : "Missing or not assessed",
        whole: "Looks complete",
      },
    }[locale];
    const legendX = size.width * (wide ? 0.62 : 0.63);
    marks.push(
      bars(
        [
          ...(whole ?? []).map(({ from, left, right }) => ({
            box: { left, right, ...strip },
            key: `whole:${from}`,
          })),
          {
            box: {
              left: legendX,
              right: legendX + size.tick,
              top: size.tick * 0.4,
              bottom: size.tick * 0.8,
            },
            key: "swatch:whole",
          },
        ],
        "var(--ink)",
      ),
    );
    labels.push(
      {
        text: text.gap,
        x: size.tick + 6,
        y: size.tick * 0.65,
        size: size.tick,
        fill: "var(--muted)",
        key: "legend:gap",
      },
      {
        text: text.whole,
        x: legendX + size.tick + 6,
        y: size.tick * 0.65,
        size: size.tick,
        fill: "var(--muted)",
        key: "legend:whole",
      },
    );
  }

  marks.push(
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    ...yearAxis(yearTicks(view.from, view.to, frame.right - frame.left, size), {
      frame: marked ? { ...frame, bottom: frame.bottom + 6 } : frame,
      size,
      x,
    }),
    brokenStems(split.map(at), frame.bottom, size.dot),
    polyline(
      unsplit.flatMap((rule): Point[] => {
        const [atX, atY] = at(rule);
        return [
          [atX, frame.bottom],
          [atX, atY + size.dot],
          [NaN, NaN],
        ];
      }),
      {},
      { stroke: "var(--faded)", width: size.weak, dash: "3 3" },
    ),
    dots(
      split.map((rule) => ({ at: at(rule), key: `rule:${rule.document}` })),
      size.dot,
      "var(--chn)",
    ),
    rings(
      unsplit.map((rule) => ({ at: at(rule), key: `rule:${rule.document}` })),
      size.dot,
      { stroke: "var(--muted)", width: 1.5 },
      "var(--paper)",
    ),
  );

  const taken: (readonly Point[])[] = list.map((rule) => {
    const [atX, atY] = at(rule);
    return [
      [atX, frame.bottom],
      [atX, atY],
    ];
  });
  const named = [...split].sort((a, b) => b.china - a.china).slice(0, wide ? 4 : 2);
  for (const rule of named) {
    const when = formatDate(wide ? rule.date.slice(0, 7) : rule.date.slice(0, 4), locale);
    const label = labelNear(
      at(rule),
      { zh: `${when} ${rule.china}`, en: `${when}: ${rule.china}` }[locale],
      {
        size: size.label,
        frame: { ...frame, left: 2, right: size.width },
        taken,
        off: size.dot + 3,
        key: `note:${rule.document}`,
        bold: true,
        fill: "var(--chn-text)",
      },
    );
    labels.push(label);
    taken.push(outline(labelBox(label)));
  }
  const unknown = unsplit[0];
  if (unknown) {
    const text = {
      zh: wide ? "各国合计，中国部分不详" : "中国部分不详",
      en: wide ? "All destinations, Chinese part unknown" : "Chinese part unknown",
    }[locale];
    const label = labelNear(at(unknown), text, {
      size: size.tick,
      frame: { ...frame, left: 2, right: size.width },
      taken,
      off: size.dot + 3,
      key: "note:unknown",
      // On the shade of a gap, grey would be too weak to read.
      fill: marked ? "var(--ink)" : "var(--muted)",
    });
    labels.push(label);
  }

  const points = list.map((rule): ReadPoint => {
    const [atX, atY] = at(rule);
    return { series: "rules", x: atX, y: atY, text: ruleInWords(rule, locale) };
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};

/** Stems from zero to below the dots. */
function brokenStems(tops: readonly Point[], bottom: number, clear: number): Markish {
  return polyline(
    tops.flatMap(([atX, atY]): Point[] =>
      bottom - atY > clear
        ? [
            [atX, bottom],
            [atX, atY + clear],
            [NaN, NaN],
          ]
        : [],
    ),
    {},
    { stroke: "var(--chn)", width: 1.25 },
  );
}
