import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { dist, locales, pages, pageSource } from "../site.ts";

/** The file of dist/ that a page's address leads to; undefined for addresses of other hosts. */
function target(page: string, address: string): { file: string; fragment: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || address.startsWith("//")) return undefined;
  const [path = "", fragment = ""] = address.split("#");
  const clean = path.split("?")[0] ?? "";
  const folder = page.endsWith("/") || page === "" ? page : `${dirname(page)}/`;
  const file = clean === "" ? page : normalize(join(clean.startsWith("/") ? "" : folder, clean));
  return { file: file === "." || file === "./" ? "" : file.replaceAll("\\", "/"), fragment };
}

function fileOnDisk(path: string): string | undefined {
  const file = join(dist, path);
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, "index.html");
  // A folder without its final slash costs a redirect on every host.
  return (path === "" || path.endsWith("/")) && existsSync(index) ? index : undefined;
}

const ids = new Map<string, Set<string>>();
function idsOf(page: string): Set<string> {
  let found = ids.get(page);
  if (!found) {
    const { document } = parseHTML(pageSource(page));
    found = new Set([...document.querySelectorAll("[id]")].map((element) => element.id));
    ids.set(page, found);
  }
  return found;
}

describe.each(pages())("The page %s", (page) => {
  const { document } = parseHTML(pageSource(page));

  it("leads nowhere that isn't there", () => {
    const broken: string[] = [];
    for (const element of document.querySelectorAll("[href], [src], [data-src]")) {
      if (element.matches("link[rel=canonical], link[rel=alternate]")) continue;
      for (const name of ["href", "src", "data-src"]) {
        const address = element.getAttribute(name);
        if (address === null) continue;
        const found = target(page, address);
        if (!found) continue;
        const file = fileOnDisk(found.file);
        if (!file) broken.push(`${address}: no file ${found.file}`);
        else if (
          found.fragment &&
          file.endsWith(".html") &&
          !idsOf(found.file).has(decodeURIComponent(found.fragment))
        ) {
          broken.push(`${address}: no element with that id`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  it("has every id once", () => {
    const all = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  it("asks nothing of another host", () => {
    const outside = [...document.querySelectorAll("script, img, link, iframe, source")]
      .filter((element) => !element.matches("link[rel=canonical], link[rel=alternate]"))
      .map((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "")
      .filter((address) => /^(?:https?:)?\/\//.test(address));
    expect(outside).toEqual([]);
  });

  it("carries a policy that allows no inline code but its own", () => {
    const policy =
      document.querySelector("meta[http-equiv=content-security-policy]")?.getAttribute("content") ??
      "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(document.querySelectorAll("[style], [onclick], [onload]").length).toBe(0);
  });
});

describe("The two languages", () => {
  it("have the same pages, and each page names its counterpart", () => {
    const of = (locale: string) =>
      pages()
        .filter((page) => page.startsWith(`${locale}/`))
        .map((page) => page.slice(locale.length + 1));
    expect(of("zh")).toEqual(of("en"));
    for (const page of of("zh")) {
      for (const locale of locales) {
        const source = pageSource(`${locale}/${page}`);
        const { document } = parseHTML(source);
        expect(document.documentElement.getAttribute("lang")?.slice(0, 2)).toBe(locale);
        const alternates = [...document.querySelectorAll("link[rel=alternate]")].map((link) =>
          link.getAttribute("hreflang"),
        );
        expect(alternates).toEqual(["zh-Hans-CN", "en-GB", "x-default"]);
      }
    }
  });

  it("have the same files to download", () => {
    const files = (locale: string) =>
      readdirSync(join(dist, locale, "figures"), { recursive: true, encoding: "utf8" }).sort();
    expect(files("zh")).toEqual(files("en"));
  });
});
