import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dist, locales, openSite, pages, pageSource, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const figurePages = pages().filter((path) => /^(?:zh|en)\/figures\/[^/]+\/$/.test(path));

describe.each(locales)("The contact sheet in %s", (locale) => {
  const { document } = parseHTML(pageSource(`${locale}/figures/`));

  it("shows each figure once, with its picture, and leads to its page", () => {
    const links = [...document.querySelectorAll(".frame a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(new Set(links).size).toBeGreaterThan(0);
    for (const path of figurePages.filter((path) => path.startsWith(locale))) {
      const address = `../../${path}`;
      expect(
        links.filter((link) => link === address),
        path,
      ).toHaveLength(1);
    }
    for (const frame of document.querySelectorAll(".frame")) {
      expect(frame.querySelectorAll("svg[role=img]").length).toBe(1);
    }
  });

  it("marks the paper's own figures and tables", () => {
    const marked = [...document.querySelectorAll(".frame b")].map((mark) => mark.textContent ?? "");
    for (const n of locale === "zh" ? ["图1", "图4", "表2"] : ["Figure 1", "Figure 4", "Table 2"]) {
      expect(
        marked.some((text) => text.includes(n)),
        n,
      ).toBe(true);
    }
  });
});

describe.each(figurePages)("The figure's page %s", (path) => {
  const { document } = parseHTML(pageSource(path));
  const states = [...document.querySelectorAll('.figure-states > [id^="state-"]')];

  it("gives every state with its picture, table, files and the steps that show it", () => {
    const files = readdirSync(join(dist, path)).filter((file) => file.endsWith(".svg"));
    expect(states.map(({ id }) => `${id.slice(6)}.svg`).toSorted()).toEqual(files.toSorted());
    for (const state of states) {
      expect(state.querySelectorAll(".wide svg[role=img]").length, state.id).toBe(1);
      expect(state.querySelectorAll("tbody tr").length, state.id).toBeGreaterThan(0);
      const ends = [...state.querySelectorAll(".downloads :is(a, button)")].map(
        (file) => (file.getAttribute("download") ?? file.getAttribute("data-png"))?.split(".")[1],
      );
      expect(ends).toEqual(["svg", "png", "csv", "json"]);
    }
  });

  it("says what is measured, from what sources and on what terms", () => {
    const terms = [...document.querySelectorAll(".provenance dt")];
    expect(terms.length).toBeGreaterThanOrEqual(3);
    for (const { parentElement } of terms) {
      expect(parentElement?.querySelector("dd")?.textContent?.trim().length).toBeGreaterThan(1);
    }
  });
});

describe("An address with a state", () => {
  const path = "en/figures/import-ratio/";

  it("brings the reader to it", async () => {
    const page = await site.open(`${path}?state=after-the-paper`);
    const top = () =>
      page.locator("#state-after-the-paper").evaluate((e) => e.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(200);
    expect(await page.locator("#unknown-state").isVisible()).toBe(false);
    await page.context().close();
  });

  it("that nobody knows gets a plain sentence and all states", async () => {
    const page = await site.open(`${path}?state=boom%22]`);
    await page.locator("#unknown-state").waitFor();
    expect(await page.locator(".figure-states svg").filter({ visible: true }).count()).toBe(5);
    await page.context().close();
  });
});

it("saves a state as PNG, three times as sharp as the drawing", async () => {
  const page = await site.open("zh/figures/import-ratio/");
  const wait = page.waitForEvent("download");
  await page.locator("button[data-png]").first().click();
  const download = await wait;
  expect(download.suggestedFilename()).toBe("import-ratio-q4-2018-zh.png");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(760 * 3);
  await page.context().close();
});
