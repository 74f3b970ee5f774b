import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryTable } from "../../tests/gvc/arbitrary-table.ts";
import { readTables } from "./reading/table-file.ts";
import { tableText } from "./table-text.ts";
import { tableFromDeliveries } from "./table.ts";

const data = (name: string) => readFileSync(new URL(`../../data/mrio/${name}`, import.meta.url));

describe("A table written as text", () => {
  it("is read back bit for bit", () => {
    fc.assert(
      fc.property(
        arbitraryTable(),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (table, unit) => {
          const scaled = tableFromDeliveries({
            ...table,
            intermediate: table.intermediate.map((z) => z * unit),
            finalDemand: table.finalDemand.map((y) => y * unit),
            satellites: new Map([["CO2", table.output.map((x) => x * 2)]]),
          });
          const later = { ...scaled, year: 2001 };
          expect(readTables(tableText([scaled, later])).tables).toEqual([scaled, later]);
        },
      ),
    );
  });

  it("is the stored file where that one has years and balances", () => {
    const stored = data("icio_wiod2013_9x8_1995_2011.csv").toString();
    expect(tableText(readTables(stored).tables)).toBe(stored);
  });

  it("quotes names that hold a comma, and leaves the year out when there is none", () => {
    const table = tableFromDeliveries({
      regions: ["A"],
      sectors: ['food, "fresh"'],
      intermediate: Float64Array.of(1),
      finalDemand: Float64Array.of(2),
    });
    expect(tableText([table])).toBe(
      'row,"A_food, ""fresh""",FD_A,OUTPUT,VA\n"A_food, ""fresh""",1,2,3,2\n',
    );
    expect(readTables(tableText([table])).tables).toEqual([table]);
    expect(() => tableText([])).toThrow(RangeError);
    expect(() => tableText([table, { ...table, regions: ["B"] }])).toThrow(RangeError);
  });
});
