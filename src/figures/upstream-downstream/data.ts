import { preferredRelease } from "../../data/derive.ts";
import { once } from "../../data/files.ts";
import { participation, participation72 } from "../../data/mrio.ts";
import { groups, type Economy, type Group, type PositionData } from "./model.ts";

/** The paper's window; 2000, which stands alone, is left to the laboratory. */
const [from, to] = [2007, 2021];

export const upstreamDownstreamData: () => PositionData = once(() => {
  const rows = participation72
    .load()
    .rows.filter((row) => row.iso3 !== "ROW" && preferredRelease(row));
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const economies = (group: Group): Economy[] => {
    const own = rows.filter((row) => row.group === group);
    return [...new Set(own.map(({ iso3 }) => iso3))].map((iso3) => {
      const series = years.map((year) => own.find((row) => row.iso3 === iso3 && row.year === year));
      return {
        iso3,
        forward: series.map((row) => row?.fwd_gvc ?? NaN),
        backward: series.map((row) => row?.bwd_gvc ?? NaN),
        usdMillion: series.map((row) => row?.va ?? NaN),
      };
    });
  };
  return {
    years,
    groups: Object.fromEntries(
      groups.map((group) => [group, economies(group)]),
    ) as unknown as PositionData["groups"],
    paths: participation
      .load()
      .rows.filter(
        (row) => row.group === "M" && row.vintage !== "B" && row.year >= from && row.year <= to,
      )
      .map(({ iso3, year, fwd_gvc, bwd_gvc, status }) => ({
        iso3,
        year,
        forward: fwd_gvc,
        backward: bwd_gvc,
        exact: status === "exact",
      })),
  };
});
