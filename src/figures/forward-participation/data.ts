import { once } from "../../data/files.ts";
import { loadClaims } from "../../data/claims.ts";
import { holdOutTest, participation } from "../../data/mrio.ts";
import { sixEconomies } from "../inter-country/names.ts";
import { labSeriesData } from "../lab-series/data.ts";
import { paperYears } from "../lab-series/model.ts";
import type { ForwardData } from "./model.ts";

/** Manufacturing as a whole, the six economies, in both releases, with the test of the rebuilding. */
export const forwardParticipationData: () => ForwardData = once(() => {
  const series = labSeriesData();
  const fall = loadClaims().get("forward-drop-694")?.value;
  if (typeof fall !== "number") throw new RangeError('claim "forward-drop-694" holds no number');
  return {
    series: {
      ...series,
      rows: series.rows.filter(
        ({ group, year }) => group === "M" && year >= paperYears[0] && year <= paperYears[1],
      ),
    },
    revised: participation
      .load()
      .rows.filter(({ group, vintage }) => group === "M" && vintage === "B")
      .map(({ iso3, group, year, fwd_gvc }) => ({
        iso3,
        group,
        year,
        value: fwd_gvc,
        exact: true,
      })),
    test: holdOutTest
      .load()
      .rows.filter(({ iso3, group }) => group === "M" && sixEconomies.some((six) => six === iso3))
      .map(({ iso3, year, true: known, rebuilt }) => ({ iso3, year, known, rebuilt })),
    paperFall: fall,
  };
});
