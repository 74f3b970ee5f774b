import { afterAll, beforeAll, expect, it } from "vitest";
import { violationsInBothThemes, widths } from "../access/axe.ts";
import { openSite, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(widths)(
  "The notebook at work breaks no accessibility rule, $width px wide, all folds open, a file refused",
  async (viewport) => {
    const page = await site.open("zh/lab/?year=2000&scenario=half-extracted&seller=XYZ", {
      viewport,
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
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.context().close();
  },
);
