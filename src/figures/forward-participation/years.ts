import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, yearAxis } from "../../plotting/axes.ts";
import { drawLabels, labelBox, outline, type Label, type Point } from "../../plotting/labels.ts";
import { textWidth } from "../../plotting/measure.ts";
import { bars, canvas, dots, labelNear, polyline, rings } from "../../plotting/marks.ts";
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
import {
  changeSince,
  lastYear,
  rowsOf,
  stretches,
  valueOf,
  yearOfPapersFall,
  yearsAhead,
  type ForwardData,
  type ForwardView,
} from "./model.ts";
import { percent, ratio } from "./words.ts";

/** Lines over the years: all six, or those chosen, with what the look adds. */
export const drawYears: Draw<ForwardView, ForwardData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const { look } = view;
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const chosen: readonly string[] = look === "fall" ? view.economies.slice(0, 1) : view.economies;
  const shown = look === "lines" ? sixEconomies : chosen;
  const series = shown.map((iso3) => ({
    iso3,
    rows: rowsOf(data, iso3),
    revised: data.revised.filter((row) => row.iso3 === iso3),
    strong: chosen.includes(iso3),
  }));
  const most = Math.max(
    ...series.flatMap(({ rows, revised }) => [...rows, ...revised].map(({ value }) => value)),
  );
  const step = most > 0.25 ? 0.1 : 0.05;
  const top = Math.ceil(most / 0.05 + 0.2) * 0.05;
  const ticks = Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, k) => ({
    value: Number((k * step).toFixed(2)),
    text: formatNumber(k * step, locale, { digits: k === 0 ? 0 : step < 0.1 ? 2 : 1 }),
  }));

  const endTexts = series.map(({ iso3 }) => {
    if (look !== "fall") return regionName(iso3, locale, "short");
    const change = formatNumber(changeSince(data, iso3, view.since), locale, {
      digits: 1,
      signed: true,
    });
    return `${regionName(iso3, locale, "short")} ${change}%`;
  });
  const paperText = `${text("论文", "Paper")} ${percent(-data.paperFall, 2)}`;
  const fallOfPaper = look === "fall" && chosen[0] === "CHN" && view.since === 2008;
  const endRoom = Math.max(
    ...endTexts.map((each) => textWidth(each, size.label, true)),
    fallOfPaper ? textWidth(paperText, size.label) : 0,
  );
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - endRoom - size.dot - 10,
    top: size.tick * 1.6,
    bottom: size.height - size.tick - 14,
  };
  const withRevised = look !== "fall";
  const x = positions([2007, withRevised ? 2022 : lastYear], [frame.left + 8, frame.right]);
  const y = positions([0, top], [frame.bottom, frame.top]);
  const at = ({ year, value }: { year: number; value: number }): Point => [x(year), y(value)];

  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];

  const [first, second] = chosen;
  if (look === "lead" && first && second) {
    const half = (x(2008) - x(2007)) / 2;
    const runs = stretches(yearsAhead(data, [first, second]));
    marks.push(
      bars(
        runs.map(([from, to]) => ({
          box: { left: x(from) - half, right: x(to) + half, top: frame.top, bottom: frame.bottom },
          key: `ahead:${from}`,
        })),
        "var(--rule)",
      ),
    );
    for (const [from, to] of runs) {
      const years = from === to ? String(from) : `${from}–${to}`;
      const long = x(to) - x(from) + 2 * half;
      const words = text(
        `${regionName(second, locale)}在前`,
        `${capital(regionName(second, locale, "short"))} ahead`,
      );
      const lines = textWidth(words, size.tick) < long - 6 ? [words, years] : [years];
      lines.forEach((line, index) =>
        labels.push({
          text: line,
          x: (x(from) + x(to)) / 2,
          y: frame.bottom - size.tick * (1 + (lines.length - 1 - index) * 1.3),
          size: size.tick,
          anchor: "middle",
          fill: "var(--ink)",
          key: `ahead:${from}:${index}`,
        }),
      );
    }
  }
  marks.push(
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    ...yearAxis(withRevised ? [2007, 2012, 2017, 2022] : [2007, 2012, 2017, 2021], {
      frame,
      size,
      x,
    }),
  );

  if (look === "test") {
    const border = (x(2016) + x(2017)) / 2;
    marks.push(
      polyline(
        [
          [border, frame.top],
          [border, frame.bottom],
        ],
        { "data-key": "border" },
        { stroke: "var(--muted)", width: 1, dash: "2 3" },
      ),
    );
    labels.push(
      {
        text: text("重建的估计值", "Rebuilt estimates"),
        x: border - 8,
        y: frame.bottom - size.tick,
        size: size.tick,
        anchor: "end",
        fill: "var(--muted)",
        key: "side:rebuilt",
      },
      {
        text: text("由全表算出", "From full tables"),
        x: border + 8,
        y: frame.bottom - size.tick,
        size: size.tick,
        fill: "var(--muted)",
        key: "side:exact",
      },
    );
  }

  for (const { iso3, rows, revised, strong } of series) {
    const stroke = strong ? regionHue(iso3) : "var(--faded)";
    const width =
      strong && look !== "lines" ? size.strong : strong ? size.strong * 0.75 : size.weak;
    marks.push(...statusLines(rows, at, iso3, { stroke, width }));
    const common = rows.findLast(({ year }) => year === 2019);
    if (look === "test" && common) {
      marks.push(
        polyline(
          [common, ...revised].map(at),
          { "data-key": `revised:${iso3}` },
          { stroke, width: size.weak },
        ),
      );
    }
    if (withRevised && look !== "test") {
      const later = revised.filter(({ year }) => year > lastYear);
      marks.push(
        rings(
          later.map((row) => ({ at: at(row), key: `revised:${iso3}:${row.year}` })),
          size.dot * 0.85,
          { stroke, width: 1.5 },
          "var(--paper)",
        ),
      );
    }
    if (look === "test") {
      marks.push(
        rings(
          data.test
            .filter((each) => each.iso3 === iso3)
            .map(({ year, rebuilt }) => ({
              at: at({ year, value: rebuilt }),
              key: `test:${iso3}:${year}`,
            })),
          size.dot * 0.9,
          { stroke: "var(--ink)", width: 1.25 },
        ),
      );
    }
    const name = capital(regionName(iso3, locale));
    const say = (year: number, value: number, remark: string) => ({
      series: name,
      x: x(year),
      y: y(value),
      text: `${name}${text("，", ", ")}${year}${text("年：", ": ")}${ratio(value)}${remark}`,
    });
    for (const { year, value, exact } of rows) {
      points.push(say(year, value, exact ? "" : text("（重建值）", " (rebuilt)")));
    }
    if (withRevised) {
      for (const { year, value } of revised) {
        if (year > lastYear || look === "test")
          points.push(say(year, value, text("（修订后的数据）", " (revised release)")));
      }
    }
  }

  if (look === "fall" && first) {
    const hue = regionHue(first);
    const start = valueOf(data, first, view.since);
    const end = valueOf(data, first, lastYear);
    const other = yearOfPapersFall(data, first);
    const level = (key: string, value: number, year: number) =>
      polyline(
        [
          [x(year), y(value)],
          [x(lastYear), y(value)],
        ],
        { "data-key": `level:${key}` },
        { stroke: "var(--muted)", width: 1, dash: "2 3" },
      );
    marks.push(level("since", start, view.since));
    const fallen: Markish = polyline(
      [
        [x(lastYear), y(start)],
        [x(lastYear), y(end)],
      ],
      { "data-key": "drop" },
      { stroke: hue, width: size.weak },
    );
    marks.push(fallen);
    const taken: (readonly Point[])[] = [
      rowsOf(data, first).map(at),
      [
        [x(view.since), y(start)],
        [x(lastYear), y(start)],
      ],
    ];
    const notable = fallOfPaper ? [view.since, other] : [view.since];
    for (const year of notable) {
      const place = at({ year, value: valueOf(data, first, year) });
      marks.push(dots([{ at: place, key: `from:${year}` }], size.dot, hue));
      const change = formatNumber(changeSince(data, first, year), locale, {
        digits: 1,
        signed: true,
      });
      const words =
        year === view.since
          ? text(`${year}年 ${ratio(start)}`, `${year}: ${ratio(start)}`)
          : text(`${year}年起 ${change}%`, `From ${year} ${change}%`);
      const label = labelNear(place, words, {
        size: size.label,
        frame: { ...frame, top: 0 },
        taken,
        key: `from:${year}:label`,
        fill: regionTextHue(first),
        bold: year === view.since,
      });
      labels.push(label);
      taken.push(outline(labelBox(label)));
    }
    marks.push(dots([{ at: at({ year: lastYear, value: end }), key: "end" }], size.dot, hue));
    if (fallOfPaper) {
      const stated = start * (1 - data.paperFall / 100);
      marks.push(
        rings(
          [{ at: at({ year: lastYear, value: stated }), key: "paper" }],
          size.dot + 1,
          { stroke: "var(--ink)", width: 1.5 },
          "var(--paper)",
        ),
      );
      labels.push({
        text: paperText,
        x: x(lastYear) + size.dot + 8,
        y: y(stated),
        size: size.label,
        fill: "var(--ink)",
        key: "label:paper",
      });
      points.push({
        series: text("论文", "Paper"),
        x: x(lastYear),
        y: y(stated),
        text: text(
          `论文的降幅${percent(data.paperFall, 2)}会落在${ratio(stated)}`,
          `The paper’s fall of ${percent(data.paperFall, 2)} would end at ${ratio(stated)}`,
        ),
      });
    }
  }

  const ends = series.map(({ rows, revised }) =>
    withRevised ? (revised.at(-1)?.value ?? 0) : (rows.at(-1)?.value ?? 0),
  );
  const middles = spread(
    ends.map((value) => ({ at: y(value), room: size.label * 1.25 })),
    frame.top,
    frame.bottom,
  );
  series.forEach(({ iso3, strong }, index) =>
    labels.push({
      text: endTexts[index] ?? "",
      x: frame.right + size.dot + 8,
      y: middles[index] ?? 0,
      size: size.label,
      bold: strong,
      fill: strong ? regionTextHue(iso3) : "var(--muted)",
      key: `label:${iso3}`,
    }),
  );
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
