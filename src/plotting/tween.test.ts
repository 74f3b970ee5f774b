import { expect, test } from "vitest";
import { spelledOut, textTween, timeLineTween, vertices } from "./tween.ts";

test("a time line starts as the old line and ends as the new one over the periods both show", () => {
  const from = {
    first: 0,
    points: [
      [0, 100],
      [10, 80],
      [20, 60],
    ] as [number, number][],
  };
  const to = {
    first: 1,
    points: [
      [0, 40],
      [20, 30],
      [40, 10],
    ] as [number, number][],
  };
  const tween = timeLineTween(from, to);
  expect(vertices(tween?.(0).path ?? "")?.slice(0, 3)).toEqual(from.points);
  expect(vertices(tween?.(1).path ?? "")?.slice(1)).toEqual(to.points);
});

test("a period that the old state did not show comes from beyond its right edge", () => {
  const from = {
    first: 0,
    points: [
      [0, 100],
      [10, 80],
    ] as [number, number][],
  };
  const to = {
    first: 0,
    points: [
      [0, 100],
      [5, 80],
      [10, 70],
    ] as [number, number][],
  };
  const start = timeLineTween(from, to)?.(0);
  expect(vertices(start?.path ?? "")?.at(-1)).toEqual([20, 70]);
  expect(start?.span).toEqual([0, 10]);
});

test("lines that share no two periods do not morph", () => {
  const points = [
    [0, 1],
    [1, 2],
  ] as [number, number][];
  expect(timeLineTween({ first: 0, points }, { first: 9, points })).toBeNull();
});

test("a path with a gap is no time line", () => {
  expect(vertices("M0,0L1,1M2,2L3,3")).toBeNull();
});

test("numbers of two texts are interpolated only where the rest is equal", () => {
  expect(textTween("M0,0L10,0", "M0,10L20,0")?.(0.5)).toBe("M0,5.00L15.00,0");
  // The flags of an arc stay whole.
  expect(textTween("M0,0a2.5,2.5 0 1,0 5,0", "M0,4a2.5,2.5 0 1,0 5,0")?.(0.5)).toBe(
    "M0,2.00a2.5,2.5 0 1,0 5,0",
  );
  expect(textTween("M0,0", "M0,0L1,1")).toBeNull();
});

test("short path commands are written out", () => {
  expect(spelledOut("M1,2H5V9")).toBe("M1,2L5,2L5,9");
});
