/**
 * Coefficients: deliveries per unit of output. Leontief's are per unit of the buyer's output, Ghosh's
 * per unit of the seller's. Source: Miller & Blair (2009), Input–Output Analysis, 2nd ed., chapters 2
 * (technical coefficients, single region), 3 (many regions) and 12 (allocation coefficients).
 *
 * A sector without output has no recipe: its column (or row) of coefficients is zero.
 */
import { rowCount, type InterCountryTable } from "./table.ts";

const perUnit = (value: number, output: number) => (output === 0 ? 0 : value / output);

/** A, n × n: input from row i per unit of output of column j, a_ij = z_ij / x_j. */
export function technicalCoefficients(table: InterCountryTable): Float64Array {
  const n = rowCount(table);
  const inverse = table.output.map((x) => perUnit(1, x));
  const a = new Float64Array(n * n);
  for (let row = 0, at = 0; row < n; row++) {
    for (let column = 0; column < n; column++, at++) {
      a[at] = table.intermediate[at]! * inverse[column]!;
    }
  }
  return a;
}

/** n × n: share of row i's output that goes to column j as an input, b_ij = z_ij / x_i. */
export function allocationCoefficients(table: InterCountryTable): Float64Array {
  const n = rowCount(table);
  const b = new Float64Array(n * n);
  for (let row = 0, at = 0; row < n; row++) {
    const x = table.output[row]!;
    for (let column = 0; column < n; column++, at++) b[at] = perUnit(table.intermediate[at]!, x);
  }
  return b;
}

/** v, n: value added per unit of output; 0 for a sector without output. */
export function valueAddedCoefficients(table: InterCountryTable): Float64Array {
  return table.valueAdded.map((value, row) => perUnit(value, table.output[row]!));
}

/** I − C for a square matrix of coefficients, written over it. */
export function identityLess(coefficients: Float64Array, size: number): Float64Array {
  for (let at = 0; at < coefficients.length; at++) coefficients[at] = -coefficients[at]!;
  for (let at = 0; at < coefficients.length; at += size + 1) coefficients[at]! += 1;
  return coefficients;
}
