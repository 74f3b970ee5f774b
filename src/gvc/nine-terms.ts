/**
 * Gross exports of a country in nine terms.
 *
 * Source: Koopman, Wang & Wei (2014), "Tracing value-added and double counting in gross exports",
 * AER 104(2): 459–494, equation (36). With s the exporter, r a direct buyer, t a third country:
 *   1  V_s Σ_r B_ss Y_sr                     4  V_s Σ_r B_sr Y_rs
 *   2  V_s Σ_r B_sr Y_rr                     5  V_s Σ_r B_sr A_rs L_ss Y_ss
 *   3  V_s Σ_r Σ_t B_sr Y_rt                 6  V_s Σ_r B_sr A_rs L_ss E_s
 *   7  Σ_t Σ_r V_t B_ts Y_sr     8  Σ_t Σ_r V_t B_ts A_sr L_rr Y_rr     9  Σ_t V_t B_ts Σ_r A_sr L_rr E_r
 *
 * Shortcuts, exact in a balanced table: Σ_r B_sr A_rs = B_ss (I − A_ss) − I, so terms 5 and 6 are
 * (V_s B_ss − V_s L_ss) applied to Y_ss and E_s; and Σ_t≠s V_t B_ts is what V_s B_ss leaves of one.
 */
import { valueAddedCoefficients } from "./coefficients.ts";
import { leontiefFactors, type LeontiefFactors } from "./leontief.ts";
import { domesticOutputFor } from "./domestic-inverse.ts";
import { exportedInputsWeighted } from "./flows.ts";
import { domesticView } from "./production-participation.ts";
import { regionOfRow, rowCount, type InterCountryTable } from "./table.ts";

/** The nine terms in the order of the equation; `part` is the paper's coarser account. */
export const NINE_TERMS = [
  {
    code: "DV1",
    part: "value-added-exports",
    zh: "最终品出口中的国内增加值",
    en: "domestic value added in exports of final goods",
  },
  {
    code: "DV2",
    part: "value-added-exports",
    zh: "中间品出口中由直接进口国吸收的国内增加值",
    en: "domestic value added in exports of inputs, absorbed by the direct buyer",
  },
  {
    code: "DV3",
    part: "value-added-exports",
    zh: "中间品出口中由直接进口国再出口到第三国的国内增加值",
    en: "domestic value added in exports of inputs, sent on to third countries",
  },
  {
    code: "RDV1",
    part: "returned",
    zh: "随最终品进口返回国内的增加值",
    en: "domestic value added that returns in imports of final goods",
  },
  {
    code: "RDV2",
    part: "returned",
    zh: "随中间品进口返回并在国内吸收的增加值",
    en: "domestic value added that returns in imported inputs and stays",
  },
  {
    code: "DDC",
    part: "double-counted",
    zh: "国内增加值的重复计算",
    en: "domestic value added counted twice",
  },
  {
    code: "FV1",
    part: "foreign",
    zh: "最终品出口中的国外增加值",
    en: "foreign value added in exports of final goods",
  },
  {
    code: "FV2",
    part: "foreign",
    zh: "中间品出口中的国外增加值",
    en: "foreign value added in exports of inputs",
  },
  {
    code: "FDC",
    part: "double-counted",
    zh: "国外增加值的重复计算",
    en: "foreign value added counted twice",
  },
] as const;

/** The nine terms of every region. */
export interface NineTerms {
  /** G × 9, in the table's unit; row s sums to the gross exports of region s. */
  readonly terms: Float64Array;
  /** G: gross exports. */
  readonly exports: Float64Array;
}

/**
 * The nine terms of every region. Needs no inverse: 2·G solutions for columns and G for rows.
 * @throws SingularMatrix when the table has no Leontief inverse
 */
export function nineTerms(
  table: InterCountryTable,
  factors: LeontiefFactors = leontiefFactors(table),
): NineTerms {
  const n = rowCount(table);
  const g = table.regions.length;
  const view = domesticView(table);
  const v = valueAddedCoefficients(table);
  const { domesticFinal, exportedFinal, exportedIntermediate } = view.sales;
  const own = ownContent(table, v, factors);

  // B·(final deliveries of each region to itself): element (row of s, column r) is B_sr·Y_rr.
  const selfDelivered = new Float64Array(n * g);
  domesticFinal.forEach((y, row) => (selfDelivered[row * g + regionOfRow(table, row)] = y));
  const absorbed = factors.solve(selfDelivered, g);
  const everything = factors.solve(table.finalDemand, g);
  const sentOn = exportedInputsWeighted(
    table,
    domesticOutputFor(
      view.inverses,
      exportedFinal.map((final, row) => final + exportedIntermediate[row]!),
    ).map((x, row) => (table.output[row] === 0 ? 0 : x / table.output[row]!)),
  );
  const direct = view.absorbedByBuyers;

  const terms = new Float64Array(g * 9);
  const exports = new Float64Array(g);
  for (let row = 0; row < n; row++) {
    const s = regionOfRow(table, row);
    const at = s * 9;
    const e = exportedFinal[row]! + exportedIntermediate[row]!;
    const foreign = table.output[row] === 0 ? 0 : 1 - own[row]!;
    const circling = own[row]! - view.content[row]!;
    exports[s]! += e;
    terms[at]! += own[row]! * exportedFinal[row]!;
    let byDirectBuyers = 0;
    let total = 0;
    for (let r = 0; r < g; r++) {
      if (r !== s) byDirectBuyers += absorbed[row * g + r]!;
      total += everything[row * g + r]!;
    }
    terms[at + 1]! += v[row]! * byDirectBuyers;
    // All that foreigners absorb in the end, less what terms 1 and 2 hold of it.
    const abroad = total - everything[row * g + s]!;
    terms[at + 2]! += v[row]! * (abroad - byDirectBuyers) - own[row]! * exportedFinal[row]!;
    terms[at + 3]! += v[row]! * (everything[row * g + s]! - absorbed[row * g + s]!);
    terms[at + 4]! += circling * domesticFinal[row]!;
    terms[at + 5]! += circling * e;
    terms[at + 6]! += foreign * exportedFinal[row]!;
    terms[at + 7]! += foreign * direct[row]!;
    terms[at + 8]! += foreign * sentOn[row]!;
  }
  return { terms, exports };
}

/** V_s·B_ss for every s, n: what a region's own value added makes of one unit its sector delivers. */
function ownContent(
  table: InterCountryTable,
  v: Float64Array,
  factors: LeontiefFactors,
): Float64Array {
  const n = rowCount(table);
  const g = table.regions.length;
  const byRegion = new Float64Array(g * n);
  v.forEach((value, row) => (byRegion[regionOfRow(table, row) * n + row] = value));
  const shares = factors.solveFromRight(byRegion, g);
  return v.map((_, row) => shares[regionOfRow(table, row) * n + row]!);
}
