import type { Markish } from "@observablehq/plot";
import { polyline } from "../../plotting/marks.ts";
import type { Point } from "../../plotting/labels.ts";

/**
 * One series as two lines: dashed over the years that were rebuilt, solid over those computed from
 * the full tables. Rows come in the order of their years; the two lines meet at the first exact one.
 */
export function statusLines<Row extends { readonly exact: boolean }>(
  rows: readonly Row[],
  at: (row: Row) => Point,
  key: string,
  { stroke, width }: { readonly stroke: string; readonly width: number },
): Markish[] {
  const firstExact = rows.findIndex(({ exact }) => exact);
  const rebuilt = rows.slice(0, firstExact < 0 ? rows.length : firstExact + 1);
  const exact = firstExact < 0 ? [] : rows.slice(firstExact);
  return [
    ...(rebuilt.length > 1
      ? [
          polyline(
            rebuilt.map(at),
            { "data-key": `rebuilt:${key}` },
            { stroke, width, dash: "5 4" },
          ),
        ]
      : []),
    ...(exact.length > 1
      ? [polyline(exact.map(at), { "data-key": `exact:${key}` }, { stroke, width })]
      : []),
  ];
}
