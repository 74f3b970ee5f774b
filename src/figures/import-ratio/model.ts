import type { Economy } from "../economies.ts";

/** US imports from three economies beside those from China: what is drawn, and from what. */

/** The economies compared with China, in the order of tables. */
export const partners = ["mexico", "vietnam", "india"] as const satisfies readonly Economy[];
export type Partner = (typeof partners)[number];

export interface RatioView {
  /** Lines over time, or the paper's values beside ours. */
  readonly form: "lines" | "comparison";
  readonly partners: readonly Partner[];
  /** First and last quarter drawn. */
  readonly from: string;
  readonly to: string;
  /** Percent of imports from China, or dollars (then China is drawn too). */
  readonly unit: "percent" | "dollars";
  readonly scale: "linear" | "log";
  /** The lines that stand out; the others recede. */
  readonly highlight: readonly Partner[];
  /** A quarter whose values in the paper are marked. */
  readonly mark: string | null;
}

/** One value of a partner in a quarter. */
export interface RatioRow {
  readonly quarter: string;
  readonly partner: Partner;
  /** US general imports from the partner, customs value, as a percentage of those from China. */
  readonly ratio: number;
  /** The same imports in million US dollars. */
  readonly usdMillion: number;
  readonly source: string;
}

export interface RatioData {
  readonly rows: readonly RatioRow[];
  /** Imports from China, million US dollars. */
  readonly china: readonly {
    readonly quarter: string;
    readonly usdMillion: number;
    readonly source: string;
  }[];
  /** The values the paper states. */
  readonly paper: readonly {
    readonly quarter: string;
    readonly partner: Partner;
    readonly ratio: number;
  }[];
  /** CIF over customs value of a partner, divided by the same for China, by year. */
  readonly freight: readonly {
    readonly year: number;
    readonly partner: Partner;
    readonly factor: number;
  }[];
}

/** The row of a partner in a quarter. */
export function rowAt(data: RatioData, partner: Partner, quarter: string): RatioRow {
  const row = data.rows.find((each) => each.partner === partner && each.quarter === quarter);
  if (!row) throw new RangeError(`import-ratio: no value for ${partner} in ${quarter}`);
  return row;
}

export function firstQuarter(data: RatioData): string {
  return (data.rows[0] as RatioRow).quarter;
}

export function lastQuarter(data: RatioData): string {
  return (data.rows.at(-1) as RatioRow).quarter;
}

/** One value of the paper beside ours, percent of imports from China. */
export interface Comparison {
  readonly quarter: string;
  readonly partner: Partner;
  readonly paper: number;
  /** On customs value. */
  readonly customs: number;
  /** With freight and insurance, estimated from the year's factors; null where there are none. */
  readonly cif: number | null;
}

/** The paper's values beside ours: by partner, then by quarter. */
export function comparisons(data: RatioData): Comparison[] {
  return partners.flatMap((partner) =>
    data.paper
      .filter((each) => each.partner === partner)
      .map(({ quarter, ratio }) => {
        const customs = rowAt(data, partner, quarter).ratio;
        const year = Number(quarter.slice(0, 4));
        const factor = data.freight.find(
          (each) => each.partner === partner && each.year === year,
        )?.factor;
        return {
          quarter,
          partner,
          paper: ratio,
          customs,
          cif: factor === undefined ? null : Math.round(customs * factor * 100) / 100,
        };
      }),
  );
}

/**
 * The longest run of quarters in which a partner sold the US less than China did, between two
 * in which it sold at least as much; null when there is none.
 */
export function longestBelow(
  data: RatioData,
  partner: Partner,
): { lastAbove: string; backAbove: string } | null {
  const rows = data.rows.filter((each) => each.partner === partner);
  let found: { lastAbove: string; backAbove: string; length: number } | null = null;
  let last: number | null = null;
  for (const [index, row] of rows.entries()) {
    if (row.ratio < 100) continue;
    if (last !== null && index - last > (found?.length ?? 1)) {
      const lastAbove = (rows[last] as RatioRow).quarter;
      found = { lastAbove, backAbove: row.quarter, length: index - last };
    }
    last = index;
  }
  return found && { lastAbove: found.lastAbove, backAbove: found.backAbove };
}

/** Below this percentage the logarithmic axis ends: Vietnam's first years would take half of it. */
export const logFloor = 2;
