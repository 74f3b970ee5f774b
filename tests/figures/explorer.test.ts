import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { figureJson } from "../../src/figures/download.ts";
import { figureCalled } from "../../src/figures/registry.ts";
import { launch } from "../browser.ts";

/** The explorer on a page of its own, under the site's strict policy. */
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const files = new Map<string, readonly [type: string, body: string | Uint8Array]>();
let server: Server;
let origin: string;
let browser: Browser;
let page: Page;
let complaints: string[];

const element = (id: string, state: string, locale: string) =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>
<link rel="stylesheet" href="/explorer.css"><body><figure-explorer data-figure="${id}" data-state="${state}" data-locale="${locale}" data-src="/${locale}/${id}.json"></figure-explorer>
<script type="module" src="/explorer.js"></script></body></html>`;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/figures/explorer.ts"],
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    outdir: "out",
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    const name = path.split(/[\\/]/).at(-1) ?? "";
    files.set(`/${name}`, ["text/javascript", contents]);
  }
  files.set("/explorer.css", ["text/css", readFileSync("src/figures/explorer.css")]);
  for (const [id, state] of [
    ["import-ratio", "after-the-paper"],
    ["china-share", "today"],
    ["import-share-by-section", "paper-five"],
  ] as const) {
    for (const locale of ["zh", "en"] as const) {
      const json = figureJson(figureCalled(id), locale);
      files.set(`/${locale}/${id}.json`, ["application/json", json]);
      files.set(`/${locale}/${id}`, ["text/html; charset=utf-8", element(id, state, locale)]);
    }
  }
  server = createServer(({ url = "/" }, response) => {
    const file = files.get(url.split("?")[0] ?? "");
    response.writeHead(file ? 200 : 404, {
      "content-type": file?.[0] ?? "text/plain",
      "content-security-policy": policy,
    });
    response.end(file?.[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("favicon")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterEach(async () => {
  expect(complaints.filter((each) => !each.includes("404"))).toEqual([]);
  await page.close();
});

async function open(path: string) {
  await page.goto(origin + path);
  await page.waitForSelector("figure-explorer svg");
}

const readOut = () => page.textContent(".read-out");

test("the chunk that brings Plot weighs no more than 85 kB", () => {
  const sizes = [...files]
    .filter(([name]) => name.endsWith(".js"))
    .map(([, [, body]]) => brotliCompressSync(body).length);
  expect(Math.max(...sizes)).toBeLessThan(85_000);
});

test("arrow keys walk the values, also across lines", async () => {
  await open("/en/import-ratio");
  await page.focus(".picture-read");
  await page.keyboard.press("ArrowRight");
  expect(await readOut()).toBe("Mexico, the first quarter of 2015: 63.45%");
  await page.keyboard.press("End");
  expect(await readOut()).toBe("Mexico, the second quarter of 2026: 233.94%");
  await page.keyboard.press("ArrowDown");
  expect(await readOut()).toBe("Vietnam, the second quarter of 2026: 98.37%");
  expect(await page.locator("[data-cursor]").count()).toBe(1);
});

test("the pointer reads the value under it", async () => {
  await open("/zh/china-share");
  const dot = await page.locator('[data-key="dot:china:2023"]').boundingBox();
  await page.mouse.move((dot?.x ?? 0) + 3, (dot?.y ?? 0) + 5);
  expect(await readOut()).toBe("中国，2023年：13.89%");
});

test("touch reads a value too", async () => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const phone = await context.newPage();
  await phone.goto(`${origin}/zh/china-share`);
  await phone.waitForSelector("figure-explorer svg");
  const dot = await phone.locator('[data-key="dot:china:2017"]').boundingBox();
  await phone.touchscreen.tap((dot?.x ?? 0) + 3, (dot?.y ?? 0) + 3);
  expect(await phone.textContent(".read-out")).toBe("中国，2017年：21.59%");
  await context.close();
});

test("a choice redraws, stands in the address, and the button leads back", async () => {
  await open("/en/import-ratio?keep=1#step");
  await page.click('[value="india"]');
  expect(await page.locator('[data-key="line:india"]:not([data-leaving] *)').count()).toBe(0);
  await page.selectOption('[name="unit"]', "dollars");
  await page.selectOption('[name="scale"]', "log");
  const url = new URL(page.url());
  expect(url.searchParams.get("figure")).toBe("import-ratio");
  expect(url.searchParams.get("partners")).toBe("mexico,vietnam");
  expect(url.searchParams.get("keep")).toBe("1");
  expect(url.hash).toBe("#step");
  await page.reload();
  await page.waitForSelector("figure-explorer svg");
  expect(await page.locator('[data-key="line:china"]').count()).toBe(1);
  await page.getByRole("button", { name: "Back to the story" }).click();
  expect(new URL(page.url()).search).toBe("?keep=1");
  expect(await page.locator('[data-key="line:india"]').count()).toBe(1);
});

test("the control in use keeps the focus when the figure is redrawn", async () => {
  await open("/zh/import-share-by-section");
  await page.focus('[name="origin"]');
  await page.selectOption('[name="origin"]', "vietnam");
  expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe(
    "origin",
  );
});

test("what the address says wrongly is told in the page's language", async () => {
  await open("/en/import-ratio?figure=import-ratio&partners=france");
  expect(await page.textContent(".notice")).toBe(
    "The address names an unknown partner, “france”; known are mexico, vietnam, india.",
  );
  await open("/zh/import-ratio?figure=import-ratio&partners=france");
  expect(await page.textContent(".notice")).toContain("无法识别");
});

test("the values of the view are there as a table", async () => {
  await open("/zh/import-share-by-section");
  await page.getByText("这些数值的表格").click();
  await page.waitForSelector("figure-explorer table tbody tr");
  expect(await page.locator("figure-explorer tbody tr").count()).toBe(6);
});

test("every choice of every control can be drawn", async () => {
  for (const id of ["import-ratio", "china-share", "import-share-by-section"]) {
    await open(`/en/${id}`);
    for (const name of await page.$$eval("figure-explorer select", (all) =>
      all.map((each) => (each as HTMLSelectElement).name),
    )) {
      const values = await page.$$eval(`[name="${name}"] option`, (all) =>
        all.map((each) => (each as HTMLOptionElement).value),
      );
      for (const value of [values[0], values.at(-1)]) {
        if ((await page.locator(`[name="${name}"]`).count()) === 0) continue;
        await page.selectOption(`[name="${name}"]`, value ?? "");
        expect(await page.innerHTML("figure-explorer .picture-read")).not.toMatch(/NaN|Infinity/);
      }
    }
  }
});

test("when the data do not load, the reader is told and can try again", async () => {
  await page.route("**/en/china-share.json", (route) => route.abort());
  await page.goto(`${origin}/en/china-share`);
  await page.waitForSelector('[role="alert"]');
  await page.unroute("**/en/china-share.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.waitForSelector("figure-explorer svg");
  complaints = [];
});
