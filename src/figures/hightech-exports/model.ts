import type { Both } from "../../i18n/locale.ts";

/** China's share of what America exports: high-technology goods, estimated, and all goods. */

export const seriesIds = ["high-tech", "all-goods"] as const;
export type SeriesId = (typeof seriesIds)[number];

export interface ExportsView {
  readonly series: readonly SeriesId[];
  /** The grain that stands out; months stay in sight behind years. */
  readonly grain: "months" | "years";
  /** First and last year drawn. */
  readonly from: number;
  readonly to: number;
  /** Whether the paper's two values are marked. */
  readonly paper: "marked" | "unmarked";
  /** What is pointed at in the months: the highest, or the bounds of the estimate. */
  readonly point: "peak" | "bounds" | "nothing";
}

/** A share known only between bounds, percent. */
export interface Band {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

export interface ExportsData {
  readonly estimate: {
    readonly months: readonly (Band & { readonly date: string })[];
    readonly years: readonly (Band & { readonly year: number })[];
  };
  readonly goods: {
    readonly months: readonly {
      readonly date: string;
      readonly share: number;
      readonly source: string;
    }[];
    /** `months` below 12 marks an unfinished year. */
    readonly years: readonly {
      readonly year: number;
      readonly months: number;
      readonly share: number;
    }[];
  };
  readonly paper: {
    readonly peak: { readonly date: string; readonly share: number };
    readonly below: { readonly year: number; readonly share: number };
  };
}

type Month = ExportsData["estimate"]["months"][number];

export const seriesNames: Readonly<Record<SeriesId, Both<string>>> = {
  "high-tech": { zh: "高技术产品（估计）", en: "High-technology goods (estimate)" },
  "all-goods": { zh: "全部货物", en: "All goods" },
};

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Where a month stands on an axis of years: in its middle. */
export function monthPosition(date: string): number {
  return yearOf(date) + (Number(date.slice(5)) - 0.5) / 12;
}

/** The months of the estimate, highest midpoint first. */
export function ranked(data: ExportsData): readonly Month[] {
  return [...data.estimate.months].sort((a, b) => b.mid - a.mid);
}

export function peakMonth(data: ExportsData): Month {
  return ranked(data)[0] as Month;
}

export function lastMonth(data: ExportsData): Month {
  return data.estimate.months.at(-1) as Month;
}

/** The month after the last of the estimate: from there on nothing is known. */
export function firstUnseen(data: ExportsData): string {
  const { date } = lastMonth(data);
  const next = yearOf(date) * 12 + Number(date.slice(5));
  return `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}`;
}

export function goodsYear(data: ExportsData, year: number): ExportsData["goods"]["years"][number] {
  const found = data.goods.years.find((each) => each.year === year);
  if (!found) throw new RangeError(`hightech-exports: no goods exports of ${year}`);
  return found;
}

export function firstYear(data: ExportsData): number {
  return (data.goods.years[0] as { year: number }).year;
}

export function lastYear(data: ExportsData): number {
  return (data.goods.years.at(-1) as { year: number }).year;
}

/** The whole year in which the share of all goods was highest. */
export function peakYear(data: ExportsData): ExportsData["goods"]["years"][number] {
  return data.goods.years
    .filter(({ months }) => months === 12)
    .reduce((best, each) => (each.share > best.share ? each : best));
}
