import { z } from "zod";
import {
  decimal,
  oneOf,
  optionalDecimal,
  optionalHttpAddress,
  optionalText,
  slug,
  text,
  year,
} from "./cells.ts";
import { resource } from "./resource.ts";

/** Policies, alliances and lists, data/policy. `evidence` says what a row rests on. */

/** Policies, laws, strategies and alliances with their dates. */
export const policyTimeline = resource(
  "policy",
  "policy-timeline",
  z.object({
    id: slug,
    date: optionalText,
    date_precision: text,
    date_kind: optionalText,
    date2: optionalText,
    date2_kind: optionalText,
    economy: text,
    title_zh: text,
    title_en: text,
    title_original: optionalText,
    instrument: text,
    amount_bn: optionalDecimal,
    currency: optionalText,
    amount_note: optionalText,
    doc_number: optionalText,
    status: optionalText,
    section: text,
    in_paper: text,
    paper_date: optionalText,
    evidence: text,
    caveat: optionalText,
    url: optionalHttpAddress,
  }),
  ["id"],
);

/** Who sits in which grouping, and since when. */
export const coalitions = resource(
  "policy",
  "coalitions",
  z.object({
    coalition_id: slug,
    coalition_zh: text,
    coalition_en: text,
    kind: text,
    in_paper: text,
    section: text,
    economy_zh: text,
    economy_en: text,
    iso3: text,
    join_date: text,
    date_kind: text,
    status: text,
    evidence: text,
    note: optionalText,
  }),
  ["coalition_id", "iso3"],
);

/** Counts of industrial policies; series made by different methods must not be joined. */
export const industrialPolicyCount = resource(
  "policy",
  "industrial-policy-count",
  z.object({
    series: text,
    year: optionalText,
    economy_zh: text,
    economy_en: text,
    iso3: optionalText,
    value: decimal,
    unit: text,
    source: text,
    evidence: text,
    note: optionalText,
  }),
  ["series", "year", "iso3", "unit"],
);

/** The Entity List by category, as the paper gives it, and the sum of the categories. */
export const entityList = resource(
  "policy",
  "entity-list",
  z.object({
    category_zh: text,
    category_en: text,
    value: decimal,
    unit: text,
    as_of: text,
    source: text,
    evidence: text,
    note: optionalText,
  }),
  ["category_en"],
);

/** Single rules; an empty `china_entries` is unknown, not zero. */
export const entityListRules = resource(
  "policy",
  "entity-list-rules",
  z.object({
    publication_date: text,
    document: text,
    entities_total: optionalDecimal,
    entries_total: optionalDecimal,
    china_entries: optionalDecimal,
    evidence: text,
    url: optionalHttpAddress,
    note: optionalText,
  }),
  ["document"],
);

/** Counts of Chinese entries quoted elsewhere: stocks and flows, see `unit`. */
export const entityListStock = resource(
  "policy",
  "entity-list-stock",
  z.object({
    date: text,
    value: decimal,
    unit: text,
    source: text,
    evidence: text,
    note: text,
  }),
  ["date"],
);

/** The benchmarks of the EU Critical Raw Materials Act, floors and ceilings, and its two lists. */
export const rawMaterialBenchmarks = resource(
  "policy",
  "raw-material-benchmarks",
  z.object({
    id: slug,
    label_zh: text,
    label_en: text,
    limit: oneOf(["at-least", "at-most", "count"]),
    value: decimal,
    unit: text,
    year,
    applies_to: text,
    evidence: text,
    url: optionalHttpAddress,
    note: optionalText,
  }),
  ["id"],
);

export type PolicyRow = z.output<typeof policyTimeline.schema>;
export type CoalitionRow = z.output<typeof coalitions.schema>;
