import { unitCalled } from "../i18n/units.ts";

/** How far a checked number may lie from the paper's; the same rule stands in data/paper/README.md. */
export const reproducedWithin = 0.001;
export const closeWithin = 0.03;
export const closeWithinPoints = 1;

export type NumericVerdict = "reproduced" | "close" | "differs";

/**
 * Compares a number read from the data with the paper's.
 *
 * - reproduced: equal once rounded to the paper's decimals, or at most 0.1 % apart;
 * - close: at most 3 % apart; for percentages and percentage points, at most 1 point apart;
 * - differs: further apart.
 */
export function judge(
  paper: number,
  checked: number,
  unit: string,
  paperDigits: number,
): NumericVerdict {
  const gap = Math.abs(checked - paper);
  if (checked.toFixed(paperDigits) === paper.toFixed(paperDigits)) return "reproduced";
  if (gap <= reproducedWithin * Math.abs(paper)) return "reproduced";
  const { form } = unitCalled(unit);
  const inPoints = form === "percent" || form === "points";
  const allowed = inPoints ? closeWithinPoints : closeWithin * Math.abs(paper);
  return gap <= allowed ? "close" : "differs";
}
