import { expect, test } from "vitest";
import {
  chinaShareAnnual,
  chinaShareBySection,
  importsBySectionAndPartner,
} from "../data/trade.ts";
import { chinaShareData } from "./china-share/data.ts";
import { share as shareOfYear } from "./china-share/model.ts";
import { importRatioData } from "./import-ratio/data.ts";
import { comparisons, longestBelow } from "./import-ratio/model.ts";
import { importShareBySectionData } from "./import-share-by-section/data.ts";
import { change, gainers, gains, share } from "./import-share-by-section/model.ts";

/** What the figures compute must be what the published series say. */

test("quarterly dollars give the published ratios", () => {
  const { rows, china } = importRatioData();
  const base = new Map(china.map((row) => [row.quarter, row.usdMillion]));
  for (const { quarter, usdMillion, ratio } of rows) {
    expect((usdMillion / (base.get(quarter) ?? NaN)) * 100).toBeCloseTo(ratio, 1);
  }
});

test("the estimate with freight comes within a point of the paper for 2023 Q3", () => {
  const estimated = comparisons(importRatioData()).filter(({ cif }) => cif !== null);
  expect(estimated).toHaveLength(3);
  for (const { cif, paper } of estimated) expect(Math.abs((cif ?? 0) - paper)).toBeLessThan(1);
});

test("Mexico's long spell behind China lies between 2003 and 2020", () => {
  expect(longestBelow(importRatioData(), "mexico")).toEqual({
    lastAbove: "2003Q1",
    backAbove: "2020Q1",
  });
});

test("China's shares by year are those of the file", () => {
  const { years } = chinaShareData();
  const published = chinaShareAnnual.load().rows;
  years.forEach((row, index) => {
    expect(shareOfYear(row, "china")).toBeCloseTo(
      published[index]?.china_share_general_pct ?? NaN,
      2,
    );
  });
});

test("shares by section are those of the file", () => {
  const data = importShareBySectionData();
  for (const row of importsBySectionAndPartner.load().rows) {
    if (row.valuation !== "customs" || row.partner !== "China") continue;
    const ours = share(data, row.section_no, "china", row.year);
    expect(Math.abs(ours - row.share_of_us_imports_pct)).toBeLessThan(0.006);
  }
});

test("changes by section, and of all goods, are those of the paper's table recomputed", () => {
  const data = importShareBySectionData();
  for (const row of chinaShareBySection.load().rows) {
    const ours = change(data, row.section_no, "china", { from: 2017, to: 2023 });
    expect(Math.abs(ours - row.change_2017_2023_pp)).toBeLessThan(0.011);
  }
});

test("what the gainers gained is what China lost", () => {
  const data = importShareBySectionData();
  for (let section = 0; section <= 22; section++) {
    const years = { from: 2017, to: 2023 };
    const gained = gains(data, section, years);
    const total = gainers.reduce((sum, each) => sum + gained[each], 0);
    expect(total).toBeCloseTo(-change(data, section, "china", years), 9);
  }
});
