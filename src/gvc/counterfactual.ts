/**
 * What the model says would change if deliveries were cut or moved. Coefficients and final demand are
 * changed by hand, output follows from Leontief's equation, value added from the old coefficients.
 *
 * Sources: hypothetical extraction, Dietzenbacher & Lahr (2013), "Expanding extractions", Economic
 * Systems Research 25(3), and Los, Timmer & de Vries (2016), AER 106(7), section I, for its use on
 * exports. Re-sourcing is the same arithmetic with the cut deliveries given to other sellers.
 */
import { factorizeSteps } from "./algebra/factorization.ts";
import { runSteps, type StepOptions, type Steps } from "./algebra/steps.ts";
import { identityLess, technicalCoefficients, valueAddedCoefficients } from "./coefficients.ts";
import { rowCount, rowSums, type InterCountryTable } from "./table.ts";

/** What a scenario takes as given; the page prints these next to the result (messages.ts). */
export type Assumption =
  | "fixed-coefficients"
  | "no-prices"
  | "no-substitution"
  | "sellers-side-only"
  | "same-total-input"
  | "capacity-unlimited"
  | "final-demand-unchanged";

/** The world after the change, and the difference, in the table's unit. */
export interface Counterfactual {
  /** The new table: deliveries, output and value added. Any indicator can be computed on it. */
  readonly table: InterCountryTable;
  /** n: new value added less old. */
  readonly change: Float64Array;
  /** Purchases that were cut or moved, before any consequences. */
  readonly moved: number;
  /** Purchases that should have moved but had nowhere to go. */
  readonly unmoved: number;
  readonly assumptions: readonly Assumption[];
}

/** Deliveries to cut. */
export interface Extraction {
  /** Rows that sell. */
  readonly suppliers: readonly number[];
  /** Rows (columns of Z) that buy inputs. */
  readonly users: readonly number[];
  /** Regions whose final users no longer buy from the suppliers either. None by default. */
  readonly finalUsers?: readonly number[];
  /** Which part of each delivery disappears, 0 to 1. All of it by default. */
  readonly share?: number;
}

/** Steps of {@link extract}. */
export function* extractSteps(
  table: InterCountryTable,
  extraction: Extraction,
): Steps<Counterfactual> {
  const share = extraction.share ?? 1;
  expectShare(share);
  const n = rowCount(table);
  const g = table.regions.length;
  expectWithin("row", [...extraction.suppliers, ...extraction.users], n);
  expectWithin("region", extraction.finalUsers ?? [], g);
  const a = technicalCoefficients(table);
  const finalDemand = table.finalDemand.slice();
  let moved = 0;
  for (const row of new Set(extraction.suppliers)) {
    for (const column of new Set(extraction.users)) {
      moved += share * table.intermediate[row * n + column]!;
      a[row * n + column]! *= 1 - share;
    }
    for (const user of new Set(extraction.finalUsers ?? [])) {
      moved += share * finalDemand[row * g + user]!;
      finalDemand[row * g + user]! *= 1 - share;
    }
  }
  const untouched = extraction.finalUsers?.length ? [] : (["final-demand-unchanged"] as const);
  return yield* solveScenario(table, a, finalDemand, moved, 0, [
    "fixed-coefficients",
    "no-prices",
    "no-substitution",
    "sellers-side-only",
    ...untouched,
  ]);
}

/**
 * Hypothetical extraction: the chosen deliveries vanish and nothing takes their place. What sellers,
 * and their sellers, lose; not what buyers suffer without the input.
 * @throws RangeError for a share outside 0…1 or a row outside the table; SingularMatrix
 */
export function extract(
  table: InterCountryTable,
  extraction: Extraction,
  options?: StepOptions,
): Counterfactual {
  return runSteps(extractSteps(table, extraction), options);
}

/** Purchases to move from one seller to others. */
export interface Resourcing {
  /** The region whose purchases move. */
  readonly buyer: number;
  /** The region that loses them. */
  readonly from: number;
  /** Sectors (of the seller) whose products are concerned. */
  readonly sectors: readonly number[];
  /** Which part of each purchase moves, 0 to 1. */
  readonly share: number;
  /**
   * The regions that gain them. With weights the moved sum is split accordingly; without, in the
   * proportions in which the buyer already buys the same product from them, use by use; where one use
   * has no such purchases, in those of all its uses together; where there are none at all, nothing moves.
   */
  readonly to: readonly { readonly region: number; readonly weight?: number }[];
  /** Inputs, final goods, or both (the default). */
  readonly purchases?: "inputs" | "final" | "both";
}

/** Steps of {@link resource}. */
export function* resourceSteps(
  table: InterCountryTable,
  resourcing: Resourcing,
): Steps<Counterfactual> {
  const { buyer, from, share } = resourcing;
  const purchases = resourcing.purchases ?? "both";
  const n = rowCount(table);
  const g = table.regions.length;
  const s = table.sectors.length;
  expectShare(share);
  const regions = resourcing.to.map((target) => target.region);
  expectWithin("region", [buyer, from, ...regions], g);
  expectWithin("sector", resourcing.sectors, s);
  if (regions.length === 0) throw new RangeError("Re-sourcing needs a region to move to.");
  if (regions.includes(from))
    throw new RangeError("Purchases cannot move to where they come from.");
  if (new Set(regions).size < regions.length) throw new RangeError("A region is named twice.");
  const given = givenWeights(resourcing);

  const a = technicalCoefficients(table);
  const finalDemand = table.finalDemand.slice();
  let moved = 0;
  let unmoved = 0;
  const first = buyer * s;
  for (const sector of new Set(resourcing.sectors)) {
    const seller = from * s + sector;
    const rows = regions.map((region) => region * s + sector);
    const overAllUses = rows.map((row) => {
      let sum = 0;
      if (purchases !== "final") {
        for (let k = first; k < first + s; k++) sum += table.intermediate[row * n + k]!;
      }
      if (purchases !== "inputs") sum += table.finalDemand[row * g + buyer]!;
      return sum;
    });
    const move = (matrix: Float64Array, at: (row: number) => number, money: number): void => {
      const amount = share * matrix[at(seller)]!;
      // A negative purchase is a change in stocks, not something a buyer could place elsewhere.
      if (!(amount > 0)) return;
      const weights =
        given ?? proportions(rows.map((row) => matrix[at(row)]!)) ?? proportions(overAllUses);
      if (!weights) {
        unmoved += share * money;
        return;
      }
      moved += share * money;
      matrix[at(seller)]! -= amount;
      rows.forEach((row, k) => (matrix[at(row)]! += amount * weights[k]!));
    };
    if (purchases !== "final") {
      for (let k = first; k < first + s; k++) {
        move(a, (row) => row * n + k, table.intermediate[seller * n + k]!);
      }
    }
    if (purchases !== "inputs") {
      move(finalDemand, (row) => row * g + buyer, table.finalDemand[seller * g + buyer]!);
    }
  }
  return yield* solveScenario(table, a, finalDemand, moved, unmoved, [
    "fixed-coefficients",
    "no-prices",
    "same-total-input",
    "capacity-unlimited",
  ]);
}

/**
 * Moves a share of one region's purchases of some products from one seller region to others. Every
 * buyer still uses the same amount of the same product, so world value added does not change: what some
 * lose others gain.
 * @throws RangeError for a share outside 0…1, names outside the table, or weights that do not add up
 *   to anything; SingularMatrix
 */
export function resource(
  table: InterCountryTable,
  resourcing: Resourcing,
  options?: StepOptions,
): Counterfactual {
  return runSteps(resourceSteps(table, resourcing), options);
}

function givenWeights({ to }: Resourcing): number[] | undefined {
  const weights = to.flatMap(({ weight }) => (weight === undefined ? [] : [weight]));
  if (weights.length === 0) return undefined;
  if (weights.length < to.length) throw new RangeError("Give a weight to every region or to none.");
  const known = weights.every((weight) => weight >= 0) ? proportions(weights) : undefined;
  if (!known) throw new RangeError("Weights must not be negative, and one must be above zero.");
  return known;
}

function proportions(values: readonly number[]): number[] | undefined {
  const positive = values.map((value) => Math.max(0, value));
  const sum = positive.reduce((all, value) => all + value, 0);
  return sum > 0 ? positive.map((value) => value / sum) : undefined;
}

function* solveScenario(
  table: InterCountryTable,
  coefficients: Float64Array,
  finalDemand: Float64Array,
  moved: number,
  unmoved: number,
  assumptions: readonly Assumption[],
): Steps<Counterfactual> {
  const n = rowCount(table);
  const demand = rowSums(finalDemand, n, table.regions.length);
  const intermediate = coefficients.slice();
  const factors = yield* factorizeSteps(identityLess(coefficients, n), n);
  const output = factors.solve(demand);
  for (let row = 0, at = 0; row < n; row++) {
    for (let column = 0; column < n; column++, at++) intermediate[at]! *= output[column]!;
  }
  const v = valueAddedCoefficients(table);
  const valueAdded = output.map((x, row) => v[row]! * x);
  // Satellites follow output at the old intensity, as value added does.
  const grown = output.map((x, row) => (table.output[row] === 0 ? 0 : x / table.output[row]!));
  const satellites = new Map(
    [...table.satellites].map(([name, old]) => [
      name,
      old.map((value, row) => value * grown[row]!),
    ]),
  );
  return {
    table: { ...table, intermediate, finalDemand, output, valueAdded, satellites },
    change: valueAdded.map((value, row) => value - table.valueAdded[row]!),
    moved,
    unmoved,
    assumptions,
  };
}

function expectShare(share: number): void {
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`A share lies between 0 and 1, not ${share}.`);
}

function expectWithin(what: string, positions: readonly number[], count: number): void {
  const wrong = positions.find((at) => !Number.isInteger(at) || at < 0 || at >= count);
  if (wrong !== undefined)
    throw new RangeError(`The table has ${count} ${what}s; ${wrong} is none.`);
}
