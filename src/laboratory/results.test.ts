import { describe, expect, test } from "vitest";
import { figureData } from "../figures/data.ts";
import { panel } from "../figures/inter-country/panel.ts";
import { chainIn, type RoundsData } from "../figures/lab-rounds/model.ts";
import { runIn, type ScenarioData } from "../figures/lab-scenario/model.ts";
import { packTables, unpackTables } from "../gvc/table-packing.ts";
import { linkScenarios, outputMultipliers } from "../data/laboratory.ts";
import { preparedScenarios } from "../figures/lab-scenario/scenarios.ts";
import { changeByRegion } from "../figures/lab-scenario/model.ts";
import { ComputingGraph } from "./graph.ts";
import { resultNodes } from "./results.ts";
import { defaultState } from "./state.ts";

const packed = packTables(panel());
const graph = new ComputingGraph(resultNodes(() => unpackTables(packed)));

describe("What the worker computes", () => {
  test("comes from a panel of fewer than 150 kB", () => {
    expect(packed.length).toBeLessThan(150_000);
  });

  test.each(["lab-table", "lab-participation", "lab-exports"] as const)(
    "is for %s what the build computed from the file",
    (figure) => {
      expect(graph.value(figure, defaultState)).toEqual(figureData(figure));
    },
  );

  test("is for a chain and a scenario the same as at build", () => {
    const chain = { region: "CHN", sector: "TEC" };
    expect(chainIn(graph.value("lab-rounds", defaultState) as RoundsData, chain)).toEqual(
      chainIn(figureData("lab-rounds") as RoundsData, chain),
    );
    const { scenario } = defaultState;
    expect(runIn(graph.value("lab-scenario", defaultState) as ScenarioData, scenario)).toEqual(
      runIn(figureData("lab-scenario") as ScenarioData, scenario),
    );
  });

  test("agrees with the tables that the text quotes, made by an independent computation", () => {
    const scenarios = linkScenarios.load().rows;
    for (const [name, view] of Object.entries(preparedScenarios)) {
      const data = graph.value("lab-scenario", { ...defaultState, scenario: view }) as ScenarioData;
      for (const { region, change } of changeByRegion(data, runIn(data, view))) {
        const row = scenarios.find((each) => each.scenario === name && each.region === region);
        expect(
          Math.abs(change - (row?.change_usd_million ?? NaN)),
          `${name} ${region}`,
        ).toBeLessThan(1);
      }
    }
    for (const row of outputMultipliers.load().rows) {
      const state = { ...defaultState, year: row.year, region: row.iso3, sector: row.sector };
      const data = graph.value("lab-rounds", state) as RoundsData;
      expect(chainIn(data, { region: row.iso3, sector: row.sector }).multiplier).toBeCloseTo(
        row.output_per_unit,
        2,
      );
    }
  });
});
