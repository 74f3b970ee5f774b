import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chapterPages, locales, openSite, pageSource, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(locales)("The whole edition on one page in %s", (locale) => {
  const source = pageSource(`${locale}/book/`);
  const { document } = parseHTML(source);
  const ids = (selector: string) => [...document.querySelectorAll(selector)].map(({ id }) => id);
  const chapters = chapterPages().filter((path) => path.startsWith(`${locale}/`));
  const slug = (path: string) => path.split("/")[1] ?? "";

  it("holds every chapter, in the order of the contents", () => {
    const contents = [...document.querySelectorAll("#contents .contents-list ul a")].map((link) =>
      (link.getAttribute("href") ?? "").split("/").at(-2),
    );
    expect(ids(".book-chapter")).toEqual(contents);
    expect(contents.toSorted()).toEqual(chapters.map(slug).toSorted());
  });

  it.each(chapters)(
    "holds every heading, sequence and step of %s, and a figure for each",
    (path) => {
      const chapter = parseHTML(pageSource(path)).document;
      const selector = ".chapter-body > h2, story-sequence, .step, .cell";
      for (const { id } of chapter.querySelectorAll(selector)) {
        const here = document.getElementById(`${slug(path)}-${id}`);
        expect(here, id).not.toBeNull();
        if (here?.matches(".plate")) expect(here.querySelectorAll("svg[role=img]").length).toBe(1);
      }
    },
  );

  it("leads from each claim, citation, note and term to a row that names the places", () => {
    const rows = new Set(ids(".check, .row"));
    for (const mark of document.querySelectorAll("a[data-row]")) {
      expect(rows, mark.outerHTML).toContain(mark.getAttribute("data-row"));
    }
    for (const link of document.querySelectorAll(".row .uses a")) {
      expect(document.getElementById((link.getAttribute("href") ?? "").slice(1))).not.toBeNull();
    }
  });

  it("steps down its headings one level at a time", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5")].map(({ localName }) =>
      Number(localName[1]),
    );
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("tells no story by script, and weighs what a long read may", () => {
    expect(document.querySelectorAll("story-sequence, figure-explorer").length).toBe(0);
    expect(brotliCompressSync(source).length).toBeLessThanOrEqual(250_000);
  });

  it("is reached from a step at the same place, and keeps it in the other language", async () => {
    const page = await site.open(`${locale}/impact-relocation/#after-the-paper`);
    await page.locator(".step#after-the-paper[data-active]").waitFor();
    const link = page.locator(".masthead a[data-keep-place]");
    await expect
      .poll(() => link.getAttribute("href"))
      .toMatch(/\/book\/#impact-relocation-after-the-paper$/);
    await page.goto((await link.getAttribute("href")) ?? "");
    const plate = page.locator("#impact-relocation-after-the-paper");
    await expect.poll(async () => (await plate.boundingBox())?.y).toBeLessThan(300);
    expect((await plate.boundingBox())?.y).toBeGreaterThan(-1);
    await page.locator("a.language").click();
    await page.waitForURL(/\/book\/#impact-relocation-after-the-paper$/);
    await page.context().close();
  });

  it("prints as one document: chapters on new pages, figures whole, claims numbered", async () => {
    const page = await site.open(`${locale}/book/`);
    await page.emulateMedia({ media: "print" });
    const styles = await page.evaluate(() => {
      const of = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        chapter: of(".book-chapter").breakBefore,
        laidOut: of(".book-chapter").contentVisibility,
        plate: of(".plate").breakInside,
        number: getComputedStyle(document.querySelector(".claim")!, "::after").content,
      };
    });
    expect(styles).toEqual({
      chapter: "page",
      laidOut: "visible",
      plate: "avoid",
      number: expect.stringMatching(/^"\d+"$/) as string,
    });
    await page.context().close();
  });
});
