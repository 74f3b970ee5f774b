import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapterPages, dist, openSite, pageSource, storyPages, type Site } from "../site.ts";

/** Bytes after brotli, as a static host would send them. */
const size = (bytes: Buffer | string) => brotliCompressSync(bytes).length;
const file = (path: string) => readFileSync(join(dist, path));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Visit {
  readonly page: Page;
  /** Addresses the page has asked for. */
  readonly paths: readonly string[];
}

/** Opens a page on a phone and waits until nothing more comes, without touching it. */
async function visit(path: string): Promise<Visit> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const watched = window as unknown as { shift: number };
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        watched.shift += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  const paths: string[] = [];
  page.on("request", (request) => paths.push(request.url()));
  await page.goto(site.url + path, { waitUntil: "networkidle" });
  return { page, paths };
}

describe.each(chapterPages())("The chapter page %s", (path) => {
  let page: Page;
  let asked: readonly string[];
  beforeAll(async () => {
    const visited = await visit(path);
    page = visited.page;
    asked = [...visited.paths];
  });
  afterAll(() => page.context().close());

  it("moves nothing while it loads", async () => {
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift).toBeLessThan(0.005);
  });

  it("keeps its HTML, with every state of every figure, under 45 kB", () => {
    expect(size(pageSource(path))).toBeLessThanOrEqual(45_000);
  });

  it("asks for few and small files before the reader touches anything", () => {
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(12);
    const own = asked.map((url) => new URL(url).pathname.slice(1) || "index.html");
    const of = (ending: string) => own.filter((name) => name.endsWith(ending));
    const sum = (names: string[]) => names.reduce((total, name) => total + size(file(name)), 0);
    const fonts = of(".woff2");
    expect(sum(of(".css")), "CSS").toBeLessThanOrEqual(12_000);
    expect(sum(of(".js")), "JavaScript").toBeLessThanOrEqual(10_000);
    expect(fonts.length, "font files").toBeLessThanOrEqual(2);
    // woff2 is brotli inside already.
    const fontBytes = fonts.reduce((total, name) => total + file(name).length, 0);
    expect(fontBytes, "fonts").toBeLessThanOrEqual(60_000);
    const rest = own.filter((name) => !name.endsWith(".woff2") && !name.endsWith("/"));
    expect(size(pageSource(path)) + sum(rest) + fontBytes, "everything").toBeLessThanOrEqual(
      120_000,
    );
  });

  it("preloads one font at most", () => {
    const preloads = pageSource(path).match(/rel="preload" as="font"/g) ?? [];
    expect(preloads.length).toBeLessThanOrEqual(1);
  });

  it("holds at most 2,500 nodes in the live document", async () => {
    const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
    // The script takes out what isn't shown once it has arrived, which on a busy machine is later.
    await expect.poll(elements, { timeout: 30_000 }).toBeLessThanOrEqual(2500);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(elements, { timeout: 30_000 }).toBeLessThanOrEqual(2500);
  });
});

describe.each(storyPages())("The figures of %s", (path) => {
  it("loads Plot only when a figure is explored, in at most 85 kB", async () => {
    const { page, paths } = await visit(path);
    const before = new Set(paths);
    await page.locator("details.explore > summary").first().click();
    await page.locator("figure-explorer svg").first().waitFor();
    const chunks = paths.filter((url) => url.endsWith(".js") && !before.has(url));
    const sizes = chunks.map((url) => size(file(new URL(url).pathname.slice(1))));
    expect(Math.max(...sizes), "Plot").toBeGreaterThan(40_000);
    expect(Math.max(...sizes), "Plot").toBeLessThanOrEqual(85_000);
    expect(
      sizes.reduce((sum, bytes) => sum + bytes, 0),
      "with explorer and figure",
    ).toBeLessThan(115_000);
    await page.context().close();
  });
});
