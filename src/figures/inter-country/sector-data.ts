import { once } from "../../data/files.ts";
import { sectorPanel } from "../../data/mrio.ts";
import { sixEconomies } from "./names.ts";

/** Forward participation of one sector of one economy in one year. */
export interface SectorRow {
  readonly iso3: string;
  readonly sector: string;
  readonly year: number;
  readonly value: number;
  /** From the full tables, or rebuilt from aggregates. */
  readonly exact: boolean;
}

/** The 14 sectors of the six economies over the years of the paper, in the release that fits it. */
export const sectorRows: () => readonly SectorRow[] = once(() =>
  sectorPanel
    .load()
    .rows.filter(
      ({ iso3, year, vintage }) =>
        vintage !== "B" && year >= 2007 && sixEconomies.some((each) => each === iso3),
    )
    .map(({ iso3, sector, year, fwd_gvc, status }) => {
      if (fwd_gvc === null) throw new RangeError(`no participation of ${sector}, ${iso3}, ${year}`);
      return { iso3, sector, year, value: fwd_gvc, exact: status === "exact" };
    }),
);
