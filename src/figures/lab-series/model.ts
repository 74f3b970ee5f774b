/** Forward participation by year, and the averages that the paper prints for manufacturing. */
export interface SeriesData {
  readonly rows: readonly SeriesRow[];
  readonly paper: readonly { readonly iso3: string; readonly mean: number }[];
  /** The reconstruction tried on years that are known: mean and largest miss by group, per cent. */
  readonly errors: readonly {
    readonly group: string;
    readonly mean: number;
    readonly max: number;
  }[];
}

export interface SeriesRow {
  readonly iso3: string;
  readonly group: string;
  readonly year: number;
  readonly value: number;
  /** From the full tables, or rebuilt from aggregates. */
  readonly exact: boolean;
}

export interface SeriesView {
  readonly group: string;
  readonly economy: string;
}

export const paperYears = [2007, 2021] as const;

export const seriesOf = (data: SeriesData, iso3: string, group: string): SeriesRow[] =>
  data.rows.filter((row) => row.iso3 === iso3 && row.group === group);

/** Mean over the years of the paper. */
export function meanOf(data: SeriesData, iso3: string, group: string): number {
  const values = seriesOf(data, iso3, group)
    .filter(({ year }) => year >= paperYears[0] && year <= paperYears[1])
    .map(({ value }) => value);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
