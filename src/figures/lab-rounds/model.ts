import { productionRounds } from "../../gvc/leontief.ts";
import { regionOfRow, rowCount, rowOf, type InterCountryTable } from "../../gvc/table.ts";

/** The chain behind one unit of final delivery, round by round. */
export interface Chain {
  readonly region: string;
  readonly sector: string;
  /** Rounds × regions, output per unit delivered; round 0 is the delivery itself. */
  readonly rounds: readonly (readonly number[])[];
  /** The column sum of the Leontief inverse: what all rounds add up to. */
  readonly multiplier: number;
}

export interface RoundsData {
  readonly year: number | null;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly chains: readonly Chain[];
}

export interface RoundsView {
  readonly region: string;
  readonly sector: string;
}

/** Rounds drawn: after these the rest is a few hundredths at most. */
export const roundsDrawn = 9;

export function chainOf(table: InterCountryTable, region: number, sector: number): Chain {
  const n = rowCount(table);
  const delivery = new Float64Array(n);
  delivery[rowOf(table, region, sector)] = 1;
  const { output, reached } = productionRounds(table, delivery, roundsDrawn);
  const rounds = Array.from({ length: roundsDrawn + 1 }, (_, round) => {
    const sums = table.regions.map(() => 0);
    for (let row = 0; row < n; row++) {
      sums[regionOfRow(table, row)]! += output[round * n + row] as number;
    }
    return sums.map(rounded);
  });
  // Round 0 is one unit, so its share of the whole tells the whole.
  const multiplier = rounded(1 / (reached[0] as number));
  return {
    region: table.regions[region] as string,
    sector: table.sectors[sector] as string,
    rounds,
    multiplier,
  };
}

/** The chain of one sector, or of all. */
export function roundsData(table: InterCountryTable, only?: RoundsView): RoundsData {
  const chosen = table.regions.flatMap((region, r) =>
    table.sectors.flatMap((sector, s) =>
      !only || (only.region === region && only.sector === sector) ? [chainOf(table, r, s)] : [],
    ),
  );
  return { year: table.year, regions: table.regions, sectors: table.sectors, chains: chosen };
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** @throws RangeError when the data do not hold the chain */
export function chainIn(data: RoundsData, view: RoundsView): Chain {
  const found = data.chains.find(
    ({ region, sector }) => region === view.region && sector === view.sector,
  );
  if (!found) throw new RangeError(`no chain of ${view.region}_${view.sector}`);
  return found;
}

export const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
