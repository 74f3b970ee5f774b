import { once } from "../../data/files.ts";
import { cifOverCustoms, importRatioQuarterly, importsByPartnerMonthly } from "../../data/trade.ts";
import { quarterNumber, quarterOfMonth } from "../quarter.ts";
import { partners, type Partner, type RatioData } from "./model.ts";

/** The figure's numbers from data/trade. */
export const importRatioData: () => RatioData = once(() => {
  const dollars = quarterlyDollars();
  const dollarsOf = (partner: string, quarter: string) => {
    const value = dollars.get(`${partner} ${quarter}`);
    if (value === undefined) throw new RangeError(`no complete ${quarter} of ${partner} in data`);
    return value;
  };
  const ratios = importRatioQuarterly
    .load()
    .rows.flatMap((row) => {
      const partner = partnerNamed(row.partner);
      return partner ? [{ row, partner }] : [];
    })
    .sort(
      (a, b) =>
        quarterNumber(a.row.quarter) - quarterNumber(b.row.quarter) ||
        partners.indexOf(a.partner) - partners.indexOf(b.partner),
    );
  const quarters = [...new Set(ratios.map(({ row }) => row.quarter))];
  return {
    rows: ratios.map(({ row, partner }) => ({
      quarter: row.quarter,
      partner,
      ratio: row.ratio_general_customs_pct,
      usdMillion: dollarsOf(row.partner, row.quarter),
      source: row.source,
    })),
    china: quarters.map((quarter) => ({
      quarter,
      usdMillion: dollarsOf("China", quarter),
      source: ratios.find(({ row }) => row.quarter === quarter)?.row.source ?? "",
    })),
    paper: ratios.flatMap(({ row, partner }) =>
      row.paper_pct === null ? [] : [{ quarter: row.quarter, partner, ratio: row.paper_pct }],
    ),
    freight: cifOverCustoms.load().rows.flatMap((row) => {
      const partner = partnerNamed(row.partner);
      return partner && row.period === "full_year"
        ? [{ year: row.year, partner, factor: row.factor_relative_to_china }]
        : [];
    }),
  };
});

function partnerNamed(name: string): Partner | undefined {
  return partners.find((partner) => partner === name.toLowerCase());
}

/** Sums of the three months of each complete quarter, million US dollars, to a tenth. */
function quarterlyDollars(): Map<string, number> {
  const months = new Map<string, number[]>();
  for (const row of importsByPartnerMonthly.load().rows) {
    const key = `${row.partner} ${quarterOfMonth(row.date)}`;
    months.set(key, [...(months.get(key) ?? []), row.usd_million]);
  }
  return new Map(
    [...months]
      .filter(([, values]) => values.length === 3)
      .map(([key, values]) => [key, Math.round(values.reduce((a, b) => a + b) * 10) / 10]),
  );
}
