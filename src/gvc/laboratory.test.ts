/** The numbers that the laboratory's text quotes, recomputed from the tables they come from. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as stored from "../data/laboratory.ts";
import { technicalCoefficients } from "./coefficients.ts";
import { extract, resource } from "./counterfactual.ts";
import { grossExports } from "./flows.ts";
import { paperGroups, ratesByGroup } from "./grouping.ts";
import { outputMultipliers, productionRounds, valueAddedShares } from "./leontief.ts";
import { NINE_TERMS, nineTerms } from "./nine-terms.ts";
import { domesticView, forwardSplit, gvcActivity } from "./production-participation.ts";
import { readTables } from "./reading/table-file.ts";
import { regionIndex, regionOfRow, rowCount, rowName, rowOf, sectorIndex } from "./table.ts";
import type { InterCountryTable } from "./table.ts";
import { exportSplit } from "./trade-participation.ts";

const data = (name: string) => readFileSync(new URL(`../../data/mrio/${name}`, import.meta.url));
const { tables } = readTables(data("icio_wiod2013_9x8_1995_2011.csv"));
const of = (year: number) => tables.find((table) => table.year === year)!;
const at = (table: InterCountryTable, region: string, sector: string) =>
  rowOf(table, regionIndex(table, region), sectorIndex(table, sector));
const rows = (table: InterCountryTable) => Array.from({ length: rowCount(table) }, (_, row) => row);
const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);

it("Deliveries and their coefficients stand in the table", () => {
  for (const row of stored.deliveries.load().rows) {
    const table = of(row.year);
    const named = (name: string) => rows(table).findIndex((each) => rowName(table, each) === name);
    const cell = named(row.supplier) * rowCount(table) + named(row.user);
    expect(table.intermediate[cell]).toBe(row.usd_million);
    expect(100 * technicalCoefficients(table)[cell]!).toBeCloseTo(row.pct_of_user_output, 1);
  }
});

it("The part of deliveries that stays at home is as stated in every year", () => {
  for (const row of stored.domesticDeliveries.load().rows) {
    const table = of(row.year);
    const n = rowCount(table);
    const home = table.intermediate.map((value, cell) =>
      regionOfRow(table, Math.floor(cell / n)) === regionOfRow(table, cell % n) ? value : 0,
    );
    expect((100 * sum(home)) / sum(table.intermediate)).toBeCloseTo(row.domestic_pct, 1);
  }
});

it("The rounds of production lead to the multiplier", () => {
  const multipliers = stored.outputMultipliers.load().rows;
  for (const row of multipliers) {
    const table = of(row.year);
    const column = at(table, row.iso3, row.sector);
    expect(outputMultipliers(table)[column]).toBeCloseTo(row.output_per_unit, 1);
    const home = valueAddedShares(table)[regionIndex(table, row.iso3) * rowCount(table) + column]!;
    expect(100 * (1 - home)).toBeCloseTo(row.foreign_value_pct, 1);
  }
  for (const row of stored.productionRounds.load().rows) {
    const table = of(row.year);
    const one = Float64Array.from(rows(table), (each) =>
      each === at(table, row.iso3, row.sector) ? 1 : 0,
    );
    const { output, reached } = productionRounds(table, one, row.round);
    const last = sum(output.subarray(row.round * rowCount(table)));
    expect(last).toBeCloseTo(row.output_per_unit, 2);
    expect(100 * reached[row.round]!).toBeCloseTo(row.reached_pct, 1);
  }
});

it("The value in exports comes from where the text says", () => {
  for (const row of stored.exportOrigin.load().rows) {
    const table = of(row.year);
    const exports = grossExports(table);
    const chosen = rows(table).filter(
      (each) =>
        rowName(table, each).startsWith(row.exporter) &&
        (row.sectors === "all" || each === at(table, row.exporter, row.sectors)),
    );
    const shares = valueAddedShares(table);
    const first = regionIndex(table, row.origin) * rowCount(table);
    const added = sum(chosen.map((each) => shares[first + each]! * exports[each]!));
    expect((100 * added) / sum(chosen.map((each) => exports[each]!))).toBeCloseTo(row.share_pct, 0);
  }
});

it("The terms counted more than once make up the stated part of exports", () => {
  for (const row of stored.doubleCounting.load().rows) {
    const table = of(row.year);
    const { terms } = nineTerms(table);
    const own = NINE_TERMS.map(
      (term, k) => [term.part, terms[regionIndex(table, row.exporter) * 9 + k]!] as const,
    );
    const twice = sum(own.map(([part, value]) => (part === "double-counted" ? value : 0)));
    expect((100 * twice) / sum(own.map(([, value]) => value))).toBeCloseTo(row.share_pct, 1);
  }
});

it("Merging costs as much accuracy as the text says", () => {
  const [header, ...lines] = data("wiod2013-gvc-groups-1995-2011.csv")
    .toString()
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const cell = (line: string[], name: string) => line[header!.indexOf(name)]!;
  for (const row of stored.aggregationErrorSummary.load().rows) {
    const errors = tables.flatMap((table) => {
      const view = domesticView(table);
      const groups = paperGroups(table.sectors)!;
      const split = forwardSplit(view);
      const trade = exportSplit(view);
      const rates =
        row.direction === "forward"
          ? ratesByGroup(table, gvcActivity(split), split.total, groups)
          : ratesByGroup(table, trade.backward, trade.exports, groups);
      const k = groups.findIndex((group) => group.id === row.group);
      return ["CHN", "USA", "JPN", "DEU", "KOR", "IND"].map((iso3) => {
        const full = lines.find(
          (line) =>
            cell(line, "iso3") === iso3 &&
            cell(line, "group") === row.group &&
            Number(cell(line, "year")) === table.year,
        )!;
        const exact = Number(cell(full, row.direction === "forward" ? "fwd_gvc" : "bwd_gvc"));
        return 100 * Math.abs(rates[regionIndex(table, iso3) * groups.length + k]! / exact - 1);
      });
    });
    expect(errors.length).toBe(row.comparisons);
    expect(sum(errors) / errors.length).toBeCloseTo(row.mean_abs_err_pct, 1);
    expect(Math.max(...errors)).toBeCloseTo(row.max_abs_err_pct, 1);
  }
});

describe("Moving or cutting half of a link", () => {
  const table = of(2011);
  const region = (name: string) => regionIndex(table, name);
  const moved = (to: string[]) =>
    resource(table, {
      buyer: region("USA"),
      from: region("CHN"),
      sectors: [sectorIndex(table, "TEC")],
      share: 0.5,
      to: to.map((name) => ({ region: region(name) })),
      purchases: "inputs",
    });
  const scenarios = {
    "half-to-india": moved(["IND"]),
    "half-to-rest-of-world": moved(["ROW"]),
    "half-to-eu": moved(["DEU", "EUX"]),
    "half-extracted": extract(table, {
      suppliers: [at(table, "CHN", "TEC")],
      users: rows(table).filter((row) => regionOfRow(table, row) === region("USA")),
      share: 0.5,
    }),
  };

  it.each(stored.linkScenarios.load().rows)("$scenario changes $region as stated", (row) => {
    const { change, moved: purchases } = scenarios[row.scenario];
    const inRegion = (values: Float64Array) =>
      sum(
        values.filter(
          (_, each) => row.region === "world" || regionOfRow(table, each) === region(row.region),
        ),
      );
    const ours = inRegion(change);
    expect(Math.abs(purchases - row.purchases_usd_million)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(ours - row.change_usd_million)).toBeLessThanOrEqual(0.51);
    expect((100 * ours) / inRegion(table.valueAdded)).toBeCloseTo(row.change_pct, 2);
    expect((100 * ours) / purchases).toBeCloseTo(row.change_pct_of_purchases, 0);
  });
});

it("A definition's distance is that of its six averages from the paper's", () => {
  const averages = stored.definitionAverages.load().rows;
  for (const fit of stored.definitionFit.load().rows) {
    const own = averages
      .filter((row) => row.definition === fit.definition)
      .map((row) => Math.abs(100 * (row.value / row.paper - 1)));
    expect(own.length).toBe(fit.economies);
    expect(sum(own) / own.length).toBeCloseTo(fit.mean_abs_diff_pct, 1);
    expect(Math.max(...own)).toBeCloseTo(fit.max_abs_diff_pct, 1);
  }
});
