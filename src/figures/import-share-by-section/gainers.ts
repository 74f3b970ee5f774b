import type { Markish } from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, brokenVerticals, type Bar } from "../../plotting/marks.ts";
import { breakLines, textWidth } from "../../plotting/measure.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import { economies } from "../economies.ts";
import {
  change,
  gainers,
  gains,
  originNames,
  sectionsOf,
  type Gainer,
  type SectionData,
  type SectionView,
} from "./model.ts";
import { sectionLabel, sectionNames } from "./names.ts";
import { signedPoints } from "./words.ts";

const fills: Readonly<Record<Gainer, { bar: string; text: string }>> = {
  mexico: { bar: economies.mexico.hue, text: economies.mexico.text },
  india: { bar: economies.india.hue, text: economies.india.text },
  vietnam: { bar: economies.vietnam.hue, text: economies.vietnam.text },
  aseanRest: { bar: "var(--muted)", text: "var(--muted)" },
  elsewhere: { bar: "var(--faded)", text: "var(--muted)" },
};

/**
 * Who gained what China lost: a row a section, a column a gainer, bars from a zero line of the
 * column on one common scale. A row's bars add up to China's loss, which stands before them.
 */
export const drawGainers: Draw<SectionView, SectionData> = (scene) => {
  const { view, data, size, locale, document } = scene;
  const wide = size.name === "wide";
  const digits = wide ? 2 : 1;
  const sections = [...sectionsOf(data, view), 0];
  const rows = sections.map((section) => ({
    section,
    lost: change(data, section, "china", view),
    gained: gains(data, section, view),
  }));
  const type = wide ? size.label : size.tick;
  const nameRoom = wide
    ? Math.max(...sections.map((each) => textWidth(sectionLabel(each, locale), type, true))) + 14
    : 0;
  const lossRoom =
    textWidth("−00.00".slice(0, digits === 2 ? 6 : 5), type, true) + (wide ? 26 : 12);
  const start = nameRoom + lossRoom;
  const gap = wide ? 8 : 4;
  // Columns are as wide as their longest bar needs, so that one scale can be large.
  const extents = gainers.map((each) => {
    const values = rows.map(({ gained }) => gained[each]);
    return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
  });
  const range = ({ low, high }: { low: number; high: number }) => high - low;
  const numberRoom = textWidth(digits === 2 ? "+00.00" : "+00.0", type, true) + 5;
  // No column may be narrower than the widest word of its head; those that would be are set to it,
  // and the others share what is left.
  const headRoom = gainers.map(
    (each) =>
      Math.max(
        ...breakLines(originNames[each][locale], size.tick * 5.5, size.tick, locale, true).map(
          (line) => textWidth(line, size.tick, true),
        ),
      ) + gap,
  );
  const needs = (scale: number) =>
    extents.map((extent, index) =>
      Math.max(range(extent) * scale + numberRoom + gap, headRoom[index] ?? 0),
    );
  let scale = 0;
  while (needs(scale + 0.05).reduce((a, b) => a + b, 0) <= size.width - start) scale += 0.05;
  const widths = needs(scale);
  const zero = (index: number) =>
    start +
    widths.slice(0, index).reduce((sum, width) => sum + width, 0) -
    (extents[index]?.low ?? 0) * scale;

  const headLines = gainers.map((each, index) =>
    breakLines(
      originNames[each][locale],
      Math.max(size.tick * 5.5, (widths[index] ?? 0) - gap),
      size.tick,
      locale,
      true,
    ),
  );
  const lineHeight = size.tick * 1.2;
  const head = Math.max(...headLines.map((lines) => lines.length)) * lineHeight + 8;
  const pitch = (size.height - head - 2) / rows.length;
  const thickness = Math.min(16, pitch * 0.36);

  const labels: Label[] = [];
  const points: ReadPoint[] = [];
  const barsOf = new Map<Gainer, Bar[]>(gainers.map((each) => [each, []]));
  headLines.forEach((lines, index) => {
    const gainer = gainers[index] ?? "elsewhere";
    lines.forEach((text, line) => {
      labels.push({
        text,
        x: zero(index),
        y: (line + 0.5) * lineHeight,
        size: size.tick,
        bold: true,
        fill: fills[gainer].text,
        key: `head:${gainer}:${line}`,
      });
    });
  });
  labels.push({
    text: originNames.china[locale],
    x: nameRoom + lossRoom - (wide ? 26 : 12),
    y: lineHeight / 2,
    size: size.tick,
    anchor: "end",
    bold: true,
    fill: economies.china.text,
  });

  rows.forEach(({ section, lost, gained }, row) => {
    const numeral = sectionNames[section]?.numeral || "all";
    const top = head + row * pitch;
    const middle = wide ? top + pitch / 2 : top + pitch * 0.66;
    const all = section === 0;
    labels.push({
      text: sectionLabel(section, locale),
      x: 0,
      y: wide ? middle : middle - thickness / 2 - type * 0.78,
      size: type,
      bold: !all,
      fill: all ? "var(--muted)" : "var(--ink)",
      key: `name:${numeral}`,
    });
    labels.push({
      text: signedPoints(lost, locale, digits),
      x: nameRoom + lossRoom - (wide ? 26 : 12),
      y: middle,
      size: type,
      anchor: "end",
      bold: !all,
      fill: economies.china.text,
      key: `difference:${numeral}`,
    });
    const most = gainers.reduce((best, each) => (gained[each] > gained[best] ? each : best));
    gainers.forEach((gainer, index) => {
      const value = gained[gainer];
      const ends = [zero(index), zero(index) + value * scale];
      barsOf.get(gainer)?.push({
        box: {
          left: Math.min(...ends),
          right: Math.max(...ends),
          top: middle - thickness / 2,
          bottom: middle + thickness / 2,
        },
        key: `gain:${numeral}:${gainer}`,
      });
      const text = signedPoints(value, locale, digits);
      labels.push({
        text,
        x: Math.max(zero(index), ends[1] ?? 0) + 5,
        y: middle,
        size: type,
        bold: gainer === most,
        fill: gainer === most ? "var(--ink)" : "var(--muted)",
      });
      points.push({
        series: sectionLabel(section, locale),
        x: ends[1] ?? 0,
        y: middle,
        text: `${sectionLabel(section, locale)}${{ zh: "，", en: ", " }[locale]}${originNames[gainer][locale]}${{ zh: "：", en: ": " }[locale]}${signedPoints(value, locale)}`,
      });
    });
  });

  const marks: Markish[] = [
    ...gainers.map((each) => bars(barsOf.get(each) ?? [], fills[each].bar)),
    brokenVerticals(
      gainers.map((_, index) => zero(index)),
      wide
        ? [[head - 4, size.height - 2]]
        : rows.map((_, row) => {
            const middle = head + (row + 0.66) * pitch;
            return [middle - thickness * 0.8, middle + thickness * 0.8] as const;
          }),
      "var(--ink)",
    ),
    ...drawLabels(labels),
  ];
  return { svg: canvas(document, size, marks), points };
};
