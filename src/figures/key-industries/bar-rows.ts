import type { Markish } from "@observablehq/plot";
import { drawLabels, outline, type Box, type Label } from "../../plotting/labels.ts";
import { bars, brokenVerticals, canvas, polyline, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** A bar from zero with its name above and its value at its end. */
export interface BarRow {
  readonly key: string;
  readonly name: string;
  /** In small type at the right end of the name's line. */
  readonly remark?: string;
  readonly value: number;
  readonly text: string;
  /** Solid as stated; open where year, scope or origin is unknown; dashed for aims and forecasts. */
  readonly look: "solid" | "open" | "dashed";
  readonly hue: string;
  readonly ink: string;
  /** Whether a bar recedes; it keeps its length. */
  readonly quiet?: boolean;
  /** The bar goes on beyond its value by an unknown length. */
  readonly more?: boolean;
  /** Extra room above, to part groups. */
  readonly apart?: boolean;
}

export interface BarScale {
  /** Where the axis ends. */
  readonly to: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** Draw the rest up to the end as an empty frame: parts of a whole. */
  readonly whole?: boolean;
}

/** Rows of bars over the height of the drawing, as thick as there is room for. */
export function drawBarRows(
  rows: readonly BarRow[],
  { to, ticks, whole = false }: BarScale,
  { size, document }: { readonly size: Size; readonly document: Document },
): Drawing {
  const wide = size.name === "wide";
  const line = size.label * 1.55;
  const bottom = size.height - size.tick - 12;
  const gap = wide ? 30 : 14;
  const groups = rows.filter(({ apart }) => apart).length;
  const pitch = (bottom - gap * groups) / rows.length;
  const most = Math.min(wide ? 64 : 44, (wide ? 132 : 84) / rows.length + 8);
  const thick = Math.min(most, pitch - line - (wide ? 14 : 8));
  const reachOf = ({ more }: BarRow) => (more ? (wide ? 34 : 22) : 0);
  // The last value may stand inside the frame of the whole; else it needs room of its own.
  const endRoom = whole
    ? 2
    : Math.max(
        ...rows.map((row) => {
          const own = reachOf(row) + textWidth(row.text, size.label, true) + 12;
          return Math.max(0, own - (1 - row.value / to) * size.width);
        }),
      ) * 1.1;
  const x = positions([0, to], [1, size.width - endRoom - 2]);
  const marks: Markish[] = [
    verticals(
      ticks.filter(({ value }) => value > 0).map(({ value }) => x(value)),
      [0, bottom],
      "var(--rule)",
    ),
  ];
  const labels: Label[] = ticks.map(({ value, text }) => {
    const half = textWidth(text, size.tick) / 2;
    return {
      text,
      x: Math.min(Math.max(x(value), half), size.width - half),
      y: bottom + 5 + size.tick * 0.7,
      size: size.tick,
      anchor: "middle",
      fill: "var(--muted)",
      key: `x:${value}`,
    };
  });
  const points: ReadPoint[] = [];
  const stretches: [number, number][] = [];
  // Name and bar stand in the middle of the room of their row.
  let top = (pitch - line - thick) / 2;
  for (const row of rows) {
    if (row.apart) top += gap;
    const { key, name, remark, value, text, quiet = false } = row;
    const ink = quiet ? "var(--muted)" : row.ink;
    const hue = quiet ? "var(--faded)" : row.hue;
    const start = top + line;
    const box: Box = { left: x(0), right: x(value), top: start, bottom: start + thick };
    labels.push({
      text: name,
      // A letter may reach a little over its place, and the frame cuts what leaves it.
      x: 2,
      y: top + line * 0.5,
      size: size.label,
      bold: !quiet,
      fill: ink,
      halo: true,
      key: `name:${key}`,
    });
    if (remark) {
      labels.push({
        text: remark,
        x: size.width - 2,
        y: top + line * 0.5,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
        halo: true,
        key: `remark:${key}`,
      });
    }
    if (whole) {
      marks.push(
        polyline(
          outline({ ...box, right: x(to) }),
          { "data-key": `whole:${key}` },
          { stroke: "var(--faded)", width: 1 },
        ),
      );
    }
    if (row.look === "solid") marks.push(bars([{ box, key: `bar:${key}` }], hue));
    else {
      marks.push(
        polyline(
          outline(box),
          { "data-key": `bar:${key}` },
          { stroke: hue, width: 2, ...(row.look === "dashed" ? { dash: "6 4" } : {}) },
        ),
      );
    }
    const reach = reachOf(row);
    if (row.more) {
      const y = (box.top + box.bottom) / 2;
      marks.push(
        polyline(
          [
            [box.right + 3, y],
            [box.right + reach, y],
            [box.right + reach - 5, y - 4],
            [NaN, NaN],
            [box.right + reach, y],
            [box.right + reach - 5, y + 4],
          ],
          { "data-key": `more:${key}` },
          { stroke: hue, width: 2 },
        ),
      );
    }
    const width = textWidth(text, size.label, true);
    const outside = box.right + reach + 8 + width <= size.width - (whole ? 4 : 0);
    const inside = !outside && row.look === "solid";
    labels.push({
      text,
      x: outside ? box.right + reach + 8 : box.right - 8,
      y: (box.top + box.bottom) / 2,
      size: size.label,
      anchor: outside ? "start" : "end",
      bold: true,
      fill: inside ? "var(--paper)" : ink,
      key: `value:${key}`,
    });
    points.push({
      series: name,
      x: box.right,
      y: (box.top + box.bottom) / 2,
      text: [name, remark, text].filter(Boolean).join(" · "),
    });
    stretches.push([box.top - 4, box.bottom + 4]);
    top += pitch;
  }
  marks.push(brokenVerticals([x(0)], stretches, "var(--ink)"));
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
}
