import { z } from "zod";
import { decimal, oneOf, year } from "./cells.ts";
import { resource } from "./resource.ts";

/** Participation in global value chains from the ADB multi-regional tables, data/mrio. */

const iso3 = oneOf(["CHN", "USA", "JPN", "DEU", "KOR", "IND"]);

/**
 * Forward and backward participation of manufacturing (M) and of its labour-, capital- and
 * technology-intensive parts (L, K, T). `vintage` A or AB is the release that fits the paper.
 */
export const participation = resource(
  "mrio",
  "forward-participation-groups",
  z.object({
    iso3,
    group: oneOf(["M", "L", "K", "T"]),
    year,
    fwd_gvc: decimal,
    bwd_gvc: decimal,
    status: oneOf(["exact", "reconstructed"]),
    vintage: oneOf(["AB", "A", "B"]),
  }),
  ["iso3", "group", "year", "vintage"],
);

/** Mean forward participation of manufacturing over 2007-2021, derived. */
export const participationMean = resource(
  "mrio",
  "forward-participation-mean",
  z.object({ iso3, from_year: year, to_year: year, years: decimal, fwd_gvc_mean: decimal }),
  ["iso3"],
);

/** Change of participation of China's manufacturing between two years, derived. */
export const participationChange = resource(
  "mrio",
  "participation-change",
  z.object({
    iso3,
    direction: oneOf(["forward", "backward"]),
    from_year: year,
    to_year: year,
    from_value: decimal,
    to_value: decimal,
    change_pct: decimal,
    fall_pct: decimal,
  }),
  ["iso3", "direction", "from_year", "to_year"],
);

export type Participation = z.output<typeof participation.schema>;
export type ParticipationMean = z.output<typeof participationMean.schema>;
export type ParticipationChange = z.output<typeof participationChange.schema>;
