import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, pages, storyPages, type Site } from "../site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Rules that fail, with the first places where they do. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(o: object): Promise<AxeResults> } };
    return axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
  });
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}

const schemes = ["light", "dark"] as const;
const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

describe.each(pages())("The page %s", (path) => {
  it.each(schemes)(
    "breaks no accessibility rule in %s colours, wide and narrow",
    async (colorScheme) => {
      for (const viewport of widths) {
        const page = await site.open(path, { colorScheme, viewport, bypassCSP: true });
        expect(await violations(page), `${viewport.width} px`).toEqual([]);
        await page.context().close();
      }
    },
  );
});

describe.each(storyPages())("The chapter %s", (path) => {
  it.each(schemes)(
    "breaks none at its first, middle and last step in %s colours",
    async (colorScheme) => {
      for (const viewport of widths) {
        const page = await site.open(path, { colorScheme, viewport, bypassCSP: true });
        const steps = await page
          .locator("section.step")
          .evaluateAll((all) => all.map(({ id }) => id));
        const chosen = [steps[0], steps[steps.length >> 1], steps.at(-1)];
        for (const step of chosen) {
          await page.evaluate((id) => document.getElementById(id ?? "")?.scrollIntoView(), step);
          await page.locator(`.step[id="${step}"][data-active]`).waitFor();
          expect(await violations(page), `${step}, ${viewport.width} px`).toEqual([]);
        }
        await page.context().close();
      }
    },
  );

  it("breaks none with reduced motion, unrolled, and with a claim's card open", async () => {
    const page = await site.open(path, { reducedMotion: "reduce", bypassCSP: true });
    expect(await page.locator("html.unrolled").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.locator("a.claim").first().click();
    await page.locator("#claim-card:popover-open").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
