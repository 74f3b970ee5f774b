import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { policyTimeline, rawMaterialBenchmarks } from "../../data/policy.ts";
import type { MaterialData } from "./model.ts";

/** Benchmarks and lists from data/policy, the paper's limit from data/paper. */
export const materialDependenceData: () => MaterialData = once(() => {
  const rows = rawMaterialBenchmarks.load().rows;
  const row = (id: string) => {
    const found = rows.find((each) => each.id === id);
    if (!found) throw new RangeError(`no row "${id}" among the benchmarks`);
    return found;
  };
  const act = policyTimeline.load().rows.find(({ id }) => id === "eu-crma");
  if (!act) throw new RangeError('no row "eu-crma" in the timeline');
  const claim = loadClaims().get("eu-crma-65pct");
  if (typeof claim?.value !== "number") throw new RangeError("the paper’s limit is no number");
  return {
    benchmarks: rows.flatMap(({ id, label_zh, label_en, limit, value, year, evidence }) =>
      limit === "count"
        ? []
        : [{ id, label: { zh: label_zh, en: label_en }, limit, value, year, evidence }],
    ),
    lists: { strategic: row("strategic-list").value, critical: row("critical-list").value },
    listEvidence: {
      strategic: row("strategic-list").evidence,
      critical: row("critical-list").evidence,
    },
    adopted: act.date,
    inForce: act.date2,
    paper: claim.value,
  };
});
