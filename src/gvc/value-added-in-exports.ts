/**
 * Where the value in exports comes from. Every unit exported is split over all rows of the world that
 * added value to it, however often it crossed borders on the way.
 * Source: Koopman, Wang & Wei (2014), AER 104(2), section I (the matrix V·B·E).
 */
import { grossExports } from "./flows.ts";
import { leontiefFactors, valueAddedShares, type LeontiefFactors } from "./leontief.ts";
import { valueAddedCoefficients } from "./coefficients.ts";
import { regionOfRow, rowCount, type InterCountryTable } from "./table.ts";

/**
 * V̂·B·e, n × G: element (i, s) is the value that row i added to all exports of region s, in the
 * table's unit. Column s sums to the gross exports of s.
 */
export function valueAddedOriginOfExports(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  const n = rowCount(table);
  const g = table.regions.length;
  const byExporter = new Float64Array(n * g);
  grossExports(table).forEach((e, row) => {
    byExporter[row * g + regionOfRow(table, row)] = e;
  });
  const output = factors.solve(byExporter, g);
  const v = valueAddedCoefficients(table);
  return output.map((x, at) => v[Math.floor(at / g)]! * x);
}

/**
 * V·B·ê, G × n: element (r, j) is the value added of region r in the exports of row j. Column j sums
 * to the gross exports of row j.
 */
export function valueAddedInExportsOfSectors(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  const n = rowCount(table);
  const exports = grossExports(table);
  return valueAddedShares(table, factors).map((share, at) => share * exports[at % n]!);
}
