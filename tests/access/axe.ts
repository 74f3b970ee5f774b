import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const schemes = ["light", "dark"] as const;

export const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Rules that fail in what `within` selects, with the first places where they do. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async (within) => {
    const { axe } = window as unknown as {
      axe: { run(context: string, options: object): Promise<AxeResults> };
    };
    return axe.run(within, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
  }, within);
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}
