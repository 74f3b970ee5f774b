import { describe, expect, it } from "vitest";
import { filterQuery, filterRules, readFilter, type Choices } from "./claimFilter.ts";

const choices: Choices = {
  verdict: ["differs", "close"],
  kind: ["number"],
  chapter: ["impact-relocation"],
};

describe("An address", () => {
  it("names a filter and gets it back", () => {
    const query = "?verdict=differs&kind=number&chapter=impact-relocation";
    const { filter, unknown } = readFilter(query, choices);
    expect(unknown).toEqual([]);
    expect(filter).toEqual({ verdict: "differs", kind: "number", chapter: "impact-relocation" });
    expect(filterQuery(filter)).toBe(query);
    expect(filterQuery(readFilter("", choices).filter)).toBe("");
  });

  it("with values that are no choice keeps the others and tells which", () => {
    const { filter, unknown } = readFilter("?verdict=wrong&kind=number&x=1", choices);
    expect(filter).toEqual({ verdict: "", kind: "number", chapter: "" });
    expect(unknown).toEqual(["wrong"]);
  });
});

describe("Without script", () => {
  it("every choice has its rule, and none hides the claim of the address", () => {
    const rules =
      filterRules(choices)
        .split("{")[0]
        ?.split(/,(?=\.claims)/) ?? [];
    expect(rules).toHaveLength(8);
    for (const rule of rules) expect(rule).toContain(":target");
  });
});
