import { z } from "zod";
import { decimal, integer, oneOf, optionalDecimal, text, year } from "./cells.ts";
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

const groupOrTotal = oneOf(["TOTAL", "M", "L", "K", "T"]);

/**
 * Participation of 72 economies and of the rest of the world (`ROW`), as computed from the full ADB
 * tables. 2020 and 2021 come in two releases, see `vintage`.
 */
export const participation72 = resource(
  "mrio",
  "adb72-gvc-groups-2017-2022",
  z.object({
    iso3: text,
    economy: text,
    group: groupOrTotal,
    year,
    vintage: oneOf(["AB", "A", "B"]),
    fwd_gvc: decimal,
    bwd_gvc: decimal,
    fwd_trade_bm: decimal,
    va: decimal,
    v_gvc_fwd: decimal,
    exports: decimal,
  }),
  ["iso3", "group", "year", "vintage"],
);

/** Participation of 40 economies and of the rest of the world (`RoW`), from the full WIOD tables. */
export const participation40 = resource(
  "mrio",
  "wiod2013-gvc-groups-1995-2011",
  z.object({
    iso3: text,
    group: groupOrTotal,
    year,
    fwd_gvc: decimal,
    fwd_simple: decimal,
    bwd_gvc: decimal,
    int_share_exports: decimal,
    va: decimal,
    v_gvc_fwd: decimal,
    exports: decimal,
    exports_int: decimal,
  }),
  ["iso3", "group", "year"],
);

/** How backward participation of manufacturing is spread over economies, derived. */
export const foreignContentSpread = resource(
  "mrio",
  "foreign-content-spread",
  z.object({
    database: oneOf(["adb", "wiod2013"]),
    year,
    economies: integer,
    lowest_pct: decimal,
    median_pct: decimal,
    highest_pct: decimal,
    below_tenth: integer,
  }),
  ["database", "year"],
);

/** In how many economies it rose, 1995 to 2011, derived. */
export const foreignContentChange = resource(
  "mrio",
  "foreign-content-change",
  z.object({
    from_year: year,
    to_year: year,
    economies: integer,
    rose: integer,
    fell: integer,
    rose_over_10_pp: integer,
  }),
  ["from_year", "to_year"],
);

/** Economies by size of manufacturing and by its backward participation, 2021, derived. */
export const foreignContentRank = resource(
  "mrio",
  "foreign-content-rank",
  z.object({
    year,
    iso3: text,
    va_usd_million: decimal,
    va_rank: integer,
    bwd_pct: decimal,
    bwd_rank: integer,
  }),
  ["year", "iso3"],
);

/** Economies above or below the medians of forward and backward participation, 2021, derived. */
export const participationQuadrant = resource(
  "mrio",
  "participation-quadrant",
  z.object({
    group: oneOf(["M", "L", "K", "T"]),
    year,
    economies: integer,
    forward_median_pct: decimal,
    backward_median_pct: decimal,
    both: integer,
    neither: integer,
    forward_only: integer,
    backward_only: integer,
  }),
  ["group", "year"],
);

/** Participation of six economies' manufacturing, 2007 and 2021, derived. */
export const participationPath = resource(
  "mrio",
  "participation-path",
  z.object({
    iso3,
    from_year: year,
    to_year: year,
    forward_from_pct: decimal,
    forward_to_pct: decimal,
    forward_change_pp: decimal,
    backward_from_pct: decimal,
    backward_to_pct: decimal,
    backward_change_pp: decimal,
  }),
  ["iso3"],
);

const region = ["CHN", "USA", "JPN", "DEU", "KOR", "IND", "TWN", "EUX", "ROW"] as const;

/** Where the value in the manufactures that a region uses was added, computed from the 9 by 8 tables. */
export const manufacturesOrigin = resource(
  "mrio",
  "manufactures-origin",
  z.object({
    year,
    origin: oneOf([...region, "elsewhere"]),
    user: oneOf(region),
    share_pct: decimal,
  }),
  ["year", "origin", "user"],
);

export type Participation = z.output<typeof participation.schema>;
export type ParticipationMean = z.output<typeof participationMean.schema>;
export type ParticipationChange = z.output<typeof participationChange.schema>;
export type Participation72 = z.output<typeof participation72.schema>;
export type Participation40 = z.output<typeof participation40.schema>;
export type ForeignContentSpread = z.output<typeof foreignContentSpread.schema>;
export type ForeignContentChange = z.output<typeof foreignContentChange.schema>;
export type ForeignContentRank = z.output<typeof foreignContentRank.schema>;
export type ParticipationQuadrant = z.output<typeof participationQuadrant.schema>;
export type ParticipationPath = z.output<typeof participationPath.schema>;

/** The economies of the tables by sector, and of the test of the reconstruction. */
const twelve = oneOf([
  "CHN",
  "USA",
  "JPN",
  "DEU",
  "KOR",
  "IND",
  "TWN",
  "MEX",
  "IDN",
  "GBR",
  "FRA",
  "ITA",
]);

/**
 * Participation of each of the 14 manufacturing sectors, with the sums that groups are built from;
 * none where a sector has no value added.
 */
export const sectorPanel = resource(
  "mrio",
  "adb_mfg_sector_panel",
  z.object({
    iso3: twelve,
    year,
    sector: oneOf([
      "C03",
      "C04",
      "C05",
      "C06",
      "C07",
      "C08",
      "C09",
      "C10",
      "C11",
      "C12",
      "C13",
      "C14",
      "C15",
      "C16",
    ]),
    output: decimal,
    va: decimal,
    exports: decimal,
    exports_int: decimal,
    exports_final: decimal,
    va_absorbed_abroad: decimal,
    v_gvc_fwd: decimal,
    gvc_bwd: decimal,
    vintage: oneOf(["AB", "A", "B"]),
    status: oneOf(["exact", "reconstructed"]),
    fwd_gvc: optionalDecimal,
    bwd_gvc: optionalDecimal,
  }),
  ["iso3", "year", "sector", "vintage"],
);

/** The reconstruction tried on years that are known, against the later release of the tables. */
export const holdOutTest = resource(
  "mrio",
  "validation_holdout",
  z.object({
    iso3: twelve,
    year,
    group: oneOf(["M", "L", "K", "T"]),
    true: decimal,
    rebuilt: decimal,
    err_pct: decimal,
  }),
  ["iso3", "year", "group"],
);

const three = oneOf(["CHN", "USA", "IND"]);

/** Two groups with two sectors moved: C08 out of technology, C11 into capital. Derived. */
export const regroupedParticipation = resource(
  "mrio",
  "participation-regrouped",
  z.object({
    iso3: three,
    group: oneOf(["K", "T"]),
    year,
    fwd_gvc: decimal,
    regrouped: decimal,
    status: oneOf(["exact", "reconstructed"]),
  }),
  ["iso3", "group", "year"],
);

/** What part of a technology-intensive group's value added is coke and refining, derived. */
export const refiningShare = resource(
  "mrio",
  "refining-in-technology",
  z.object({ iso3: three, year, share_pct: decimal }),
  ["iso3", "year"],
);

/** In how many sectors China rose, and stood above an economy, derived. */
export const sectorCount = resource(
  "mrio",
  "sector-count",
  z.object({
    iso3: oneOf(["CHN"]),
    from_year: year,
    to_year: year,
    rival: oneOf(["USA"]),
    sectors: decimal,
    rose: decimal,
    fell: decimal,
    above_rival_from: decimal,
    above_rival_to: decimal,
  }),
  ["iso3", "from_year", "to_year", "rival"],
);

export type SectorParticipation = z.output<typeof sectorPanel.schema>;
export type RegroupedParticipation = z.output<typeof regroupedParticipation.schema>;
export type RefiningShare = z.output<typeof refiningShare.schema>;
export type SectorCount = z.output<typeof sectorCount.schema>;
