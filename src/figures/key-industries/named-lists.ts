import type { Markish } from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, rings, verticals, type Spot } from "../../plotting/marks.ts";
import { breakLines } from "../../plotting/measure.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** A heading with names under it; nothing is measured, so nothing has a length. */
export interface NamedList {
  readonly key: string;
  readonly heading: string;
  readonly items: readonly { readonly key: string; readonly name: string }[];
  /** Filled dots for what is there, open rings for what is missing. */
  readonly mark: "dot" | "ring";
  readonly hue: string;
  readonly ink: string;
  readonly quiet: boolean;
}

/** Lists in columns: as many as given when wide, two when narrow. */
export function drawNamedLists(
  lists: readonly NamedList[],
  {
    size,
    locale,
    document,
  }: { readonly size: Size; readonly locale: "zh" | "en"; readonly document: Document },
): Drawing {
  const wide = size.name === "wide";
  const columns = wide ? Math.min(lists.length, 4) : 2;
  const gutter = wide ? 22 : 12;
  const width = (size.width - gutter * (columns - 1)) / columns;
  const line = size.label * 1.3;
  const after = wide ? size.label * 0.75 : size.label * 0.25;
  const bullet = size.dot * 2 + 9;
  const set = lists.map((list) => ({
    list,
    head: breakLines(list.heading, width * 0.92, size.label, locale, true),
    items: list.items.map((item) => ({
      ...item,
      lines: breakLines(item.name, (width - bullet) * 0.92, size.label, locale),
    })),
  }));
  const rows = Array.from({ length: Math.ceil(lists.length / columns) }, (_, row) =>
    set.slice(row * columns, (row + 1) * columns),
  );
  const heights = rows.map((row) =>
    Math.max(
      ...row.map(
        ({ items }) =>
          Math.max(...row.map(({ head }) => head.length)) * line +
          8 +
          items.reduce((sum, { lines }) => sum + lines.length * line + after, 0),
      ),
    ),
  );
  const spare = size.height - heights.reduce((sum, each) => sum + each, 0);
  const gap = Math.max(4, Math.min(wide ? 40 : 16, spare / rows.length));
  const labels: Label[] = [];
  const marks: Markish[] = [];
  const points: ReadPoint[] = [];
  const spots = new Map<string, { spots: Spot[]; mark: "dot" | "ring"; hue: string }>();
  let top = rows.length === 1 ? Math.max(0, Math.min(40, spare / 3)) : 0;
  rows.forEach((row, index) => {
    const headLines = Math.max(...row.map(({ head }) => head.length));
    row.forEach(({ list, head, items }, column) => {
      const left = column * (width + gutter);
      const hue = list.quiet ? "var(--faded)" : list.hue;
      const ink = list.quiet ? "var(--muted)" : "var(--ink)";
      head.forEach((text, at) => {
        labels.push({
          text,
          x: left,
          // Headings end on one line, so that the lists begin together.
          y: top + line * (headLines - head.length + at + 0.5),
          size: size.label,
          bold: true,
          fill: list.quiet ? "var(--muted)" : list.ink,
          key: `head:${list.key}:${at}`,
        });
      });
      let y = top + line * headLines + 8;
      const begin = y;
      for (const { key, name, lines } of items) {
        const style = `${list.mark} ${hue}`;
        const kept = spots.get(style) ?? { spots: [], mark: list.mark, hue };
        kept.spots.push({ at: [left + size.dot + 1, y + line * 0.5], key: `item:${key}` });
        spots.set(style, kept);
        lines.forEach((text, at) => {
          labels.push({
            text,
            x: left + bullet,
            y: y + line * (at + 0.5),
            size: size.label,
            fill: ink,
            key: `name:${key}:${at}`,
          });
        });
        points.push({
          series: list.heading,
          x: left + size.dot,
          y: y + line * 0.5,
          text: `${list.heading}${{ zh: "：", en: ": " }[locale]}${name}`,
        });
        y += line * lines.length + after;
      }
      if (column > 0) {
        marks.push(verticals([left - gutter / 2], [begin, y - after], "var(--rule)"));
      }
    });
    top += (heights[index] ?? 0) + gap;
  });
  for (const { spots: list, mark, hue } of spots.values()) {
    marks.push(
      mark === "dot"
        ? dots(list, size.dot, hue)
        : rings(list, size.dot, { stroke: hue, width: 2 }, "var(--paper)"),
    );
  }
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
}
