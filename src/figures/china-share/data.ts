import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { chinaShareAnnual } from "../../data/trade.ts";
import type { ShareData } from "./model.ts";

/** The claims that hold the paper's two shares. */
export const shareClaims = ["us-share-2159-2017", "us-share-1385-2023"] as const;

/** The figure's numbers from data/trade, the paper's from data/paper. */
export const chinaShareData: () => ShareData = once(() => ({
  years: chinaShareAnnual.load().rows.map((row) => ({
    year: row.year,
    months: row.months,
    usdMillion: {
      china: row.china_usd_million,
      mexico: row.mexico_usd_million,
      vietnam: row.vietnam_usd_million,
      india: row.india_usd_million,
    },
    worldUsdMillion: row.world_usd_million,
    source: row.source,
  })),
  paper: shareClaims.map((id) => {
    const claim = loadClaims().get(id);
    if (typeof claim?.value !== "number") throw new RangeError(`claim "${id}" holds no number`);
    return { year: Number(claim.date.slice(0, 4)), share: claim.value };
  }),
}));
