import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(["light", "dark"] as const)("The notebook at work, in %s colours", (colorScheme) => {
  it.each([1280, 390])(
    "breaks no accessibility rule at %i px, all folds open, a file refused",
    async (width) => {
      const page = await site.open("zh/lab/?year=2000&scenario=half-extracted&seller=XYZ", {
        colorScheme,
        viewport: { width, height: 844 },
        bypassCSP: true,
      });
      await page.locator('.lab-figure[data-figure="lab-scenario"][data-live]').waitFor();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>(".bench details"))
          fold.open = true;
      });
      await page.locator("[data-file]").setInputFiles({
        name: "broken.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("row,A_x,FD_A\nA_x,?,2\n"),
      });
      await page.locator("[data-report] [data-severity=error]").waitFor();
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(o: object): Promise<AxeResults> } };
        const { violations } = await axe.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      });
      expect(violations).toEqual([]);
      await page.context().close();
    },
  );
});
