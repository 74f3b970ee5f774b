import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decimal, optionalDecimal, quarter, text } from "./cells.ts";
import { DataError, parseTable } from "./table.ts";

const schema = z.object({ quarter, partner: text, pct: decimal });

function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)), "utf8");
}

function parseFixture(name: string) {
  return parseTable(fixture(name), name, schema, ["quarter", "partner"]);
}

function faultOf(run: () => unknown): DataError {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("no fault was found");
}

describe("a broken file fails with place, finding and expectation", () => {
  test.each([
    ["not-a-number.csv", 'not-a-number.csv:3: column "pct": found "abc", expected a number'],
    [
      "missing-column.csv",
      'missing-column.csv:1: column "partner": found no such column, expected the columns quarter, partner, pct',
    ],
    [
      "extra-column.csv",
      'extra-column.csv:1: column "remark": found an unknown column, expected only quarter, partner, pct',
    ],
    [
      "column-twice.csv",
      'column-twice.csv:1: column "partner": found the column twice, expected each column once',
    ],
    [
      "duplicate-key.csv",
      'duplicate-key.csv:4: column "quarter, partner": found "2018Q4, Mexico" again, expected a value not used before (first on line 2)',
    ],
    ["empty.csv", "empty.csv: found an empty file, expected a header row"],
    ["header-only.csv", "header-only.csv:1: found a header only, expected at least one row"],
    ["short-row.csv", "short-row.csv:3: found 2 fields, expected 3 fields"],
    ["long-row.csv", "long-row.csv:3: found 4 fields, expected 3 fields"],
    [
      "spanning-lines.csv",
      'spanning-lines.csv:5: column "quarter": found "2018-4", expected a quarter such as 2018Q4',
    ],
    [
      "open-quote.csv",
      'open-quote.csv:2: found a quoted field that never closes, expected a closing "',
    ],
    [
      "text-after-quote.csv",
      'text-after-quote.csv:2: found " " after a closing quote, expected a comma or the end of the line',
    ],
    ["empty-line.csv", "empty-line.csv:3: found an empty line, expected a row"],
  ])("%s", (name, message) => {
    expect(faultOf(() => parseFixture(name)).message).toBe(message);
  });

  test("the parts of the message can be read one by one", () => {
    expect(faultOf(() => parseFixture("not-a-number.csv"))).toMatchObject({
      file: "not-a-number.csv",
      line: 3,
      column: "pct",
      found: '"abc"',
      expected: "a number",
    });
  });
});

test("a byte-order mark and Windows line ends are read over", () => {
  const rows = parseTable(
    fixture("byte-order-mark.csv"),
    "x.csv",
    schema.extend({ pct: optionalDecimal }),
  );
  expect(rows.columns).toEqual(["quarter", "partner", "pct"]);
  expect(rows.rows).toEqual([
    { quarter: "2018Q4", partner: "Mexico", pct: 61.03 },
    { quarter: "2018Q4", partner: "India", pct: null },
  ]);
});

test("rows know the line on which they begin", () => {
  const text = 'quarter,partner,pct\n2018Q4,"a\nb",1\n2019Q1,c,2';
  expect(parseTable(text, "x.csv", schema).lines).toEqual([2, 4]);
});

test("any text survives quoting, with lines counted right", () => {
  const cell = fc.string({ unit: "binary" }).filter((text) => text !== "" && !text.includes("\r"));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
      const rows = cells.map((value) => `"${value.replaceAll('"', '""')}"`);
      const table = parseTable(["name", ...rows].join("\n"), "x.csv", z.object({ name: text }));
      expect(table.rows.map((row) => row.name)).toEqual(cells);
      let line = 2;
      const lines = cells.map((value) => {
        const begins = line;
        line += value.split("\n").length;
        return begins;
      });
      expect(table.lines).toEqual(lines);
    }),
  );
});
