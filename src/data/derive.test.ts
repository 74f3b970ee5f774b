import { describe, expect, test } from "vitest";
import { derivedCsv, derivedTables } from "./derived.ts";
import * as mrio from "./mrio.ts";
import * as trade from "./trade.ts";

describe("a stored derived table equals its recomputation", () => {
  // A file snapshot: `vitest run --project unit src/data -u` writes the tables anew.
  test.each(derivedTables.map((table) => [table.file, table] as const))(
    "%s",
    async (file, table) => {
      await expect(derivedCsv(table)).toMatchFileSnapshot(`../../${file}`);
    },
  );
});

test("the estimate at CIF value is the quarter's ratio times the year's factor", () => {
  const ratios = trade.importRatioQuarterly.load().rows;
  const factors = trade.cifOverCustoms.load().rows;
  const estimates = trade.importRatioCifEstimate.load().rows;
  expect(estimates.map((row) => row.partner)).toEqual(["Mexico", "India", "Vietnam"]);
  for (const { quarter, partner, ratio_cif_estimate_pct } of estimates) {
    const ratio = ratios.find((row) => row.quarter === quarter && row.partner === partner);
    const factor = factors.find((row) => row.year === 2023 && row.partner === partner);
    const china = factors.find((row) => row.year === 2023 && row.partner === "China");
    const relative = (factor?.cif_over_customs ?? 0) / (china?.cif_over_customs ?? 1);
    expect((ratio?.ratio_general_customs_pct ?? 0) * relative).toBeCloseTo(
      ratio_cif_estimate_pct,
      1,
    );
  }
});

test("China's share comes out as the Census table has it", () => {
  const shares = trade.partnerShareAnnual.load().rows.filter((row) => row.partner === "China");
  for (const row of trade.chinaShareAnnual.load().rows) {
    const own = shares.find((each) => each.year === row.year);
    expect(own?.share_of_us_imports_pct).toBeCloseTo(row.china_share_general_pct, 1);
  }
});

test("quarterly ratios follow from the monthly amounts", () => {
  const sums = new Map<string, number>();
  for (const { date, partner, usd_million } of trade.importsByPartnerMonthly.load().rows) {
    const quarter = `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5)) / 3)}`;
    const key = `${quarter} ${partner}`;
    sums.set(key, (sums.get(key) ?? 0) + usd_million);
  }
  for (const row of trade.importRatioQuarterly.load().rows) {
    const [own, china] = [row.partner, "China"].map((name) => sums.get(`${row.quarter} ${name}`));
    expect((100 * (own ?? 0)) / (china ?? 1), `${row.quarter} ${row.partner}`).toBeCloseTo(
      row.ratio_general_customs_pct,
      1,
    );
  }
});

test("China's share by section agrees between the two tables that hold it", () => {
  const changes = trade.sectionShareChange.load().rows.filter((row) => row.partner === "China");
  for (const row of changes) {
    const other = trade.chinaShareBySection
      .load()
      .rows.find((each) => each.section_no === row.section_no);
    expect(other?.share_2017_pct).toBeCloseTo(row.share_2017_pct, 1);
    expect(other?.share_2023_pct).toBeCloseTo(row.share_2023_pct, 1);
    expect(other?.share_2025_jan_jul_pct).toBeCloseTo(row.share_2025_jan_jul_pct, 1);
  }
});

test("the stretches around Mexico's lead are found where the series has them", () => {
  const at = new Map(trade.importMilestones.load().rows.map((row) => [row.milestone, row.period]));
  const mexico = trade.importRatioQuarterly.load().rows.filter((row) => row.partner === "Mexico");
  const after = (quarter: string | undefined) =>
    mexico.filter((row) => row.quarter > (quarter ?? ""));
  const since = at.get("mexico-ratio-quarter-above-since");
  expect(after(since).every((row) => row.ratio_general_customs_pct > 100)).toBe(true);
  const between = after(at.get("mexico-ratio-last-quarter-above")).filter(
    (row) => row.quarter < (at.get("mexico-ratio-first-quarter-above-again") ?? ""),
  );
  expect(between.length).toBe(67);
  expect(between.every((row) => row.ratio_general_customs_pct <= 100)).toBe(true);
});

test("every economy is counted once, whether it rose or fell and in whatever quadrant it stands", () => {
  for (const row of mrio.foreignContentChange.load().rows) {
    expect(row.rose + row.fell).toBe(row.economies);
  }
  const quadrants = mrio.participationQuadrant.load().rows;
  expect(quadrants.map(({ group }) => group)).toEqual(["M", "L", "K", "T"]);
  for (const row of quadrants) {
    expect(row.both + row.neither + row.forward_only + row.backward_only).toBe(row.economies);
    // Medians halve both directions.
    expect(row.both + row.forward_only).toBe(row.economies / 2);
    expect(row.both + row.backward_only).toBe(row.economies / 2);
  }
});

test("the origins of the manufactures that a region uses add up to the whole", () => {
  const sums = new Map<string, number>();
  for (const { year, user, origin, share_pct } of mrio.manufacturesOrigin.load().rows) {
    if (origin === "elsewhere") continue;
    sums.set(`${year} ${user}`, (sums.get(`${year} ${user}`) ?? 0) + share_pct);
  }
  expect(sums.size).toBe(18);
  for (const [key, sum] of sums) expect(sum, key).toBeCloseTo(100, 0);
});

test("the year's share of high-technology exports lies near the mean of its months", () => {
  const months = trade.advancedTechnologyExports.load().rows;
  const years = trade.advancedTechnologyExportsAnnual.load().rows;
  expect(years.map((row) => [row.year, row.share_mid_pct])).toEqual([
    [2017, 10.09],
    [2018, 10.63],
    [2019, 9.18],
    [2020, 10.06],
  ]);
  for (const row of years) {
    const own = months.filter(({ date }) => date.startsWith(String(row.year)));
    const mean = own.reduce((total, { share_mid_pct }) => total + share_mid_pct, 0) / own.length;
    expect(Math.abs(mean - row.share_mid_pct)).toBeLessThan(0.2);
    expect(row.share_low_pct).toBeLessThan(row.share_mid_pct);
    expect(row.share_high_pct).toBeGreaterThan(row.share_mid_pct);
  }
});

test("the months that the chapter on missing technology names are the ones it says they are", () => {
  const atp = trade.advancedTechnologyExports.load().rows;
  const down = [...atp].sort((a, b) => b.share_mid_pct - a.share_mid_pct).map(({ date }) => date);
  expect(down.slice(0, 3)).toEqual(["2018-09", "2020-05", "2017-12"]);
  expect(down.at(-1)).toBe("2020-02");
  expect(atp.filter((row) => row.share_mid_pct > 14)).toHaveLength(1);
  const dollars = [...atp].sort(
    (a, b) => b.atp_to_china_mid_usd_million - a.atp_to_china_mid_usd_million,
  );
  expect(dollars[0]?.date).toBe("2018-09");
  const goods = trade.exportsMonthly.load().rows;
  const share = [...goods].sort((a, b) => b.china_share_pct - a.china_share_pct);
  expect(share[0]?.date).toBe("2020-11");
  const since = share.filter(({ date }) => date >= "2017");
  expect(since.at(-1)?.date).toBe("2025-05");
});

test("the share of all goods exports is that of the monthly amounts", () => {
  for (const row of trade.exportsMonthly.load().rows) {
    const own = (100 * row.china_usd_million) / row.world_usd_million;
    expect(Math.abs(own - row.china_share_pct), row.date).toBeLessThan(0.006);
  }
  const last = trade.exportShareAnnual.load().rows.at(-1);
  expect(last).toMatchObject({ year: 2026, months: 7, china_share_pct: 4.54 });
});
