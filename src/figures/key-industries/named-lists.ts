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
  const type = wide ? size.label * 1.2 : size.label;
  const line = type * 1.3;
  const bullet = size.dot * 2 + 9;
  const set = lists.map((list) => ({
    list,
    head: breakLines(list.heading, width * 0.92, type, locale, true),
    items: list.items.map((item) => ({
      ...item,
      lines: breakLines(item.name, (width - bullet) * 0.92, type, locale),
    })),
  }));
  const rows = Array.from({ length: Math.ceil(lists.length / columns) }, (_, row) =>
    set.slice(row * columns, (row + 1) * columns),
  );
  const heights = (after: number) =>
    rows.map((row) => {
      const head = Math.max(...row.map((each) => each.head.length)) * line + 8;
      const lists = row.map(({ items }) =>
        items.reduce((sum, { lines }) => sum + lines.length * line + after, 0),
      );
      return head + Math.max(...lists);
    });
  const total = (after: number) => heights(after).reduce((sum, each) => sum + each, 0);
  // Names stand as far apart as there is room, up to about a line.
  const gap = wide ? 30 : 10;
  const room = size.height - gap * (rows.length - 1);
  const after =
    [1.5, 1.2, 0.9, 0.6, 0.4, 0.2].map((each) => each * type).find((each) => total(each) <= room) ??
    0;
  const tall = heights(after);
  const labels: Label[] = [];
  const marks: Markish[] = [];
  const points: ReadPoint[] = [];
  const spots = new Map<string, { spots: Spot[]; mark: "dot" | "ring"; hue: string }>();
  let top = Math.max(0, (room - total(after)) / 2);
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
          size: type,
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
            size: type,
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
    top += (tall[index] ?? 0) + gap;
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
