import { parseHTML } from "linkedom";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadClaims, type Claim } from "../../src/data/claims.ts";
import { locales, openSite, pageSource, type Site } from "../site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const claims = [...loadClaims().values()];
const count = (test: (claim: Claim) => boolean) => claims.filter(test).length;
const differs = ({ check }: Claim) => check.verdict === "differs";
const differingNumbers = count((claim) => differs(claim) && claim.kind === "number");

/** How many of some elements are to be seen. */
const visible = (page: Page, selector = ".claims .check") =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length,
    selector,
  );
const status = (page: Page) => page.locator("#shown").textContent();

describe.each(locales)("The list of claims in %s", (locale) => {
  const path = `${locale}/sources/`;
  const { document } = parseHTML(pageSource(path));

  it("holds every claim of the paper once, under its id", () => {
    const listed = [...document.querySelectorAll(".claims .check")].map(({ id }) => id);
    expect(listed.toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  });

  it("counts the verdicts as the data have them", () => {
    const rows = [...document.querySelectorAll(".scoreboard label")].slice(1);
    expect(rows.length).toBe(5);
    for (const row of rows) {
      const verdict = row.querySelector("input")?.getAttribute("value");
      const n = count(({ check }) => check.verdict === verdict);
      expect(row.querySelector("b")?.textContent, verdict ?? "").toBe(String(n));
    }
  });

  it("leads from a claim to the steps and sections that state it", () => {
    const links = [
      ...(document.getElementById("us-share-1385-2023")?.querySelectorAll(".uses a") ?? []),
    ];
    expect(links.map((link) => link.getAttribute("href")).join(" ")).toContain(
      "/impact-relocation/#",
    );
  });

  it("prints references in both styles, the page's own first", () => {
    const entries = [...document.querySelectorAll('[id="ref-shi-2022"] .bibliographic')].map(
      (entry) => entry.textContent.includes("[J]."),
    );
    expect(entries).toEqual(locale === "zh" ? [true, false] : [false, true]);
  });

  it("is filtered by an address and keeps its filter in it", async () => {
    const page = await site.open(`${path}?verdict=differs&kind=number`);
    expect(await visible(page)).toBe(differingNumbers);
    expect(await status(page)).toContain(String(differingNumbers));
    await page.locator("#chapter").selectOption("impact-relocation");
    expect(new URL(page.url()).search).toBe(
      "?verdict=differs&kind=number&chapter=impact-relocation",
    );
    expect(await visible(page)).toBeLessThan(differingNumbers);
    expect(await visible(page, ".claim-group")).toBe(1);
    await page.locator("#reset-filter").click();
    expect(new URL(page.url()).search).toBe("");
    expect(await visible(page)).toBe(claims.length);
    await page.context().close();
  });

  it("shows all where the address names no choice, and says so", async () => {
    const page = await site.open(`${path}?verdict=nonsense`);
    expect(await page.locator("#unknown-filter").textContent()).toContain("nonsense");
    expect(await visible(page)).toBe(claims.length);
    await page.context().close();
  });

  it("says when nothing fits", async () => {
    const page = await site.open(`${path}?verdict=differs&kind=number&chapter=record`);
    expect(await visible(page)).toBe(0);
    expect(await status(page)).toBe(await page.locator("#shown").getAttribute("data-none"));
    await page.context().close();
  });

  it("always shows the claim that a link points to", async () => {
    const other = claims.find((claim) => !differs(claim))?.id ?? "";
    const page = await site.open(`${path}?verdict=differs#${other}`);
    expect(await page.locator(`[id="${other}"]`).isVisible()).toBe(true);
    expect(await visible(page)).toBe(count(differs) + 1);
    await page.context().close();
  });

  it.each([true, false])(
    "opens the reading that a link points to (script: %s)",
    async (javaScriptEnabled) => {
      const id = document.querySelector(".readings .check")?.id ?? "";
      const page = await site.open(`${path}#${id}`, { javaScriptEnabled });
      await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
      await page.context().close();
    },
  );

  it("filters without script too, and never away what a link points to", async () => {
    const other = claims.find((claim) => !differs(claim))?.id ?? "";
    const page = await site.open(path, { javaScriptEnabled: false });
    await page.locator("#verdict-differs").check();
    expect(await visible(page)).toBe(count(differs));
    await page.locator("#kind-number").check();
    expect(await visible(page)).toBe(differingNumbers);
    await page.locator("#chapter").selectOption("record");
    expect(await visible(page)).toBe(0);
    await page.goto(`${page.url()}#${other}`);
    expect(await page.locator(`[id="${other}"]`).isVisible()).toBe(true);
    await page.context().close();
  });
});
