import { formatNumber } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, yearAxis } from "../../plotting/axes.ts";
import { drawLabels, type Label, type Point } from "../../plotting/labels.ts";
import { textWidth } from "../../plotting/measure.ts";
import { canvas, dots, polyline, rings } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  capital,
  regionHue,
  regionName,
  regionTextHue,
  sixEconomies,
} from "../inter-country/names.ts";
import { statusLines } from "../inter-country/status-lines.ts";
import { paperYears, seriesOf, type SeriesData, type SeriesView } from "./model.ts";

/** Six lines, one in its hue; dashes where the years are rebuilt; the paper's mean as a level rule. */
export const drawLabSeries: Draw<SeriesView, SeriesData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const all = sixEconomies.map((iso3) => ({ iso3, rows: seriesOf(data, iso3, view.group) }));
  const most = Math.max(...all.flatMap(({ rows }) => rows.map(({ value }) => value)));
  const top = Math.ceil(most * 20) / 20;
  const ticks = Array.from({ length: Math.floor(top * 10 + 1e-9) + 1 }, (_, k) => ({
    value: k / 10,
    text: formatNumber(k / 10, locale, { digits: 1 }),
  }));
  const endRoom = Math.max(
    ...all.map(({ iso3, rows }) =>
      textWidth(endText(iso3, rows.at(-1)?.value ?? 0), size.label, iso3 === view.economy),
    ),
  );
  function endText(iso3: string, value: number) {
    return `${regionName(iso3, locale, "short")} ${formatNumber(value, locale, { digits: 2 })}`;
  }
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - endRoom - size.dot - 10,
    top: size.tick * 1.4,
    bottom: size.height - size.tick - 14,
  };
  const x = positions([2000, 2022], [frame.left + 6, frame.right]);
  const y = positions([0, top], [frame.bottom, frame.top]);
  const labels: Label[] = [];
  const marks = [
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    ...yearAxis(size.name === "wide" ? [2000, 2007, 2011, 2017, 2022] : [2000, 2007, 2017], {
      frame,
      size,
      x,
    }),
  ];
  const points: ReadPoint[] = [];
  const paper = data.paper.find(({ iso3 }) => iso3 === view.economy);
  if (paper && view.group === "M") {
    marks.push(
      polyline(
        [
          [x(paperYears[0]), y(paper.mean)],
          [x(paperYears[1]), y(paper.mean)],
        ],
        { "data-key": "paper" },
        { stroke: "var(--ink)", width: 1.25 },
      ),
    );
    labels.push({
      // Short where the lines begin close by.
      text: `${(size.name === "wide" ? { zh: "论文均值", en: "Paper’s mean" } : { zh: "论文", en: "Paper" })[locale]} ${formatNumber(paper.mean, locale, { digits: 3 })}`,
      x: x(2001.2),
      y: y(paper.mean) + (paper.mean > 0.2 ? -1 : 1) * size.tick * 1.1,
      size: size.tick,
      halo: true,
      key: "paper:label",
    });
  }
  const ordered = [...all].sort(
    (a, b) => Number(a.iso3 === view.economy) - Number(b.iso3 === view.economy),
  );
  for (const { iso3, rows } of ordered) {
    const strong = iso3 === view.economy;
    const stroke = strong ? regionHue(iso3) : "var(--faded)";
    const width = strong ? size.strong : size.weak;
    const at = ({ year, value }: { year: number; value: number }): Point => [x(year), y(value)];
    const later = rows.filter(({ year }) => year >= paperYears[0]);
    marks.push(...statusLines(later, at, iso3, { stroke, width }));
    const alone = rows.filter(({ year }) => year < paperYears[0]);
    marks.push(
      rings(
        alone.map((row) => ({ at: at(row), key: `alone:${iso3}` })),
        size.dot * 0.8,
        { stroke, width: 1.5 },
        "var(--paper)",
      ),
    );
    const last = rows.at(-1);
    if (last) marks.push(dots([{ at: at(last), key: `end:${iso3}` }], size.dot * 0.8, stroke));
    for (const row of rows) {
      const status = row.exact ? "" : { zh: "（重建值）", en: " (rebuilt)" }[locale];
      points.push({
        series: regionName(iso3, locale),
        x: x(row.year),
        y: y(row.value),
        text: `${capital(regionName(iso3, locale))}${locale === "zh" ? "，" : ", "}${row.year}${locale === "zh" ? "年：" : ": "}${formatNumber(row.value, locale, { digits: 3 })}${status}`,
      });
    }
  }
  const ends = all.map(({ iso3, rows }) => ({ iso3, value: rows.at(-1)?.value ?? 0 }));
  const middles = spread(
    ends.map(({ value }) => ({ at: y(value), room: size.label * 1.25 })),
    frame.top,
    frame.bottom,
  );
  ends.forEach(({ iso3, value }, index) =>
    labels.push({
      text: endText(iso3, value),
      x: frame.right + size.dot + 8,
      y: middles[index] ?? 0,
      size: size.label,
      bold: iso3 === view.economy,
      fill: iso3 === view.economy ? regionTextHue(iso3) : "var(--muted)",
      key: `label:${iso3}`,
    }),
  );
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
