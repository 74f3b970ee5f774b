import {
  sectorsOfType,
  unassignedSectors,
  type IndustryType,
} from "../inter-country/manufacturing.ts";
import type { SectorRow } from "../inter-country/sector-data.ts";
import { seriesOf, type SeriesData, type SeriesRow } from "../lab-series/model.ts";

/** The paper's Figure 2: three economies, three types of manufacturing. */

export const three = ["CHN", "USA", "IND"] as const;
export const types = ["L", "K", "T"] as const satisfies readonly IndustryType[];

export interface TypeData {
  readonly series: SeriesData;
  /** K with C11, T without C08. */
  readonly regrouped: readonly SeriesRow[];
  readonly sectors: readonly SectorRow[];
}

/** `types`: lines; `regrouped`: the same with two sectors moved; `sectors`: one by one in a year. */
export const forms = ["types", "regrouped", "sectors"] as const;

export interface TypeView {
  readonly form: (typeof forms)[number];
  /** Panels drawn; of no use to the sectors. */
  readonly types: readonly IndustryType[];
  readonly economies: readonly string[];
  /** The year of the sectors. */
  readonly year: number;
}

export const firstYear = 2007;
export const lastYear = 2021;

export const typeRows = (data: TypeData, iso3: string, type: IndustryType): SeriesRow[] =>
  seriesOf(data.series, iso3, type);

/** The type as regrouped; labour-intensive sectors stay as they are. */
export const regroupedRows = (data: TypeData, iso3: string, type: IndustryType): SeriesRow[] =>
  data.regrouped.filter((row) => row.iso3 === iso3 && row.group === type);

export function valueIn(rows: readonly SeriesRow[], year: number): number {
  const row = rows.find((each) => each.year === year);
  if (!row) throw new RangeError(`no participation in ${year}`);
  return row.value;
}

/** Years in which the first economy is above all others. */
export function yearsHighest(data: TypeData, type: IndustryType, iso3: string): number[] {
  const others = three.filter((each) => each !== iso3);
  return typeRows(data, iso3, type)
    .filter(({ year, value }) =>
      others.every((other) => value > valueIn(typeRows(data, other, type), year)),
    )
    .map(({ year }) => year);
}

/** Years in which one series is above another. */
export const yearsAbove = (one: readonly SeriesRow[], other: readonly SeriesRow[]): number[] =>
  one.filter(({ year, value }) => value > valueIn(other, year)).map(({ year }) => year);

export function sectorValue(data: TypeData, iso3: string, sector: string, year: number): number {
  const row = data.sectors.find(
    (each) => each.iso3 === iso3 && each.sector === sector && each.year === year,
  );
  if (!row) throw new RangeError(`no participation of ${sector}, ${iso3}, ${year}`);
  return row.value;
}

/** Blocks of sectors as the paper groups them, and those it leaves out. */
export const sectorBlocks: readonly { type: IndustryType | null; sectors: readonly string[] }[] = [
  ...types.map((type) => ({ type, sectors: sectorsOfType[type] })),
  { type: null, sectors: unassignedSectors },
];
