import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
} from "culori";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { economyColours, palette, themes, type Colour } from "./palette.ts";

const css = readFileSync(new URL("../styles/palette.css", import.meta.url), "utf8");

/** Hues that stand in one figure: the trade figures, and those of the value chain. */
const meeting: Readonly<Record<string, readonly Colour[]>> = {
  trade: ["chn", "mex", "vnm", "ind", "faded"],
  chain: ["chn", "usa", "jpn", "deu", "kor", "ind"],
};

const sights: Readonly<Record<string, (colour: Color) => Color>> = {
  full: (colour: Color) => colour,
  "without green": filterDeficiencyDeuter(1),
  "without red": filterDeficiencyProt(1),
  "without blue": filterDeficiencyTrit(1),
};

const difference = differenceCiede2000();

describe.each(themes)("in the %s theme", (theme) => {
  const hex = palette[theme];

  test("the style sheet and the table for downloads hold the same colours", () => {
    const blocks = [...css.matchAll(/\{([^{}]*)\}/g)].map(([, body = ""]) => body);
    const own = blocks.filter((body) => body.includes(`color-scheme: ${theme};`));
    // Dark stands twice: chosen by the reader, and by the system.
    expect(own).toHaveLength(theme === "dark" ? 2 : 1);
    for (const body of own) {
      const found = [...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, n, v]) => [n, v]);
      expect(Object.fromEntries(found)).toEqual(hex);
    }
  });

  test.each(["paper", "card"] as const)("marks stand out from the %s by 3.2 and more", (ground) => {
    for (const name of [...economyColours, "faded", "accent"] as const) {
      expect(wcagContrast(hex[name], hex[ground]), name).toBeGreaterThanOrEqual(3.2);
    }
  });

  test.each(["paper", "card"] as const)(
    "letters stand out from the %s by 4.5 and more",
    (ground) => {
      const letters: Colour[] = ["ink", "muted", "accent"];
      for (const name of economyColours) letters.push(`${name}-text`);
      for (const name of letters) {
        expect(wcagContrast(hex[name], hex[ground]), name).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test.each(Object.entries(meeting))(
    "hues of the %s figures are told apart by every eye",
    (_, hues) => {
      for (const [sight, see] of Object.entries(sights)) {
        hues.forEach((one, index) => {
          for (const other of hues.slice(index + 1)) {
            const [a, b] = [parse(hex[one]), parse(hex[other])];
            if (!a || !b) throw new Error(`${one} or ${other} is no colour`);
            expect(
              difference(see(a), see(b)),
              `${one} and ${other}, ${sight}`,
            ).toBeGreaterThanOrEqual(9);
          }
        });
      }
    },
  );
});
