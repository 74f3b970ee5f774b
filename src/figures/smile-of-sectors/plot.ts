import { formatNumber } from "../../i18n/format.ts";
import type { Draw } from "../contract.ts";
import { manufacturingName } from "../inter-country/manufacturing.ts";
import { capital, regionHue, regionName } from "../inter-country/names.ts";
import { drawSectorDots } from "../inter-country/sector-dots.ts";
import type { SectorRow } from "../inter-country/sector-data.ts";
import { comparisons, type SmileData, type SmileView } from "./model.ts";
import { ratio } from "./words.ts";

/** A row a sector: a dot, or two with a line between them and the difference at the right. */
export const drawSmileOfSectors: Draw<SmileView, SmileData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const rows = comparisons(data, view);
  const paired = view.show === "moves" || view.show === "against";
  const hue = regionHue(view.economy);
  const name = (row: SectorRow) => `${regionName(row.iso3, locale, "short")} ${row.year}`;
  const spot = (id: string, row: SectorRow) => ({
    id,
    value: row.value,
    look: row.exact ? ("dot" as const) : ("ring" as const),
    hue: row.iso3 === view.economy ? hue : regionHue(row.iso3),
    text: `${manufacturingName(row.sector, locale)}${text("，", ", ")}${capital(regionName(row.iso3, locale))} ${row.year}${text("：", ": ")}${ratio(row.value)}${row.exact ? "" : text("（重建值）", " (rebuilt)")}`,
  });
  const [sample] = rows;
  const shown = sample ? (paired ? [sample.start, sample.end] : [sample.end]) : [];
  // One scale for all of an economy's states, so that only the dots move.
  const most =
    Math.ceil(
      Math.max(
        ...data.rows
          .filter(
            ({ iso3, year }) =>
              (iso3 === view.economy && (year === view.from || year === view.to)) ||
              (iso3 === view.rival && year === view.to),
          )
          .map(({ value }) => value),
      ) * 20,
    ) / 20;
  return drawSectorDots(
    {
      legend: shown.map((row) => ({
        text: `${name(row)}${row.exact ? "" : text("（重建值）", " (rebuilt)")}`,
        fill: regionHue(row.iso3),
        look: row.exact ? ("dot" as const) : ("ring" as const),
      })),
      blocks: [],
      most,
      rows: rows.map(({ sector, start, end, difference }) => ({
        id: sector,
        name: manufacturingName(sector, locale, size.name === "narrow"),
        strong: paired && difference > 0,
        remark: paired
          ? formatNumber(difference, locale, { digits: 3, signed: true })
          : ratio(end.value),
        link: paired,
        spots: paired
          ? [spot(view.show === "against" ? "rival" : "start", start), spot("end", end)]
          : [spot("end", end)],
      })),
    },
    { size, document, locale },
  );
};
