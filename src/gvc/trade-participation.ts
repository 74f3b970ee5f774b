/**
 * Trade-based participation: which part of gross exports crosses more than one border.
 *
 * Source: Borin & Mancini (2019), "Measuring what matters in global value chains and value-added
 * trade", World Bank Policy Research Working Paper 8804: GVC-related trade is exports less the domestic
 * value added that the direct buyer absorbs (DAVAX); the part that rests on imported inputs is
 * backward, the rest forward. Domestic inverses alone are needed:
 *   domestic value added  v·L # e
 *   DAVAX                 v·L # (y^F + A^F·L·y^D)
 */
import type { DomesticView } from "./production-participation.ts";
import { shares } from "./table.ts";

/** By exporting row, n numbers each in the table's unit. */
export interface ExportSplit {
  readonly exports: Float64Array;
  /** Domestic value added absorbed by the direct buyer: crosses one border only. */
  readonly directlyAbsorbed: Float64Array;
  /** Domestic value added that the direct buyer sends on. */
  readonly forward: Float64Array;
  /** Foreign value added, and what is counted twice. */
  readonly backward: Float64Array;
}

/** Exports = directly absorbed + forward + backward, by exporting row. */
export function exportSplit(view: DomesticView): ExportSplit {
  const { content, foreignContent, absorbedByBuyers: absorbed } = view;
  const { exportedFinal, exportedIntermediate } = view.sales;
  const exports = exportedFinal.map((final, row) => final + exportedIntermediate[row]!);
  return {
    exports,
    directlyAbsorbed: content.map((share, row) => share * (exportedFinal[row]! + absorbed[row]!)),
    forward: content.map((share, row) => share * (exportedIntermediate[row]! - absorbed[row]!)),
    backward: foreignContent.map((share, row) => share * exports[row]!),
  };
}

/** Backward participation, share of exports, n; NaN for a row without exports. */
export const backwardTradeRate = (split: ExportSplit): Float64Array =>
  shares(split.backward, split.exports);

/** Forward participation, share of exports, n; NaN for a row without exports. */
export const forwardTradeRate = (split: ExportSplit): Float64Array =>
  shares(split.forward, split.exports);
