import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, pages, type Site } from "../site.ts";
import { violationsInBothThemes, widths } from "./axe.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(pages())("The page %s", (path) => {
  it.each(widths)("breaks no accessibility rule, $width px wide, in either theme", async (size) => {
    const page = await site.open(path, { viewport: size, bypassCSP: true });
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.context().close();
  });
});
