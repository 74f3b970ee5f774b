import type { Economy } from "../economies.ts";

/** Shares of US goods imports by year. */

export const sellers = [
  "china",
  "mexico",
  "vietnam",
  "india",
] as const satisfies readonly Economy[];
export type Seller = (typeof sellers)[number];

export interface ShareView {
  readonly partners: readonly Seller[];
  /** First and last year drawn. */
  readonly from: number;
  readonly to: number;
  /** Percent of all US imports, or dollars. */
  readonly unit: "percent" | "dollars";
  readonly scale: "linear" | "log";
  /** Years that stand out, from the first to the last; the rest of the line recedes. */
  readonly focus: readonly [number, number] | null;
  /** Whether the paper's two values are marked. */
  readonly paper: "marked" | "unmarked";
}

export interface ShareYear {
  readonly year: number;
  /** Months with data; fewer than 12 in the running year. */
  readonly months: number;
  /** US general imports, customs value, million US dollars. */
  readonly usdMillion: Readonly<Record<Seller, number>>;
  readonly worldUsdMillion: number;
  readonly source: string;
}

export interface ShareData {
  readonly years: readonly ShareYear[];
  /** The shares of China that the paper states, percent. */
  readonly paper: readonly { readonly year: number; readonly share: number }[];
}

/** A seller's share of US imports in a year, percent, to two decimals as published series have it. */
export function share(year: ShareYear, seller: Seller): number {
  return Math.round((year.usdMillion[seller] / year.worldUsdMillion) * 10_000) / 100;
}

export function yearRow(data: ShareData, year: number): ShareYear {
  const row = data.years.find((each) => each.year === year);
  if (!row) throw new RangeError(`china-share: no row for ${year}`);
  return row;
}

export function firstYear(data: ShareData): number {
  return (data.years[0] as ShareYear).year;
}

export function lastYear(data: ShareData): number {
  return (data.years.at(-1) as ShareYear).year;
}

/** The year in which a seller's share was highest. */
export function peak(data: ShareData, seller: Seller): ShareYear {
  return data.years.reduce((best, each) =>
    share(each, seller) > share(best, seller) ? each : best,
  );
}

/** The last year before the peak in which the share was no higher than it is now. */
export function lastAsLow(data: ShareData, seller: Seller): ShareYear | null {
  const now = share(data.years.at(-1) as ShareYear, seller);
  const top = peak(data, seller).year;
  return data.years.findLast((each) => each.year < top && share(each, seller) <= now) ?? null;
}
