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
