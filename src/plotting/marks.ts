import * as Plot from "@observablehq/plot";
import { keyed } from "./keyed.ts";
import { clearest, labelBox, type Box, type Label, type Point } from "./labels.ts";
import type { Size } from "./size.ts";

/**
 * Marks placed in px of the drawing. Figures place everything themselves, because where a label may
 * stand depends on where all other marks are; Plot draws.
 */

/** A drawing of the given size; nothing in it is scaled again. */
export function canvas(
  document: Document,
  size: Size,
  marks: readonly Plot.Markish[],
): SVGSVGElement {
  return Plot.plot({
    document,
    width: size.width,
    height: size.height,
    margin: 0,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    marks: [...marks],
  }) as SVGSVGElement;
}

interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
}

/** A polyline; a point with a NaN parts it. `attributes` go onto its path. */
export function polyline(
  points: readonly Point[],
  attributes: Readonly<Record<string, string>>,
  { stroke, width, dash }: Stroke,
): Plot.Markish {
  return Plot.line(points, {
    x: { value: ([x]: Point) => x, scale: null },
    y: { value: ([, y]: Point) => y, scale: null },
    stroke,
    strokeWidth: width,
    ...(dash ? { strokeDasharray: dash } : {}),
    render: keyed(() => attributes),
  });
}

export interface Spot {
  readonly at: Point;
  readonly key: string;
}

/** Filled circles. */
export function dots(spots: readonly Spot[], r: number, fill: string): Plot.Markish {
  return Plot.dot(spots, { ...placed, r, fill, render: keyed((i) => spots[i]?.key ?? "") });
}

export interface Disc {
  readonly at: Point;
  readonly r: number;
}

/**
 * Many filled circles as one mark, for a crowd that nobody points at singly: it costs one element.
 * In the same order in two states, its circles move; one of radius 0 is not seen.
 */
export function crowd(
  discs: readonly Disc[],
  key: string,
  { fill, opacity }: { readonly fill: string; readonly opacity?: number },
): Plot.Markish {
  return (_index, _scales, _values, _dimensions, context) => {
    const path = context.ownerSVGElement.ownerDocument.createElementNS(
      "http://www.w3.org/2000/svg",
      "path",
    );
    const number = (value: number) => String(Number(value.toFixed(1)));
    const d = discs.map(({ at: [x, y], r }) => {
      const arc = `a${number(r)},${number(r)} 0 1,0`;
      const across = number(Number(number(r)) * 2);
      return `M${number(x - r)},${number(y)}${arc} ${across},0${arc} -${across},0`;
    });
    path.setAttribute("d", d.join(""));
    path.setAttribute("fill", fill);
    if (opacity !== undefined) path.setAttribute("fill-opacity", String(opacity));
    path.setAttribute("data-key", key);
    return path;
  };
}

/** Circles left open: a value that is not ours, not final or not exact. */
export function rings(
  spots: readonly Spot[],
  r: number,
  { stroke, width, dash }: Stroke,
  fill = "none",
): Plot.Markish {
  return Plot.dot(spots, {
    ...placed,
    r,
    fill,
    stroke,
    strokeWidth: width,
    ...(dash ? { strokeDasharray: dash } : {}),
    render: keyed((i) => spots[i]?.key ?? ""),
  });
}

const placed = {
  x: { value: ({ at }: Spot) => at[0], scale: null },
  y: { value: ({ at }: Spot) => at[1], scale: null },
} as const;

export interface Bar {
  readonly box: Box;
  readonly key: string;
}

/** Filled boxes; a ground that marks stand on takes less than full `opacity`. */
export function bars(list: readonly Bar[], fill: string, opacity = 1): Plot.Markish {
  return Plot.rect(list, {
    x1: { value: ({ box }: Bar) => box.left, scale: null },
    x2: { value: ({ box }: Bar) => box.right, scale: null },
    y1: { value: ({ box }: Bar) => box.top, scale: null },
    y2: { value: ({ box }: Bar) => box.bottom, scale: null },
    fill,
    ...(opacity < 1 ? { fillOpacity: opacity } : {}),
    render: keyed((i) => list[i]?.key ?? ""),
  });
}

/** A filled polygon, for a band between two bounds. */
export function area(
  corners: readonly Point[],
  key: string,
  { fill, opacity }: { readonly fill: string; readonly opacity: number },
): Plot.Markish {
  return Plot.line(corners, {
    x: { value: ([x]: Point) => x, scale: null },
    y: { value: ([, y]: Point) => y, scale: null },
    curve: "linear-closed",
    fill,
    fillOpacity: opacity,
    stroke: "none",
    render: keyed(() => key),
  });
}

/** Filled squares standing on a corner, as wide as they are high; drawn in place, so that they move. */
export function diamonds(spots: readonly Spot[], r: number, fill: string): Plot.Markish {
  const corners = spots.flatMap(({ at: [x, y] }, spot) =>
    (
      [
        [x, y - r],
        [x + r, y],
        [x, y + r],
        [x - r, y],
      ] as const
    ).map(([cornerX, cornerY]) => ({ x: cornerX, y: cornerY, spot })),
  );
  return Plot.line(corners, {
    x: { value: "x", scale: null },
    y: { value: "y", scale: null },
    z: "spot",
    curve: "linear-closed",
    fill,
    stroke: "none",
    render: keyed((i) => spots[corners[i]?.spot ?? -1]?.key ?? ""),
  });
}

/** Vertical hairlines between two heights. */
export function verticals(
  xs: readonly number[],
  stretch: readonly [top: number, bottom: number],
  stroke: string,
): Plot.Markish {
  return brokenVerticals(xs, [stretch], stroke);
}

/** Vertical hairlines at each x, over each of the stretches from top to bottom. */
export function brokenVerticals(
  xs: readonly number[],
  stretches: readonly (readonly [top: number, bottom: number])[],
  stroke: string,
): Plot.Markish {
  const lines = stretches.flatMap(([top, bottom]) => xs.map((x) => ({ x, top, bottom })));
  return Plot.ruleX(lines, {
    x: { value: "x", scale: null },
    y1: { value: "top", scale: null },
    y2: { value: "bottom", scale: null },
    stroke,
  });
}

/** A label beside a point, where it is clear of the lines and inside the frame. */
export function labelNear(
  [x, y]: Point,
  text: string,
  {
    size,
    frame,
    taken,
    key,
    bold = false,
    fill = "var(--ink)",
    off = 6,
    top = 0,
    clearOf = [],
  }: {
    readonly size: number;
    readonly frame: Box;
    readonly taken: readonly (readonly Point[])[];
    readonly key: string;
    readonly bold?: boolean;
    readonly fill?: string;
    /** Least distance from the point, px: clear of its dot or ring. */
    readonly off?: number;
    /** How high it may stand, px: lines of other things begin above. */
    readonly top?: number;
    /** Labels that a leader from the point must not strike through. */
    readonly clearOf?: readonly Box[];
  },
): Label {
  const candidates = [0, 6, 14, 24, 38].flatMap((more) => {
    const gap = off + more;
    return (
      [
        ["middle", x, y - gap - size * 0.6],
        ["start", x + gap, y],
        ["end", x - gap, y],
        ["start", x + gap, y - gap],
        ["end", x - gap, y - gap],
        ["start", x + gap, y + gap],
        ["end", x - gap, y + gap],
        ["middle", x, y + gap + size * 0.6],
      ] as const
    ).map(([anchor, atX, atY]) => {
      const label: Label = { text, x: atX, y: atY, size, anchor, fill, bold, key };
      return { label, box: labelBox(label) };
    });
  });
  const inside = candidates.filter(
    ({ box }) =>
      box.left >= Math.min(frame.left, x) &&
      box.right <= frame.right &&
      box.top >= top &&
      box.bottom <= frame.bottom,
  );
  const free = inside.filter(({ box }) => clearOf.every((other) => !strikes([x, y], box, other)));
  // The point itself lies on a line, so a small clearance is all that can be asked.
  return clearest(free.length ? free : inside.length ? inside : candidates, taken, 5).label;
}

/** Where a leader from a point meets a label's box. */
function meeting([x, y]: Point, { left, right, top, bottom }: Box): Point {
  return [Math.min(Math.max(x, left - 2), right + 2), Math.min(Math.max(y, top), bottom)];
}

/** The line that ties a label to its point; null where the two stand closer than `near`. */
export function leaderTo(point: Point, box: Box, near: number): readonly [Point, Point] | null {
  const end = meeting(point, box);
  return Math.hypot(end[0] - point[0], end[1] - point[1]) < near ? null : [point, end];
}

/** Whether the leader from a point to a box crosses another box. */
function strikes(point: Point, box: Box, other: Box): boolean {
  const end = meeting(point, box);
  return Array.from({ length: 25 }, (_, step) => step / 24).some((t) => {
    const [x, y] = [point[0] + (end[0] - point[0]) * t, point[1] + (end[1] - point[1]) * t];
    return x > other.left - 1 && x < other.right + 1 && y > other.top - 1 && y < other.bottom + 1;
  });
}
