import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import { automationStatements, robotInstallations } from "../../data/policy.ts";
import type { AutomationData, Forecast } from "./model.ts";

/** The figure's numbers: the paper's from its claims, the others from data/policy. */
export const automationData: () => AutomationData = once(() => {
  const rows = new Map(automationStatements.load().rows.map((row) => [row.id, row]));
  const rowOf = (id: string) => {
    const row = rows.get(id);
    if (row?.percent === null || row === undefined) {
      throw new RangeError(`automation: no percentage in row "${id}"`);
    }
    const claim = loadClaims().get(row.claim_id);
    // The paper prints a fall as a positive number, and a quarter as a fraction.
    const stated = typeof claim?.value === "number" ? claim.value : null;
    if (row.claim_id !== "" && stated === null) {
      throw new RangeError(`claim "${row.claim_id}" holds no number`);
    }
    const percent = claim?.unit === "share" ? (stated ?? 0) * 100 : stated;
    if (percent !== null && percent !== Math.abs(row.percent)) {
      throw new RangeError(`automation: row "${id}" and claim "${row.claim_id}" differ`);
    }
    return { ...row, percent: row.percent };
  };
  const forecast = (id: string): Forecast => {
    const { percent, base, year: to, evidence } = rowOf(id);
    return { percent, from: /^\d{4}$/.test(base) ? Number(base) : null, to, evidence };
  };
  const machines = rowOf("machines");
  return {
    amberg: {
      machines: machines.percent,
      people: rowOf("people").percent,
      year: machines.year,
      evidence: machines.evidence,
    },
    forecasts: {
      processes: forecast("processes"),
      manual: forecast("manual"),
      study: forecast("study"),
    },
    robots: robotInstallations.load().rows.map((row) => ({
      iso3: row.iso3,
      name: { zh: row.economy_zh, en: row.economy_en },
      robots: row.robots,
      share: row.share_pct,
      year: row.year,
      evidence: row.evidence,
    })),
  };
});
