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
    const page = await site.open("", { bypassCSP: true });
    // The English face may come too late for a first showing; here it must be waited for.
    await page.route(
      (url) => !/\.\w+$/.test(url.pathname) || url.pathname.endsWith(".html"),
      async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll(
          "font-display:optional",
          "font-display:block",
        );
        await route.fulfill({ response, body });
      },
    );
    await page.goto(site.url + path, { waitUntil: "load" });
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
