import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, storyPages, type Site } from "../site.ts";
import { violations, violationsInBothThemes, widths } from "./axe.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(storyPages())("The chapter %s", (path) => {
  it.each(widths)(
    "breaks none at its first, middle and last step, $width px wide, in either theme",
    async (viewport) => {
      const page = await site.open(path, { viewport, bypassCSP: true });
      const steps = await page
        .locator("section.step")
        .evaluateAll((all) => all.map(({ id }) => id));
      const chosen = [steps[0], steps[steps.length >> 1], steps.at(-1)];
      for (const step of chosen) {
        await page.evaluate((id) => document.getElementById(id ?? "")?.scrollIntoView(), step);
        await page.locator(`.step[id="${step}"][data-active]`).waitFor();
        // What a step changes lies in its sequence; the rest of the page is pages.test.ts's.
        const sequence = `story-sequence:has([id="${step}"])`;
        expect(await violationsInBothThemes(page, sequence), step).toEqual([]);
      }
      await page.context().close();
    },
  );

  it("breaks none with reduced motion, unrolled, and with a claim's card open", async () => {
    const page = await site.open(path, { reducedMotion: "reduce", bypassCSP: true });
    expect(await page.locator("html.unrolled").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.locator("a.claim").first().click();
    await page.locator("#claim-card:popover-open").waitFor();
    expect(await violations(page, "#claim-card")).toEqual([]);
    await page.context().close();
  });
});
