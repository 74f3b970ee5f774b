import fc from "fast-check";
import { expect, test } from "vitest";
import { breakLines, textWidth } from "./measure.ts";

test("a Han character is one em wide, a digit less", () => {
  expect(textWidth("墨西哥", 10)).toBe(30);
  expect(textWidth("234", 10)).toBeLessThan(20);
});

test("Chinese breaks between words and never before closing punctuation", () => {
  const lines = breakLines("自中国进口额的百分比，按季度（未季调）。", 90, 12, "zh");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line).not.toMatch(/^[，。）]/);
    expect(line).not.toMatch(/[（]$/);
    expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
  }
});

test("a number stays with its unit", () => {
  for (const width of [40, 60, 80, 100, 120]) {
    for (const line of breakLines("中国占美国进口的21.59%左右", width, 12, "zh")) {
      expect(line).not.toMatch(/^%|^\.\d/);
    }
  }
});

test("English breaks at spaces, in lines of even length", () => {
  expect(breakLines("Rest of ASEAN-6", 80, 12, "en")).toEqual(["Rest of", "ASEAN-6"]);
});

test("breaking loses no character but spaces", () => {
  const texts = fc.stringMatching(/^[中国进口额的，。（）0-9%a-z ]{1,40}$/);
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const kept = breakLines(text, width, 12, "zh").join("");
      expect(kept.replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
  );
});
