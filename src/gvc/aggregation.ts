/** Coarser tables: regions or sectors merged. Deliveries add up; everything else follows from them. */
import { tableFromDeliveries, type InterCountryTable } from "./table.ts";

/** A new region or sector and the old ones that go into it. */
export interface Merger {
  readonly name: string;
  readonly members: readonly string[];
}

/** Leaves every name as it is. */
export const unmerged = (names: readonly string[]): Merger[] =>
  names.map((name) => ({ name, members: [name] }));

/**
 * The table with regions and sectors merged. Deliveries between merged regions become domestic ones.
 * Satellites add up as well.
 * @throws RangeError when a name of the table is in no merger or in two, or a member is not in the table
 */
export function aggregateTable(
  table: InterCountryTable,
  mergedRegions: readonly Merger[],
  mergedSectors: readonly Merger[],
): InterCountryTable {
  const toRegion = destinations("region", table.regions, mergedRegions);
  const toSector = destinations("sector", table.sectors, mergedSectors);
  const [oldG, oldS] = [table.regions.length, table.sectors.length];
  const [g, s] = [mergedRegions.length, mergedSectors.length];
  const [oldN, n] = [oldG * oldS, g * s];
  const target = Int32Array.from(
    { length: oldN },
    (_, row) => toRegion[Math.floor(row / oldS)]! * s + toSector[row % oldS]!,
  );
  const intermediate = new Float64Array(n * n);
  const finalDemand = new Float64Array(n * g);
  for (let row = 0; row < oldN; row++) {
    const to = target[row]!;
    for (let column = 0; column < oldN; column++) {
      intermediate[to * n + target[column]!]! += table.intermediate[row * oldN + column]!;
    }
    for (let user = 0; user < oldG; user++) {
      finalDemand[to * g + toRegion[user]!]! += table.finalDemand[row * oldG + user]!;
    }
  }
  const satellites = new Map<string, Float64Array>();
  for (const [name, values] of table.satellites) {
    const sums = new Float64Array(n);
    values.forEach((value, row) => (sums[target[row]!]! += value));
    satellites.set(name, sums);
  }
  return tableFromDeliveries({
    year: table.year,
    regions: mergedRegions.map((merger) => merger.name),
    sectors: mergedSectors.map((merger) => merger.name),
    intermediate,
    finalDemand,
    satellites,
  });
}

function destinations(what: string, names: readonly string[], mergers: readonly Merger[]) {
  const found = new Map<string, number>();
  mergers.forEach((merger, index) => {
    for (const member of merger.members) {
      if (!names.includes(member)) throw new RangeError(`The table has no ${what} "${member}".`);
      if (found.has(member)) throw new RangeError(`The ${what} "${member}" is merged twice.`);
      found.set(member, index);
    }
  });
  return names.map((name) => {
    const index = found.get(name);
    if (index === undefined) throw new RangeError(`The ${what} "${name}" is in no merger.`);
    return index;
  });
}
