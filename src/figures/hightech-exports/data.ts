import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import {
  advancedTechnologyExports,
  advancedTechnologyExportsAnnual,
  exportShareAnnual,
  exportsMonthly,
} from "../../data/trade.ts";
import type { ExportsData } from "./model.ts";

/** The figure's numbers from data/trade, the paper's two from data/paper. */
export const hightechExportsData: () => ExportsData = once(() => {
  const stated = (id: string) => {
    const claim = loadClaims().get(id);
    if (typeof claim?.value !== "number") throw new RangeError(`claim "${id}" holds no number`);
    return { share: claim.value, date: claim.date };
  };
  const below = stated("hitech-below-9-2023");
  return {
    estimate: {
      months: advancedTechnologyExports.load().rows.map((row) => ({
        date: row.date,
        low: row.share_low_pct,
        mid: row.share_mid_pct,
        high: row.share_high_pct,
      })),
      years: advancedTechnologyExportsAnnual.load().rows.map((row) => ({
        year: row.year,
        low: row.share_low_pct,
        mid: row.share_mid_pct,
        high: row.share_high_pct,
      })),
    },
    goods: {
      months: exportsMonthly.load().rows.map((row) => ({
        date: row.date,
        share: row.china_share_pct,
        source: row.source,
      })),
      years: exportShareAnnual.load().rows.map((row) => ({
        year: row.year,
        months: row.months,
        share: row.china_share_pct,
      })),
    },
    paper: {
      peak: stated("hitech-peak-1449"),
      below: { year: Number(below.date), share: below.share },
    },
  };
});
