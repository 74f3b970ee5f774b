import type { Both } from "../../i18n/locale.ts";

/**
 * Three counts of industrial policies, a ranking of economies, and what other counts say. They are
 * made by different methods and stand apart.
 */

export const forms = ["years", "rank", "others"] as const;

/** Which of the things counted is shown, and the economy that stands out in the ranking. */
export interface CountView {
  readonly form: (typeof forms)[number];
  /** ISO code of an economy; `none` outside the ranking. */
  readonly economy: string;
}

export interface CountedYear {
  readonly year: number;
  readonly policies: number;
}

export interface Ranked {
  readonly rank: number;
  readonly iso3: string;
  readonly name: Both<string>;
}

export interface CountData {
  /** The paper's counts, all economies. */
  readonly years: readonly CountedYear[];
  readonly ranking: readonly Ranked[];
  /** Share of industrial policies among the entries of a database of trade measures, percent. */
  readonly shares: readonly { readonly year: number; readonly percent: number }[];
  /** The newer observatory: measures (at least), and shares of them, percent. */
  readonly observatory: {
    readonly year: number;
    readonly measures: number;
    readonly distorting: number;
    readonly bigThree: number;
  };
}

export const noEconomy = "none";

export function rankedCalled(data: CountData, iso3: string): Ranked {
  const found = data.ranking.find((each) => each.iso3 === iso3);
  if (!found) throw new RangeError(`industrial-policy-count: no rank for ${iso3}`);
  return found;
}
