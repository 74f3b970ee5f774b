import type { Markish } from "@observablehq/plot";
import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { canvas, dots, polyline, rings, verticals } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { positions } from "../../plotting/positions.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** Rows of sectors with a few dots each on one scale from zero: the form two figures share. */
export interface SectorDots {
  readonly legend: readonly { readonly text: string; readonly fill: string; readonly look: Look }[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly strong: boolean;
    /** Stands at the right of the row, such as a change. */
    readonly remark?: string;
    readonly spots: readonly Spot[];
    /** A line from the first spot to the last. */
    readonly link: boolean;
  }[];
  /** Names over blocks of rows; `before` is the index of the block's first row. */
  readonly blocks: readonly { readonly before: number; readonly name: string }[];
  /** End of the scale. */
  readonly most: number;
}

export type Look = "dot" | "ring";

interface Spot {
  /** What the dot stands for; the same in every state. */
  readonly id: string;
  readonly value: number;
  readonly look: Look;
  readonly hue: string;
  readonly text: string;
}

export function drawSectorDots(
  { legend, rows, blocks, most }: SectorDots,
  { size, document, locale }: { readonly size: Size; document: Document; readonly locale: Locale },
): Drawing {
  const wide = size.name === "wide";
  const type = wide ? size.tick : 11.5;
  const labels: Label[] = [];
  const marks: Markish[] = [];
  const points: ReadPoint[] = [];
  const named = Math.max(...rows.map(({ name, strong }) => textWidth(name, type, strong)));
  const remarked = Math.max(
    0,
    ...rows.map(({ remark = "", strong }) => textWidth(remark, type, strong)),
  );
  const frame = {
    left: named + size.dot + 8,
    right: size.width - size.dot - (remarked ? remarked + 10 : 4),
    top: size.tick * 1.9,
    bottom: size.height - size.tick * 1.7,
  };
  const x = positions([0, most], [frame.left, frame.right]);
  const gap = blocks.length > 1 ? 0.45 : 0;
  const pitch = (frame.bottom - frame.top) / (rows.length + gap * Math.max(0, blocks.length - 1));
  const middleOf = (index: number) => {
    const above = blocks.filter(({ before }) => before > 0 && before <= index).length;
    return frame.top + pitch * (index + 0.5 + gap * above);
  };

  const ticks = Array.from({ length: Math.floor(most * 10 + 1e-9) + 1 }, (_, k) => k / 10);
  marks.push(
    verticals(ticks.slice(1).map(x), [frame.top, frame.bottom], "var(--rule)"),
    verticals([x(0)], [frame.top, frame.bottom], "var(--ink)"),
  );
  for (const tick of ticks) {
    labels.push({
      text: formatNumber(tick, locale, { digits: tick === 0 ? 0 : 1 }),
      x: x(tick),
      y: frame.bottom + size.tick * 0.9,
      size: size.tick,
      anchor: "middle",
      fill: "var(--muted)",
      key: `x:${tick}`,
    });
  }

  const radius = wide ? size.dot : 3.6;
  let at = frame.left;
  for (const { text, fill, look } of legend) {
    const spot = [{ at: [at, size.tick * 0.8] as const, key: `legend:${text}` }];
    marks.push(
      look === "dot" ? dots(spot, radius, fill) : rings(spot, radius, { stroke: fill, width: 1.5 }),
    );
    labels.push({
      text,
      x: at + radius + 5,
      y: size.tick * 0.8,
      size: size.tick,
      key: `legend-name:${text}`,
    });
    at += radius + 5 + textWidth(text, size.tick) + (wide ? 26 : 14);
  }
  for (const { before, name } of blocks) {
    labels.push({
      text: name,
      x: size.width,
      y: middleOf(before),
      size: type,
      anchor: "end",
      fill: "var(--muted)",
      halo: true,
      key: `block:${before}`,
    });
  }

  const byLook = new Map<string, { at: readonly [number, number]; key: string; spot: Spot }[]>();
  rows.forEach(({ id, name, strong, remark, spots, link }, index) => {
    const y = middleOf(index);
    labels.push({
      text: name,
      x: 0,
      y,
      size: type,
      bold: strong,
      fill: strong ? "var(--ink)" : "var(--muted)",
      key: `name:${id}`,
    });
    if (remark) {
      labels.push({
        text: remark,
        x: size.width,
        y,
        size: type,
        anchor: "end",
        bold: strong,
        fill: strong ? "var(--ink)" : "var(--muted)",
        key: `remark:${id}`,
      });
    }
    const [first, last] = [spots[0], spots.at(-1)];
    if (link && first && last && first !== last) {
      marks.push(
        polyline(
          [
            [x(first.value), y],
            [x(last.value), y],
          ],
          { "data-key": `link:${id}` },
          { stroke: last.hue, width: strong ? size.weak * 1.5 : size.weak },
        ),
      );
    }
    for (const spot of spots) {
      const look = `${spot.look} ${spot.hue}`;
      const place = { at: [x(spot.value), y] as const, key: `${spot.id}:${id}`, spot };
      byLook.set(look, [...(byLook.get(look) ?? []), place]);
      points.push({ series: name, x: x(spot.value), y, text: spot.text });
    }
  });
  for (const group of byLook.values()) {
    const { look, hue } = (group[0] as { spot: Spot }).spot;
    marks.push(
      look === "dot"
        ? dots(group, radius, hue)
        : rings(group, radius, { stroke: hue, width: 1.5 }, "var(--paper)"),
    );
  }
  return { svg: canvas(document, size, [...marks, ...drawLabels(labels)]), points };
}
