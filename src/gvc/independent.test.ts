/** Agreement with tests/gvc/independent.py, an implementation that shares nothing with this one. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { relativeDifference } from "../../tests/gvc/arbitrary-table.ts";
import { upstreamness } from "./chain-position.ts";
import { extract, resource } from "./counterfactual.ts";
import { domesticInverses } from "./domestic-inverse.ts";
import { ghoshInverse } from "./ghosh.ts";
import { leontiefInverse, outputMultipliers, valueAddedOriginOfFinalDemand } from "./leontief.ts";
import { nineTerms } from "./nine-terms.ts";
import { backwardSplit, domesticView, forwardSplit } from "./production-participation.ts";
import { readTables } from "./reading/table-file.ts";
import { sixteenTerms } from "./sixteen-terms.ts";
import { tableFromDeliveries, type InterCountryTable } from "./table.ts";
import { exportSplit } from "./trade-participation.ts";
import { valueAddedOriginOfExports } from "./value-added-in-exports.ts";

type Split = Record<"pureDomestic" | "traditional" | "simple" | "complex", number[]>;

interface Fixture {
  regions: string[];
  sectors: string[];
  intermediate?: number[];
  finalDemand?: number[];
  valueAdded: number[];
  forward: Split;
  backward: Split;
  trade: Record<"exports" | "directlyAbsorbed" | "forward" | "backward", number[]>;
  nine: number[];
  outputMultipliers: number[];
  upstreamness: (number | null)[];
  originOfFinalDemand: number[];
  originOfExports: number[];
  sixteen: number[];
  leontief: number[];
  ghosh: number[];
  domestic: number[];
  extraction: number[];
  resourcing: number[];
}

const root = new URL("../../", import.meta.url);
const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`tests/gvc/fixtures/${name}`, root), "utf8")) as Fixture;
const agree = (ours: ArrayLike<number>, theirs: ArrayLike<number>) =>
  expect(relativeDifference(ours, theirs)).toBeLessThan(1e-9);

function fromFixture(of: Fixture): InterCountryTable {
  return tableFromDeliveries({
    regions: of.regions,
    sectors: of.sectors,
    intermediate: Float64Array.from(of.intermediate!),
    finalDemand: Float64Array.from(of.finalDemand!),
  });
}

const wiod = readTables(
  readFileSync(new URL("data/mrio/icio_wiod2013_9x8_1995_2011.csv", root)),
).tables.find((table) => table.year === 2007)!;

const cases = [
  { name: "invented-5x4.json", table: fromFixture(fixture("invented-5x4.json")) },
  { name: "adb-2023-4x3.json", table: fromFixture(fixture("adb-2023-4x3.json")) },
  { name: "wiod-2007-9x8.json", table: wiod },
];

describe.each(cases)("On $name the independent implementation agrees about", ({ name, table }) => {
  const expected = fixture(name);
  const view = domesticView(table);

  it("value added", () => agree(table.valueAdded, expected.valueAdded));

  it.each(["pureDomestic", "traditional", "simple", "complex"] as const)(
    "forward and backward activity, %s",
    (part) => {
      agree(forwardSplit(view)[part], expected.forward[part]);
      agree(backwardSplit(view)[part], expected.backward[part]);
    },
  );

  it.each(["exports", "directlyAbsorbed", "forward", "backward"] as const)(
    "trade-based participation, %s",
    (part) => agree(exportSplit(view)[part], expected.trade[part]),
  );

  it("the nine terms", () => agree(nineTerms(table).terms, expected.nine));

  it("output multipliers and upstreamness", () => {
    agree(outputMultipliers(table), expected.outputMultipliers);
    agree(
      upstreamness(table),
      expected.upstreamness.map((value) => value ?? NaN),
    );
  });

  if (expected.intermediate) {
    it("the three inverses", () => {
      agree(leontiefInverse(table), expected.leontief);
      agree(ghoshInverse(table), expected.ghosh);
      agree(domesticInverses(table).blocks, expected.domestic);
    });

    it("the origin of final demand and of exports", () => {
      agree(valueAddedOriginOfFinalDemand(table), expected.originOfFinalDemand);
      agree(valueAddedOriginOfExports(table), expected.originOfExports);
    });

    it("the sixteen terms of every flow", () => agree(sixteenTerms(table).terms, expected.sixteen));

    it("extraction and re-sourcing", () => {
      const s = table.sectors.length;
      const users = Array.from({ length: s }, (_, k) => s + k);
      agree(extract(table, { suppliers: [0, 1], users }).change, expected.extraction);
      const moved = resource(table, {
        buyer: 1,
        from: 0,
        sectors: [s - 1],
        share: 0.3,
        to: [
          { region: 2, weight: 3 },
          { region: 3, weight: 1 },
        ],
      });
      agree(moved.change, expected.resourcing);
    });
  }
});
