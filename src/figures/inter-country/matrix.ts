import * as Plot from "@observablehq/plot";
import { bars, canvas, polyline } from "../../plotting/marks.ts";
import { drawLabels, outline, type Box, type Label } from "../../plotting/labels.ts";
import { keyed } from "../../plotting/keyed.ts";
import { textWidth } from "../../plotting/measure.ts";
import type { Size } from "../../plotting/size.ts";
import type { Drawing, ReadPoint } from "../contract.ts";

/** A matrix as shaded cells: rows deliver, columns receive. */
export interface Matrix {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** Above the columns, and above the rows. */
  readonly columnsTitle: string;
  readonly rowsTitle: string;
  readonly cells: readonly MatrixCell[];
  /** A single cell that is framed, by its key. */
  readonly framed?: string | undefined;
}

interface Head {
  readonly label: string;
  /** Framed and bold. */
  readonly focus: boolean;
}

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  /** Depth of the shade, 0 to 1; null for what stays at home, which is grey whatever its size. */
  readonly depth: number | null;
  /** Printed inside where all cells have room for theirs. */
  readonly text: string;
  /** The cell in words. */
  readonly sentence: string;
  readonly key: string;
}

interface Placed extends MatrixCell {
  readonly box: Box;
  readonly opacity: number;
}

/** Ink stays readable on the deepest shade: text contrast is tested with this. */
const deepest = 0.6;
const shallowest = 0.03;

export function drawMatrix(
  matrix: Matrix,
  { size, document }: { readonly size: Size; readonly document: Document },
): Drawing {
  const { rows, columns } = matrix;
  const left = Math.max(...rows.map(({ label, focus }) => textWidth(label, size.tick, focus))) + 10;
  const width = (size.width - left) / columns.length;
  const tiers = tiersFor(
    columns.map(({ label, focus }) => textWidth(label, size.tick, focus)),
    width,
  );
  const line = size.tick * 1.35;
  const top = line * (tiers + 1.2);
  const height = (size.height - top) / rows.length;
  const gap = 1;
  const boxOf = (row: number, column: number): Box => ({
    left: left + column * width + gap / 2,
    right: left + (column + 1) * width - gap / 2,
    top: top + row * height + gap / 2,
    bottom: top + (row + 1) * height - gap / 2,
  });
  const placed: Placed[] = matrix.cells.map((cell) => ({
    ...cell,
    box: boxOf(cell.row, cell.column),
    opacity: cell.depth === null ? 1 : shallowest + (deepest - shallowest) * cell.depth,
  }));
  const labels: Label[] = [
    {
      text: matrix.columnsTitle,
      x: size.width,
      y: line * 0.5,
      size: size.tick,
      anchor: "end",
      fill: "var(--muted)",
      key: "columns",
    },
    {
      text: matrix.rowsTitle,
      x: 0,
      y: line * 0.5,
      size: size.tick,
      fill: "var(--muted)",
      key: "rows",
    },
    ...columns.map(({ label, focus }, column): Label => ({
      text: label,
      // The last name may be wider than its column: it keeps inside the drawing.
      x: Math.min(
        left + (column + 0.5) * width,
        size.width - textWidth(label, size.tick, focus) / 2 - 1,
      ),
      y: line * (1.6 + (column % tiers)),
      size: size.tick,
      anchor: "middle",
      bold: focus,
      key: `column:${column}`,
    })),
    ...rows.map(({ label, focus }, row): Label => ({
      text: label,
      x: left - 8,
      y: top + (row + 0.5) * height,
      size: size.tick,
      anchor: "end",
      bold: focus,
      key: `row:${row}`,
    })),
  ];
  const fits = matrix.cells.every(({ text }) => textWidth(text, size.tick) <= width - 2);
  if (fits && height >= size.tick * 1.3) {
    for (const { box, text, key } of placed) {
      if (!text) continue;
      labels.push({
        text,
        x: (box.left + box.right) / 2,
        y: (box.top + box.bottom) / 2,
        size: size.tick,
        anchor: "middle",
        key: `value:${key}`,
      });
    }
  }
  const frames: Box[] = [];
  rows.forEach(({ focus }, row) => {
    if (focus) frames.push({ ...boxOf(row, 0), right: size.width - gap });
  });
  columns.forEach(({ focus }, column) => {
    if (focus) frames.push({ ...boxOf(0, column), bottom: size.height - gap });
  });
  for (const { key, box } of placed) if (key === matrix.framed) frames.push(box);
  const svg = canvas(document, size, [
    bars(
      placed.filter(({ depth }) => depth === null),
      "var(--rule)",
    ),
    shaded(placed.filter(({ depth }) => depth !== null)),
    ...frames.map((box, index) =>
      polyline(
        outline(box),
        { "data-key": `frame:${index}` },
        { stroke: "var(--ink)", width: 1.5 },
      ),
    ),
    ...drawLabels(labels),
  ]);
  const points = placed.map(({ row, box, sentence }): ReadPoint => ({
    series: rows[row]?.label ?? "",
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    text: sentence,
  }));
  return { svg, points };
}

/** In how many lines column labels must take turns so that neighbours keep apart. */
function tiersFor(widths: readonly number[], column: number): number {
  const apart = (tiers: number) =>
    widths.every(
      (width, at) =>
        (width + (widths[at + tiers] ?? 0)) / 2 + 8 <= tiers * column || !widths[at + tiers],
    );
  return [1, 2].find(apart) ?? 3;
}

function shaded(cells: readonly Placed[]): Plot.Markish {
  return Plot.rect(cells, {
    x1: { value: ({ box }: Placed) => box.left, scale: null },
    x2: { value: ({ box }: Placed) => box.right, scale: null },
    y1: { value: ({ box }: Placed) => box.top, scale: null },
    y2: { value: ({ box }: Placed) => box.bottom, scale: null },
    fill: "var(--accent)",
    fillOpacity: { value: ({ opacity }: Placed) => opacity, scale: null },
    render: keyed((index) => cells[index]?.key ?? ""),
  });
}
