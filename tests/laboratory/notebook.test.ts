import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales, openSite, type Site } from "../site.ts";
import { randomTableCsv } from "./random-table.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Polls long enough for a machine that does other things as well. */
const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 30_000 });

const cell = (page: Page, id: string) => page.locator(`#cell-${id}`);
const figure = (page: Page, id: string) => page.locator(`.lab-figure[data-figure="${id}"]`);
const title = (page: Page, id: string) => figure(page, id).locator(".figure-title");
const text = async (page: Page, id: string) => (await title(page, id).textContent()) ?? "";

/** Waits until the notebook has drawn a figure itself. */
const drawn = (page: Page, id: string) =>
  page.locator(`.lab-figure[data-figure="${id}"][data-live]`).waitFor();

/** Opens the notebook as a reader does: by reaching for a control. */
async function open(page: Page): Promise<void> {
  await cell(page, "table").locator("select").first().focus();
  await drawn(page, "lab-table");
}

function errors(page: Page): string[] {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  return found;
}

describe.each(locales)("The notebook in %s", (locale) => {
  it("computes in every cell what the build printed", async () => {
    const page = await site.open(`${locale}/lab/`);
    const found = errors(page);
    const before = await page.locator(".lab-figure .figure-title").allTextContents();
    const tables = await page.locator(".lab-figure tbody").allTextContents();
    await open(page);
    for (const id of await page
      .locator(".lab-figure")
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.figure ?? ""))) {
      await drawn(page, id);
    }
    expect(await page.locator(".lab-figure .figure-title").allTextContents()).toEqual(before);
    const plain = (list: string[]) => list.map((each) => each.replace(/\s+/g, ""));
    expect(plain(await page.locator(".lab-figure tbody").allTextContents())).toEqual(plain(tables));
    expect(found).toEqual([]);
    await page.context().close();
  });

  it("follows every choice, writes it into the address and shows it again from there", async () => {
    const page = await site.open(`${locale}/lab/`);
    await open(page);
    await cell(page, "table").locator("[data-field=buyer]").selectOption("USA");
    await cell(page, "table").locator("[data-field=seller]").selectOption("CHN");
    await cell(page, "exports").locator("[data-field=exporter]").selectOption("KOR");
    await cell(page, "inverse").locator("[data-field=year]").fill("1995");
    await eventually(() => new URL(page.url()).search).toBe(
      "?year=1995&seller=CHN&buyer=USA&exports=origin&exporter=KOR",
    );
    await eventually(() => text(page, "lab-table")).toContain("1995");
    await eventually(() => text(page, "lab-exports")).toContain("1995");
    expect(await cell(page, "scenario").locator("[data-value]").first().textContent()).toBe("1995");
    const shown = await page.locator(".lab-figure .figure-title").allTextContents();
    const again = await site.open(`${locale}/lab/${new URL(page.url()).search}`);
    await eventually(() => again.locator(".lab-figure .figure-title").allTextContents()).toEqual(
      shown,
    );
    await page.context().close();
    await again.context().close();
  });

  it("says in a sentence what it cannot read in an address, and shows the rest", async () => {
    const page = await site.open(`${locale}/lab/?year=1875&seller=XXX&exporter=JPN&exports=origin`);
    const notice = page.locator(".lab-notice");
    await notice.waitFor();
    expect(await notice.textContent()).toContain("1875");
    expect(await notice.textContent()).toContain("XXX");
    await eventually(() => text(page, "lab-exports")).toContain(
      { zh: "日本", en: "Japan" }[locale],
    );
    expect(await text(page, "lab-table")).toContain("2011");
    await page.context().close();
  });

  it("reports on a reader's table in the page's language", async () => {
    const page = await site.open(`${locale}/lab/`);
    const load = (name: string, body: string) =>
      page
        .locator("[data-file]")
        .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(body) });
    const report = page.locator("[data-report]");
    // Semicolons, decimal commas, a byte order mark and Chinese labels.
    const chinese =
      "\ufeff行;甲_农业;甲_工业;乙_农业;乙_工业;FD_甲;FD_乙\n" +
      "甲_农业;1,5;2;0,5;1;3;1\n甲_工业;1;4,25;1;2;5;2\n乙_农业;0,5;1;2;1;1;4\n乙_工业;1;1;1;3,5;2;6\n";
    await load("chinese.csv", chinese);
    await eventually(() => report.textContent()).toContain("chinese.csv");
    await eventually(() => figure(page, "lab-own-table").textContent()).toContain("甲");
    expect(await report.textContent()).toContain({ zh: "小数点", en: "decimal mark “,”" }[locale]);
    // Out of balance: a warning that names the formula.
    await load("off.csv", "row,A_x,B_x,FD_A,FD_B,OUTPUT\nA_x,1,2,3,4,12\nB_x,2,1,3,5,11\n");
    await eventually(() =>
      report.locator("[data-severity=warning]").first().textContent(),
    ).toContain({ zh: "总产出＝中间使用＋最终使用", en: "output = intermediate" }[locale]);
    // Broken: a sentence with line and column, and the figure stays.
    const before = await text(page, "lab-own-table");
    await load("broken.csv", "row,A_x,B_x,FD_A,FD_B\nA_x,1,2,3,4\nB_x,2,oops,3,5\n");
    await eventually(() => report.locator("[data-severity=error]").first().textContent()).toContain(
      "oops",
    );
    expect(await text(page, "lab-own-table")).toBe(before);
    await page.context().close();
  });
});

describe("The notebook", () => {
  it("gives the numbers that its text quotes for a scenario handed on by link", async () => {
    const page = await site.open("en/lab/?scenario=half-extracted");
    await eventually(() => text(page, "lab-scenario")).toContain("US$33.63 billion");
    expect(await cell(page, "scenario").locator("[aria-current]").textContent()).toContain("cut");
    expect(await cell(page, "scenario").locator("[data-notes]").textContent()).toContain(
      "not what buyers suffer",
    );
    await cell(page, "scenario").locator("a[data-scenario=half-to-eu]").click();
    await eventually(() => text(page, "lab-scenario")).toContain("US$23.89 billion");
    await cell(page, "scenario").locator("[data-scenario-field=share]").fill("100");
    await eventually(() => text(page, "lab-scenario")).toContain("100%");
    expect(new URL(page.url()).searchParams.get("to")).toBe("DEU,EUX");
    await page.context().close();
  });

  it("can be worked with the keyboard alone", async () => {
    const page = await site.open("en/lab/");
    await open(page);
    await page.keyboard.press("End");
    await eventually(() => new URL(page.url()).searchParams.get("seller")).toBe("ROW");
    const picture = figure(page, "lab-table").locator(".picture");
    await picture.focus();
    await page.keyboard.press("ArrowRight");
    const readOut = figure(page, "lab-table").locator(".read-out");
    await eventually(() => readOut.textContent()).toContain("of inputs to");
    const first = await readOut.textContent();
    await page.keyboard.press("ArrowDown");
    await eventually(() => readOut.textContent()).not.toBe(first);
    await page.context().close();
  });

  it("stays responsive while a large table is computed, and stops when told to", async () => {
    const page = await site.open("en/lab/");
    await open(page);
    const buffer = Buffer.from(randomTableCsv(20, 20));
    // The page's own tasks get their turn, again and again, while the table is being computed.
    const turns = page.evaluate(async () => {
      const underWay = document.querySelector<HTMLElement>(".under-way")!;
      const turn = () => new Promise((resolve) => setTimeout(resolve));
      while (underWay.hidden) await turn();
      let turns = 0;
      for (; !underWay.hidden; turns++) await turn();
      return turns;
    });
    await page
      .locator("[data-file]")
      .setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer });
    expect(await turns).toBeGreaterThan(5);
    await eventually(() => page.locator("[data-report]").textContent()).toContain(
      "20 regions and 20 sectors",
    );
    await page.locator(".under-way").waitFor({ state: "hidden" });

    const larger = Buffer.from(randomTableCsv(40, 40));
    await page
      .locator("[data-file]")
      .setInputFiles({ name: "larger.csv", mimeType: "text/csv", buffer: larger });
    await page.locator("[data-cancel]").click();
    await eventually(() =>
      figure(page, "lab-own-table").locator(".read-out").textContent(),
    ).toContain("Cancelled");
    await page.locator(".under-way").waitFor({ state: "hidden" });
    // Another file can be read afterwards.
    await page.locator("[data-sample]").click();
    await eventually(() => page.locator("[data-report]").textContent()).toContain("4x3");
    await page.context().close();
  });

  it("hands out each result as a file", async () => {
    const page = await site.open("en/lab/?year=1995");
    await eventually(() => text(page, "lab-table")).toContain("1995");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure(page, "lab-table").locator("a[data-result]").click(),
    ]);
    const stream = await download.createReadStream();
    let body = "";
    for await (const chunk of stream) body += String(chunk);
    expect(body.split("\n")[0]).toBe("year,seller,seller_sector,buyer,buyer_sector,usd_million");
    expect(body).toContain("1995,CHN,TEC,USA,TEC,2194");
    expect(body.trim().split("\n")).toHaveLength(1 + 72 * 72);
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      figure(page, "lab-table").locator("a[data-picture]").click(),
    ]);
    let svg = "";
    for await (const chunk of await picture.createReadStream()) svg += String(chunk);
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain("In 1995");
    expect(svg).not.toContain("var(--");
    await page.context().close();
  });

  it("reads without script: formulas, results, figures, tables and code", async () => {
    const page = await site.open("zh/lab/", { javaScriptEnabled: false });
    expect(await page.locator("math").count()).toBeGreaterThan(8);
    expect(await page.locator(".lab-figure svg").count()).toBeGreaterThanOrEqual(16);
    for (const each of await page.locator(".lab-figure .picture").all()) {
      expect(await each.isVisible()).toBe(true);
    }
    expect(await page.locator(".lab-controls select:visible").count()).toBe(0);
    expect(await page.locator(".lab-code pre").first().textContent()).toContain("export function");
    expect(await page.locator("[data-report] li").count()).toBeGreaterThan(3);
    await page.context().close();
  });

  it("asks for engine, Plot and data only when a reader reaches for them", async () => {
    const page = await site.open("en/lab/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(500);
    expect(asked.filter((path) => !path.endsWith(".svg"))).toEqual([]);
    await open(page);
    expect(asked.some((path) => path.endsWith(".bin"))).toBe(true);
    expect(asked.some((path) => /\/worker-[^/]*\.js$/.test(path))).toBe(true);
    await page.context().close();
  });

  it("keeps choices and cell when the reader changes language", async () => {
    const page = await site.open("en/lab/");
    await open(page);
    await cell(page, "exports").locator("[data-field=exporter]").selectOption("JPN");
    await cell(page, "exports").evaluate((element) => element.scrollIntoView());
    await page.locator("a.language").click();
    await page.waitForURL("**/zh/lab/**");
    expect(new URL(page.url()).search).toBe("?exports=origin&exporter=JPN");
    expect(new URL(page.url()).hash).toBe("#cell-exports");
    await eventually(() => text(page, "lab-exports")).toContain("日本");
    await page.context().close();
  });

  it("works below any base path", async () => {
    const below = await openSite("/chain/");
    const page = await below.open("en/lab/?year=1999");
    await eventually(() => text(page, "lab-table")).toContain("1999");
    await below.close();
  });
});
