import type { Markish } from "@observablehq/plot";
import { formatNumber, formatQuarter } from "../../i18n/format.ts";
import { drawLabels, type Label, type Point } from "../../plotting/labels.ts";
import { canvas, dots, polyline, rings, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, Drawing, ReadPoint } from "../contract.ts";
import { economies } from "../economies.ts";
import { comparisons, partners, type Partner, type RatioData, type RatioView } from "./model.ts";

/**
 * The paper's six values beside ours: one row each, how far ours lie from the paper's in percentage
 * points, and the values themselves in columns. Exact values are dots, the estimate is a ring.
 */
export const drawComparison: Draw<RatioView, RatioData> = (scene): Drawing => {
  const { view, data, size, locale, document } = scene;
  const wide = size.name === "wide";
  const rows = comparisons(data);
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const print = (value: number) => formatNumber(value, locale, { digits: 2 });

  const headings = [
    { zh: "论文", en: "Paper" }[locale],
    wide ? text("海关价值", "Customs value") : text("海关", "Customs"),
    wide ? text("含运保费，估计", "CIF, estimate") : text("含运费", "CIF est."),
  ];
  const names = rows.map(({ partner, quarter }) => ({
    name: economies[partner].name[locale],
    quarter: formatQuarter(quarter, locale, "short"),
  }));
  const labelRoom =
    Math.max(
      ...names.flatMap(({ name, quarter }) => [
        textWidth(name, size.label, true),
        textWidth(quarter, size.tick),
      ]),
    ) + 12;
  const cells = rows.map(({ paper, customs, cif }) => [
    print(paper),
    print(customs),
    cif === null ? "—" : print(cif),
  ]);
  const symbolRoom = size.dot * 2 + 6;
  const columnWidths = headings.map((heading, index) =>
    Math.max(
      textWidth(heading, size.tick) + (index > 0 ? symbolRoom : 0),
      ...cells.map((row) => textWidth(row[index] ?? "", size.label, index === 1)),
    ),
  );
  const gap = wide ? 20 : 6;
  const columnEnd = (index: number) =>
    size.width - columnWidths.slice(index + 1).reduce((sum, width) => sum + width + gap, 0);
  const top = size.tick * 2;
  const bottom = size.height - size.tick - 10;
  const left = labelRoom;
  const right = columnEnd(0) - (columnWidths[0] ?? 0) - gap;
  const gaps = rows.flatMap(({ customs, cif, paper }) => [
    customs - paper,
    ...(cif === null ? [] : [cif - paper]),
  ]);
  const x = positions([Math.min(...gaps) - 0.25, Math.max(...gaps) + 0.25], [left, right]);
  const y = positions(
    [0, rows.length - 1],
    [top + (bottom - top) / rows.length / 2, bottom - (bottom - top) / rows.length / 2],
  );
  const strong = (partner: Partner) => view.highlight.includes(partner);

  const ticks = Array.from({ length: Math.floor(Math.max(...gaps)) + 1 }, (_, index) => index);
  const labels: Label[] = [];
  const muted = "var(--muted)";
  const zero = text("0＝论文", "0 = paper");
  for (const value of ticks) {
    // Where the ticks are close, only the first and the last are named.
    if (!wide && value !== 0 && value !== ticks.at(-1)) continue;
    labels.push({
      text: value === 0 ? zero : formatNumber(value, locale, { signed: true }),
      x: x(value),
      y: bottom + size.tick * 0.9,
      size: size.tick,
      anchor: "middle",
      fill: value === 0 ? "var(--ink)" : muted,
    });
  }
  headings.forEach((heading, index) => {
    labels.push({
      text: heading,
      x: columnEnd(index),
      y: size.tick * 0.8,
      size: size.tick,
      anchor: "end",
      fill: muted,
    });
  });
  rows.forEach(({ partner }, index) => {
    const at = y(index);
    const { name, quarter } = names[index] ?? { name: "", quarter: "" };
    const bold = strong(partner);
    labels.push(
      {
        text: name,
        x: 0,
        y: at - size.tick * 0.62,
        size: size.label,
        bold,
        fill: bold ? economies[partner].text : muted,
        key: index % 2 ? `label:${partner}` : `label:${partner}:first`,
      },
      { text: quarter, x: 0, y: at + size.tick * 0.68, size: size.tick, fill: muted },
    );
    cells[index]?.forEach((cell, place) => {
      labels.push({
        text: cell,
        x: columnEnd(place),
        y: at,
        size: size.label,
        anchor: "end",
        bold: bold && place === 1,
        fill: bold && place === 1 ? economies[partner].text : "var(--ink)",
      });
    });
  });

  const hueOf = (partner: Partner) => (strong(partner) ? economies[partner].hue : "var(--faded)");
  const estimate = { width: 1.5, dash: "2 1.5" };
  const marks: Markish[] = [
    verticals(ticks.slice(1).map(x), [top, bottom], "var(--rule)"),
    verticals([x(0)], [top, bottom], "var(--ink)"),
  ];
  for (const partner of partners) {
    const own = rows.flatMap((row, index) => (row.partner === partner ? [{ ...row, index }] : []));
    const stroke = hueOf(partner);
    const customs = own.map(({ customs, paper, quarter, index }, place) => ({
      at: [x(customs - paper), y(index)] as const,
      // The last is what the end of the line was in the states before and after.
      key: place === own.length - 1 ? `end:${partner}` : `dot:${partner}:${quarter}`,
    }));
    const cif = own.flatMap(({ cif, paper, index }) =>
      cif === null ? [] : [{ at: [x(cif - paper), y(index)] as const, key: `cif:${partner}` }],
    );
    const stems = customs.flatMap(({ at }): Point[] => [[x(0), at[1]], at, [NaN, NaN]]);
    marks.push(
      polyline(stems, { "data-key": `stem:${partner}` }, { stroke, width: size.weak }),
      rings(cif, size.dot, { ...estimate, stroke }, "var(--paper)"),
      dots(customs, size.dot, stroke),
    );
  }
  // The headings double as the legend.
  const legend = (place: number) =>
    [
      columnEnd(place) - textWidth(headings[place] ?? "", size.tick) - size.dot - 4,
      size.tick * 0.8,
    ] as const;
  marks.push(
    dots([{ at: legend(1), key: "legend:customs" }], size.dot * 0.9, muted),
    rings([{ at: legend(2), key: "legend:cif" }], size.dot * 0.9, { ...estimate, stroke: muted }),
    ...drawLabels(labels),
  );
  const svg = canvas(document, size, marks);
  const points = rows.map((row, index): ReadPoint => ({
    series: economies[row.partner].name[locale],
    x: x(row.customs - row.paper),
    y: y(index),
    text: `${names[index]?.name ?? ""} ${names[index]?.quarter ?? ""}${text("：", ": ")}${print(row.customs)}`,
  }));
  return { svg, points };
};
