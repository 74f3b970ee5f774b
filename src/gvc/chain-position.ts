/**
 * How far a sector stands from final use and from primary inputs, in stages of production.
 *
 * Sources: Antràs, Chor, Fally & Hillberry (2012), AER P&P 102(3) (upstreamness of a closed economy,
 * which a world table is); Antràs & Chor (2018), "On the measurement of upstreamness and downstreamness
 * in global value chains", NBER working paper 24185 (all four measures side by side).
 *
 * Both chain lengths are at least 1 where no delivery is negative. The tables here count changes in
 * stocks as final demand; no correction for stocks is applied.
 */
import { leontiefFactors, outputMultipliers, type LeontiefFactors } from "./leontief.ts";
import { rowCount, rowSums, shares, type InterCountryTable } from "./table.ts";

/**
 * Upstreamness U, n: average number of stages between the row's output and final users, 1 when all of
 * it goes to them. U·x = B·x, which is the row sum of the Ghosh inverse. NaN for a row without output.
 */
export function upstreamness(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  return shares(factors.solve(table.output), table.output);
}

/**
 * Downstreamness D, n: average number of stages between primary inputs and the row's output, 1 when it
 * uses no inputs. It equals the output multiplier (column sum of the Leontief inverse).
 */
export function downstreamness(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  return outputMultipliers(table, factors).map((d, row) => (table.output[row] === 0 ? NaN : d));
}

/** Share of output that goes to final users, n; small means upstream. NaN for a row without output. */
export function finalUseShare(table: InterCountryTable): Float64Array {
  const sold = rowSums(table.finalDemand, rowCount(table), table.regions.length);
  return shares(sold, table.output);
}

/** Share of value added in output, n; small means downstream. NaN for a row without output. */
export const valueAddedShare = (table: InterCountryTable): Float64Array =>
  shares(table.valueAdded, table.output);
