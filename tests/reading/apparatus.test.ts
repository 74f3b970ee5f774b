import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapterPages, locales, openSite, pageSource, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const kinds = ["cite", "note", "term"] as const;

const open = (page: Page) => page.locator("#claim-card:popover-open");

/** The kinds of mark that a chapter uses. */
const kindsIn = (path: string) =>
  kinds.filter((kind) => pageSource(path).includes(`<a class="${kind}"`));

it.each(kinds)("A %s is used in both languages", (kind) => {
  const chapters = chapterPages().filter((path) => kindsIn(path).includes(kind));
  expect(new Set(chapters.map((path) => path.slice(0, 2)))).toEqual(new Set(locales));
});

describe.each(chapterPages())("The marks of %s", (path) => {
  const kindsHere = kindsIn(path);

  it("open in place, by pointer and keyboard", async () => {
    const page = await site.open(path);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    for (const kind of kindsHere) {
      const mark = page.locator(`.chapter-body a.${kind}`).first();
      const row = page.locator(`[id="${await mark.getAttribute("data-row")}"]`);
      await mark.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      await mark.click();
      await open(page).waitFor();
      expect(await page.evaluate(() => scrollY)).toBe(before);
      const words = (await row.locator("p").first().textContent())?.trim() ?? "";
      expect(words.length).toBeGreaterThan(1);
      expect(await open(page).textContent()).toContain(words);
      // What leads back to this very place has no use here.
      expect(await open(page).locator(".uses").count()).toBe(0);
      const heading = await row.locator("xpath=ancestor::section[1]//h2").textContent();
      expect(await page.getByRole("dialog", { name: heading ?? "" }).count()).toBe(1);
      expect(await mark.getAttribute("aria-expanded")).toBe("true");
      await page.keyboard.press("Escape");
      await open(page).waitFor({ state: "detached" });
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Space");
      await open(page).waitFor();
      const address = (link: Element) => (link as HTMLAnchorElement).href;
      const more = open(page).locator(".claim-card-foot a");
      expect(await more.evaluate(address)).toBe(await mark.evaluate(address));
      await page.keyboard.press("Escape");
      await open(page).waitFor({ state: "detached" });
    }
    await page.context().close();
  });

  it("keep their cards inside a phone's screen", async () => {
    const page = await site.open(path, phone);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    for (const kind of kindsHere) {
      const mark = page.locator(`.chapter-body a.${kind}`).last();
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      const box = await open(page).boundingBox();
      expect(box).not.toBeNull();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(390);
      expect(box!.y + box!.height).toBeLessThanOrEqual(845);
      await page.keyboard.press("Escape");
      await open(page).waitFor({ state: "detached" });
    }
    await page.context().close();
  });

  it("are links to their entries without script", async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    for (const kind of kindsHere) {
      const mark = page.locator(`.chapter-body a.${kind}`).first();
      const address = (await mark.getAttribute("href")) ?? "";
      await mark.click();
      await page.waitForURL(`**/${address.replaceAll("../", "")}`);
      const entry = page.locator(`[id="${address.split("#")[1]}"]`);
      expect(await entry.isVisible()).toBe(true);
      expect(await entry.evaluate((element) => element.matches(":target"))).toBe(true);
      await page.goBack();
    }
    await page.context().close();
  });
});

describe.each(chapterPages())("The lists at the end of %s", (path) => {
  const { document } = parseHTML(pageSource(path));
  const marks = [...document.querySelectorAll(".chapter-body a[data-row]")].filter((mark) =>
    kinds.some((kind) => mark.classList.contains(kind)),
  );
  const rows = [...document.querySelectorAll(".apparatus .row")];

  it("hold each thing cited, noted or explained once, and nothing else", () => {
    const cited = new Set(marks.map((mark) => mark.getAttribute("data-row") ?? ""));
    expect(rows.map(({ id }) => id).sort()).toEqual([...cited].sort());
  });

  it("lead back to every place that uses them", () => {
    const back = [...document.querySelectorAll(".apparatus .uses a")].map((link) =>
      link.getAttribute("href")?.slice(1),
    );
    expect(back.sort()).toEqual(marks.map(({ id }) => id).sort());
  });

  it("stay in print, without the links back", async () => {
    const page = await site.open(path);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".apparatus .row").filter({ visible: true }).count()).toBe(
      rows.length,
    );
    expect(await page.locator(".uses").filter({ visible: true }).count()).toBe(0);
    await page.context().close();
  });
});

describe.each(locales)("The sources page in %s", (locale) => {
  const { document } = parseHTML(pageSource(`${locale}/sources/`));

  it("lists the paper's thirty references and twenty-four notes under their numbers", () => {
    const numbers = (start: string) =>
      [...document.querySelectorAll(`.row[id^="${start}"]`)].map((row) =>
        Number(row.getAttribute("value")),
      );
    const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    expect(numbers("ref-")).toEqual(upTo(30));
    expect(numbers("note-")).toEqual(upTo(24));
  });

  it("prints no brace of a date, and each work in the page's own style first", () => {
    const text = [...document.querySelectorAll(".row")].map((row) => row.textContent).join("\n");
    expect(text).not.toMatch(/[{}]/);
    for (const row of document.querySelectorAll('.row[id^="ref-"]')) {
      const first = row.querySelector(".bibliographic")?.textContent ?? "";
      expect(/\[(?:J|R|EB)(?:\/OL)?\]/.test(first), row.id).toBe(locale === "zh");
    }
  });
});

describe.each(locales)("The glossary in %s", (locale) => {
  it("stands in the order of its letters, each of which its list leads to", async () => {
    const page = await site.open(`${locale}/glossary/`);
    const letters = await page.locator(".letters a").allTextContents();
    expect(letters).toEqual([...letters].sort());
    expect(await page.locator(".glossary h2").allTextContents()).toEqual(letters);
    await page.locator(".letters a").last().click();
    const heading = page.locator(".glossary h2").last();
    expect(await heading.evaluate((element) => element.matches(":target"))).toBe(true);
    await page.context().close();
  });

  it("gives each term in both languages, a definition, and the places that use it", async () => {
    const { document } = parseHTML(pageSource(`${locale}/glossary/`));
    const entries = [...document.querySelectorAll(".entry")];
    expect(entries.length).toBeGreaterThan(13);
    for (const entry of entries) {
      expect(entry.querySelector("h3 [lang]")?.textContent?.length, entry.id).toBeGreaterThan(1);
      expect(entry.querySelector("p")?.textContent?.length, entry.id).toBeGreaterThan(20);
    }
    const use = document.querySelector('.entry[id="cif"] .uses a')?.getAttribute("href");
    expect(use).toMatch(/impact-relocation\/#m-term-cif$/);
  });
});
