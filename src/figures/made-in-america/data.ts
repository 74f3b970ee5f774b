import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { domesticContent, policyTimeline } from "../../data/policy.ts";
import type { Step, ThresholdData } from "./model.ts";

export const thresholdClaims = ["us-buy-american-60", "us-buy-american-75"] as const;

/** The figure's numbers from data/policy, the paper's from data/paper. */
export const madeInAmericaData: () => ThresholdData = once(() => {
  const day = (id: string) => {
    const row = policyTimeline.load().rows.find((each) => each.id === id);
    if (!row?.date) throw new RangeError(`policy-timeline.csv: no date for "${id}"`);
    return row.date;
  };
  return {
    steps: domesticContent.load().rows.map((row) => ({
      id: row.step,
      from: row.from,
      until: row.until,
      percent: row.threshold_pct,
      status: row.status as Step["status"],
      source: row.doc_number || "secondary",
    })),
    order: day("us-eo-14005"),
    proposal: day("us-buy-american-proposed"),
    paper: thresholdClaims.map((id) => {
      const value = loadClaims().get(id)?.value;
      if (typeof value !== "number") throw new RangeError(`claim "${id}" holds no number`);
      return value;
    }),
  };
});
