import { valueAddedCoefficients } from "../../gvc/coefficients.ts";
import { paperGroups } from "../../gvc/grouping.ts";
import { leontiefFactors } from "../../gvc/leontief.ts";
import { regionOfRow, type InterCountryTable } from "../../gvc/table.ts";

/** Where the value added in each region's final demand for manufactures was made, year by year. */
export interface RelianceData {
  readonly regions: readonly string[];
  readonly years: readonly {
    readonly year: number;
    /** G × G, million US dollars: row makes the value, column uses the product in the end. */
    readonly value: readonly number[];
  }[];
}

export interface RelianceView {
  readonly year: number;
  /** A region whose row or column is framed, or none. */
  readonly origin: string;
  readonly user: string;
  /** What the title tells: the whole, or the smallest cell. */
  readonly message: "whole" | "smallest";
}

export const nobody = "none";

/**
 * V̂·B·Y for the final demand for manufactures alone, summed over the sectors of each origin:
 * G × G, origin by user. Source: Johnson & Noguera (2012), applied to part of final demand.
 */
export function originOfManufactures(table: InterCountryTable): number[] {
  const g = table.regions.length;
  const s = table.sectors.length;
  const made = paperGroups(table.sectors)?.find(({ id }) => id === "M")?.sectors ?? [];
  const demand = table.finalDemand.map((value, at) =>
    made.includes(Math.floor(at / g) % s) ? value : 0,
  );
  const output = leontiefFactors(table).solve(demand, g);
  const v = valueAddedCoefficients(table);
  const sums = new Array<number>(g * g).fill(0);
  output.forEach((x, at) => {
    const row = Math.floor(at / g);
    sums[regionOfRow(table, row) * g + (at % g)]! += (v[row] as number) * x;
  });
  return sums.map((value) => Math.round(value * 10) / 10);
}

export function relianceData(tables: readonly InterCountryTable[]): RelianceData {
  return {
    regions: tables[0]?.regions ?? [],
    years: tables.map((table) => ({
      year: table.year as number,
      value: originOfManufactures(table),
    })),
  };
}

export interface Reliance {
  readonly origin: number;
  readonly user: number;
  readonly value: number;
  /** Share of all value added in the user's final demand for manufactures. */
  readonly share: number;
}

/** All cells of a year, row by row. @throws RangeError when there is no such year */
export function reliances(data: RelianceData, year: number): Reliance[] {
  const found = data.years.find((each) => each.year === year);
  if (!found) throw new RangeError(`no year ${year} in data`);
  const g = data.regions.length;
  const totals = data.regions.map((_, user) =>
    data.regions.reduce((sum, _, origin) => sum + (found.value[origin * g + user] as number), 0),
  );
  return found.value.map((value, at) => ({
    origin: Math.floor(at / g),
    user: at % g,
    value,
    share: value / (totals[at % g] as number),
  }));
}

export function relianceOf(data: RelianceData, year: number, origin: string, user: string) {
  const [o, u] = [data.regions.indexOf(origin), data.regions.indexOf(user)];
  return reliances(data, year)[o * data.regions.length + u] as Reliance;
}

/** The smallest cell that is not a region's own. */
export const smallest = (list: readonly Reliance[]): Reliance =>
  list
    .filter(({ origin, user }) => origin !== user)
    .reduce((least, each) => (each.share < least.share ? each : least));
