import { z } from "zod";
import { decimal, integer, oneOf, text, year } from "./cells.ts";
import { resource } from "./resource.ts";

/**
 * What the laboratory's text quotes, computed by tests/gvc/laboratory.py from the tables of data/mrio
 * and held to src/gvc by src/gvc/laboratory.test.ts.
 */

const six = oneOf(["CHN", "USA", "JPN", "DEU", "KOR", "IND"]);
const regions = ["CHN", "USA", "JPN", "DEU", "KOR", "IND", "TWN", "EUX", "ROW"] as const;
const group = oneOf(["M", "L", "K", "T"]);

/** Eight ways to read "forward participation"; `release-a` and `release-b` differ in data alone. */
const definition = oneOf([
  "value-added-release-a",
  "value-added-release-b",
  "exported-inputs-over-exports",
  "forward-value-over-exports",
  "absorbed-abroad-over-value-added",
  "mean-of-sectors",
  "borin-mancini-over-exports",
  "koopman-indirect-over-exports",
]);

/** The average of every economy under every definition, beside the paper's. */
export const definitionAverages = resource(
  "mrio",
  "definition-averages",
  z.object({
    definition,
    iso3: six,
    from_year: year,
    to_year: year,
    value: decimal,
    paper: decimal,
    diff_pct: decimal,
  }),
  ["definition", "iso3"],
);

/** How far a definition is from the paper's six averages. */
export const definitionFit = resource(
  "mrio",
  "definition-fit",
  z.object({
    definition,
    economies: integer,
    mean_abs_diff_pct: decimal,
    max_abs_diff_pct: decimal,
  }),
  ["definition"],
);

/** The reconstruction tried on years that are known exactly. */
export const reconstructionError = resource(
  "mrio",
  "reconstruction-error",
  z.object({ group, comparisons: integer, mean_abs_err_pct: decimal, max_abs_err_pct: decimal }),
  ["group"],
);

/** The table of nine regions and eight sectors against the full one, six economies, 1995-2011. */
export const aggregationErrorSummary = resource(
  "mrio",
  "aggregation-error-summary",
  z.object({
    direction: oneOf(["forward", "backward"]),
    group,
    comparisons: integer,
    mean_abs_err_pct: decimal,
    max_abs_err_pct: decimal,
    max_iso3: six,
    max_year: year,
  }),
  ["direction", "group"],
);

/** Some cells of the table of nine regions and eight sectors. */
export const deliveries = resource(
  "mrio",
  "icio-deliveries",
  z.object({ year, supplier: text, user: text, usd_million: decimal, pct_of_user_output: decimal }),
  ["year", "supplier", "user"],
);

/** The part of all intermediate deliveries that crosses no border of a region. */
export const domesticDeliveries = resource(
  "mrio",
  "domestic-deliveries",
  z.object({ year, domestic_pct: decimal }),
  ["year"],
);

/** Output that one unit of final demand calls for, round by round. */
export const productionRounds = resource(
  "mrio",
  "production-rounds",
  z.object({
    year,
    iso3: six,
    sector: oneOf(["TEC"]),
    round: integer,
    output_per_unit: decimal,
    reached_pct: decimal,
  }),
  ["year", "iso3", "sector", "round"],
);

/** The sum of all rounds, and the part of the value in it that is added abroad. */
export const outputMultipliers = resource(
  "mrio",
  "output-multipliers",
  z.object({
    year,
    iso3: six,
    sector: oneOf(["TEC"]),
    output_per_unit: decimal,
    foreign_value_pct: decimal,
  }),
  ["year", "iso3", "sector"],
);

/** Where the value in exports was added. */
export const exportOrigin = resource(
  "mrio",
  "export-origin",
  z.object({
    year,
    exporter: six,
    sectors: oneOf(["all", "TEC"]),
    origin: oneOf(regions),
    share_pct: decimal,
  }),
  ["year", "exporter", "sectors", "origin"],
);

/** The part of gross exports that is counted more than once. */
export const doubleCounting = resource(
  "mrio",
  "double-counting",
  z.object({ year, exporter: six, share_pct: decimal }),
  ["year", "exporter"],
);

/** Half of American inputs of China's technology-intensive goods, moved or cut, in the table of 2011. */
export const linkScenarios = resource(
  "mrio",
  "link-scenarios",
  z.object({
    scenario: oneOf(["half-to-india", "half-to-rest-of-world", "half-to-eu", "half-extracted"]),
    region: oneOf([...regions, "world"]),
    purchases_usd_million: decimal,
    change_usd_million: decimal,
    change_pct: decimal,
    change_pct_of_purchases: decimal,
  }),
  ["scenario", "region"],
);
