import type { Markish } from "@observablehq/plot";
import { formatDate, formatNumber } from "../../i18n/format.ts";
import { drawLabels, type Box, type Label, type Point } from "../../plotting/labels.ts";
import { bars, canvas, polyline, verticals, type Bar } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { total, type Category, type EntityListData, type EntityListView } from "./model.ts";
import { categoryNames } from "./words.ts";

interface Segment {
  readonly category: Category | null;
  readonly value: number;
}

interface Row {
  readonly key: string;
  readonly label: string;
  /** What else the row says, receding. */
  readonly remark: string;
  readonly segments: readonly Segment[];
  /** Quoted at second hand: drawn as an outline. */
  readonly open: boolean;
}

/**
 * Bars from a zero line, names above them: the categories one by one, or put end to end beside the
 * counts that others give.
 */
export const drawCounts: Draw<EntityListView, EntityListData> = (scene) => {
  const { size, locale, document, view } = scene;
  const rows = view.show === "stock" ? stockRows(scene) : compositionRows(scene);
  const sumOf = (row: Row) => row.segments.reduce((sum, { value }) => sum + value, 0);
  const highest = Math.max(...rows.map(sumOf));
  const valueRoom = textWidth("0,000", size.label, true) + 10;
  const x = positions([0, highest], [0, size.width - valueRoom]);
  const foot = view.show === "composition" ? size.label * 2 : 4;
  const pitch = (size.height - foot) / rows.length;
  const thickness = Math.min(26, pitch * 0.36);

  const red: Bar[] = [];
  const grey: Bar[] = [];
  const marks: Markish[] = [];
  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const gap = 1.5;

  rows.forEach((row, index) => {
    const top = index * pitch + pitch / 2 - thickness * 0.1;
    const nameY = top - size.label * 0.85;
    const value = sumOf(row);
    const text = formatNumber(value, locale);
    let from = 0;
    for (const { category, value: part } of row.segments) {
      const box: Box = {
        left: x(from) + (from > 0 ? gap : 0),
        right: x(from + part),
        top,
        bottom: top + thickness,
      };
      from += part;
      if (row.open) {
        marks.push(
          polyline(
            corners(box),
            { "data-key": `count:${row.key}` },
            { stroke: "var(--muted)", width: 1.5, dash: "4 3" },
          ),
        );
      } else {
        (category === "companies" ? red : grey).push({ box, key: `bar:${category}` });
      }
    }
    labels.push(
      {
        text: row.label,
        x: 0,
        y: nameY,
        size: size.label,
        bold: true,
        key: `name:${row.key}`,
      },
      {
        text,
        x: x(value) + 8,
        y: top + thickness / 2,
        size: size.label,
        bold: true,
        fill: index === 0 && view.show === "composition" ? "var(--chn-text)" : "var(--ink)",
        key: `value:${row.key}`,
      },
    );
    if (row.remark) {
      labels.push({
        text: row.remark,
        x: textWidth(row.label, size.label, true) + 16,
        y: nameY,
        size: size.tick,
        fill: "var(--muted)",
        key: `remark:${row.key}`,
      });
    }
    points.push({
      series: row.key,
      x: x(value),
      y: top + thickness / 2,
      text: `${row.label}${{ zh: "：", en: ": " }[locale]}${text}`,
    });
  });
  if (view.show === "composition") {
    labels.push({
      text: {
        zh: `五类相加 ${total(scene.data)}（本版加总）`,
        en: `Added up: ${total(scene.data)} (our sum)`,
      }[locale],
      x: 0,
      y: size.height - size.label * 0.75,
      size: size.label,
      fill: "var(--muted)",
      key: "sum",
    });
  }
  const svg = canvas(document, size, [
    ...(red.length ? [bars(red, "var(--chn)")] : []),
    ...(grey.length ? [bars(grey, "var(--faded)")] : []),
    ...marks,
    verticals([0.5], [0, size.height - foot], "var(--ink)"),
    ...drawLabels(labels.map((label) => (label.x === 0 ? { ...label, x: 8 } : label))),
  ]);
  return { svg, points };
};

type Scene = Parameters<typeof drawCounts>[0];

function compositionRows({ data, locale }: Scene): Row[] {
  return data.composition.map(({ category, value }) => ({
    key: category,
    label: categoryNames[category][locale],
    remark: "",
    segments: [{ category, value }],
    open: false,
  }));
}

function stockRows({ data, locale, size }: Scene): Row[] {
  const press = {
    zh: { wide: "主管部门的数，据媒体转述", narrow: "据媒体转述" },
    en: { wide: "the authority, as quoted by the press", narrow: "as quoted by the press" },
  }[locale][size.name];
  const own = { zh: "论文五类相加", en: "the paper’s categories added up" }[locale];
  return [
    ...data.quoted.map(({ year, value }): Row => ({
      key: year,
      label: formatDate(year, locale),
      remark: press,
      segments: [{ category: null, value }],
      open: true,
    })),
    {
      key: "sum",
      label: formatDate(data.asOf, locale),
      remark: own,
      segments: data.composition,
      open: false,
    },
  ];
}

function corners({ left, right, top, bottom }: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}
