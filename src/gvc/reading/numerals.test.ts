import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDecimalMark, parseNumber } from "./numerals.ts";

describe("A number in a cell", () => {
  it.each([
    ["1234.5", ".", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1\u202f234,5", ",", 1234.5],
    ["1'234.5", ".", 1234.5],
    ["\u22127", ".", -7],
    ["１２．５", ".", 12.5],
    ["3e3", ".", 3000],
    [".5", ".", 0.5],
    ["", ".", 0],
    ["–", ".", 0],
  ] as const)("%j with the mark %j is %d", (cell, mark, value) => {
    expect(parseNumber(cell, mark)).toBe(value);
  });

  it.each(["abc", "1.2.3", "12a", "1e", "Infinity", "NaN", "0x10", "#REF!"])(
    "%j is none",
    (cell) => {
      expect(parseNumber(cell, ".")).toBeNaN();
    },
  );

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value), ".")).toBe(
          value === 0 ? parseNumber(String(value), ".") : value,
        );
        expect(parseNumber(String(value).replace(".", ","), ",") - value).toBe(0);
      }),
    );
  });
});

describe("The decimal mark", () => {
  it.each([
    [["12", "1.5"], ".", false],
    [["12", "1,5"], ",", false],
    [["1,234.5"], ".", false],
    [["1.234.567"], ",", false],
    [["0,123"], ",", false],
    [["1234,567"], ",", false],
    [["1,234", "2,345"], ".", true],
    [["12", "13"], ".", false],
  ] as const)("in %j is %j (in doubt: %j)", (samples, mark, ambiguous) => {
    expect(findDecimalMark(samples, ".")).toEqual({ mark, ambiguous });
  });
});
