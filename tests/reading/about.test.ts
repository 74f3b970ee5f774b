import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { paperRecord } from "../../src/components/coverage.ts";
import { locales, pageSource } from "../site.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

describe.each(locales)("The page about the edition in %s", (locale) => {
  const { document } = parseHTML(pageSource(`${locale}/about/`));
  const text = document.querySelector("main")?.textContent ?? "";

  it("prints the record of the paper, each entry with its verdict", () => {
    const entries = [...document.querySelectorAll(".record > li")];
    const linked = entries.map(
      (entry) => entry.querySelector("a.claim")?.getAttribute("href")?.split("#")[1],
    );
    expect(linked.toSorted()).toEqual(
      paperRecord()
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const entry of entries) expect(entry.querySelectorAll(".verdict").length).toBe(1);
  });

  it("says how to cite the paper and the edition in both styles, without a made-up address", () => {
    const entries = [...document.querySelectorAll(".citations dd")].map(
      (entry) => entry.textContent,
    );
    expect(entries.length).toBe(4);
    expect(entries.filter((entry) => /\[J\]|\[EB\/OL\]/.test(entry)).length).toBe(2);
    expect(entries.join(" ")).not.toContain("example.org");
  });

  it("names its version, the limits of the verdicts and the error of the rebuilt series", () => {
    expect(text).toContain(version);
    expect(document.querySelectorAll(".meanings dt").length).toBe(5);
    expect(document.querySelectorAll(".scroll-table tbody tr").length).toBe(4);
  });

  it("is reached from the contents and the foot of every page", () => {
    const links = [...parseHTML(pageSource(`${locale}/`)).document.querySelectorAll("a")];
    expect(
      links.filter(
        (link) =>
          link.getAttribute("href") === "about/" || link.getAttribute("href")?.endsWith("/about/"),
      ).length,
    ).toBe(2);
  });
});
