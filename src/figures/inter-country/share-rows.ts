import * as Plot from "@observablehq/plot";
import { drawLabels, type Box, type Label } from "../../plotting/labels.ts";
import { keyed } from "../../plotting/keyed.ts";
import { canvas } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** Rows of one length, each cut into the same parts: what something is made of. */
export interface ShareRows {
  readonly parts: readonly { readonly id: string; readonly label: string; readonly look: Look }[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly fill?: string;
    /** In the order of the parts; they sum to about one. */
    readonly shares: readonly number[];
    readonly sentences: readonly string[];
  }[];
  readonly percent: (share: number) => string;
}

/** Four looks that stay apart in either theme, in grey print and without colour vision. */
export type Look = "quiet" | "dark" | "strong" | "light";

const looks: Readonly<
  Record<Look, { fill: string; opacity: number; stroke: string; text: string }>
> = {
  quiet: { fill: "var(--rule)", opacity: 1, stroke: "var(--faded)", text: "var(--ink)" },
  dark: { fill: "var(--ink)", opacity: 1, stroke: "var(--ink)", text: "var(--paper)" },
  strong: { fill: "var(--accent)", opacity: 1, stroke: "var(--accent)", text: "var(--paper)" },
  light: { fill: "var(--accent)", opacity: 0.3, stroke: "var(--accent)", text: "var(--ink)" },
};

export function drawShareRows(
  { parts, rows, percent }: ShareRows,
  { size, document }: { readonly size: Size; readonly document: Document },
): Drawing {
  const labels: Label[] = [];
  const swatch = size.tick * 0.8;
  let legendX = 0;
  let legendY = size.tick * 0.8;
  const swatches: { box: Box; look: Look; key: string }[] = [];
  for (const { id, label, look } of parts) {
    const room = swatch + 6 + textWidth(label, size.tick);
    if (legendX > 0 && legendX + room > size.width) {
      legendX = 0;
      legendY += size.tick * 1.5;
    }
    swatches.push({
      box: {
        left: legendX + 0.5,
        right: legendX + swatch,
        top: legendY - swatch / 2,
        bottom: legendY + swatch / 2,
      },
      look,
      key: `legend:${id}`,
    });
    labels.push({
      text: label,
      x: legendX + swatch + 5,
      y: legendY,
      size: size.tick,
      key: `legend:${id}:label`,
    });
    legendX += room + 14;
  }
  const left = Math.max(...rows.map(({ label }) => textWidth(label, size.label, true))) + 10;
  const top = legendY + size.tick * 1.4;
  const step = (size.height - top) / rows.length;
  const bar = Math.min(step * 0.66, 34);
  const boxes: { box: Box; look: Look; key: string }[] = [];
  const points: ReadPoint[] = [];
  rows.forEach(({ id, label, fill, shares, sentences }, row) => {
    const middle = top + (row + 0.5) * step;
    labels.push({
      text: label,
      x: left - 10,
      y: middle,
      size: size.label,
      bold: true,
      anchor: "end",
      fill: fill ?? "var(--ink)",
      key: `name:${id}`,
    });
    let at = left;
    shares.forEach((share, index) => {
      const part = parts[index];
      if (!part) return;
      const width = Math.max(0, share) * (size.width - left - 1);
      const box = { left: at, right: at + width, top: middle - bar / 2, bottom: middle + bar / 2 };
      boxes.push({ box, look: part.look, key: `${id}:${part.id}` });
      const text = percent(share);
      if (textWidth(text, size.tick) < width - 4 && bar > size.tick) {
        labels.push({
          text,
          x: at + width / 2,
          y: middle,
          size: size.tick,
          anchor: "middle",
          fill: looks[part.look].text,
          key: `value:${id}:${part.id}`,
        });
      }
      points.push({ series: label, x: at + width / 2, y: middle, text: sentences[index] ?? text });
      at += width;
    });
  });
  const names = [...new Set(parts.map(({ look }) => look))];
  const svg = canvas(document, size, [
    ...names.map((look) =>
      segments(
        [...swatches, ...boxes].filter((each) => each.look === look),
        look,
      ),
    ),
    ...drawLabels(labels),
  ]);
  return { svg, points };
}

function segments(list: readonly { box: Box; key: string }[], look: Look): Plot.Markish {
  type Segment = (typeof list)[number];
  const { fill, opacity, stroke } = looks[look];
  return Plot.rect(list, {
    x1: { value: ({ box }: Segment) => box.left, scale: null },
    x2: { value: ({ box }: Segment) => box.right, scale: null },
    y1: { value: ({ box }: Segment) => box.top, scale: null },
    y2: { value: ({ box }: Segment) => box.bottom, scale: null },
    fill,
    ...(opacity < 1 ? { fillOpacity: opacity } : {}),
    stroke,
    strokeWidth: 1,
    render: keyed((index) => list[index]?.key ?? ""),
  });
}
