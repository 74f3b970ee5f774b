import type {
  ForeignContentChange,
  ForeignContentRank,
  ForeignContentSpread,
  Participation,
  Participation40,
  Participation72,
  ParticipationChange,
  ParticipationMean,
  ParticipationPath,
  ParticipationQuadrant,
  RefiningShare,
  RegroupedParticipation,
  SectorCount,
  SectorParticipation,
} from "./mrio.ts";
import type {
  AdvancedTechnologyMonth,
  AdvancedTechnologyYear,
  ChinaShareOfSection,
  ChinaShareYear,
  CifEstimate,
  CifFactor,
  ExportMonth,
  ExportShareYear,
  ImportGrowth,
  ImportMilestone,
  ImportRatio,
  ImportsBySection,
  PaperImpliedShare,
  Partner,
  PartnerShareYear,
  SectionShareChange,
  SectionShareCount,
} from "./trade.ts";

/** The derived tables of data/, each a pure function of stored ones. Percentages keep two decimals. */

const rivals = ["Mexico", "India", "Vietnam"] as const;
const amountColumn = {
  China: "china_usd_million",
  Mexico: "mexico_usd_million",
  India: "india_usd_million",
  Vietnam: "vietnam_usd_million",
  World: "world_usd_million",
} as const;

/** Shares of US general imports: a partner's amount over the world's. */
export function deriveShares(years: readonly ChinaShareYear[]): PartnerShareYear[] {
  return years.flatMap((row) =>
    (["China", ...rivals] as const).map((partner) => {
      const amount = row[amountColumn[partner]];
      return {
        year: row.year,
        months: row.months,
        partner,
        usd_million: amount,
        share_of_us_imports_pct: round((100 * amount) / row.world_usd_million, 2),
      };
    }),
  );
}

/** Spans over which growth is quoted: the paper's own, and what came after its last data. */
const spans = [
  [2017, 2023],
  [2018, 2023],
  [2018, 2025],
  [2023, 2025],
] as const;

export function deriveGrowth(years: readonly ChinaShareYear[]): ImportGrowth[] {
  return spans.flatMap(([from, to]) => {
    const [first, last] = [wholeYear(years, from), wholeYear(years, to)];
    return (["China", ...rivals, "World"] as const).map((partner) => {
      const [before, after] = [first[amountColumn[partner]], last[amountColumn[partner]]];
      return {
        partner,
        from_year: from,
        to_year: to,
        from_usd_million: before,
        to_usd_million: after,
        change_pct: round(100 * (after / before - 1), 2),
      };
    });
  });
}

/**
 * Turning points. Quarters and years "above" are those in which imports from Mexico exceed those
 * from China; "again" is the first after the longest stretch below, "since" the start of the
 * unbroken stretch above that lasts to the end of the data.
 */
export function deriveMilestones(
  years: readonly ChinaShareYear[],
  ratios: readonly ImportRatio[],
): ImportMilestone[] {
  const whole = years.filter((row) => row.months === 12);
  const shares: Point[] = whole.map((row) => ({
    period: String(row.year),
    value: row.china_share_general_pct,
  }));
  const quarters: Point[] = ratios
    .filter((row) => row.partner === "Mexico")
    .map((row) => ({ period: row.quarter, value: row.ratio_general_customs_pct }));
  const annual: Point[] = whole.map((row) => ({
    period: String(row.year),
    value: round((100 * row.mexico_usd_million) / row.china_usd_million, 2),
  }));

  const named: [string, Partner, Point][] = [
    ["china-share-first-year", "China", at(shares, 0)],
    ["china-share-peak", "China", extreme(shares, Math.max)],
    ["china-share-latest-year", "China", at(shares, shares.length - 1)],
    ["mexico-ratio-lowest-quarter", "Mexico", extreme(quarters, Math.min)],
  ];
  for (const [unit, series] of [
    ["quarter", quarters],
    ["year", annual],
  ] as const) {
    const below = longestRunBelow(series);
    named.push(
      [`mexico-ratio-last-${unit}-above`, "Mexico", at(series, below.start - 1)],
      [`mexico-ratio-first-${unit}-above-again`, "Mexico", at(series, below.end)],
      [`mexico-ratio-${unit}-above-since`, "Mexico", at(series, startOfLastRunAbove(series))],
    );
  }
  return named.map(([milestone, partner, point]) => ({
    milestone,
    partner,
    period: point.period,
    year: Number(point.period.slice(0, 4)),
    value_pct: point.value,
  }));
}

/** The quarters for which the paper states a ratio and a factor of the same year is known. */
export function deriveCifEstimates(
  ratios: readonly ImportRatio[],
  factors: readonly CifFactor[],
): CifEstimate[] {
  return ratios.flatMap((row) => {
    const factor = factors.find(
      (each) =>
        each.partner === row.partner &&
        each.period === "full_year" &&
        each.year === Number(row.quarter.slice(0, 4)),
    );
    if (row.paper_pct === null || !factor) return [];
    const estimate = row.ratio_general_customs_pct * factor.factor_relative_to_china;
    return [
      {
        quarter: row.quarter,
        partner: row.partner,
        ratio_general_customs_pct: row.ratio_general_customs_pct,
        factor_relative_to_china: factor.factor_relative_to_china,
        ratio_cif_estimate_pct: round(estimate, 2),
        paper_pct: row.paper_pct,
      },
    ];
  });
}

const sectionPartners = ["China", "Mexico", "India", "Vietnam", "ASEAN6"] as const;

/** Shares by section from the amounts, so that changes are not differences of rounded numbers. */
export function deriveSectionChanges(rows: readonly ImportsBySection[]): SectionShareChange[] {
  const customs = rows.filter((row) => row.valuation === "customs");
  const amounts = new Map(
    customs.map((row) => [`${row.year} ${row.section_no} ${row.partner}`, row.usd_million]),
  );
  const share = (year: number, section: number, partner: Partner) =>
    (100 * defined(amounts.get(`${year} ${section} ${partner}`))) /
    defined(amounts.get(`${year} ${section} World`));

  const sections = new Map(customs.map((row) => [row.section_no, row.section]));
  return [...sections].flatMap(([section_no, section]) =>
    sectionPartners.map((partner) => {
      const [before, after] = [share(2017, section_no, partner), share(2023, section_no, partner)];
      return {
        section_no,
        section,
        partner,
        share_2017_pct: round(before, 2),
        share_2023_pct: round(after, 2),
        change_2017_2023_pp: round(after - before, 2),
        share_2024_pct: round(share(2024, section_no, partner), 2),
        share_2025_jan_jul_pct: round(share(2025, section_no, partner), 2),
      };
    }),
  );
}

export function deriveSectionCounts(changes: readonly SectionShareChange[]): SectionShareCount[] {
  return sectionPartners.map((partner) => {
    const own = changes.filter((row) => row.partner === partner);
    const counted = (test: (change: number) => boolean) =>
      own.filter((row) => test(row.change_2017_2023_pp)).length;
    return {
      partner,
      sections: own.length,
      fell: counted((change) => change < 0),
      fell_over_10_pp: counted((change) => change < -10),
      rose: counted((change) => change > 0),
    };
  });
}

export function deriveImpliedShares(rows: readonly ChinaShareOfSection[]): PaperImpliedShare[] {
  return rows.flatMap((row) => {
    const { section_no, section, paper_2023_share_pct, paper_change_pp } = row;
    if (section_no === 0 || paper_2023_share_pct === null || paper_change_pp === null) return [];
    const implied_2017_share_pct = round(paper_2023_share_pct - paper_change_pp, 2);
    return [{ section_no, section, paper_2023_share_pct, paper_change_pp, implied_2017_share_pct }];
  });
}

/**
 * The estimate over whole years. Sums are divided, not months averaged, so that a month weighs what
 * it sold.
 */
export function deriveAdvancedTechnologyYears(
  rows: readonly AdvancedTechnologyMonth[],
): AdvancedTechnologyYear[] {
  return byYear(rows)
    .filter(([, months]) => months.length === 12)
    .map(([year, months]) => {
      const world = sum(months, "atp_exports_world_usd_million");
      const [low, mid, high] = [
        sum(months, "atp_to_china_low_usd_million"),
        sum(months, "atp_to_china_mid_usd_million"),
        sum(months, "atp_to_china_high_usd_million"),
      ];
      return {
        year,
        atp_to_china_low_usd_million: low,
        atp_to_china_mid_usd_million: mid,
        atp_to_china_high_usd_million: high,
        atp_exports_world_usd_million: world,
        share_low_pct: round((100 * low) / world, 2),
        share_mid_pct: round((100 * mid) / world, 2),
        share_high_pct: round((100 * high) / world, 2),
      };
    });
}

export function deriveExportShares(rows: readonly ExportMonth[]): ExportShareYear[] {
  return byYear(rows).map(([year, months]) => {
    const china_usd_million = sum(months, "china_usd_million");
    const world_usd_million = sum(months, "world_usd_million");
    return {
      year,
      months: months.length,
      china_usd_million,
      world_usd_million,
      china_share_pct: round((100 * china_usd_million) / world_usd_million, 2),
    };
  });
}

/** Monthly rows by the year they fall in. */
function byYear<Row extends { readonly date: string }>(
  rows: readonly Row[],
): [year: number, rows: Row[]][] {
  const years = new Map<number, Row[]>();
  for (const row of rows) {
    const year = Number(row.date.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years];
}

/** The sum of a column, to the two decimals that its months have. */
function sum<Column extends string>(
  rows: readonly Readonly<Record<Column, number>>[],
  column: Column,
): number {
  return round(
    rows.reduce((total, row) => total + row[column], 0),
    2,
  );
}

/** Manufacturing in the release that fits the paper: vintage A where the two releases differ. */
function manufacturing(rows: readonly Participation[]): Participation[] {
  return rows.filter((row) => row.group === "M" && row.vintage !== "B");
}

/** Plain means of the yearly indicator over the paper's window, four decimals. */
export function deriveMeans(rows: readonly Participation[]): ParticipationMean[] {
  const [from_year, to_year] = [2007, 2021];
  const window = manufacturing(rows).filter((row) => row.year >= from_year && row.year <= to_year);
  const economies = [...new Set(window.map((row) => row.iso3))];
  return economies.map((iso3) => {
    const values = window.filter((row) => row.iso3 === iso3).map((row) => row.fwd_gvc);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { iso3, from_year, to_year, years: values.length, fwd_gvc_mean: round(mean, 4) };
  });
}

const participationSpans = [
  ["forward", "fwd_gvc", 2008, 2021],
  ["forward", "fwd_gvc", 2011, 2021],
  ["forward", "fwd_gvc", 2009, 2021],
  ["backward", "bwd_gvc", 2007, 2016],
  ["backward", "bwd_gvc", 2016, 2021],
  ["backward", "bwd_gvc", 2007, 2021],
] as const;

export function deriveParticipationChanges(rows: readonly Participation[]): ParticipationChange[] {
  const china = manufacturing(rows).filter((row) => row.iso3 === "CHN");
  return participationSpans.map(([direction, column, from_year, to_year]) => {
    const value = (year: number) => defined(china.find((row) => row.year === year))[column];
    const [from_value, to_value] = [value(from_year), value(to_year)];
    const change_pct = round(100 * (to_value / from_value - 1), 2);
    const fall_pct = -change_pct;
    return {
      iso3: "CHN" as const,
      direction,
      from_year,
      to_year,
      from_value,
      to_value,
      change_pct,
      fall_pct,
    };
  });
}

/** Economies proper: the rest of the world is a sum whose inner trade counts as domestic. */
const proper = ({ iso3 }: { readonly iso3: string }) => iso3.toUpperCase() !== "ROW";

/** The release that fits the paper; the later one only where there is no other. */
export function preferredRelease(row: {
  readonly vintage: string;
  readonly year: number;
}): boolean {
  return row.vintage !== "B" || row.year === 2022;
}

/** Economies of the ADB tables in the preferred release. */
function economies72(rows: readonly Participation72[], group: string): Participation72[] {
  return rows.filter((row) => row.group === group && proper(row) && preferredRelease(row));
}

/** Manufacturing of WIOD's economies. */
function manufacturing40(rows: readonly Participation40[]): Participation40[] {
  return rows.filter((row) => row.group === "M" && proper(row));
}

const contentYears = [1995, 2011] as const;

export function deriveContentSpread(
  adb: readonly Participation72[],
  wiod: readonly Participation40[],
): ForeignContentSpread[] {
  const spread = (
    database: ForeignContentSpread["database"],
    year: number,
    rows: readonly { readonly year: number; readonly bwd_gvc: number }[],
  ): ForeignContentSpread => {
    const values = rows.filter((row) => row.year === year).map((row) => 100 * row.bwd_gvc);
    return {
      database,
      year,
      economies: values.length,
      lowest_pct: round(Math.min(...values), 2),
      median_pct: round(median(values), 2),
      highest_pct: round(Math.max(...values), 2),
      below_tenth: values.filter((value) => value < 10).length,
    };
  };
  const own = economies72(adb, "M");
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return [
    ...contentYears.map((year) => spread("wiod2013", year, manufacturing40(wiod))),
    ...years.map((year) => spread("adb", year, own)),
  ];
}

export function deriveContentChange(rows: readonly Participation40[]): ForeignContentChange {
  const [from_year, to_year] = contentYears;
  const own = manufacturing40(rows);
  const changes = own
    .filter((row) => row.year === to_year)
    .map((last) => {
      const first = own.find((row) => row.iso3 === last.iso3 && row.year === from_year);
      return last.bwd_gvc - defined(first).bwd_gvc;
    });
  const counted = (test: (change: number) => boolean) => changes.filter(test).length;
  return {
    from_year,
    to_year,
    economies: changes.length,
    rose: counted((change) => change > 0),
    fell: counted((change) => change < 0),
    rose_over_10_pp: counted((change) => change > 0.1),
  };
}

/** The last year that the paper's series has. */
const positionYear = 2021;

export function deriveContentRanks(rows: readonly Participation72[]): ForeignContentRank[] {
  const own = economies72(rows, "M").filter((row) => row.year === positionYear);
  const rank = (value: number, before: (other: number) => boolean, of: "va" | "bwd_gvc") =>
    1 + own.filter((row) => row[of] !== value && before(row[of])).length;
  return own
    .map((row) => ({
      year: row.year,
      iso3: row.iso3,
      va_usd_million: row.va,
      va_rank: rank(row.va, (other) => other > row.va, "va"),
      bwd_pct: round(100 * row.bwd_gvc, 2),
      bwd_rank: rank(row.bwd_gvc, (other) => other < row.bwd_gvc, "bwd_gvc"),
    }))
    .sort((a, b) => a.va_rank - b.va_rank);
}

/** The medians are the dividing lines; whoever lies on one is not above it. */
export function deriveQuadrants(rows: readonly Participation72[]): ParticipationQuadrant[] {
  return (["M", "L", "K", "T"] as const).map((group) => {
    const own = economies72(rows, group).filter((row) => row.year === positionYear);
    const forward = median(own.map((row) => row.fwd_gvc));
    const backward = median(own.map((row) => row.bwd_gvc));
    const counted = (high: boolean, deep: boolean) =>
      own.filter((row) => row.fwd_gvc > forward === high && row.bwd_gvc > backward === deep).length;
    return {
      group,
      year: positionYear,
      economies: own.length,
      forward_median_pct: round(100 * forward, 2),
      backward_median_pct: round(100 * backward, 2),
      both: counted(true, true),
      neither: counted(false, false),
      forward_only: counted(true, false),
      backward_only: counted(false, true),
    };
  });
}

export function derivePaths(rows: readonly Participation[]): ParticipationPath[] {
  const [from_year, to_year] = [2007, positionYear];
  const own = manufacturing(rows);
  return own
    .filter((row) => row.year === to_year)
    .map((last) => {
      const { iso3 } = last;
      const first = defined(own.find((row) => row.iso3 === iso3 && row.year === from_year));
      const percent = (value: number) => round(100 * value, 2);
      return {
        iso3,
        from_year,
        to_year,
        forward_from_pct: percent(first.fwd_gvc),
        forward_to_pct: percent(last.fwd_gvc),
        forward_change_pp: percent(last.fwd_gvc - first.fwd_gvc),
        backward_from_pct: percent(first.bwd_gvc),
        backward_to_pct: percent(last.bwd_gvc),
        backward_change_pp: percent(last.bwd_gvc - first.bwd_gvc),
      };
    });
}

/** The middle value, or the mean of the two middle ones. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (defined(sorted[Math.floor(middle)]) + defined(sorted[Math.ceil(middle)])) / 2;
}

/** The paper's groups of sectors (note 24), and two of them with two sectors moved. */
const technology = ["C08", "C13", "C14", "C15"];
const regroupings = {
  K: {
    paper: ["C07", "C09", "C10", "C12"],
    regrouped: ["C07", "C09", "C10", "C11", "C12"],
  },
  T: { paper: technology, regrouped: technology.filter((sector) => sector !== "C08") },
} as const;

const threeEconomies = ["CHN", "USA", "IND"] as const;

/** Sectors of one economy in one year of the paper's window, in the release that fits the paper. */
function sectorsIn(
  rows: readonly SectorParticipation[],
  iso3: string,
  year: number,
): SectorParticipation[] {
  return rows.filter((row) => row.iso3 === iso3 && row.year === year && row.vintage !== "B");
}

/** Forward participation of several sectors together: value added that leaves in inputs over value added. */
function together(own: readonly SectorParticipation[], sectors: readonly string[]): number {
  const chosen = own.filter(({ sector }) => sectors.includes(sector));
  const sum = (column: "v_gvc_fwd" | "va") => chosen.reduce((total, row) => total + row[column], 0);
  return sum("v_gvc_fwd") / sum("va");
}

const paperYears = Array.from({ length: 15 }, (_, index) => 2007 + index);

export function deriveRegrouped(rows: readonly SectorParticipation[]): RegroupedParticipation[] {
  return threeEconomies.flatMap((iso3) =>
    (["K", "T"] as const).flatMap((group) =>
      paperYears.map((year) => {
        const own = sectorsIn(rows, iso3, year);
        const { paper, regrouped } = regroupings[group];
        return {
          iso3,
          group,
          year,
          fwd_gvc: round(together(own, paper), 4),
          regrouped: round(together(own, regrouped), 4),
          status: defined(own[0]).status,
        };
      }),
    ),
  );
}

export function deriveRefiningShares(rows: readonly SectorParticipation[]): RefiningShare[] {
  return threeEconomies.flatMap((iso3) =>
    paperYears.map((year) => {
      const group = sectorsIn(rows, iso3, year).filter(({ sector }) => technology.includes(sector));
      const total = group.reduce((sum, { va }) => sum + va, 0);
      const refining = defined(group.find(({ sector }) => sector === "C08")).va;
      return { iso3, year, share_pct: round((100 * refining) / total, 1) };
    }),
  );
}

export function deriveSectorMoves(rows: readonly SectorParticipation[]): SectorCount[] {
  const [from_year, to_year] = [2007, 2021] as const;
  const yearOfSectors = (year: number): YearOfSectors => ({
    china: sectorsIn(rows, "CHN", year),
    rival: rates(sectorsIn(rows, "USA", year)),
  });
  const [before, after] = [yearOfSectors(from_year), yearOfSectors(to_year)];
  const then = rates(before.china);
  const above = ({ china, rival }: YearOfSectors) =>
    [...rates(china)].filter(([sector, rate]) => rate > defined(rival.get(sector))).length;
  const moved = (way: 1 | -1) =>
    [...rates(after.china)].filter(([sector, rate]) => way * (rate - defined(then.get(sector))) > 0)
      .length;
  return [
    {
      iso3: "CHN",
      from_year,
      to_year,
      rival: "USA",
      sectors: after.china.length,
      rose: moved(1),
      fell: moved(-1),
      above_rival_from: above(before),
      above_rival_to: above(after),
    },
  ];
}

function rates(rows: readonly SectorParticipation[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ sector, fwd_gvc }) => (fwd_gvc === null ? [] : [[sector, fwd_gvc] as const])),
  );
}

interface YearOfSectors {
  readonly china: readonly SectorParticipation[];
  readonly rival: ReadonlyMap<string, number>;
}

interface Point {
  readonly period: string;
  readonly value: number;
}

function extreme(series: readonly Point[], choose: (...values: number[]) => number): Point {
  const wanted = choose(...series.map((point) => point.value));
  return defined(series.find((point) => point.value === wanted));
}

function at(series: readonly Point[], index: number): Point {
  return defined(series[index]);
}

/** The longest stretch at or below 100, as [start, end). */
function longestRunBelow(series: readonly Point[]): { start: number; end: number } {
  let longest = { start: 0, end: 0 };
  let start = 0;
  series.forEach((point, index) => {
    if (point.value > 100) start = index + 1;
    else if (index + 1 - start > longest.end - longest.start) longest = { start, end: index + 1 };
  });
  return longest;
}

function startOfLastRunAbove(series: readonly Point[]): number {
  return series.findLastIndex((point) => point.value <= 100) + 1;
}

function wholeYear(years: readonly ChinaShareYear[], year: number): ChinaShareYear {
  return defined(years.find((row) => row.year === year && row.months === 12));
}

/** Half away from zero on the decimal reading of the number, as statistics are rounded. */
function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(value) * scale).toPrecision(12));
  return (Math.sign(value) * Math.round(scaled)) / scale || 0;
}

function defined<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("a row that a derived table needs is missing");
  return value;
}
