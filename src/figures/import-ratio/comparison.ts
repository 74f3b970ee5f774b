import * as Plot from "@observablehq/plot";
import { formatNumber, formatQuarter } from "../../i18n/format.ts";
import { keyed } from "../../plotting/keyed.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, Drawing, ReadPoint } from "../contract.ts";
import { economies } from "../economies.ts";
import { comparisons, type RatioData, type RatioView } from "./model.ts";

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
    wide ? text("海关估价", "Customs value") : text("海关", "Customs"),
    wide ? text("含运保费，估计", "CIF, estimate") : text("含运费", "CIF est."),
  ];
  const column = wide ? 92 : 50;
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
  const top = size.tick * (wide ? 3.4 : 3.2);
  const bottom = size.height - size.tick - 10;
  const left = labelRoom;
  const right = size.width - 3 * column - (wide ? 14 : 4);
  const gaps = rows.flatMap(({ customs, cif, paper }) => [
    customs - paper,
    ...(cif === null ? [] : [cif - paper]),
  ]);
  const x = positions([Math.min(...gaps) - 0.25, Math.max(...gaps) + 0.25], [left, right]);
  const y = positions(
    [0, rows.length - 1],
    [top + (bottom - top) / rows.length / 2, bottom - (bottom - top) / rows.length / 2],
  );
  const strong = (partner: (typeof rows)[number]["partner"]) => view.highlight.includes(partner);

  const ticks = Array.from({ length: Math.floor(Math.max(...gaps)) + 1 }, (_, index) => index);
  const labels: Label[] = [];
  const muted = "var(--muted)";
  for (const value of ticks) {
    labels.push({
      text: value === 0 ? "0" : formatNumber(value, locale, { signed: true }),
      x: x(value),
      y: bottom + size.tick * 0.8,
      size: size.tick,
      anchor: "middle",
      fill: muted,
    });
  }
  const columnEnd = (index: number) => size.width - (headings.length - 1 - index) * column;
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
  labels.push({
    text: text("0＝论文的数值", "0 = the paper’s value"),
    x: Math.max(0, x(0) - (wide ? 0 : 40)),
    y: size.tick * 0.8,
    size: size.tick,
    fill: "var(--ink)",
  });
  rows.forEach(({ partner, paper, customs, cif }, index) => {
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
    const cells = [print(paper), print(customs), cif === null ? "—" : print(cif)];
    cells.forEach((cell, place) => {
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

  const shape = (index: number) => ({ at: y(index), hue: hueOf(index) });
  function hueOf(index: number): string {
    const partner = rows[index]?.partner;
    return partner && strong(partner) ? economies[partner].hue : "var(--faded)";
  }
  const customsDots = rows.map((row, index) => ({
    ...shape(index),
    x: x(row.customs - row.paper),
    key: isLast(index) ? `end:${row.partner}` : `dot:${row.partner}:${row.quarter}`,
  }));
  function isLast(index: number): boolean {
    return rows[index + 1]?.partner !== rows[index]?.partner;
  }
  const cifRings = rows.flatMap((row, index) =>
    row.cif === null
      ? []
      : [{ ...shape(index), x: x(row.cif - row.paper), key: `cif:${row.partner}` }],
  );
  const stems = customsDots.map((dot) => ({ ...dot, from: x(0) }));
  const pixels = {
    x: { value: "x", scale: null },
    y: { value: "at", scale: null },
  } as const;

  const marks: Plot.Markish[] = [
    Plot.ruleX(ticks.slice(1), {
      x: { value: (d: number) => x(d), scale: null },
      y1: { value: () => top, scale: null },
      y2: { value: () => bottom, scale: null },
      stroke: "var(--rule)",
    }),
    Plot.ruleX([0], {
      x: { value: () => x(0), scale: null },
      y1: { value: () => size.tick * 1.7, scale: null },
      y2: { value: () => bottom, scale: null },
      stroke: "var(--ink)",
    }),
    Plot.ruleY(stems, {
      x1: { value: "from", scale: null },
      x2: { value: "x", scale: null },
      y: { value: "at", scale: null },
      stroke: "hue",
      strokeWidth: size.weak,
    }),
    Plot.dot(cifRings, {
      ...pixels,
      r: size.dot,
      fill: "var(--paper)",
      stroke: "hue",
      strokeWidth: 1.5,
      strokeDasharray: "2 1.5",
      render: keyed((index) => cifRings[index]?.key ?? ""),
    }),
    Plot.dot(customsDots, {
      ...pixels,
      r: size.dot,
      fill: "hue",
      render: keyed((index) => customsDots[index]?.key ?? ""),
    }),
    // The headings double as the legend.
    Plot.dot([0], {
      x: { value: () => columnEnd(1) - textWidth(headings[1] ?? "", size.tick) - 8, scale: null },
      y: { value: () => size.tick * 0.8, scale: null },
      r: size.dot * 0.9,
      fill: muted,
    }),
    Plot.dot([0], {
      x: { value: () => columnEnd(2) - textWidth(headings[2] ?? "", size.tick) - 8, scale: null },
      y: { value: () => size.tick * 0.8, scale: null },
      r: size.dot * 0.9,
      stroke: muted,
      strokeWidth: 1.5,
      strokeDasharray: "2 1.5",
    }),
    ...drawLabels(labels),
  ];
  const svg = Plot.plot({
    document,
    width: size.width,
    height: size.height,
    margin: 0,
    axis: null,
    x: { domain: [0, 1] },
    y: { domain: [0, 1] },
    color: { type: "identity" },
    marks,
  }) as SVGSVGElement;
  const points = rows.map((row, index): ReadPoint => ({
    series: economies[row.partner].name[locale],
    x: x(row.customs - row.paper),
    y: y(index),
    text: `${names[index]?.name ?? ""} ${names[index]?.quarter ?? ""}${text("：", ": ")}${print(row.customs)}`,
  }));
  return { svg, points };
};
