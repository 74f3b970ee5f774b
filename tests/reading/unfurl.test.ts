import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { dist, pageSource, pages } from "../site.ts";

const site = "https://example.org/";

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const lasting = pages().filter((page) => page !== "404.html");

describe.each(lasting)("A link to %s", (path) => {
  const { document } = parseHTML(pageSource(path));
  const content = (selector: string) => document.querySelector(selector)?.getAttribute("content");
  const href = (selector: string) => document.querySelector(selector)?.getAttribute("href");

  it("has a title, a description and one address", () => {
    expect(document.title.length).toBeGreaterThan(4);
    expect(content('meta[name="description"]')?.length).toBeGreaterThan(8);
    expect(href('link[rel="canonical"]')).toBe(site + path);
    expect(content('meta[property="og:url"]')).toBe(site + path);
  });

  it("names the page in either language, and one for everybody else", () => {
    const alternates = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
    const languages = alternates.map((link) => link.getAttribute("hreflang"));
    expect(languages.toSorted()).toEqual(["en-GB", "x-default", "zh-Hans-CN"].toSorted());
    for (const link of alternates) {
      const file = (link.getAttribute("href") ?? "").slice(site.length);
      expect(existsSync(join(dist, file, "index.html")), file).toBe(true);
    }
  });

  it("unfurls with words and a picture of 1200 by 630 in the page's language", () => {
    for (const name of ["title", "description", "site_name", "locale", "type"]) {
      expect(content(`meta[property="og:${name}"]`), name).toBeTruthy();
    }
    const picture = (content('meta[property="og:image"]') ?? "").slice(site.length);
    if (path !== "") expect(picture.slice(0, 3)).toBe(path.slice(0, 3));
    const file = join(dist, picture);
    expect(pngSize(file)).toEqual([1200, 630]);
    // Chat programs skip pictures that are larger.
    expect(readFileSync(file).length).toBeLessThan(300_000);
  });
});

it("shows a chapter's own figure, not the edition's", () => {
  const chapters = lasting.filter((path) => pageSource(path).includes('data-kind="chapter"'));
  for (const path of chapters) {
    expect(pageSource(path)).toContain(`previews/${path.split("/")[1]}.png`);
  }
});

it("lists every lasting page in the sitemap", () => {
  const maps = readdirSync(dist).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  const listed = maps.flatMap((file) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = ""]) => address.slice(site.length),
    ),
  );
  expect(listed.toSorted()).toEqual(lasting.toSorted());
  expect(readFileSync(join(dist, "robots.txt"), "utf8")).toContain(`${site}sitemap-index.xml`);
});
