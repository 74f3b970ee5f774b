import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentence } from "../messages.ts";
import type { NoticeCode } from "../notices.ts";
import { leontiefInverse } from "../leontief.ts";
import { relativeDifference } from "../../../tests/gvc/arbitrary-table.ts";
import { readTables, TableError, type TableFile } from "./table-file.ts";

const data = (name: string) => readFileSync(new URL(`../../../data/mrio/${name}`, import.meta.url));

const small = `row,A_x,A_y,B_x,B_y,FD_A,FD_B,OUTPUT,VA
A_x,10,5,2,0,20,3,40,25
A_y,3,8,0,1,30,2,44,28
B_x,1,2,12,4,1,40,60,42
B_y,1,1,4,6,0,18,30,19
`;

const codes = (file: TableFile) => file.notices.map((notice) => notice.code);

function failure(text: string | Uint8Array): TableError {
  try {
    readTables(text);
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error("The file was read without an error.");
}

function expectError(text: string, code: NoticeCode, ...mentioned: string[]) {
  const { notices } = failure(text);
  const found = notices.find((notice) => notice.code === code);
  expect(notices.map((notice) => notice.code)).toContain(code);
  for (const words of mentioned) {
    expect(sentence(found!, "en")).toContain(words);
    expect(sentence(found!, "zh")).toContain(words);
  }
}

describe("A table in the plain layout", () => {
  it("is read with its names, deliveries and totals", () => {
    const file = readTables(small);
    expect(codes(file)).toEqual(["read-as", "no-year"]);
    const [table] = file.tables;
    expect(table!.year).toBeNull();
    expect(table!.regions).toEqual(["A", "B"]);
    expect(table!.sectors).toEqual(["x", "y"]);
    expect([...table!.intermediate.slice(0, 4)]).toEqual([10, 5, 2, 0]);
    expect([...table!.finalDemand]).toEqual([20, 3, 30, 2, 1, 40, 0, 18]);
    expect([...table!.output]).toEqual([40, 44, 60, 30]);
    expect([...table!.valueAdded]).toEqual([25, 28, 42, 19]);
  });

  it("means the same in any order of rows and columns", () => {
    const lines = small.trim().split("\n");
    const columns = [8, 7, 2, 0, 6, 1, 5, 4, 3];
    const shuffled = [0, 3, 1, 4, 2].map((line) => {
      const cells = lines[line]!.split(",");
      return columns.map((column) => cells[column]).join(",");
    });
    const table = readTables(shuffled.join("\n")).tables[0]!;
    expect(table.regions).toEqual(["B", "A"]);
    const invert = (of: typeof table) => leontiefInverse(of).toSorted();
    expect(relativeDifference(invert(table), invert(readTables(small).tables[0]!))).toBeLessThan(
      1e-14,
    );
  });

  it("is the same with semicolons, tabs, decimal commas, quotes, carriage returns and a byte order mark", () => {
    const expected = readTables(small.replace("10,5", "10.5,4.5")).tables[0]!;
    const variants = [
      small.replace("10,5", "10.5,4.5").replaceAll(",", ";"),
      small.replace("10,5", "10.5,4.5").replaceAll(",", "\t"),
      small.replaceAll(",", ";").replace("10;5", "10,5;4,5"),
      "\ufeff" + small.replace("10,5", "10.5,4.5").replaceAll("\n", "\r\n"),
      small.replace("10,5", '"10.5" , "4.5"').replace("A_x,A_y", '"A_x","A_y"'),
    ];
    for (const text of variants) {
      expect(readTables(text).tables[0]).toEqual(expected);
      expect(readTables(new TextEncoder().encode(text)).tables[0]).toEqual(expected);
    }
  });

  it("is read from the encodings spreadsheets write", () => {
    const text = small.replaceAll("A_", "中国_").replaceAll("FD_A", "FD_中国");
    const utf16 = new Uint8Array(2 + 2 * text.length);
    utf16.set([0xff, 0xfe]);
    [...text].forEach((letter, k) => {
      const code = letter.charCodeAt(0);
      utf16.set([code & 0xff, code >> 8], 2 + 2 * k);
    });
    const [utf] = readTables(utf16).tables;
    expect(utf!.regions).toEqual(["中国", "B"]);
    // 中国 in GB 18030, the rest is the same as in ASCII.
    const gb = Uint8Array.from(
      [...text].flatMap((letter) => {
        if (letter === "中") return [0xd6, 0xd0];
        if (letter === "国") return [0xb9, 0xfa];
        return [letter.charCodeAt(0)];
      }),
    );
    const file = readTables(gb);
    expect(file.tables[0]).toEqual(utf);
    expect(file.notices[0]!.facts).toMatchObject({ encoding: "gb18030" });
  });

  it("may name its columns in Chinese", () => {
    const text = small
      .replace("row,", "年份,行,")
      .replace(/^([AB]_.)/gm, "2020年,$1")
      .replace("FD_A,FD_B", "最终需求_A,最终使用_B")
      .replace("OUTPUT,VA", "总产出,增加值");
    const [table] = readTables(text).tables;
    expect(table!.year).toBe(2020);
    expect([...table!.valueAdded]).toEqual([25, 28, 42, 19]);
  });

  it("may hold several years, which come out in order", () => {
    const [header, ...rows] = small.trim().split("\n");
    const year = (y: number) => rows.map((row) => `${y},${row}`);
    const text = [`year,${header!}`, ...year(2001), ...year(1999)].join("\n");
    expect(readTables(text).tables.map((table) => table.year)).toEqual([1999, 2001]);
  });

  it("needs no totals", () => {
    const text = small.replaceAll(/,[^,\n]+,[^,\n]+$/gm, "");
    const file = readTables(text);
    expect([...file.tables[0]!.output]).toEqual([40, 44, 60, 30]);
    expect(codes(file)).toContain("output-computed");
    expect(codes(file)).toContain("value-added-computed");
  });

  it("may have names with underscores in regions and in sectors", () => {
    const text = small.replaceAll("A_", "A_B_").replaceAll("FD_A", "FD_A_B").replaceAll("x", "x_1");
    // A region called B and one called A_B: the longer name wins where both fit.
    expect(readTables(text).tables[0]!.regions).toEqual(["A_B", "B"]);
    expect(readTables(text).tables[0]!.sectors).toEqual(["x_1", "y"]);
  });

  it("keeps further columns of numbers and leaves out others, and says so", () => {
    const lines = small.trim().split("\n");
    const extra = ["CO2,note", "1,a", "2,b", "3,c", "4,d"];
    const file = readTables(lines.map((line, k) => `${line},${extra[k]!}`).join("\n"));
    expect([...file.tables[0]!.satellites.get("CO2")!]).toEqual([1, 2, 3, 4]);
    expect(file.tables[0]!.satellites.has("note")).toBe(false);
    expect(codes(file)).toEqual(["read-as", "no-year", "column-kept", "column-ignored"]);
  });

  it("counts empty cells as zero and leaves out rows that are no sector, and says so", () => {
    const file = readTables(small.replace("2,0,20", "2,,20") + "TOTAL,15,16,18,11,51,63,174,114\n");
    expect(codes(file)).toEqual(["read-as", "no-year", "row-ignored", "blank-cells"]);
    expect(sentence(file.notices[3]!, "en")).toContain("row A_x, column B_y");
  });
});

describe("The tables of data/mrio", () => {
  it("are seventeen years of nine regions and eight sectors that balance to the last digit", () => {
    const file = readTables(data("icio_wiod2013_9x8_1995_2011.csv"));
    expect(file.tables.map((table) => table.year)).toEqual(
      Array.from({ length: 17 }, (_, k) => 1995 + k),
    );
    expect(file.tables[0]!.regions).toHaveLength(9);
    expect(file.tables[0]!.sectors).toHaveLength(8);
    expect(new Set(codes(file))).toEqual(new Set(["read-as", "negative-final"]));
  });

  it("include one without years, with carbon dioxide and a balance off in the seventh digit", () => {
    const file = readTables(data("icio_adb2023_4x3.csv"));
    expect(file.tables[0]!.sectors).toEqual([
      "Primary_C01_C02",
      "Industry_C03_C20",
      "Services_C21_C35",
    ]);
    expect(file.tables[0]!.satellites.get("CO2")![0]).toBe(597741.8);
    expect(codes(file)).toEqual([
      "read-as",
      "no-year",
      "column-kept",
      "output-rounded",
      "value-added-rounded",
    ]);
    const strict = readTables(data("icio_adb2023_4x3.csv"), { tolerance: 1e-9 });
    expect(codes(strict)).toContain("output-off");
    const warning = strict.notices.find((notice) => notice.code === "output-off")!;
    expect(sentence(warning, "en")).toContain(
      "output = intermediate deliveries + final deliveries",
    );
    expect(sentence(warning, "zh")).toContain("总产出＝中间使用＋最终使用");
  });
});

describe("A file that is no table is refused with row and column:", () => {
  it("nothing in it", () => expectError("", "empty-file"));
  it("only a header", () => expectError(small.split("\n")[0]!, "no-rows"));
  it("no final demand", () =>
    expectError(small.replace("FD_A,FD_B", "HH_A,HH_B"), "no-final-demand", "A_x"));
  it("a word among the numbers", () =>
    expectError(small.replace("3,8,0,1", "3,n/a,0,1"), "not-a-number", "A_y", "n/a", "3"));
  it("a row too short", () =>
    expectError(small.replace(",42\n", "\n"), "cells-per-row", "B_x", "4"));
  it("a row twice", () =>
    expectError(small.replace("B_y,1", "B_x,1"), "duplicate-row", "B_x", "5"));
  it("a row missing", () => expectError(small.replace(/^B_y.*\n/m, ""), "missing-row", "B_y"));
  it("a column missing", () => {
    const text = small.replaceAll(/^((?:[^,]+,){4})[^,]+,/gm, "$1");
    expectError(text, "missing-column", "B_y");
  });
  it("a column twice", () =>
    expectError(small.replace("A_y,B_x", "A_x,B_x"), "duplicate-column", "A_x"));
  it("a region without sectors", () =>
    expectError(small.replace("FD_B,", "FD_C,"), "no-user-columns", "C_"));
  it("a region that buys but has no final demand", () =>
    expectError(
      small.replace("FD_B,", "").replaceAll(/^(([^,]+,){6})[^,]+,/gm, "$1"),
      "region-without-final-demand",
      "B_x",
      "FD_B",
    ));
  it("no year where one belongs", () => {
    const text = small.replace("row,", "year,row,").replace(/^([AB]_.)/gm, "20x5,$1");
    expectError(text, "not-a-year", "20x5", "A_x");
  });
});

describe("A table that needs care", () => {
  it("is read with a warning that names the formula used when it does not balance", () => {
    const file = readTables(small.replace(",40,25", ",50,25").replace(",44,28", ",44,33"));
    expect(codes(file)).toEqual(["read-as", "no-year", "output-off", "value-added-off"]);
    const [output, added] = file.notices.slice(2);
    expect(sentence(output!, "en")).toBe(
      "Row A_x does not balance: output is stated as 50, the row sums to 40, 20% apart. Used here: output = intermediate deliveries + final deliveries.",
    );
    expect(sentence(added!, "zh")).toContain("列“A_y”不平衡");
    expect(file.tables[0]!.output[0]).toBe(40);
  });

  it("is read with falling stocks, negative inputs, sectors without output or without value added", () => {
    const odd = `row,A_x,A_y,B_x,B_y,FD_A,FD_B
A_x,10,50,2,0,20,-3
A_y,0,-8,0,1,30,2
B_x,1,2,12,0,1,40
B_y,0,0,0,0,0,0
`;
    const file = readTables(odd);
    expect(codes(file).slice(4)).toEqual([
      "negative-input",
      "negative-final",
      "negative-value-added",
      "zero-output",
      "inputs-without-output",
    ]);
    for (const notice of file.notices) {
      for (const language of ["zh", "en"] as const) {
        expect(sentence(notice, language)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
