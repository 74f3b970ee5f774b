import { expect, test } from "vitest";
import { loadClaims } from "../../data/claims.ts";
import { advancedTechnologyExports } from "../../data/trade.ts";
import { bioAndMaterialsData } from "../bio-and-materials/data.ts";
import { isMissing, listIds, statedOutput } from "../bio-and-materials/model.ts";
import { chipWeakSpotsData } from "../chip-weak-spots/data.ts";
import { hightechExportsData } from "../hightech-exports/data.ts";
import {
  firstUnseen,
  lastMonth,
  monthPosition,
  peakMonth,
  peakYear,
  ranked,
} from "../hightech-exports/model.ts";
import { softwareImportsData } from "../software-imports/data.ts";
import { sameAsStated } from "./stated.ts";

/** What the figures of section 3.2 say must be what the tables and the paper say. */

const stated = (id: string) => loadClaims().get(id)?.value;

test("the estimate peaks in the month that the paper names, and holds its value", () => {
  const data = hightechExportsData();
  const top = peakMonth(data);
  expect(top.date).toBe(data.paper.peak.date);
  expect(top.low).toBeLessThan(data.paper.peak.share);
  expect(top.high).toBeGreaterThan(data.paper.peak.share);
  const [, second] = ranked(data);
  expect(second?.mid).toBeLessThan(top.mid);
});

test("the midpoint lies between the bounds in every month, half-way to a hundredth", () => {
  for (const { date, low, mid, high } of hightechExportsData().estimate.months) {
    expect(Math.abs((low + high) / 2 - mid), date).toBeLessThan(0.011);
  }
});

test("nothing is known from the month after the last, and a December is followed by January", () => {
  const data = hightechExportsData();
  expect(lastMonth(data).date).toBe(advancedTechnologyExports.load().rows.at(-1)?.date);
  expect(firstUnseen(data)).toBe("2021-02");
  const months = data.estimate.months.filter(({ date }) => date <= "2019-12");
  expect(firstUnseen({ ...data, estimate: { ...data.estimate, months } })).toBe("2020-01");
});

test("a month stands in its middle on an axis of years", () => {
  expect(monthPosition("2018-01")).toBeCloseTo(2018 + 1 / 24, 9);
  expect(monthPosition("2018-12")).toBeCloseTo(2019 - 1 / 24, 9);
});

test("the peak of all goods is a whole year", () => {
  expect(peakYear(hightechExportsData())).toMatchObject({ year: 2020, months: 12 });
});

test("the chain's risk is above the plain mean of its stages", () => {
  const { stages, mean, overall } = chipWeakSpotsData();
  const sum = stages.reduce((total, { index }) => total + index, 0);
  expect(mean.index).toBeCloseTo(sum / stages.length, 1);
  expect(overall.index).toBeGreaterThan(mean.index);
});

test("lists of materials are as long as the paper says", () => {
  const { materials } = bioAndMaterialsData();
  const lengths = listIds.map((list) => materials.filter((each) => each.list === list).length);
  expect(lengths).toEqual(
    ["mat-world-first-3", "mat-import-4", "mat-precision-gap", "mat-magnet-controlled"].map(stated),
  );
  expect(listIds.filter(isMissing)).toHaveLength(3);
});

test("the paper's output is told from the ministry's, and a forecast is marked as one", () => {
  const data = bioAndMaterialsData();
  expect(statedOutput(data)).toMatchObject({ year: 2022, forecast: false });
  expect(data.output.filter(({ forecast }) => forecast)).toHaveLength(1);
});

test("every share of software is told apart as the paper's or another's", () => {
  const { types, world, control } = softwareImportsData();
  expect(types.every((row) => row.stated)).toBe(true);
  expect(world.map((row) => row.stated)).toEqual([true, false]);
  expect(control.map((row) => row.stated)).toEqual([true, false, false]);
});

test("a row that departs from its claim is refused with both values", () => {
  expect(() => sameAsStated({ id: "world", claim_id: "soft-6pct-world" }, 7)).toThrow(
    'row "world" has 7, claim "soft-6pct-world" 6',
  );
  expect(() => sameAsStated({ id: "aim", claim_id: "" }, 7)).not.toThrow();
});
