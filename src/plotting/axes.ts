import * as Plot from "@observablehq/plot";
import { drawLabels, type Box } from "./labels.ts";
import { textWidth } from "./measure.ts";
import type { Size } from "./size.ts";

/** The part of the drawing that scales map to, px. */
export type Frame = Box;

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Left edge of the data when tick labels stand on the grid lines: clear of the widest of them. */
export function roomForTicks(ticks: readonly Tick[], size: Size): number {
  return Math.max(0, ...ticks.map((tick) => textWidth(tick.text, size.tick))) + 8;
}

/**
 * Horizontal grid: hairlines from the left edge of the drawing, each with its label standing on it.
 * The line at `base` is drawn in ink.
 */
export function horizontalGrid(
  ticks: readonly Tick[],
  {
    frame,
    size,
    y,
    base,
  }: { frame: Frame; size: Size; y: (value: number) => number; base?: number },
): Plot.Markish[] {
  const rule = (values: readonly number[], stroke: string) =>
    Plot.ruleY(values, {
      y: { value: (d: number) => y(d), scale: null },
      x1: { value: () => 0, scale: null },
      x2: { value: () => frame.right, scale: null },
      stroke,
    });
  const light = ticks.map((tick) => tick.value).filter((value) => value !== base);
  return [
    ...(light.length ? [rule(light, "var(--rule)")] : []),
    ...(base === undefined ? [] : [rule([base], "var(--ink)")]),
    ...drawLabels(
      ticks.map(({ value, text }) => ({
        text,
        x: 0,
        y: y(value) - size.tick * 0.7,
        size: size.tick,
        fill: "var(--muted)",
        key: `y:${value}`,
      })),
    ),
  ];
}

/** Whole years to label between two positions, as many as fit `width` px. */
export function yearTicks(from: number, to: number, width: number, size: Size): number[] {
  const room = textWidth("0000", size.tick) + 18;
  const step = [1, 2, 5, 10, 20].find((each) => ((to - from) / each) * room <= width) ?? 50;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks;
}

/** Year labels under the frame, each with a short tick in ink. */
export function yearAxis(
  years: readonly number[],
  { frame, size, x }: { frame: Frame; size: Size; x: (year: number) => number },
): Plot.Markish[] {
  return [
    Plot.ruleX(years, {
      x: { value: (d: number) => x(d), scale: null },
      y1: { value: () => frame.bottom, scale: null },
      y2: { value: () => frame.bottom + 5, scale: null },
      stroke: "var(--ink)",
    }),
    ...drawLabels(
      years.map((year) => ({
        text: String(year),
        x: x(year),
        y: frame.bottom + 8 + size.tick * 0.7,
        size: size.tick,
        anchor: "middle",
        fill: "var(--muted)",
        key: `x:${year}`,
      })),
    ),
  ];
}
