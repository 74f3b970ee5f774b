import { once } from "../../data/files.ts";
import { industrialPolicyCount } from "../../data/policy.ts";
import type { CountData } from "./model.ts";

/** The figure's numbers from data/policy. */
export const industrialPolicyCountData: () => CountData = once(() => {
  const { rows } = industrialPolicyCount.load();
  const of = (series: string) => rows.filter((row) => row.series === series);
  const only = (series: string) => {
    const [row] = of(series);
    if (!row) throw new RangeError(`industrial-policy-count.csv: no series "${series}"`);
    return row;
  };
  const observatory = only("nipo-measures");
  return {
    years: of("world-count").map(({ year, value }) => ({ year: Number(year), policies: value })),
    ranking: of("rank").map((row) => ({
      rank: row.value,
      iso3: row.iso3,
      name: { zh: row.economy_zh, en: row.economy_en },
    })),
    // A share over several years is not a point in time.
    shares: of("share-of-commercial-policies")
      .filter(({ year }) => /^\d{4}$/.test(year))
      .map(({ year, value }) => ({ year: Number(year), percent: value })),
    observatory: {
      year: Number(observatory.year),
      measures: observatory.value,
      distorting: only("nipo-distortive-share").value,
      bigThree: only("nipo-us-eu-cn-share").value,
    },
  };
});
