import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregationErrorCsv, aggregationErrors } from "../../tests/gvc/aggregation-error.ts";
import { arbitraryTable, relativeDifference } from "../../tests/gvc/arbitrary-table.ts";
import { aggregateTable, unmerged } from "./aggregation.ts";
import { sumsByGroup } from "./grouping.ts";
import { domesticView, forwardSplit, gvcActivity } from "./production-participation.ts";
import { exportSplit } from "./trade-participation.ts";

describe("A merged table", () => {
  it("is the same table when nothing is merged", () => {
    fc.assert(
      fc.property(arbitraryTable(), (table) => {
        const same = aggregateTable(table, unmerged(table.regions), unmerged(table.sectors));
        expect(same).toEqual(table);
      }),
    );
  });

  it("keeps the value added of what is merged", () => {
    fc.assert(
      fc.property(arbitraryTable(), (table) => {
        const sectors = [{ name: "all", members: table.sectors }];
        const merged = aggregateTable(table, unmerged(table.regions), sectors);
        const group = [{ id: "all", sectors: [...table.sectors.keys()] }];
        const sums = sumsByGroup(table, table.valueAdded, group);
        expect(relativeDifference(merged.valueAdded, sums)).toBeLessThan(1e-12);
      }),
    );
  });

  it("has no trade left when the world is one region", () => {
    fc.assert(
      fc.property(arbitraryTable(), (table) => {
        const world = [{ name: "world", members: table.regions }];
        const merged = aggregateTable(table, world, unmerged(table.sectors));
        const split = forwardSplit(domesticView(merged));
        expect(relativeDifference(split.pureDomestic, merged.valueAdded)).toBeLessThan(1e-9);
      }),
    );
  });

  it("leaves the participation of a region alone when others are merged, but not its split", () => {
    let splitChanged = false;
    fc.assert(
      fc.property(arbitraryTable({ regions: { min: 3, max: 4 } }), (table) => {
        const [first, ...others] = table.regions;
        const regions = [
          { name: first!, members: [first!] },
          { name: "others", members: others },
        ];
        const merged = aggregateTable(table, regions, unmerged(table.sectors));
        const own = (values: Float64Array) => values.subarray(0, table.sectors.length);
        const [whole, part] = [domesticView(table), domesticView(merged)];
        const [before, after] = [forwardSplit(whole), forwardSplit(part)];
        const same = (a: Float64Array, b: Float64Array) =>
          relativeDifference(own(a), own(b), 1) < 1e-9;
        expect(same(gvcActivity(before), gvcActivity(after))).toBe(true);
        expect(same(exportSplit(whole).backward, exportSplit(part).backward)).toBe(true);
        splitChanged ||= !same(before.simple, after.simple);
      }),
    );
    expect(splitChanged).toBe(true);
  });

  it("needs every name exactly once", () => {
    const [table] = fc.sample(arbitraryTable({ regions: { min: 2, max: 2 } }), {
      seed: 1,
      numRuns: 1,
    });
    const sectors = unmerged(table!.sectors);
    const merge = (...members: string[][]) =>
      aggregateTable(
        table!,
        members.map((m, k) => ({ name: String(k), members: m })),
        sectors,
      );
    expect(() => merge(["R0"])).toThrow(/"R1" is in no merger/);
    expect(() => merge(["R0", "R1"], ["R0"])).toThrow(/merged twice/);
    expect(() => merge(["R0", "R1", "X"])).toThrow(/no region "X"/);
  });
});

/**
 * Merging sectors that differ is not innocent. The 9 × 8 panel is for learning the method; whoever
 * quotes a group's rate must take it from the full tables.
 */
describe("Participation on the 9 × 8 panel, against the full WIOD tables", () => {
  const rows = aggregationErrors();
  const worst = (direction: "forward" | "backward", group: string, iso3?: string) =>
    Math.max(
      ...rows
        .filter((row) => row.group === group && (iso3 === undefined || row.iso3 === iso3))
        .map((row) => Math.abs(row[`${direction}ErrorPercent`])),
    );

  it("is what data/mrio/aggregation-error.csv says", () => {
    const stored = new URL("../../data/mrio/aggregation-error.csv", import.meta.url);
    expect(aggregationErrorCsv(rows)).toBe(readFileSync(stored, "utf8"));
    expect(rows).toHaveLength(7 * 5 * 17);
  });

  it("is close for forward participation of manufacturing and of the whole economy", () => {
    expect(worst("forward", "M")).toBeLessThan(6);
    expect(worst("forward", "TOTAL")).toBeLessThan(7);
    expect(worst("forward", "M", "DEU")).toBeLessThan(1.1);
  });

  it("is far off for single groups of some economies", () => {
    expect(worst("forward", "L", "JPN")).toBeGreaterThan(30);
    expect(worst("forward", "L", "KOR")).toBeGreaterThan(20);
    expect(worst("forward", "L", "USA")).toBeGreaterThan(15);
    expect(worst("forward", "T", "USA")).toBeGreaterThan(10);
  });

  it("is far off for backward participation even of manufacturing", () => {
    expect(worst("backward", "M", "JPN")).toBeGreaterThan(15);
    expect(worst("backward", "M", "CHN")).toBeGreaterThan(10);
    expect(worst("backward", "T", "IND")).toBeGreaterThan(40);
  });
});
