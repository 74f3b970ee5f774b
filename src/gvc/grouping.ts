/** Sectors taken together. Money adds up over a group; a rate is the rate of the sums, not their mean. */
import { shareOf, type InterCountryTable } from "./table.ts";

/** A name and the positions of its sectors. Groups may overlap: M holds L, K and T. */
export interface SectorGroup {
  readonly id: string;
  readonly sectors: readonly number[];
}

/**
 * The paper's groups (note ㉔) by sector code, in three resolutions: the 35 sectors of ADB and WIOD, and
 * the 19 and 8 they are merged to in data/mrio. C11 and C16 belong to manufacturing and to no group.
 */
const MEMBERS: Readonly<Record<"L" | "K" | "T" | "other", readonly string[]>> = {
  L: ["C03", "C04", "C05", "C06", "LAB"],
  K: ["C07", "C09", "C10", "C12", "CAP"],
  T: ["C08", "C13", "C14", "C15", "TEC"],
  other: ["C11", "C16", "OMF"],
};

/** Labour, capital and technology intensive manufacturing, all manufacturing, all sectors. */
export type PaperGroup = "L" | "K" | "T" | "M" | "TOTAL";

/**
 * The paper's groups in a table whose sectors bear known codes.
 * @returns `undefined` when the table has none of the manufacturing codes
 */
export function paperGroups(
  sectors: readonly string[],
): readonly (SectorGroup & { readonly id: PaperGroup })[] | undefined {
  const positions = (codes: readonly string[]) =>
    sectors.flatMap((sector, position) => (codes.includes(sector) ? [position] : []));
  const manufacturing = positions(Object.values(MEMBERS).flat());
  if (manufacturing.length === 0) return undefined;
  return [
    { id: "TOTAL", sectors: sectors.map((_, position) => position) },
    { id: "M", sectors: manufacturing },
    { id: "L", sectors: positions(MEMBERS.L) },
    { id: "K", sectors: positions(MEMBERS.K) },
    { id: "T", sectors: positions(MEMBERS.T) },
  ];
}

/** Each sector as a group of its own. */
export const everySector = (sectors: readonly string[]): SectorGroup[] =>
  sectors.map((id, position) => ({ id, sectors: [position] }));

/**
 * Sums of n values by region and group, G × groups.
 * @param values n, one per row of the table
 */
export function sumsByGroup(
  table: InterCountryTable,
  values: Float64Array,
  groups: readonly SectorGroup[],
): Float64Array {
  const s = table.sectors.length;
  const result = new Float64Array(table.regions.length * groups.length);
  for (let region = 0; region < table.regions.length; region++) {
    groups.forEach(({ sectors }, group) => {
      let sum = 0;
      for (const sector of sectors) sum += values[region * s + sector]!;
      result[region * groups.length + group] = sum;
    });
  }
  return result;
}

/** Rates by region and group, G × groups: sums over sums; NaN where the denominator is zero. */
export function ratesByGroup(
  table: InterCountryTable,
  numerator: Float64Array,
  denominator: Float64Array,
  groups: readonly SectorGroup[],
): Float64Array {
  const below = sumsByGroup(table, denominator, groups);
  return sumsByGroup(table, numerator, groups).map((sum, at) => shareOf(sum, below[at]!));
}
