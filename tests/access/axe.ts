import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const widths = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** Rules that a change of theme can break; all others see the same page in either. */
const colourRules = ["color-contrast", "link-in-text-block"];

const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that fail in what `within` selects, with the first places where they do. */
export async function violations(
  page: Page,
  within = "html",
  rules: "all" | "colour" = "all",
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) {
    // What is laid out only when it comes into view would move while axe measures it.
    await page.addStyleTag({ content: ":not(.state) { content-visibility: visible !important }" });
    await page.evaluate(axe);
  }
  const options = {
    runOnly:
      rules === "all" ? { type: "tag", values: allRules } : { type: "rule", values: colourRules },
    resultTypes: ["violations"],
    // What axe would fetch again: pages hold their styles, and no sound or film.
    preload: false,
  };
  const results = await page.evaluate(
    async ([within, options]) => {
      const { axe } = window as unknown as {
        axe: { run(context: string, options: object): Promise<AxeResults> };
      };
      return axe.run(within, options);
    },
    [within, options] as const,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map((node) => node.html.slice(0, 160))
        .join(" | ")}`,
  );
}

/** What fails in either theme: every rule in light colours, those of colour in dark ones. */
export async function violationsInBothThemes(page: Page, within = "html"): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, within);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, within, "colour");
  return [...light, ...dark.map((each) => `dark: ${each}`)];
}
