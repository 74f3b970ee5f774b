/** Who sells how much to whom across borders: sums of the table's deliveries, no model yet. */
import { rowCount, type InterCountryTable } from "./table.ts";

/** The sales of each row, n each, in the table's unit. Their sum is output. */
export interface Sales {
  readonly domesticIntermediate: Float64Array;
  readonly domesticFinal: Float64Array;
  readonly exportedIntermediate: Float64Array;
  readonly exportedFinal: Float64Array;
}

/** Splits every row's sales into home and abroad, inputs and final goods. One pass over the table. */
export function sales(table: InterCountryTable): Sales {
  const n = rowCount(table);
  const g = table.regions.length;
  const s = table.sectors.length;
  const result: Sales = {
    domesticIntermediate: new Float64Array(n),
    domesticFinal: new Float64Array(n),
    exportedIntermediate: new Float64Array(n),
    exportedFinal: new Float64Array(n),
  };
  for (let row = 0; row < n; row++) {
    const region = Math.floor(row / s);
    const start = row * n;
    const home = start + region * s;
    let abroad = 0;
    let domestic = 0;
    for (let at = start; at < home; at++) abroad += table.intermediate[at]!;
    for (let at = home; at < home + s; at++) domestic += table.intermediate[at]!;
    for (let at = home + s; at < start + n; at++) abroad += table.intermediate[at]!;
    result.domesticIntermediate[row] = domestic;
    result.exportedIntermediate[row] = abroad;
    let exported = 0;
    for (let user = 0; user < g; user++) {
      if (user !== region) exported += table.finalDemand[row * g + user]!;
    }
    result.domesticFinal[row] = table.finalDemand[row * g + region]!;
    result.exportedFinal[row] = exported;
  }
  return result;
}

/** e, n: gross exports of each row. */
export function grossExports(table: InterCountryTable): Float64Array {
  const { exportedIntermediate, exportedFinal } = sales(table);
  return exportedIntermediate.map((inputs, row) => inputs + exportedFinal[row]!);
}

/**
 * n × G: what each row sells to each region, inputs and final goods together.
 * The seller's own region holds zero, so that every row sums to gross exports.
 */
export function bilateralExports(table: InterCountryTable): Float64Array {
  const n = rowCount(table);
  const g = table.regions.length;
  const s = table.sectors.length;
  const result = new Float64Array(n * g);
  for (let row = 0; row < n; row++) {
    for (let user = 0; user < g; user++) {
      if (user === Math.floor(row / s)) continue;
      let sum = table.finalDemand[row * g + user]!;
      const first = row * n + user * s;
      for (let at = first; at < first + s; at++) sum += table.intermediate[at]!;
      result[row * g + user] = sum;
    }
  }
  return result;
}

/**
 * Z^F·w, n: the deliveries of inputs across borders, each column weighted. With w = L·y/x this is
 * A^F·L·y without ever forming A (Z^F·x̂⁻¹ = A^F).
 */
export function exportedInputsWeighted(
  table: InterCountryTable,
  weights: Float64Array,
): Float64Array {
  const n = rowCount(table);
  const s = table.sectors.length;
  const result = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const start = row * n;
    const home = Math.floor(row / s) * s;
    let sum = 0;
    for (let k = 0; k < home; k++) sum += table.intermediate[start + k]! * weights[k]!;
    for (let k = home + s; k < n; k++) sum += table.intermediate[start + k]! * weights[k]!;
    result[row] = sum;
  }
  return result;
}

/** u·Z^F, n: for each column, its imported inputs, each weighted by its row. */
export function importedInputsWeighted(
  table: InterCountryTable,
  weights: Float64Array,
): Float64Array {
  const n = rowCount(table);
  const s = table.sectors.length;
  const result = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const weight = weights[row]!;
    const start = row * n;
    const home = Math.floor(row / s) * s;
    for (let k = 0; k < home; k++) result[k]! += weight * table.intermediate[start + k]!;
    for (let k = home + s; k < n; k++) result[k]! += weight * table.intermediate[start + k]!;
  }
  return result;
}
