/**
 * npm run bench: timings, which depend on the machine and so are printed, not tested.
 * Lighthouse (mobile, median of three) and the longest task of a step change at a quarter of the
 * CPU's speed, for every chapter in both languages. `--runs 1` for a quick look, `--walks 1` for
 * fewer walks than runs of Lighthouse.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bringBrowser, browserFlags } from "./browser.mjs";
import { environment, install, root, run } from "./run.mjs";
import { listen } from "./static-server.mjs";

if (!process.env.CHAIN_BENCH) {
  // Start again with the Node of node_modules, which Lighthouse needs.
  await install();
  if (!existsSync(join(root, "dist"))) {
    const code = await run("npm", ["run", "--silent", "build"]);
    if (code) process.exit(code);
  }
  const env = { ...environment, CHAIN_BENCH: "1" };
  const pages = await run("node", ["scripts/bench.mjs", ...process.argv.slice(2)], { env });
  console.log("\nInput–output engine");
  process.exit(pages || (await run("node", ["scripts/bench-gvc.mjs"])));
}

const { values } = parseArgs({ options: { runs: { type: "string" }, walks: { type: "string" } } });
const runs = Number(values.runs ?? 3);
const walksOfPage = Number(values.walks ?? runs);
const { default: lighthouse } = await import("lighthouse");
const { chromium } = await import("playwright-core");
const executablePath = await bringBrowser();
const server = await listen({ root: "dist", port: 0, brotli: true });

const chapters = ["zh", "en"].flatMap((locale) =>
  readdirSync(join("dist", locale))
    .map((slug) => `${locale}/${slug}/`)
    .filter((page) => {
      const file = join("dist", page, "index.html");
      return existsSync(file) && readFileSync(file, "utf8").includes('data-kind="chapter"');
    }),
);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const rows = [];
for (const page of chapters) {
  const port = 9300 + rows.length;
  const browser = await chromium.launch({
    executablePath,
    args: [...browserFlags, `--remote-debugging-port=${port}`],
  });
  const results = [];
  for (let i = 0; i < runs; i++) {
    const { lhr } = await lighthouse(server.url + page, {
      port,
      logLevel: "error",
      output: "json",
    });
    results.push(lhr);
  }
  await browser.close();
  const score = (name) =>
    median(results.map((lhr) => Math.round(lhr.categories[name].score * 100)));
  const metric = (name) => median(results.map((lhr) => lhr.audits[name].numericValue));
  rows.push({
    page,
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best practices": score("best-practices"),
    SEO: score("seo"),
    "LCP (s)": (metric("largest-contentful-paint") / 1000).toFixed(2),
    CLS: metric("cumulative-layout-shift").toFixed(3),
    "TBT (ms)": Math.round(metric("total-blocking-time")),
  });
  for (const lhr of results.slice(0, 1)) {
    for (const audit of Object.values(lhr.audits)) {
      const counts = ["accessibility", "best-practices", "seo"].some((name) =>
        lhr.categories[name].auditRefs.some(({ id, weight }) => id === audit.id && weight > 0),
      );
      if (counts && audit.score !== null && audit.score < 1)
        console.log(`${page} ${audit.id}: ${audit.title}`);
    }
  }
}
console.log(`\nLighthouse, mobile, median of ${runs}`);
console.table(rows);

const browser = await chromium.launch({ executablePath, args: browserFlags });
/** Walks every sequence of a page with the wheel, as a reader would; the tasks over 50 ms, in ms. */
async function walk(page) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await tab.goto(server.url + page, { waitUntil: "networkidle" });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await tab.evaluate(() => {
    window.long = [];
    new PerformanceObserver((list) => {
      if (window.walking) window.long.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });
  const sequences = tab.locator("story-sequence");
  let changes = 0;
  for (let i = 0; i < (await sequences.count()); i++) {
    const steps = sequences.nth(i).locator("section.step");
    // The way there is no step change.
    await tab.evaluate(() => (window.walking = false));
    await steps.first().evaluate((step) => step.scrollIntoView());
    await tab.waitForTimeout(1500);
    await tab.evaluate(() => (window.walking = true));
    // No script of ours inside the measured tasks.
    await tab.mouse.move(195, 700);
    for (let step = 1; step < (await steps.count()); step++) {
      for (let turn = 0; turn < 4; turn++) {
        await tab.mouse.wheel(0, 80);
        await tab.waitForTimeout(200);
      }
      changes++;
    }
  }
  const long = await tab.evaluate(() => window.long);
  await context.close();
  return { changes, long };
}

const steps = [];
for (const page of chapters) {
  const walks = [];
  for (let i = 0; i < walksOfPage; i++) walks.push(await walk(page));
  const longest = median(walks.map(({ long }) => Math.max(0, ...long)));
  const [{ changes }] = walks;
  steps.push({
    page,
    "step changes": changes * walksOfPage,
    "longest task of a walk, median (ms)": longest ? Math.round(longest) : "under 50",
    "tasks over 50 ms, all walks": walks.flatMap(({ long }) => long).length,
  });
}

// The laboratory: from a choice of year to the redrawn figure, the panel and Plot being there.
const redraws = [];
for (const page of chapters.filter((page) => page.includes("/lab/"))) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(server.url + page, { waitUntil: "networkidle" });
  const year = tab.locator("#cell-participation input[type=range]").first();
  const title = tab.locator("#cell-participation .figure-title").first();
  const times = [];
  for (const value of ["2010", "2008", "2006", "2004", "2002", "2000"]) {
    await year.scrollIntoViewIfNeeded();
    const before = await title.textContent();
    times.push(
      await year.evaluate(
        (input, [value, before]) =>
          new Promise((done) => {
            const title = document.querySelector("#cell-participation .figure-title");
            const start = performance.now();
            input.value = value;
            for (const type of ["input", "change"]) {
              input.dispatchEvent(new Event(type, { bubbles: true }));
            }
            const look = () =>
              title.textContent === before
                ? requestAnimationFrame(look)
                : done(performance.now() - start);
            look();
          }),
        [value, before],
      ),
    );
  }
  redraws.push({
    page,
    "first, with loading (ms)": Math.round(times[0]),
    "then, median (ms)": Math.round(median(times.slice(1))),
  });
  await tab.close();
}
await browser.close();
await server.close();
console.log("\nLaboratory: a year chosen, computed on 72 sectors and drawn");
console.table(redraws);
console.log("\nStep changes at 4× CPU slowdown");
console.table(steps);
