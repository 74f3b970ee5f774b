import * as Plot from "@observablehq/plot";
import { textWidth } from "./measure.ts";
import { keyed } from "./keyed.ts";

/** A line of text at a place of the drawing, in px; `y` is the middle of the line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly bold?: boolean;
  readonly fill?: string;
  /** Draw a rim of paper around the letters where they stand on lines. */
  readonly halo?: boolean;
  readonly key?: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The room a label takes, px. */
export function labelBox(label: Label): Box {
  const width = textWidth(label.text, label.size, label.bold);
  const share = { start: 0, middle: 0.5, end: 1 }[label.anchor ?? "start"];
  const left = label.x - width * share;
  return {
    left,
    right: left + width,
    top: label.y - label.size * 0.6,
    bottom: label.y + label.size * 0.6,
  };
}

/** Plot marks for labels; labels of one style share a group. */
export function drawLabels(labels: readonly Label[]): Plot.Markish[] {
  const styles = new Map<string, Label[]>();
  for (const label of labels) {
    const { size, anchor, bold, fill, halo } = label;
    const style = JSON.stringify([size, anchor, bold, fill, halo]);
    styles.set(style, [...(styles.get(style) ?? []), label]);
  }
  return [...styles.values()].map((group) => {
    const [{ size, anchor, bold, fill, halo }] = group as [Label, ...Label[]];
    return Plot.text(group, {
      x: { value: "x", scale: null },
      y: { value: "y", scale: null },
      text: "text",
      fontSize: size,
      fill: fill ?? "var(--ink)",
      textAnchor: anchor ?? "start",
      ...(bold ? { fontWeight: 600 } : {}),
      ...(halo ? { stroke: "var(--paper)", strokeWidth: 4 } : {}),
      render: keyed((index) => {
        const { key } = group[index] as Label;
        const named: Record<string, string> = key ? { "data-key": key } : {};
        return named;
      }),
    });
  });
}

export type Point = readonly [x: number, y: number];

/**
 * A place for a label near a line of the drawing that keeps the most distance from the polylines:
 * tries each candidate box and takes the first whose clearance is `enough`, else the clearest.
 */
export function clearest<Candidate extends { readonly box: Box }>(
  candidates: readonly Candidate[],
  polylines: readonly (readonly Point[])[],
  enough: number,
): Candidate {
  const points = polylines.flatMap(densely);
  let best = candidates[0] as Candidate;
  let widest = -Infinity;
  for (const candidate of candidates) {
    const { left, right, top, bottom } = candidate.box;
    let clearance = Infinity;
    for (const [x, y] of points) {
      const dx = Math.max(left - x, x - right);
      const dy = Math.max(top - y, y - bottom);
      const distance = dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
      if (distance < clearance) clearance = distance;
    }
    if (clearance >= enough) return candidate;
    if (clearance > widest) {
      widest = clearance;
      best = candidate;
    }
  }
  return best;
}

/** Points on a polyline no more than 3 px apart. */
function densely(line: readonly Point[]): Point[] {
  return line.flatMap(([x, y], index) => {
    const [nextX, nextY] = line[index + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / 3));
    return Array.from({ length: steps }, (_, step): Point => {
      const t = step / steps;
      return [x + (nextX - x) * t, y + (nextY - y) * t];
    });
  });
}

/** The outline of a box as a polyline, to keep one label off another. */
export function outline({ left, right, top, bottom }: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}
