import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryTable } from "../../tests/gvc/arbitrary-table.ts";
import { readTables } from "./reading/table-file.ts";
import { packTables, unpackTables } from "./table-packing.ts";

const data = (name: string) => readFileSync(new URL(`../../data/mrio/${name}`, import.meta.url));

describe("Packed tables", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(arbitraryTable(), fc.integer({ min: 2001, max: 2010 }), (table, year) => {
        const later = { ...table, year };
        expect(unpackTables(packTables([table, later]))).toEqual([table, later]);
      }),
    );
  });

  it("keep digits after the decimal mark when asked to, and refuse to lose any", () => {
    const { tables } = readTables(data("icio_adb2023_4x3.csv"));
    const [back] = unpackTables(packTables(tables, 1));
    expect(back!.finalDemand).toEqual(tables[0]!.finalDemand);
    expect(back!.intermediate).toEqual(tables[0]!.intermediate);
    expect(() => packTables(tables)).toThrow(/more than 0 digits/);
  });

  it("hold the panel of seventeen years in 150 kB, even where a server does not compress", () => {
    const { tables } = readTables(data("icio_wiod2013_9x8_1995_2011.csv"));
    const packed = packTables(tables);
    expect(packed.length).toBeLessThan(150_000);
    expect(brotliCompressSync(packed).length).toBeLessThan(110_000);
    expect(unpackTables(packed)).toEqual(tables);
  });

  it("are refused when they are something else or cut short", () => {
    expect(() => unpackTables(new TextEncoder().encode("year,row"))).toThrow(RangeError);
    const { tables } = readTables(data("icio_wiod2013_9x8_1995_2011.csv"));
    const packed = packTables(tables.slice(0, 1));
    expect(() => unpackTables(packed.subarray(0, packed.length - 1))).toThrow(/cut short/);
    expect(() => packTables([])).toThrow(RangeError);
    const other = { ...tables[0]!, regions: tables[0]!.regions.toReversed() };
    expect(() => packTables([tables[0]!, other])).toThrow(/same regions/);
  });
});
