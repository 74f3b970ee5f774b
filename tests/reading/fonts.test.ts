import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headingSelector } from "../../src/publishing/fonts.ts";
import { openSite, pages, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(pages())("The headings of %s", (path) => {
  it("are set in the page's own font to the last character", async () => {
    const page = await site.open(path);
    await page.evaluate(() => document.fonts.ready);
    // A font that came too late for this page is there for its next showing.
    await page.reload({ waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    // Chapter numbers are set in the interface's font on purpose.
    await page.evaluate(() => document.querySelectorAll(".number").forEach((n) => n.remove()));
    const session = await page.context().newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument", { depth: -1 });
    const { nodeIds } = await session.send("DOM.querySelectorAll", {
      nodeId: root.nodeId,
      selector: headingSelector,
    });
    expect(nodeIds.length).toBeGreaterThan(0);
    const strangers = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      for (const font of fonts) if (!font.isCustomFont) strangers.add(font.familyName);
    }
    expect([...strangers]).toEqual([]);
    await page.context().close();
  });
});
