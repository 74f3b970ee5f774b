import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./spread.ts";

test("labels with room stay where they wish to be", () => {
  expect(
    spread([
      { at: 10, room: 8 },
      { at: 40, room: 8 },
    ]),
  ).toEqual([10, 40]);
});

test("two labels at one place part by half each", () => {
  expect(
    spread([
      { at: 20, room: 10 },
      { at: 20, room: 10 },
    ]),
  ).toEqual([15, 25]);
});

test("labels keep inside the frame where there is room, and never overlap", () => {
  const wish = fc.record({
    at: fc.integer({ min: -50, max: 350 }),
    room: fc.integer({ min: 5, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 8 }), (wishes) => {
      const middles = spread(wishes, 0, 300);
      const boxes = wishes
        .map(({ room }, i) => ({
          top: (middles[i] ?? 0) - room / 2,
          bottom: (middles[i] ?? 0) + room / 2,
        }))
        .sort((a, b) => a.top - b.top);
      expect(boxes[0]?.top).toBeGreaterThanOrEqual(-1e-9);
      expect(boxes.at(-1)?.bottom).toBeLessThanOrEqual(300 + 1e-9);
      boxes.slice(1).forEach((box, i) => {
        expect(box.top).toBeGreaterThanOrEqual((boxes[i]?.bottom ?? 0) - 1e-9);
      });
    }),
  );
});
