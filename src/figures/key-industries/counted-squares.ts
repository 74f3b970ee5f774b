import type { Markish } from "@observablehq/plot";
import { drawLabels, outline, type Box, type Label } from "../../plotting/labels.ts";
import { bars, canvas, polyline } from "../../plotting/marks.ts";
import { breakLines } from "../../plotting/measure.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** Things counted one by one: a square each, `filled` of them solid. */
export interface CountedRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly filled: number;
  readonly all: number;
}

/** Rows of squares of one size, so that a square means one everywhere. */
export function drawCountedSquares(
  rows: readonly CountedRow[],
  {
    hue,
    ink,
    size,
    locale,
    document,
  }: {
    readonly hue: string;
    readonly ink: string;
    readonly size: Size;
    readonly locale: "zh" | "en";
    readonly document: Document;
  },
): Drawing {
  const wide = size.name === "wide";
  const line = size.label * 1.4;
  const across = Math.min(Math.max(...rows.map(({ all }) => all)), wide ? 25 : 20);
  const step = (size.width - 2) / across;
  const side = step * 0.78;
  const heads = rows.map(({ name }) =>
    breakLines(name, size.width * 0.72, size.label, locale, true),
  );
  const tall = rows.map(
    ({ all }, index) => (heads[index]?.length ?? 1) * line + 4 + Math.ceil(all / across) * step,
  );
  const spare = size.height - tall.reduce((sum, each) => sum + each, 0);
  const gap = Math.min(wide ? 60 : 34, spare / rows.length);
  const labels: Label[] = [];
  const marks: Markish[] = [];
  const points: ReadPoint[] = [];
  const filled: { box: Box; key: string }[] = [];
  let top = (spare - gap * (rows.length - 1)) / 2;
  rows.forEach(({ key, name, value, filled: count, all }, index) => {
    const lines = heads[index] ?? [name];
    lines.forEach((text, at) => {
      labels.push({
        text,
        x: 0,
        y: top + line * (at + 0.5),
        size: size.label,
        bold: true,
        key: `name:${key}:${at}`,
      });
    });
    labels.push({
      text: value,
      x: size.width,
      y: top + line * 0.5,
      size: size.label,
      anchor: "end",
      bold: true,
      fill: ink,
      key: `value:${key}`,
    });
    const start = top + line * lines.length + 4;
    const open: Box[] = [];
    for (let at = 0; at < all; at++) {
      const left = (at % across) * step + 1;
      const upper = start + Math.floor(at / across) * step;
      const box = { left, right: left + side, top: upper, bottom: upper + side };
      if (at < count) filled.push({ box, key: `square:${key}:${at}` });
      else open.push(box);
    }
    if (open.length) {
      marks.push(
        polyline(
          open.flatMap((box) => [...outline(box), [NaN, NaN] as const]),
          { "data-key": `open:${key}` },
          { stroke: "var(--faded)", width: 1 },
        ),
      );
    }
    points.push({
      series: name,
      x: step / 2,
      y: start + side / 2,
      text: `${name}${{ zh: "：", en: ": " }[locale]}${value}`,
    });
    top += (tall[index] ?? 0) + gap;
  });
  if (filled.length) marks.push(bars(filled, hue));
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
}
