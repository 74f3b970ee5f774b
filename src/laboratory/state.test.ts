import { describe, expect, test } from "vitest";
import { preparedScenarios } from "../figures/lab-scenario/scenarios.ts";
import { defaultState, paramNames, printState, readState, type LabState } from "./state.ts";

const read = (text: string) => readState(new URLSearchParams(text));

describe("The state in the address", () => {
  test("is empty for what the page shows before anyone chooses", () => {
    expect(printState(defaultState).toString()).toBe("");
    expect(read("")).toEqual({ state: defaultState, notices: [] });
  });

  test("comes back as it went, whatever was chosen", () => {
    const states: LabState[] = [
      { ...defaultState, year: 1995, seller: "CHN", buyer: "USA" },
      { ...defaultState, region: "DEU", sector: "SRV", definition: "backward-trade" },
      { ...defaultState, economy: "IND", group: "T", exports: "origin", exporter: "KOR" },
      ...Object.values(preparedScenarios).map((scenario) => ({ ...defaultState, scenario })),
      {
        ...defaultState,
        question: "exports",
        scenario: {
          action: "move",
          buyer: "JPN",
          seller: "CHN",
          product: "LAB",
          share: 35,
          to: ["IND", "ROW"],
          purchases: "both",
        },
      },
    ];
    for (const state of states) {
      const params = printState(state);
      expect(readState(params)).toEqual({ state, notices: [] });
      for (const name of params.keys()) expect(paramNames).toContain(name);
    }
  });

  test("names a prepared scenario instead of spelling it out", () => {
    const scenario = { ...preparedScenarios["half-to-eu"]! };
    expect(printState({ ...defaultState, scenario }).toString()).toBe("scenario=half-to-eu");
  });

  test.each([
    ["year=1875", "1875"],
    ["year=abc", "abc"],
    ["seller=XXX", "XXX"],
    ["scenario=decoupling", "decoupling"],
    ["share=250", "250"],
    ["to=MEX", "MEX"],
    ["definition=sideways", "sideways"],
  ])("with %s falls back and says so in both languages", (text, wrong) => {
    const { state, notices } = read(text);
    expect(state).toEqual(defaultState);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.zh).toContain(wrong);
    expect(notices[0]?.en).toContain(wrong);
  });

  test("keeps what it can read beside what it cannot", () => {
    const { state, notices } = read("year=1999&sector=ABC&exporter=JPN");
    expect(state).toEqual({ ...defaultState, year: 1999, exporter: "JPN" });
    expect(notices).toHaveLength(1);
  });

  test("does not let purchases move to where they come from", () => {
    const { state, notices } = read("supplier=IND");
    expect(state.scenario.seller).toBe("IND");
    expect(state.scenario.to).not.toContain("IND");
    expect(notices).toHaveLength(1);
  });
});
