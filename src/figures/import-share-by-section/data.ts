import { once } from "../../data/files.ts";
import { chinaShareBySection, importsBySectionAndPartner } from "../../data/trade.ts";
import { origins, type Origin, type SectionData, type SectionYear } from "./model.ts";
import { allSections } from "./names.ts";

/** The figure's numbers from data/trade. */
export const importShareBySectionData: () => SectionData = once(() => {
  const rows = importsBySectionAndPartner.load().rows.filter((row) => row.valuation === "customs");
  const value = new Map(
    rows.map((row) => [
      `${row.year} ${row.partner.toLowerCase()} ${row.section_no}`,
      row.usd_million,
    ]),
  );
  const years = new Map(rows.map((row) => [row.year, row]));
  const columnOf = (year: number, partner: Origin | "world") =>
    allSections.map((section) => {
      const found = value.get(`${year} ${partner} ${section}`);
      if (found === undefined) throw new RangeError(`no ${partner}, section ${section}, ${year}`);
      return found;
    });
  return {
    years: [...years.values()]
      .sort((a, b) => a.year - b.year)
      .map(({ year, period, source }): SectionYear => ({
        year,
        months: period === "full_year" ? 12 : 7,
        source,
        usdMillion: Object.fromEntries(
          [...origins, "world" as const].map((each) => [each, columnOf(year, each)]),
        ) as unknown as SectionYear["usdMillion"],
      })),
    paper: chinaShareBySection.load().rows.flatMap((row) =>
      row.section_no === 0 ||
      row.paper_2023_usd_million === null ||
      row.paper_2023_share_pct === null ||
      row.paper_change_pp === null
        ? []
        : [
            {
              section: row.section_no,
              usdMillion: row.paper_2023_usd_million,
              share: row.paper_2023_share_pct,
              change: row.paper_change_pp,
            },
          ],
    ),
  };
});
