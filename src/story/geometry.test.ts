import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSteps, triggerLine } from "./geometry.ts";

const steps = [
  { top: 100, bottom: 300 },
  { top: 300, bottom: 500 },
  { top: 560, bottom: 700 },
];

describe("readSteps", () => {
  it("shows the first step before the sequence begins", () => {
    expect(readSteps(steps, 99)).toEqual({ index: 0, where: "before" });
  });

  it("gives the line between two touching steps to the lower one", () => {
    expect(readSteps(steps, 299.9).index).toBe(0);
    expect(readSteps(steps, 300)).toEqual({ index: 1, where: "within" });
  });

  it("gives a gap to the step above it", () => {
    expect(readSteps(steps, 530)).toEqual({ index: 1, where: "within" });
  });

  it("keeps the last step after the sequence has passed", () => {
    expect(readSteps(steps, 700)).toEqual({ index: 2, where: "within" });
    expect(readSteps(steps, 701)).toEqual({ index: 2, where: "after" });
  });

  it("never goes back when the line goes down", () => {
    const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(heights, fc.integer(), fc.nat(9000), fc.nat(9000), (tall, start, a, b) => {
        let top = start;
        const bands = tall.map((height) => ({ top, bottom: (top += height) }));
        const [upper, lower] = a < b ? [a, b] : [b, a];
        expect(readSteps(bands, start + upper).index).toBeLessThanOrEqual(
          readSteps(bands, start + lower).index,
        );
      }),
    );
  });
});

describe("triggerLine", () => {
  it("lies below the landing place and above the foot of the viewport", () => {
    expect(triggerLine(200, 800)).toBe(440);
  });

  it("falls back to the landing place when a viewport is shorter than that", () => {
    expect(triggerLine(200, 150)).toBe(200);
  });
});
