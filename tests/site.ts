import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { listen } from "../scripts/static-server.mjs";
import { launch } from "./browser.ts";

/** The built site, served for tests and opened in Chromium. */
export const dist = "dist";

export const locales = ["zh", "en"] as const;

/** Paths of all pages inside the site, as addresses: "zh/sources/". */
export function pages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll("\\", "/").replace(/index\.html$/, ""))
    .sort();
}

export function chapterPages(): string[] {
  return pages().filter((page) => /<html[^>]*data-kind="chapter"/.test(pageSource(page)));
}

/** Chapters that tell a story in steps. */
export function storyPages(): string[] {
  return chapterPages().filter((page) => pageSource(page).includes("<story-sequence"));
}

/** The HTML file of a page. */
export function pageSource(page: string): string {
  return readFileSync(join(dist, page.endsWith(".html") ? page : `${page}index.html`), "utf8");
}

export interface Site {
  url: string;
  browser: Browser;
  open(page: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** Serves dist/ (below a base path, if given) and starts one browser. */
export async function openSite(base = "/"): Promise<Site> {
  const server = await listen({ root: dist, base, port: 0 });
  const browser = await launch();
  return {
    url: server.url,
    browser,
    async open(page, options) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      const tab = await context.newPage();
      await tab.goto(server.url + page, { waitUntil: "load" });
      return tab;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
