import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, pages, type Site } from "../site.ts";
import { schemes, violations, widths } from "./axe.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
