import type { SectorRow } from "../inter-country/sector-data.ts";
import { manufacturingSectors } from "../inter-country/manufacturing.ts";

/** Forward participation of the 14 manufacturing sectors, one economy in two years and another beside it. */

export interface SmileData {
  readonly rows: readonly SectorRow[];
}

/** `from`, `to`: one year; `moves`: from the one to the other; `against`: beside a rival in the later. */
export const shows = ["from", "to", "moves", "against"] as const;

export interface SmileView {
  readonly show: (typeof shows)[number];
  readonly economy: string;
  readonly rival: string;
  readonly from: number;
  readonly to: number;
}

export function sectorRow(data: SmileData, iso3: string, sector: string, year: number): SectorRow {
  const row = data.rows.find(
    (each) => each.iso3 === iso3 && each.sector === sector && each.year === year,
  );
  if (!row) throw new RangeError(`no participation of ${sector}, ${iso3}, ${year}`);
  return row;
}

export interface Comparison {
  readonly sector: string;
  /** What the row starts from and ends at. */
  readonly start: SectorRow;
  readonly end: SectorRow;
  readonly difference: number;
}

/** Each sector's two values, in the order the view lists them. */
export function comparisons(data: SmileData, view: SmileView): Comparison[] {
  const { economy, rival, from, to, show } = view;
  const all = manufacturingSectors.map((sector) => {
    const end = sectorRow(data, economy, sector, show === "from" ? from : to);
    const start =
      show === "against"
        ? sectorRow(data, rival, sector, to)
        : sectorRow(data, economy, sector, from);
    return { sector, start, end, difference: end.value - start.value };
  });
  return show === "moves" || show === "against"
    ? all.sort((a, b) => b.difference - a.difference)
    : all.sort((a, b) => b.start.value - a.start.value);
}
