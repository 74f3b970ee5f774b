import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import { horizontalGrid, roomForTicks, yearAxis, yearTicks } from "../../plotting/axes.ts";
import { drawLabels, labelBox, outline, type Label, type Point } from "../../plotting/labels.ts";
import { area, bars, canvas, dots, labelNear, polyline, rings } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import { spread } from "../../plotting/spread.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { economies } from "../economies.ts";
import {
  firstUnseen,
  lastMonth,
  monthPosition,
  peakMonth,
  peakYear,
  ranked,
  seriesNames,
  yearOf,
  type ExportsData,
  type ExportsView,
} from "./model.ts";
import { month, percent, yearInWords } from "./words.ts";

const estimateHue = economies.china.hue;
const estimateInk = economies.china.text;

/** Months as lines and a band, years as steps that don't join; nothing where there are no data. */
export const drawHightechExports: Draw<ExportsView, ExportsData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const byYear = view.grain === "years";
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const within = (year: number) => year >= view.from && year <= view.to;
  const hasEstimate = view.series.includes("high-tech");
  const hasGoods = view.series.includes("all-goods");
  const months = hasEstimate
    ? data.estimate.months.filter((each) => within(yearOf(each.date)))
    : [];
  const years = hasEstimate ? data.estimate.years.filter((each) => within(each.year)) : [];
  const goods = hasGoods ? data.goods.months.filter((each) => within(yearOf(each.date))) : [];
  const goodsYears = hasGoods ? data.goods.years.filter((each) => within(each.year)) : [];

  const highest = Math.max(
    9,
    ...months.map(({ high }) => high),
    ...(byYear ? goodsYears : goods).map(({ share }) => share),
  );
  const top = highest * 1.08;
  const ticks = (top < 10 ? [0, 2, 4, 6, 8] : [0, 5, 10, 15])
    .filter((value) => value <= top)
    .map((value, index, all) => ({
      value,
      text: `${formatNumber(value, locale)}${index === all.length - 1 ? "%" : ""}`,
    }));
  const frame = {
    left: roomForTicks(ticks, size),
    right: size.width - 2,
    top: size.tick * 1.2,
    bottom: size.height - size.tick - 14,
  };
  const x = positions([view.from, view.to + 1], [frame.left, frame.right]);
  const y = positions([0, top], [frame.bottom, frame.top]);
  const middleOf = (year: number) => x(year + 0.5);
  const at = (date: string, value: number): Point => [x(monthPosition(date)), y(value)];

  const tickYears = yearTicks(view.from, view.to, frame.right - frame.left, size).filter(
    (year) => middleOf(year) + textWidth("0000", size.tick) / 2 <= size.width,
  );
  const marks: Markish[] = [
    ...horizontalGrid(ticks, { frame, size, y, base: 0 }),
    ...yearAxis(tickYears, { frame, size, x: middleOf }),
  ];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const taken: (readonly Point[])[] = [];

  if (months.length > 1) {
    const upper = months.map(({ date, high }) => at(date, high));
    const lower = months.map(({ date, low }) => at(date, low));
    const middle = months.map(({ date, mid }) => at(date, mid));
    taken.push(upper, lower);
    marks.push(
      area([...upper, ...lower.toReversed()], "band", {
        fill: estimateHue,
        opacity: byYear ? 0.12 : 0.2,
      }),
    );
    // Behind years the band alone stays: its middle would strike through their values.
    if (!byYear) {
      marks.push(
        polyline(
          middle,
          { "data-key": "months:high-tech" },
          { stroke: estimateHue, width: size.strong * 0.8, dash: "5 3" },
        ),
      );
    }
  }
  if (goods.length > 1 && !byYear) {
    marks.push(
      polyline(
        goods.map(({ date, share }) => at(date, share)),
        { "data-key": "months:all-goods" },
        { stroke: "var(--ink)", width: size.weak * 1.2 },
      ),
    );
  }

  if (byYear) drawYears();
  else labelMonths();
  if (view.paper === "marked" && hasEstimate) markPaper();
  if (hasEstimate && !hasGoods && (!byYear || years.length === 0)) sayWhatIsUnseen();

  readMonths();
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };

  function drawYears(): void {
    const gap = Math.min(3, (x(1) - x(0)) * 0.08);
    const span = (year: number, part = 1): [number, number] => [
      x(year) + gap,
      x(year + part) - gap,
    ];
    const boxes = years.map(({ year, low, high }) => {
      const [left, right] = span(year);
      return { box: { left, right, top: y(high), bottom: y(low) }, key: `year:${year}` };
    });
    if (boxes.length) marks.push(bars(boxes, estimateHue, 0.3));
    const steps = (list: readonly { year: number; value: number; part: number }[]) =>
      list.flatMap(({ year, value, part }): Point[] => {
        const [left, right] = span(year, part);
        return [
          [left, y(value)],
          [right, y(value)],
          [NaN, NaN],
        ];
      });
    if (years.length) {
      marks.push(
        polyline(
          steps(years.map(({ year, mid }) => ({ year, value: mid, part: 1 }))),
          { "data-key": "years:high-tech" },
          { stroke: estimateHue, width: size.strong, dash: "5 3" },
        ),
      );
    }
    const whole = goodsYears.filter((each) => each.months === 12);
    const running = goodsYears.filter((each) => each.months < 12);
    for (const [list, key, dash] of [
      [whole, "years:all-goods", undefined],
      [running, "years:all-goods:running", "2 4"],
    ] as const) {
      if (!list.length) continue;
      marks.push(
        polyline(
          steps(list.map(({ year, share, months: n }) => ({ year, value: share, part: n / 12 }))),
          { "data-key": key },
          { stroke: "var(--ink)", width: size.strong, ...(dash ? { dash } : {}) },
        ),
      );
    }
    const step = x(1) - x(0);
    const crowded = step < textWidth("8.8", size.label, true);
    const bare = step < textWidth("10.1%", size.label, true) + 6;
    for (const { year, mid, high } of years) {
      labels.push({
        text: percent(mid, 1).replace("%", bare ? "" : "%"),
        x: middleOf(year),
        y: y(high) - size.label * 0.8,
        size: size.label,
        anchor: "middle",
        bold: true,
        fill: estimateInk,
        halo: true,
        key: `value:high-tech:${year}`,
      });
    }
    // The first years of a long series lie close together: their label stands above all of them.
    const early = y(Math.max(0, ...goodsYears.slice(0, 12).map(({ share }) => share)));
    const notable = crowded ? notableYears() : goodsYears.map(({ year }) => year);
    for (const each of goodsYears.filter(({ year }) => notable.includes(year))) {
      const first = crowded && each.year === goodsYears[0]?.year;
      const above = crowded && each.year === peakYear(data).year;
      const label = yearLabel(each, crowded);
      const half = textWidth(label, size.label, true) / 2;
      const middle = x(each.year + each.months / 24);
      labels.push({
        text: label,
        x: first ? frame.left : Math.min(middle, frame.right - half),
        y: first ? early - size.label : y(each.share) + size.label * (above ? -0.85 : 0.95),
        size: size.label,
        anchor: first ? "start" : "middle",
        bold: true,
        halo: true,
        key: `value:all-goods:${each.year}`,
      });
    }
    // Names stand at the first year, clear of the values.
    if (years.length) {
      const highestValue = Math.max(...months.map(({ high }) => high));
      labels.push({
        text: seriesNames["high-tech"][locale],
        x: x(view.from) + gap,
        y: y(highestValue) - size.label * 0.2,
        size: size.label,
        bold: true,
        fill: estimateInk,
        halo: true,
        key: "name:high-tech",
      });
    }
    if (goodsYears.length) {
      const lowest = Math.min(...goodsYears.slice(0, 4).map(({ share }) => share));
      labels.push({
        text: seriesNames["all-goods"][locale],
        x: x(view.from) + gap,
        y: crowded ? early - size.label * 2.4 : y(lowest) + size.label * 2.6,
        size: size.label,
        bold: true,
        halo: true,
        key: "name:all-goods",
      });
    }
    for (const { year, low, mid, high } of years) {
      points.push({
        series: seriesNames["high-tech"][locale],
        x: middleOf(year),
        y: y(mid),
        text: text(
          `${year}年：${percent(mid)}，区间${percent(low)}至${percent(high)}`,
          `${year}: ${percent(mid)}, between ${percent(low)} and ${percent(high)}`,
        ),
      });
    }
    for (const each of goodsYears) {
      points.push({
        series: seriesNames["all-goods"][locale],
        x: x(each.year + each.months / 24),
        y: y(each.share),
        text: `${yearInWords(each)[locale]}${text("：", ": ")}${percent(each.share)}`,
      });
    }
  }

  function notableYears(): number[] {
    return [goodsYears[0], peakYear(data), goodsYears.at(-1)].flatMap((each) =>
      each ? [each.year] : [],
    );
  }

  function yearLabel(each: (typeof goodsYears)[number], crowded: boolean): string {
    if (!crowded) return formatNumber(each.share, locale, { digits: 1 });
    return `${each.year}${text("年", "")} ${percent(each.share)}`;
  }

  /** The peak, or the two bounds by name. */
  function labelMonths(): void {
    const last = months.at(-1);
    if (view.point === "peak" && within(yearOf(peakMonth(data).date))) {
      const [top, second] = ranked(data);
      for (const [each, main] of [
        [top, true],
        [second, false],
      ] as const) {
        if (!each || !hasEstimate) continue;
        const spot = at(each.date, each.mid);
        marks.push(dots([{ at: spot, key: `dot:${each.date}` }], size.dot, estimateHue));
        const label = labelNear(spot, `${month(each.date)[locale]} ${percent(each.mid)}`, {
          size: size.label,
          frame: { ...frame, top: 0 },
          taken,
          off: size.dot + 8,
          key: `note:${each.date}`,
          bold: main,
          fill: main ? estimateInk : "var(--muted)",
        });
        labels.push(label);
        taken.push(outline(labelBox(label)));
      }
    }
    if (!last) return;
    const room = frame.right - x(monthPosition(last.date));
    if (view.point === "bounds") {
      const rows = [
        { text: text("上限", "upper"), value: last.high, bold: false },
        { text: text("中点", "middle"), value: last.mid, bold: true },
        { text: text("下限", "lower"), value: last.low, bold: false },
      ].map((row) => ({ ...row, text: `${row.text} ${percent(row.value)}` }));
      const places = spread(rows.map(({ value }) => ({ at: y(value), room: size.label * 1.4 })));
      rows.forEach(({ text: said, bold }, index) => {
        // Without room for their names the three values keep their order.
        const fits = textWidth(said, size.label, bold) <= room - 8;
        labels.push({
          text: fits ? said : (said.split(" ").at(-1) ?? said),
          x: x(monthPosition(last.date)) + 8,
          y: places[index] ?? 0,
          size: size.label,
          bold,
          fill: bold ? estimateInk : "var(--muted)",
          key: `bound:${index}`,
        });
      });
    }
    if (hasGoods) {
      const [first] = goods;
      const lowest = Math.min(...goods.slice(0, 12).map(({ share }) => share));
      if (first) {
        labels.push({
          text: seriesNames["all-goods"][locale],
          x: x(monthPosition(first.date)) + 4,
          y: y(lowest) + size.label * 1.2,
          size: size.label,
          bold: true,
          halo: true,
          key: "name:all-goods",
        });
      }
    }
  }

  function markPaper(): void {
    const { peak, below } = data.paper;
    const hue = "var(--ink)";
    if (within(yearOf(peak.date))) {
      const spot = at(peak.date, peak.share);
      marks.push(
        rings([{ at: spot, key: "paper:peak" }], size.dot + 3.5, { stroke: hue, width: 1.5 }),
      );
      const said = `${text("论文", "Paper")} ${percent(peak.share)}`;
      labels.push({
        text: said,
        x: spot[0] - size.dot - 10,
        y: Math.max(spot[1], size.label * 0.7),
        size: size.label,
        anchor: "end",
        halo: true,
        key: "paper:peak:name",
      });
    }
    if (within(below.year)) {
      const [left, right] = [x(below.year), x(below.year + 1)];
      const level = y(below.share);
      const middle = (left + right) / 2;
      const reach = wide ? 34 : 24;
      marks.push(
        polyline(
          [
            [left, level],
            [right, level],
            [NaN, NaN],
            [middle, level],
            [middle, level + reach],
            [middle - 4, level + reach - 6],
            [NaN, NaN],
            [middle, level + reach],
            [middle + 4, level + reach - 6],
          ],
          { "data-key": "paper:below" },
          { stroke: hue, width: 1.75 },
        ),
      );
      const lines = text(
        `论文：${below.year}年|低于${below.share}%`,
        `Paper: below|${below.share}% in ${below.year}`,
      ).split("|");
      lines.forEach((line, index) => {
        labels.push({
          text: line,
          x: Math.min(middle + textWidth(line, size.label) / 2, frame.right),
          y: level - size.label * (0.95 + (lines.length - 1 - index) * 1.3),
          size: size.label,
          anchor: "end",
          halo: true,
          key: `paper:below:${index}`,
        });
      });
    }
  }

  /** What is not there is said where it would be. */
  function sayWhatIsUnseen(): void {
    const start = Math.max(frame.left, x(monthPosition(firstUnseen(data)) - 1 / 24));
    const room = frame.right - start;
    if (yearOf(lastMonth(data).date) >= view.to && room < 40) return;
    const since = month(firstUnseen(data))[locale];
    const lines = text(`${since}起|没有可用数据`, `No data from|${since}`).split("|");
    if (room < Math.max(...lines.map((line) => textWidth(line, size.tick))) + 4) return;
    lines.forEach((line, index) => {
      labels.push({
        text: line,
        x: start + room / 2,
        y: y(top * 0.33) + (index - 0.5) * size.tick * 1.4,
        size: size.tick,
        anchor: "middle",
        fill: "var(--muted)",
        halo: true,
        key: `unseen:${index}`,
      });
    });
  }

  function readMonths(): void {
    if (byYear) return;
    for (const { date, low, mid, high } of months) {
      points.push({
        series: seriesNames["high-tech"][locale],
        x: at(date, mid)[0],
        y: y(mid),
        text: text(
          `${month(date).zh}：${percent(mid)}，区间${percent(low)}至${percent(high)}`,
          `${month(date).en}: ${percent(mid)}, between ${percent(low)} and ${percent(high)}`,
        ),
      });
    }
    for (const { date, share } of goods) {
      points.push({
        series: seriesNames["all-goods"][locale],
        x: at(date, share)[0],
        y: y(share),
        text: `${month(date)[locale]}${text("：", ": ")}${percent(share)}`,
      });
    }
  }
};
