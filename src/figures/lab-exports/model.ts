import { leontiefFactors, type LeontiefFactors } from "../../gvc/leontief.ts";
import { NINE_TERMS, nineTerms } from "../../gvc/nine-terms.ts";
import { regionOfRow, type InterCountryTable } from "../../gvc/table.ts";
import { valueAddedOriginOfExports } from "../../gvc/value-added-in-exports.ts";

/** Gross exports of each region: their nine terms, and whose value is in them. */
export interface ExportsData {
  readonly year: number | null;
  readonly regions: readonly string[];
  /** G, million US dollars. */
  readonly exports: readonly number[];
  /** G × 9, million US dollars; a row sums to exports. */
  readonly terms: readonly number[];
  /** G × G: value added by the row in the exports of the column. */
  readonly origin: readonly number[];
}

export interface ExportsView {
  readonly form: "parts" | "origin";
  /** Whose exports `origin` shows. */
  readonly exporter: string;
}

export const parts = ["value-added-exports", "returned", "foreign", "double-counted"] as const;
export type Part = (typeof parts)[number];

export function exportsData(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): ExportsData {
  const g = table.regions.length;
  const { terms, exports } = nineTerms(table, factors);
  const origin = new Array<number>(g * g).fill(0);
  valueAddedOriginOfExports(table, factors).forEach((value, at) => {
    origin[regionOfRow(table, Math.floor(at / g)) * g + (at % g)]! += value;
  });
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    year: table.year,
    regions: table.regions,
    exports: Array.from(exports, tenth),
    terms: Array.from(terms, tenth),
    origin: origin.map(tenth),
  };
}

/** Shares of the four parts in a region's exports. */
export function partShares(data: ExportsData, region: number): Record<Part, number> {
  const shares = { "value-added-exports": 0, returned: 0, foreign: 0, "double-counted": 0 };
  const all = data.exports[region] as number;
  if (all === 0) return shares;
  NINE_TERMS.forEach(({ part }, term) => {
    shares[part] += (data.terms[region * 9 + term] as number) / all;
  });
  return shares;
}

/** Whose value is in the exports of a region, largest first. */
export function originsOf(data: ExportsData, exporter: number) {
  const g = data.regions.length;
  const all = data.exports[exporter] as number;
  return data.regions
    .map((region, origin) => {
      const value = data.origin[origin * g + exporter] as number;
      return { region, value, share: all === 0 ? 0 : value / all };
    })
    .sort((a, b) => b.share - a.share);
}
