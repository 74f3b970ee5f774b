import { meanOf, seriesOf, type SeriesData, type SeriesRow } from "../lab-series/model.ts";

/** The paper's Figure 1: forward participation of manufacturing in six economies. */

export interface ForwardData {
  /** 2007–2021 in the release that fits the paper, and the paper's averages. */
  readonly series: SeriesData;
  /** 2020–2022 in the release of June 2023. */
  readonly revised: readonly SeriesRow[];
  /** Known years rebuilt as though they were not known. */
  readonly test: readonly {
    readonly iso3: string;
    readonly year: number;
    readonly known: number;
    readonly rebuilt: number;
  }[];
  /** The fall since 2008 that the paper states for China, per cent. */
  readonly paperFall: number;
}

/**
 * `paper`, `both`: averages. `lines`: every year. `lead`: two economies and the years in which the
 * second is ahead. `fall`: one economy's change since a year. `test`: how the years are known.
 */
export const looks = ["paper", "both", "lines", "lead", "fall", "test"] as const;
export type Look = (typeof looks)[number];

export interface ForwardView {
  readonly look: Look;
  /** Those that stand out. */
  readonly economies: readonly string[];
  /** First year of the fall. */
  readonly since: number;
}

export const lastYear = 2021;

export const rowsOf = (data: ForwardData, iso3: string): SeriesRow[] =>
  seriesOf(data.series, iso3, "M");

export function valueOf(data: ForwardData, iso3: string, year: number): number {
  const row = rowsOf(data, iso3).find((each) => each.year === year);
  if (!row) throw new RangeError(`no forward participation of ${iso3} in ${year}`);
  return row.value;
}

/** Our average and the paper's, with the difference in per cent of the paper's. */
export function averages(data: ForwardData): {
  iso3: string;
  paper: number;
  ours: number;
  difference: number;
}[] {
  return data.series.paper.map(({ iso3, mean: paper }) => {
    const ours = meanOf(data.series, iso3, "M");
    return { iso3, paper, ours, difference: 100 * (ours / paper - 1) };
  });
}

/** Change from a year to the last, per cent. */
export const changeSince = (data: ForwardData, iso3: string, year: number): number =>
  100 * (valueOf(data, iso3, lastYear) / valueOf(data, iso3, year) - 1);

/** The first year from which an economy's fall comes nearest to the one the paper states. */
export function yearOfPapersFall(data: ForwardData, iso3: string): number {
  const miss = (year: number) => Math.abs(-changeSince(data, iso3, year) - data.paperFall);
  return rowsOf(data, iso3)
    .map(({ year }) => year)
    .filter((year) => year < lastYear)
    .reduce((best, year) => (miss(year) < miss(best) ? year : best));
}

/** Years in which the second economy is above the first by more than the rebuilding may err. */
export function yearsAhead(
  data: ForwardData,
  [first, second]: readonly [string, string],
): number[] {
  const largest = data.series.errors.find(({ group }) => group === "M")?.max ?? 0;
  return rowsOf(data, second)
    .filter(({ year, value, exact }) => {
      const other = valueOf(data, first, year);
      return exact ? value > other : value > other * (1 + largest / 100);
    })
    .map(({ year }) => year);
}

/** Consecutive years as stretches: 2013, 2014, 2018 as [2013, 2014] and [2018, 2018]. */
export function stretches(years: readonly number[]): [number, number][] {
  const result: [number, number][] = [];
  for (const year of years) {
    const last = result.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else result.push([year, year]);
  }
  return result;
}

/** Least and most over the years. */
export function rangeOf(data: ForwardData, economies: readonly string[]): [number, number] {
  const values = economies.flatMap((iso3) => rowsOf(data, iso3).map(({ value }) => value));
  return [Math.min(...values), Math.max(...values)];
}
