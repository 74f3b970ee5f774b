import { paperGroups, ratesByGroup, type SectorGroup } from "../../gvc/grouping.ts";
import {
  backwardSplit,
  domesticView,
  forwardSplit,
  gvcActivity,
} from "../../gvc/production-participation.ts";
import type { InterCountryTable } from "../../gvc/table.ts";
import { exportSplit } from "../../gvc/trade-participation.ts";

/**
 * Four ways to measure participation. `forward` and `backward` are production-based (Wang, Wei, Yu &
 * Zhu), over value added and over final goods; the `-trade` pair is trade-based (Borin & Mancini),
 * over exports.
 */
export const definitions = ["forward", "backward", "forward-trade", "backward-trade"] as const;
export type Definition = (typeof definitions)[number];

export interface ParticipationData {
  readonly year: number | null;
  readonly regions: readonly string[];
  /** M, and L, K, T where the table tells them apart. */
  readonly groups: readonly string[];
  /** By definition: regions × groups, a share; null where there is nothing to divide by. */
  readonly rates: Readonly<Record<Definition, readonly (number | null)[]>>;
}

export interface ParticipationView {
  readonly definition: Definition;
}

/** Participation by region and group under all four definitions. */
export function participationData(table: InterCountryTable): ParticipationData {
  const everything: SectorGroup = { id: "TOTAL", sectors: table.sectors.map((_, at) => at) };
  const groups: readonly SectorGroup[] = paperGroups(table.sectors)?.filter(
    ({ id, sectors }) => id !== "TOTAL" && sectors.length > 0,
  ) ?? [everything];
  const view = domesticView(table);
  const forward = forwardSplit(view);
  const backward = backwardSplit(view);
  const trade = exportSplit(view);
  const rates = (part: Float64Array, whole: Float64Array) =>
    Array.from(ratesByGroup(table, part, whole, groups), (rate) =>
      Number.isFinite(rate) ? Math.round(rate * 1e6) / 1e6 : null,
    );
  return {
    year: table.year,
    regions: table.regions,
    groups: groups.map(({ id }) => id),
    rates: {
      forward: rates(gvcActivity(forward), forward.total),
      backward: rates(gvcActivity(backward), backward.total),
      "forward-trade": rates(trade.forward, trade.exports),
      "backward-trade": rates(trade.backward, trade.exports),
    },
  };
}

export function rateIn(
  data: ParticipationData,
  definition: Definition,
  region: string,
  group: string,
): number | null {
  const at = data.regions.indexOf(region) * data.groups.length + data.groups.indexOf(group);
  return data.rates[definition][at] ?? null;
}
