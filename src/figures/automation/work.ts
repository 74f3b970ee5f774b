import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import { drawLabels, outline, type Box, type Label } from "../../plotting/labels.ts";
import { bars, canvas, polyline, verticals } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { economies } from "../economies.ts";
import type { AutomationData, AutomationView, RowId } from "./model.ts";
import { briefName, kindNames, rowName, signed, tasks } from "./words.ts";

/**
 * A block a statement: its name, then bars from zero. The plant's work is one bar in two parts; a
 * forecast is a plain bar for the start and a dashed outline for what was expected.
 */
export const drawWork: Draw<AutomationView, AutomationData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const { rows } = view;
  const alone = rows.length === 1;
  const many = rows.length > 2;
  const onlyPlant = alone && rows[0] === "amberg";
  const { machines, people } = data.amberg;
  const highest = onlyPlant
    ? machines + people
    : Math.max(
        100,
        ...rows.map((row) => (row === "amberg" ? 0 : 100 + data.forecasts[row].percent)),
      );
  const endRoom = onlyPlant
    ? 1
    : Math.max(...rows.map((row) => textWidth(endText(row), size.label, true))) + 8;
  const x = positions([0, highest], [1, size.width - endRoom]);
  const axis = size.tick + 12;
  const bottom = size.height - axis;
  const block = bottom / rows.length;
  const line = size.label * 1.3;

  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const marks: Markish[] = [];
  const ticks = highest > 100 ? [0, 50, 100] : [0, 25, 50, 75, 100];
  for (const tick of ticks) {
    const text = `${formatNumber(tick, locale)}${onlyPlant && tick === 100 ? "%" : ""}`;
    const half = textWidth(text, size.tick) / 2;
    labels.push({
      text,
      x: Math.min(Math.max(x(tick), half), size.width - half),
      y: bottom + 4 + size.tick * 0.7,
      size: size.tick,
      anchor: "middle",
      fill: "var(--muted)",
      key: `x:${tick}`,
    });
  }
  marks.push(verticals(ticks.slice(1).map(x), [0, bottom], "var(--rule)"));

  function endText(row: RowId): string {
    if (row === "amberg") return "";
    const { percent, to } = data.forecasts[row];
    return locale === "zh" ? `${to}年 ${signed(percent, "zh")}` : `${to} ${signed(percent, "en")}`;
  }

  rows.forEach((row, index) => {
    const top = index * block;
    const name = (many && !wide ? briefName(row, data) : rowName(row, data))[locale];
    const kind = kindNames[row === "amberg" ? "reported" : "forecast"][locale];
    const kindRoom = textWidth(kind, size.tick) + 16;
    const lines = breakLines(name, size.width - kindRoom, size.label, locale, true);
    lines.forEach((text, at) => {
      labels.push({
        text,
        x: 0,
        y: top + line * (at + 0.6),
        size: size.label,
        bold: true,
        halo: true,
        key: `name:${row}:${at}`,
      });
    });
    labels.push({
      text: kind,
      x: size.width,
      y: top + line * 0.6,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      halo: true,
      key: `kind:${row}`,
    });
    const from = top + line * lines.length + 4;
    const room = top + block - from - (alone ? 12 : 8);
    if (row === "amberg") drawPlant(from, room);
    else drawForecast(row, from, room);
  });
  marks.push(verticals([x(0)], [0, bottom], "var(--ink)"));
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };

  /** Machines and people in one bar; their numbers above it, what people do below. */
  function drawPlant(from: number, room: number): void {
    const big = alone ? (wide ? 40 : 28) : size.label;
    const above = big * 1.25 + (alone ? size.label * 1.4 : 0);
    const below = onlyPlant ? tasks.length * line + 14 : 0;
    const thick = Math.min(alone ? 110 : 40, room - above - below);
    const start = from + (onlyPlant ? Math.max(0, (room - above - below - thick) / 2) : 0) + above;
    const end = start + thick;
    const ofPeople = view.focus === "people";
    const box = (left: number, right: number): Box => ({
      left: x(left),
      right: x(right),
      top: start,
      bottom: end,
    });
    marks.push(
      bars(
        [{ box: box(0, machines), key: "bar:machines" }],
        ofPeople ? "var(--faded)" : economies.germany.hue,
      ),
      bars(
        [{ box: box(machines, machines + people), key: "bar:people" }],
        ofPeople ? "var(--ink)" : "var(--faded)",
      ),
    );
    const parts = [
      {
        key: "machines",
        at: 0,
        value: machines,
        text:
          wide || alone
            ? { zh: "机器和电脑", en: "machines, computers" }[locale]
            : { zh: "机器", en: "machines" }[locale],
        lit: !ofPeople,
        fill: economies.germany.text,
      },
      {
        key: "people",
        at: machines,
        value: people,
        text: { zh: "人", en: "people" }[locale],
        lit: ofPeople,
        fill: "var(--ink)",
      },
    ];
    for (const { key, at, value, text, lit, fill } of parts) {
      const number = `${formatNumber(value, locale)}%`;
      const ink = lit ? fill : "var(--muted)";
      if (alone) {
        labels.push(
          {
            text,
            x: x(at) + 3,
            y: start - big * 1.2 - size.label * 0.6,
            size: size.label,
            fill: ink,
            halo: true,
            key: `part:${key}`,
          },
          {
            text: number,
            x: x(at) + 3,
            y: start - big * 0.62,
            size: big,
            bold: true,
            fill: ink,
            halo: true,
            key: `number:${key}`,
          },
        );
      } else {
        labels.push({
          text: `${text} ${number}`,
          x: x(at) + 3,
          y: start - size.label * 0.7,
          size: size.label,
          bold: lit,
          fill: ink,
          halo: true,
          key: `number:${key}`,
        });
      }
      points.push({
        series: rowName("amberg", data)[locale],
        x: x(at + value / 2),
        y: (start + end) / 2,
        text: `${text}${{ zh: "：", en: ": " }[locale]}${number}`,
      });
    }
    if (onlyPlant) {
      tasks.forEach((task, at) => {
        labels.push({
          text: task[locale],
          x: size.width,
          y: end + 8 + line * (at + 0.6),
          size: size.label,
          anchor: "end",
          bold: ofPeople,
          fill: ofPeople ? "var(--ink)" : "var(--muted)",
          halo: true,
          key: `task:${at}`,
        });
      });
    }
  }

  /** The start as a plain bar, the forecast under it as a dashed outline. */
  function drawForecast(row: Exclude<RowId, "amberg">, from: number, room: number): void {
    const { percent, from: first } = data.forecasts[row];
    const gap = alone ? 12 : 3;
    // Among many statements the starts, all alike, become thin.
    const thick = Math.min(alone ? 70 : many ? 24 : 46, many ? room - gap - 5 : (room - gap) / 2);
    const baseThick = many ? 5 : thick;
    const start = from + Math.max(0, (room - thick - baseThick - gap) / (alone ? 2 : 4));
    const box = (value: number, top: number, height: number): Box => ({
      left: x(0),
      right: x(value),
      top,
      bottom: top + height,
    });
    const base = box(100, start, baseThick);
    const hoped = box(100 + percent, start + baseThick + gap, thick);
    marks.push(
      bars([{ box: base, key: `base:${row}` }], "var(--faded)"),
      polyline(
        outline(hoped),
        { "data-key": `bar:${row}` },
        {
          stroke: row === "study" ? "var(--ink)" : economies.usa.hue,
          width: 2,
          dash: "6 4",
        },
      ),
    );
    const before =
      first === null
        ? { zh: "此前（未说明）", en: "before" }[locale]
        : { zh: `${first}年`, en: String(first) }[locale];
    const baseText = `${before} 100`;
    const inside = baseThick >= size.tick + 3;
    if (inside) {
      labels.push({
        text: baseText,
        x: x(0) + 8,
        y: (base.top + base.bottom) / 2,
        size: size.tick,
        bold: true,
        fill: "var(--paper)",
        key: `before:${row}`,
      });
    }
    labels.push({
      text: endText(row),
      x: hoped.right + 7,
      y: (hoped.top + hoped.bottom) / 2,
      size: size.label,
      bold: true,
      fill: row === "study" ? "var(--ink)" : economies.usa.text,
      halo: true,
      key: `end:${row}`,
    });
    const series = rowName(row, data)[locale];
    points.push(
      { series, x: base.right, y: (base.top + base.bottom) / 2, text: baseText },
      {
        series,
        x: hoped.right,
        y: (hoped.top + hoped.bottom) / 2,
        text: `${series}${{ zh: "：", en: ": " }[locale]}${endText(row)}`,
      },
    );
  }
};
