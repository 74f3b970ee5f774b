import { once } from "../../data/files.ts";
import { regroupedParticipation } from "../../data/mrio.ts";
import { sectorRows } from "../inter-country/sector-data.ts";
import { labSeriesData } from "../lab-series/data.ts";
import { firstYear, lastYear, three, type TypeData } from "./model.ts";

/** China, the United States and India by type and by sector, in the release that fits the paper. */
export const participationByTypeData: () => TypeData = once(() => {
  const series = labSeriesData();
  const drawn = (iso3: string) => three.some((each) => each === iso3);
  return {
    series: {
      ...series,
      rows: series.rows.filter(
        ({ iso3, group, year }) =>
          drawn(iso3) && group !== "M" && year >= firstYear && year <= lastYear,
      ),
    },
    regrouped: regroupedParticipation
      .load()
      .rows.map(({ iso3, group, year, regrouped, status }) => ({
        iso3,
        group,
        year,
        value: regrouped,
        exact: status === "exact",
      })),
    sectors: sectorRows().filter(({ iso3 }) => drawn(iso3)),
  };
});
