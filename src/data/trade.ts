import { z } from "zod";
import {
  decimal,
  integer,
  oneOf,
  optionalDecimal,
  quarter,
  slug,
  text,
  year,
  yearMonth,
} from "./cells.ts";
import { resource } from "./resource.ts";

/**
 * US trade statistics, data/trade. Rows keep the column names of their files; what a column means,
 * its unit and its source stand in data/trade/datapackage.json.
 */

const partners = ["China", "Mexico", "India", "Vietnam", "ASEAN6", "World"] as const;
export type Partner = (typeof partners)[number];

const partner = oneOf(partners);
const source = oneOf(["A", "B", "C", "T", "D"]);
const period = oneOf(["full_year", "jan_jul"]);

/** General imports, customs value, by partner and month. */
export const importsByPartnerMonthly = resource(
  "trade",
  "us-imports-by-partner-monthly",
  z.object({ date: yearMonth, partner, usd_million: decimal, source }),
  ["date", "partner"],
);

/** Figure 4: imports from a partner as a percentage of imports from China, by quarter. */
export const importRatioQuarterly = resource(
  "trade",
  "us-imports-ratio-to-china-quarterly",
  z.object({
    quarter,
    partner,
    ratio_general_customs_pct: decimal,
    ratio_consumption_customs_pct: optionalDecimal,
    paper_pct: optionalDecimal,
    source,
  }),
  ["quarter", "partner"],
);

/** Yearly totals and China's share; `months` below 12 marks an unfinished year. */
export const chinaShareAnnual = resource(
  "trade",
  "us-imports-china-share-annual",
  z.object({
    year,
    months: integer,
    china_usd_million: decimal,
    mexico_usd_million: decimal,
    india_usd_million: decimal,
    vietnam_usd_million: decimal,
    world_usd_million: decimal,
    china_share_general_pct: decimal,
    china_share_consumption_pct: optionalDecimal,
    source,
  }),
  ["year"],
);

/** Imports for consumption by HS section, partner and year (none for 2021 and 2022). */
export const importsBySectionAndPartner = resource(
  "trade",
  "us-imports-hs-section-by-partner",
  z.object({
    year,
    period,
    section_no: integer,
    section: text,
    section_name_zh: text,
    partner,
    valuation: oneOf(["customs", "cif"]),
    usd_million: decimal,
    share_of_us_imports_pct: decimal,
    source,
  }),
  ["year", "period", "section_no", "partner", "valuation"],
);

/** Table 2: China and the world by HS section, 2017 and 2023, beside the paper's values. */
export const chinaShareBySection = resource(
  "trade",
  "us-imports-hs-section-china-world-2017-2023",
  z.object({
    section_no: integer,
    section: text,
    section_name_zh: text,
    china_2017_usd_million: decimal,
    world_2017_usd_million: decimal,
    share_2017_pct: decimal,
    china_2023_usd_million: decimal,
    world_2023_usd_million: decimal,
    share_2023_pct: decimal,
    change_2017_2023_pp: decimal,
    china_2023_cif_usd_million: decimal,
    share_2023_cif_pct: decimal,
    share_2024_pct: decimal,
    share_2025_jan_jul_pct: decimal,
    paper_2023_usd_million: optionalDecimal,
    paper_2023_share_pct: optionalDecimal,
    paper_change_pp: optionalDecimal,
  }),
  ["section_no"],
);

/** What freight and insurance add: CIF value over customs value, by partner. */
export const cifOverCustoms = resource(
  "trade",
  "us-import-cif-over-customs",
  z.object({
    year,
    period,
    partner,
    customs_usd_million: decimal,
    cif_usd_million: decimal,
    cif_over_customs: decimal,
    factor_relative_to_china: decimal,
  }),
  ["year", "period", "partner"],
);

/** Figure 3, an estimate: US exports of advanced technology products to China, by month. */
export const advancedTechnologyExports = resource(
  "trade",
  "us-atp-exports-to-china-estimate-monthly",
  z.object({
    date: yearMonth,
    atp_to_china_low_usd_million: decimal,
    atp_to_china_mid_usd_million: decimal,
    atp_to_china_high_usd_million: decimal,
    atp_exports_world_usd_million: decimal,
    share_low_pct: decimal,
    share_mid_pct: decimal,
    share_high_pct: decimal,
    paper_pct: optionalDecimal,
  }),
  ["date"],
);

/** US exports of all goods to China and the world, by month: what figure 3 is held against. */
export const exportsMonthly = resource(
  "trade",
  "us-exports-china-world-monthly",
  z.object({
    date: yearMonth,
    china_usd_million: decimal,
    world_usd_million: decimal,
    china_share_pct: decimal,
    source: oneOf(["A", "B", "C"]),
  }),
  ["date"],
);

// Derived tables: src/data/derive.ts recomputes each from the ones above, and a test holds them equal.

/** Partners' shares of US general imports, by year. */
export const partnerShareAnnual = resource(
  "trade",
  "us-import-share-by-partner-annual",
  z.object({
    year,
    months: integer,
    partner,
    usd_million: decimal,
    share_of_us_imports_pct: decimal,
  }),
  ["year", "partner"],
);

/** Growth of US general imports from a partner between two whole years. */
export const importGrowth = resource(
  "trade",
  "us-import-growth",
  z.object({
    partner,
    from_year: year,
    to_year: year,
    from_usd_million: decimal,
    to_usd_million: decimal,
    change_pct: decimal,
  }),
  ["partner", "from_year", "to_year"],
);

/** Turning points of the long series, so that prose can quote when they fell. */
export const importMilestones = resource(
  "trade",
  "us-import-milestones",
  z.object({ milestone: slug, partner, period: text, year, value_pct: decimal }),
  ["milestone"],
);

/** Figure 4 at CIF value, an estimate: the quarter's ratio times the year's factor. */
export const importRatioCifEstimate = resource(
  "trade",
  "us-import-ratio-cif-estimate",
  z.object({
    quarter,
    partner,
    ratio_general_customs_pct: decimal,
    factor_relative_to_china: decimal,
    ratio_cif_estimate_pct: decimal,
    paper_pct: decimal,
  }),
  ["quarter", "partner"],
);

/** A partner's share of US imports by HS section in 2017 and after, customs value. */
export const sectionShareChange = resource(
  "trade",
  "us-import-section-share-change",
  z.object({
    section_no: integer,
    section: text,
    partner,
    share_2017_pct: decimal,
    share_2023_pct: decimal,
    change_2017_2023_pp: decimal,
    share_2024_pct: decimal,
    share_2025_jan_jul_pct: decimal,
  }),
  ["section_no", "partner"],
);

/** In how many of the HS sections a partner's share fell or rose from 2017 to 2023. */
export const sectionShareCount = resource(
  "trade",
  "us-import-section-share-count",
  z.object({ partner, sections: integer, fell: integer, fell_over_10_pp: integer, rose: integer }),
  ["partner"],
);

/** The share in 2017 that the paper's table 2 implies: its share of 2023 less its change. */
export const paperImpliedShare = resource(
  "trade",
  "paper-implied-share-2017",
  z.object({
    section_no: integer,
    section: text,
    paper_2023_share_pct: decimal,
    paper_change_pp: decimal,
    implied_2017_share_pct: decimal,
  }),
  ["section_no"],
);

/** The estimate of figure 3 over whole years: the year's exports to China over the year's to the world. */
export const advancedTechnologyExportsAnnual = resource(
  "trade",
  "us-atp-exports-to-china-estimate-annual",
  z.object({
    year,
    atp_to_china_low_usd_million: decimal,
    atp_to_china_mid_usd_million: decimal,
    atp_to_china_high_usd_million: decimal,
    atp_exports_world_usd_million: decimal,
    share_low_pct: decimal,
    share_mid_pct: decimal,
    share_high_pct: decimal,
  }),
  ["year"],
);

/** China's share of all US goods exports by year; `months` below 12 marks an unfinished year. */
export const exportShareAnnual = resource(
  "trade",
  "us-exports-china-share-annual",
  z.object({
    year,
    months: integer,
    china_usd_million: decimal,
    world_usd_million: decimal,
    china_share_pct: decimal,
  }),
  ["year"],
);

export type ImportRatio = z.output<typeof importRatioQuarterly.schema>;
export type ChinaShareYear = z.output<typeof chinaShareAnnual.schema>;
export type ImportsBySection = z.output<typeof importsBySectionAndPartner.schema>;
export type ChinaShareOfSection = z.output<typeof chinaShareBySection.schema>;
export type CifFactor = z.output<typeof cifOverCustoms.schema>;
export type PartnerShareYear = z.output<typeof partnerShareAnnual.schema>;
export type ImportGrowth = z.output<typeof importGrowth.schema>;
export type ImportMilestone = z.output<typeof importMilestones.schema>;
export type CifEstimate = z.output<typeof importRatioCifEstimate.schema>;
export type SectionShareChange = z.output<typeof sectionShareChange.schema>;
export type SectionShareCount = z.output<typeof sectionShareCount.schema>;
export type PaperImpliedShare = z.output<typeof paperImpliedShare.schema>;
export type AdvancedTechnologyMonth = z.output<typeof advancedTechnologyExports.schema>;
export type AdvancedTechnologyYear = z.output<typeof advancedTechnologyExportsAnnual.schema>;
export type ExportMonth = z.output<typeof exportsMonthly.schema>;
export type ExportShareYear = z.output<typeof exportShareAnnual.schema>;
