import { expect, test } from "vitest";
import { columnsThatFit, inColumns } from "./grid.ts";

test("as many columns are taken as are as wide as the widest item", () => {
  expect(columnsThatFit(90, 360)).toBe(4);
  expect(columnsThatFit(121, 360)).toBe(2);
});

test("an item wider than the drawing still gets a column", () => {
  expect(columnsThatFit(400, 360)).toBe(1);
});

test("items fill one row after the other", () => {
  expect(inColumns(3, 2)).toEqual([
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 0, row: 1 },
  ]);
});
