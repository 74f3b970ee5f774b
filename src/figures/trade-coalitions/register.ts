import { nobody } from "../coalitions/finder.ts";
import * as Plot from "@observablehq/plot";
import { drawLabels, type Label } from "../../plotting/labels.ts";
import { bars, canvas, dots, polyline, rings, type Spot } from "../../plotting/marks.ts";
import { textWidth } from "../../plotting/measure.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import type { Draw, ReadPoint } from "../contract.ts";
import {
  columnsInFocus,
  economiesInOrder,
  isApplicant,
  seatAt,
  spokenOf,
  tables,
  withChina,
  type TradeData,
  type TradeView,
} from "./model.ts";
import { seatAmongOthers, tableNames } from "./words.ts";

const great = ["USA", "CHN"] as const;

/** The register of all economies and tables, in two blocks; both are headed by the US and China. */
export const drawRegister: Draw<TradeView, TradeData> = ({
  view,
  data,
  size,
  locale,
  document,
}) => {
  const order = economiesInOrder(data);
  const half = Math.ceil(order.length / 2);
  const blocks = [
    [...great, ...order.slice(0, half)],
    [...great, ...order.slice(half)],
  ];
  const name = (iso3: string) => data.names[iso3]?.[locale] ?? iso3;
  const spoken = new Set(spokenOf(data, view));
  const focus = columnsInFocus(view);
  const gutter = 28;
  const width = (size.width - gutter) / 2;
  const nameRoom = Math.max(...order.map((iso3) => textWidth(name(iso3), size.tick, true))) + 10;
  const step = (width - nameRoom) / tables.length;
  const line = size.tick * 1.25;
  const top = line * 2 + 6;
  const pitch = (size.height - top) / (half + great.length);
  const columnX = (block: number, column: number) =>
    block * (width + gutter) + nameRoom + (column + 0.5) * step;
  const rowY = (row: number) => top + (row + 0.5) * pitch;

  const labels: Label[] = [];
  const spots: (Spot & { readonly hue: string; readonly applicant: boolean })[] = [];
  const points: ReadPoint[] = [];
  const guides: { x1: number; x2: number; y: number }[] = [];
  const bridges: { iso3: string; x1: number; x2: number; y: number }[] = [];

  blocks.forEach((rows, block) => {
    tables.forEach((table, column) => {
      const own = focus.includes(table) && focus.length < tables.length;
      labels.push({
        text: tableNames[table].short[locale],
        // The last name may be wider than its column: it keeps inside the drawing.
        x: Math.min(
          columnX(block, column),
          size.width - textWidth(tableNames[table].short[locale], size.tick, own) / 2 - 1,
        ),
        y: line * (0.6 + (column % 2)),
        size: size.tick,
        anchor: "middle",
        bold: own,
        fill: own ? "var(--ink)" : "var(--muted)",
        key: `t:${block}:${table}`,
      });
    });
    rows.forEach((iso3, row) => {
      const pinned = row < great.length;
      const mine = spoken.has(iso3);
      const y = rowY(row);
      // The second block's copies of the two first rows carry keys of their own.
      const copy = pinned && block > 0 ? `:${block}` : "";
      labels.push({
        text: name(iso3),
        x: block * (width + gutter) + 2,
        y,
        size: size.tick,
        bold: pinned || (mine && view.economy !== nobody),
        fill: textHue(iso3, mine ? "var(--ink)" : "var(--muted)"),
        key: `n:${iso3}${copy}`,
      });
      guides.push({ x1: columnX(block, 0), x2: columnX(block, tables.length - 1), y });
      const at: number[] = [];
      tables.forEach((table, column) => {
        const x = columnX(block, column);
        const seat = seatAt(data, iso3, table);
        const hub = iso3 === "USA" && table === "us-fta";
        if (!seat && !hub) return;
        const applicant = seat !== undefined && isApplicant(seat);
        // All seats of those a view speaks of are inked: the band tells which table it is about.
        spots.push({
          at: [x, y],
          key: `s:${iso3}:${table}${copy}`,
          hue: pinned || mine ? markHue(iso3) : "var(--faded)",
          applicant,
        });
        if (mine) at.push(x);
        if (seat && !copy)
          points.push({ series: name(iso3), x, y, text: seatAmongOthers(data, seat, locale) });
      });
      if (view.focus === "both" && view.economy === nobody && mine && !pinned) {
        bridges.push({ iso3, x1: Math.min(...at), x2: Math.max(...at), y });
      }
    });
  });

  const bands =
    focus.length === tables.length
      ? []
      : blocks.flatMap((rows, block) =>
          focus.map((table) => ({
            key: `band:${block}:${withChina.includes(table as never) ? table : "us"}`,
            box: {
              left: columnX(block, tables.indexOf(table)) - step / 2 + 2,
              right: columnX(block, tables.indexOf(table)) + step / 2 - 2,
              top,
              bottom: top + rows.length * pitch,
            },
          })),
        );
  const frames =
    view.economy === nobody
      ? []
      : blocks.flatMap((rows, block) => {
          const row = rows.indexOf(view.economy);
          if (row < 0 || (row < great.length && block > 0)) return [];
          const left = block * (width + gutter) - 5;
          return [
            {
              key: "row",
              box: {
                left: Math.max(0, left),
                right: Math.min(size.width, left + width + 10),
                top: rowY(row) - pitch / 2,
                bottom: rowY(row) + pitch / 2,
              },
            },
          ];
        });
  const radius = 5;
  const filled = spots.filter(({ applicant }) => !applicant);
  const hues = [...new Set(filled.map(({ hue }) => hue))].sort();
  const svg = canvas(document, size, [
    bars([...bands, ...frames], "var(--rule)", 0.55),
    Plot.ruleY(guides, {
      y: { value: "y", scale: null },
      x1: { value: "x1", scale: null },
      x2: { value: "x2", scale: null },
      stroke: "var(--rule)",
    }),
    ...bridges.map(({ iso3, x1, x2, y }) =>
      polyline(
        [
          [x1, y],
          [x2, y],
        ],
        { "data-key": `bridge:${iso3}` },
        { stroke: "var(--ink)", width: size.weak },
      ),
    ),
    ...hues.map((hue) =>
      dots(
        filled.filter((each) => each.hue === hue),
        radius,
        hue,
      ),
    ),
    rings(
      spots.filter(({ applicant }) => applicant),
      radius - 0.5,
      { stroke: markHue("CHN"), width: 2 },
      "var(--paper)",
    ),
    ...drawLabels(labels),
  ]);
  return { svg, points };
};
