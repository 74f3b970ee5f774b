import { preferredRelease } from "../../data/derive.ts";
import { once } from "../../data/files.ts";
import { participation40, participation72 } from "../../data/mrio.ts";
import type { ContentData } from "./model.ts";

const [from, to] = [1995, 2011];

export const foreignContentData: () => ContentData = once(() => {
  const rows = participation72
    .load()
    .rows.filter((row) => row.group === "M" && row.iso3 !== "ROW" && preferredRelease(row));
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  const codes = [...new Set(rows.map(({ iso3 }) => iso3))];
  const older = participation40
    .load()
    .rows.filter((row) => row.group === "M" && row.iso3 !== "RoW");
  const olderAt = (iso3: string, year: number) =>
    older.find((row) => row.iso3 === iso3 && row.year === year)?.bwd_gvc ?? NaN;
  return {
    years,
    economies: codes.map((iso3) => {
      const own = years.map((year) => rows.find((row) => row.iso3 === iso3 && row.year === year));
      return {
        iso3,
        share: own.map((row) => row?.bwd_gvc ?? NaN),
        usdMillion: own.map((row) => row?.va ?? NaN),
      };
    }),
    pair: {
      from,
      to,
      economies: [...new Set(older.map(({ iso3 }) => iso3))].map((iso3) => ({
        iso3,
        from: olderAt(iso3, from),
        to: olderAt(iso3, to),
      })),
    },
  };
});
