/**
 * B = (I − A)⁻¹, the global Leontief inverse: b_ij is the output of row i that one more unit of final
 * demand for column j sets going anywhere in the world.
 * Source: Leontief (1936); Miller & Blair (2009), chapters 2 and 3.
 */
import { Factorization, factorizeSteps, factorize } from "./algebra/factorization.ts";
import { runSteps, stretch, type StepOptions, type Steps } from "./algebra/steps.ts";
import { identityLess, technicalCoefficients, valueAddedCoefficients } from "./coefficients.ts";
import { regionOfRow, rowCount, type InterCountryTable } from "./table.ts";

/** I − A, factored: most questions need a few solutions, not the inverse. */
export type LeontiefFactors = Factorization;

/** Steps of {@link leontiefFactors}. */
export function* leontiefFactorsSteps(table: InterCountryTable): Steps<LeontiefFactors> {
  const n = rowCount(table);
  return yield* factorizeSteps(identityLess(technicalCoefficients(table), n), n);
}

/**
 * Factors I − A.
 * @throws SingularMatrix when the table has no Leontief inverse
 */
export function leontiefFactors(table: InterCountryTable, options?: StepOptions): LeontiefFactors {
  return runSteps(leontiefFactorsSteps(table), options);
}

/** Steps of {@link leontiefInverse}: a third of the work factors, two thirds solve. */
export function* leontiefInverseSteps(table: InterCountryTable): Steps<Float64Array> {
  const factors = yield* stretch(leontiefFactorsSteps(table), 0, 1 / 3);
  return yield* stretch(factors.inverseSteps(), 1 / 3, 1);
}

/**
 * B, n × n.
 * @throws SingularMatrix when the table has no Leontief inverse
 */
export function leontiefInverse(table: InterCountryTable, options?: StepOptions): Float64Array {
  return runSteps(leontiefInverseSteps(table), options);
}

/** ι·B, n: output anywhere in the world per unit of final demand for each row (output multipliers). */
export function outputMultipliers(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  return factors.solveFromRight(new Float64Array(rowCount(table)).fill(1));
}

/**
 * V·B, G × n: element (r, j) is the value added of region r in one unit of final product j. Each column
 * sums to one when the table balances.
 */
export function valueAddedShares(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  const n = rowCount(table);
  const byRegion = new Float64Array(table.regions.length * n);
  valueAddedCoefficients(table).forEach((v, row) => {
    byRegion[regionOfRow(table, row) * n + row] = v;
  });
  return factors.solveFromRight(byRegion, table.regions.length);
}

/**
 * V̂·B·Y, n × G: the value added of each row that the final demand of each region pays for in the end.
 * Rows sum to value added, columns to the region's final demand.
 * Source: Johnson & Noguera (2012), J. Int. Econ. 86(2), section 2.
 */
export function valueAddedOriginOfFinalDemand(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): Float64Array {
  const g = table.regions.length;
  const output = factors.solve(table.finalDemand, g);
  const v = valueAddedCoefficients(table);
  return output.map((x, at) => v[Math.floor(at / g)]! * x);
}

/** The first `rounds` rounds of production behind a delivery. */
export interface ProductionRounds {
  /** (rounds + 1) × n: round 0 is the delivery itself, round k is A applied k times. */
  readonly output: Float64Array;
  /** Share of all output (B·y) reached after each round, rounds + 1 numbers rising towards 1. */
  readonly reached: Float64Array;
}

/**
 * y, A·y, A²·y, …: the chain behind a delivery, round by round. Their sum converges to B·y.
 * @param delivery y, n
 */
export function productionRounds(
  table: InterCountryTable,
  delivery: Float64Array,
  rounds: number,
): ProductionRounds {
  const n = rowCount(table);
  const a = technicalCoefficients(table);
  const total = factorize(identityLess(a.slice(), n), n)
    .solve(delivery)
    .reduce((sum, x) => sum + x, 0);
  const output = new Float64Array((rounds + 1) * n);
  const reached = new Float64Array(rounds + 1);
  output.set(delivery);
  let sum = 0;
  for (let round = 0; round <= rounds; round++) {
    const here = output.subarray(round * n, (round + 1) * n);
    if (round > 0) {
      const before = output.subarray((round - 1) * n, round * n);
      for (let row = 0; row < n; row++) {
        let value = 0;
        for (let k = 0; k < n; k++) value += a[row * n + k]! * before[k]!;
        here[row] = value;
      }
    }
    for (const x of here) sum += x;
    reached[round] = total === 0 ? NaN : sum / total;
  }
  return { output, reached };
}
