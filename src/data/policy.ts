import { z } from "zod";
import {
  decimal,
  integer,
  oneOf,
  optionalDecimal,
  optionalHttpAddress,
  optionalText,
  slug,
  text,
  yearMonth,
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

/** The steps of the domestic-content threshold of US federal procurement. */
export const domesticContent = resource(
  "policy",
  "domestic-content",
  z.object({
    step: slug,
    from: optionalText,
    until: optionalText,
    threshold_pct: decimal,
    status: text,
    doc_number: optionalText,
    evidence: text,
    url: optionalHttpAddress,
    note: optionalText,
  }),
  ["step"],
);

/** Parts of packages that the paper gives as one sum; never add one currency to another. */
export const packageParts = resource(
  "policy",
  "package-parts",
  z.object({
    package: slug,
    part: slug,
    usd_bn: optionalDecimal,
    eur_bn: optionalDecimal,
    exactness: text,
    evidence: text,
    source: text,
    note: text,
  }),
  ["package", "part"],
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

/** For which months the collection of rules looks complete; elsewhere rules are missing, not absent. */
export const entityListCoverage = resource(
  "policy",
  "entity-list-coverage",
  z.object({
    from: yearMonth,
    to: yearMonth,
    coverage: oneOf(["complete", "scraps", "single", "unassessed"]),
    evidence: text,
    note_zh: text,
    note_en: text,
  }),
  ["from"],
);

/** Pillars of the de-risking speech, the authors' lines of action and the instruments they name. */
export const deriskingToolbox = resource(
  "policy",
  "derisking-toolbox",
  z.object({
    id: slug,
    parent: optionalText,
    level: integer,
    order: integer,
    label_zh: text,
    label_en: text,
    detail_zh: optionalText,
    detail_en: optionalText,
    claims: text,
    timeline: optionalText,
    dated_by: oneOf(["date", "date2", ""]),
    found: oneOf(["yes", "otherwise", "no", ""]),
    carried_by: optionalText,
  }),
  ["id"],
);

/** The risks of the paper's third part, and where this edition tells of them. */
export const chainRisks = resource(
  "policy",
  "chain-risks",
  z.object({
    id: slug,
    order: integer,
    label_zh: text,
    label_en: text,
    detail_zh: text,
    detail_en: text,
    section: text,
    chapter: slug,
    anchor: optionalText,
    claims: text,
  }),
  ["id"],
);

/** Which measure answers which risk: as the paper's text says, or as we read it. */
export const riskRemedy = resource(
  "policy",
  "risk-remedy",
  z.object({
    risk: slug,
    measure: slug,
    section: text,
    basis: oneOf(["stated", "implied"]),
    words_zh: text,
    words_en: text,
  }),
  ["risk", "measure"],
);

/** India's orders blocking Chinese apps; the running total is our sum. */
export const appBans = resource(
  "policy",
  "app-bans",
  z.object({
    date: text,
    apps: integer,
    cumulative: integer,
    evidence: text,
    url: optionalHttpAddress,
    note: optionalText,
  }),
  ["date"],
);

/** The documents of the paper's Table 1; dates, evidence and pages are in the timeline. */
export const digitalStrategies = resource(
  "policy",
  "digital-strategies",
  z.object({
    claim_id: slug,
    timeline_id: slug,
    economy: text,
    label_zh: text,
    label_en: text,
    issuer_zh: text,
    issuer_en: text,
    nature: oneOf(["law", "programme", "government", "agency", "think-tank"]),
    named_as: oneOf(["same", "narrower", "other"]),
    evidence: text,
    note: optionalText,
  }),
  ["claim_id"],
);

/** What the orientation column of Table 1 names; a theme without a row is not named there. */
export const digitalOrientations = resource(
  "policy",
  "digital-orientations",
  z.object({
    economy: text,
    theme: oneOf([
      "data",
      "adoption",
      "networks",
      "public-services",
      "ai",
      "computing",
      "own-technology",
      "skills",
      "defence",
    ]),
    direction: oneOf(["sideways", "upward", "other"]),
    claim_id: optionalText,
    short_zh: text,
    short_en: text,
    words_zh: text,
    words_en: text,
    evidence: text,
  }),
  ["economy", "theme"],
);

/** Statements on automation; forecasts and reports are told apart by `kind`. */
export const automationStatements = resource(
  "policy",
  "automation",
  z.object({
    id: slug,
    claim_id: optionalText,
    percent: optionalDecimal,
    times: optionalDecimal,
    kind: oneOf(["reported", "forecast"]),
    place: text,
    base: text,
    year,
    evidence: text,
    url: optionalHttpAddress,
    note: optionalText,
  }),
  ["id"],
);

/** Industrial robots newly installed in a year, some economies and the world. */
export const robotInstallations = resource(
  "policy",
  "robot-installations",
  z.object({
    iso3: text,
    economy_zh: text,
    economy_en: text,
    year,
    robots: integer,
    share_pct: decimal,
    evidence: text,
    url: optionalHttpAddress,
    note: optionalText,
  }),
  ["iso3"],
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

/** The systems the authors propose for part 4: components, measures and what these consist of. */
export const mechanisms = resource(
  "policy",
  "mechanisms",
  z.object({
    id: slug,
    parent: optionalText,
    level: integer,
    order: integer,
    kind: oneOf([
      "root",
      "system",
      "group",
      "component",
      "measure",
      "part",
      "example",
      "chain",
      "set",
    ]),
    label_zh: text,
    label_en: text,
    section: text,
    gloss_zh: optionalText,
    gloss_en: optionalText,
    claims: text,
    timeline: optionalText,
    dated_by: oneOf(["date", "date2", ""]),
  }),
  ["id"],
);

export type PolicyRow = z.output<typeof policyTimeline.schema>;
export type CoalitionRow = z.output<typeof coalitions.schema>;
export type MechanismRow = z.output<typeof mechanisms.schema>;
