import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everySector, paperGroups, ratesByGroup, sumsByGroup } from "./grouping.ts";
import { tableFromDeliveries } from "./table.ts";

const mapping = readFileSync(new URL("../../data/mrio/sectors.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const cells = line.replace(/"[^"]*"/, "").split(",");
    return {
      code: cells[0]!,
      manufacturing: cells[3] === "1",
      group: cells[4]!,
      icio8: cells[5]!,
      icio19: cells[6]!,
    };
  });

describe("The paper's groups", () => {
  it.each(["code", "icio8", "icio19"] as const)("follow data/mrio/sectors.csv by %s", (coding) => {
    const sectors = [...new Set(mapping.map((row) => row[coding]))];
    const groups = paperGroups(sectors)!;
    const members = (id: string) =>
      groups.find((group) => group.id === id)!.sectors.map((at) => sectors[at]);
    const expected = (belongs: (row: (typeof mapping)[number]) => boolean) => [
      ...new Set(mapping.filter(belongs).map((row) => row[coding])),
    ];
    expect(members("M")).toEqual(expected((row) => row.manufacturing));
    for (const id of ["L", "K", "T"]) {
      expect(members(id)).toEqual(expected((row) => row.group === id));
    }
    expect(members("TOTAL")).toEqual(sectors);
  });

  it("are unknown in a table without these codes", () => {
    expect(paperGroups(["Primary", "Services"])).toBeUndefined();
  });
});

describe("A group", () => {
  const table = tableFromDeliveries({
    regions: ["A", "B"],
    sectors: ["x", "y"],
    intermediate: new Float64Array(16),
    finalDemand: new Float64Array(8),
  });
  const groups = [...everySector(table.sectors), { id: "all", sectors: [0, 1] }];

  it("has the sum of its sectors, region by region", () => {
    expect([...sumsByGroup(table, Float64Array.of(1, 2, 3, 4), groups)]).toEqual([
      1, 2, 3, 3, 4, 7,
    ]);
  });

  it("has the rate of the sums, not the mean of rates, and none where there is nothing", () => {
    const rates = ratesByGroup(
      table,
      Float64Array.of(1, 1, 0, 0),
      Float64Array.of(10, 2, 0, 0),
      groups,
    );
    expect([...rates]).toEqual([0.1, 0.5, 2 / 12, NaN, NaN, NaN]);
  });
});
