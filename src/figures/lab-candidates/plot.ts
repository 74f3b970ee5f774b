import { formatNumber } from "../../i18n/format.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import { canvas, dots, rings, verticals } from "../../plotting/marks.ts";
import { positions } from "../../plotting/positions.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { capital, regionHue, regionName, regionTextHue } from "../inter-country/names.ts";
import { candidates, type CandidatesData, type CandidatesView } from "./model.ts";

/** A row for each way of computing, a dot for each economy; the rule is the paper. */
export const drawLabCandidates: Draw<CandidatesView, CandidatesData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const wide = size.name === "wide";
  const left = wide ? size.width * 0.42 : 4;
  const frame = {
    left,
    right: size.width - 14,
    top: size.tick * 3.6,
    bottom: size.height - 4,
  };
  const x = positions([0.3, 4.6], [frame.left, frame.right], true);
  const step = (frame.bottom - frame.top) / candidates.length;
  const ticks = [0.5, 1, 2, 4];
  const labels: Label[] = ticks.map((value) => ({
    text: value === 1 ? { zh: "1＝论文", en: "1 = paper" }[locale] : String(value),
    x: x(value),
    y: size.tick * 2.2,
    size: size.tick,
    anchor: "middle",
    bold: value === 1,
    fill: value === 1 ? "var(--ink)" : "var(--muted)",
    key: `x:${value}`,
  }));
  const names = data.economies.map(({ iso3 }) => regionName(iso3, locale, "short"));
  const room = names.reduce((sum, name) => sum + textWidth(name, size.tick, true), 0);
  const start = wide ? frame.left - 60 : 0;
  const gap = (size.width - start - room) / (names.length - 1);
  let at = start;
  data.economies.forEach(({ iso3 }, index) => {
    const text = names[index] ?? iso3;
    labels.push({
      text,
      x: at,
      y: size.tick * 0.7,
      size: size.tick,
      bold: true,
      fill: view.economy === "all" || view.economy === iso3 ? regionTextHue(iso3) : "var(--muted)",
      key: `legend:${iso3}`,
    });
    at += textWidth(text, size.tick, true) + gap;
  });
  const marks = [
    verticals(
      ticks.filter((value) => value !== 1).map(x),
      [frame.top - size.tick * 0.5, frame.bottom],
      "var(--rule)",
    ),
    verticals([x(1)], [frame.top - size.tick * 0.5, frame.bottom], "var(--ink)"),
  ];
  const points: ReadPoint[] = [];
  candidates.forEach((candidate, row) => {
    const label = `${candidate.id} ${candidate[locale]}`;
    const lines = wide ? breakLines(label, frame.left - 16, size.tick, locale) : [label];
    const middle = frame.top + (row + (wide ? 0.5 : 0.72)) * step;
    lines.forEach((text, line) =>
      labels.push({
        text,
        x: 0,
        y: wide
          ? middle + (line - (lines.length - 1) / 2) * size.tick * 1.2
          : frame.top + (row + 0.25) * step,
        size: wide ? size.tick : 11.5,
        halo: !wide,
        fill: row < 2 ? "var(--ink)" : "var(--muted)",
        bold: row < 2 && wide,
        key: `row:${candidate.id}:${line}`,
      }),
    );
    for (const { iso3, paper, values } of data.economies) {
      const value = values[row] as number;
      const strong = view.economy === "all" || view.economy === iso3;
      const spot = { at: [x(value / paper), middle] as const, key: `${candidate.id}:${iso3}` };
      marks.push(
        strong
          ? dots([spot], size.dot, regionHue(iso3))
          : rings([spot], size.dot, { stroke: "var(--faded)", width: 1 }),
      );
      points.push({
        series: candidate.id,
        x: spot.at[0],
        y: middle,
        text: `${candidate.id} · ${capital(regionName(iso3, locale))}${locale === "zh" ? "：" : ": "}${formatNumber(value, locale, { digits: 3 })}${{ zh: "，论文", en: ", paper " }[locale]}${formatNumber(paper, locale, { digits: 3 })}`,
      });
    }
  });
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
};
