import { expect, test } from "vitest";
import type { ReadPoint } from "./contract.ts";
import { nearest, walk } from "./read-out.ts";

const points: ReadPoint[] = [
  { series: "a", x: 0, y: 10, text: "a0" },
  { series: "a", x: 10, y: 12, text: "a1" },
  { series: "b", x: 0, y: 50, text: "b0" },
  { series: "b", x: 10, y: 52, text: "b1" },
];

test("left and right stay in the series and stop at its ends", () => {
  expect(walk(points, 0, "ArrowRight")).toBe(1);
  expect(walk(points, 1, "ArrowRight")).toBe(1);
  expect(walk(points, 3, "Home")).toBe(2);
});

test("up and down go to the same place of the neighbouring series", () => {
  expect(walk(points, 1, "ArrowDown")).toBe(3);
  expect(walk(points, 3, "ArrowUp")).toBe(1);
  expect(walk(points, 1, "ArrowUp")).toBe(1);
});

test("the first key lands on the first point, other keys nowhere", () => {
  expect(walk(points, -1, "ArrowRight")).toBe(0);
  expect(walk(points, 0, "a")).toBeNull();
});

test("the pointer reads the nearest point, foremost along x", () => {
  expect(nearest(points, 9, 30)).toBe(1);
  expect(nearest(points, 1, 40)).toBe(2);
});
