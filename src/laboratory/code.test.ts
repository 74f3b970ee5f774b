import { describe, expect, test } from "vitest";
import { cells } from "./cells.ts";
import { codeOf, cutFunction } from "./code.ts";
import { formulaMarkup, formulas } from "./formulas.ts";

describe("The code that a cell shows", () => {
  test("is a whole function with its comment, for every cell", () => {
    for (const place of cells.flatMap(({ code }) => code)) {
      const { text, name } = codeOf(place);
      expect(text, place).toMatch(/^(?:\/\*\*|export)/);
      expect(text, place).toContain(`${name}(`);
      expect(text.match(/^export /gm), place).toHaveLength(1);
      expect(text.endsWith("}"), place).toBe(true);
    }
  });

  test("stops the build when the function is no longer there", () => {
    expect(() => cutFunction("export function other() {\n}\n", "gone", "src/gvc/a.ts")).toThrow(
      'src/gvc/a.ts: found no "export function gone"',
    );
    expect(() => codeOf("table.ts#nothing")).toThrow("nothing");
  });
});

describe("The formulas", () => {
  test.each(Object.keys(formulas))("%s is MathML without inline style, read out in words", (id) => {
    const { markup, label } = formulaMarkup(id);
    expect(markup).toMatch(/^<math display="block">/);
    expect(markup).not.toMatch(/style=|class=|merror/);
    expect(label.zh.length).toBeGreaterThan(5);
    expect(label.en.length).toBeGreaterThan(5);
  });

  test("of an unknown id stops the build, naming those there are", () => {
    expect(() => formulaMarkup("pythagoras")).toThrow("expected one of balance");
  });
});
