/**
 * Gross exports of a sector to one partner in sixteen terms.
 *
 * Source: Wang, Wei & Zhu (2013, revised 2018), "Quantifying international production sharing at the
 * bilateral and sector levels", NBER working paper 19677, section 2. With s the exporter, r the direct
 * buyer, t and u others, and # the product element by element:
 *    1  (V_s B_ss)' # Y_sr                          2  (V_s L_ss)' # A_sr B_rr Y_rr
 *    3  (V_s L_ss)' # A_sr Σ_t B_rt Y_tt            4  (V_s L_ss)' # A_sr B_rr Σ_t Y_rt
 *    5  (V_s L_ss)' # A_sr Σ_t B_rt Σ_u Y_tu        6  (V_s L_ss)' # A_sr B_rr Y_rs
 *    7  (V_s L_ss)' # A_sr Σ_t B_rt Y_ts            8  (V_s L_ss)' # A_sr B_rs Y_ss
 *    9  (V_s L_ss)' # A_sr B_rs Σ_t Y_st           10  (V_s B_ss − V_s L_ss)' # A_sr X_r
 *   11  (V_r B_rs)' # Y_sr    12  (V_r B_rs)' # A_sr L_rr Y_rr    13  (V_r B_rs)' # A_sr L_rr E_r
 *   14  (Σ_t V_t B_ts)' # Y_sr   15  (Σ_t V_t B_ts)' # A_sr L_rr Y_rr   16  (Σ_t V_t B_ts)' # A_sr L_rr E_r
 * where sums run over t other than s and r (in 9: other than s), u other than s and t.
 */
import { runSteps, stretch, type StepOptions, type Steps } from "./algebra/steps.ts";
import { domesticOutputFor } from "./domestic-inverse.ts";
import { leontiefFactorsSteps, valueAddedShares } from "./leontief.ts";
import { domesticView } from "./production-participation.ts";
import { regionOfRow, rowCount, type InterCountryTable } from "./table.ts";

/** The sixteen terms in order. `part`: domestic value added abroad, returned, foreign, counted twice. */
export const SIXTEEN_TERMS = [
  { code: "DVA_FIN", part: "value-added-exports", zh: "最终品出口中的国内增加值", en: "domestic value added in exports of final goods" },
  { code: "DVA_INT", part: "value-added-exports", zh: "直接进口国制成最终品并自用的国内增加值", en: "domestic value added in inputs, absorbed by the direct buyer" },
  { code: "DVA_INTrex1", part: "value-added-exports", zh: "以中间品再出口、在第三国制成最终品并自用的国内增加值", en: "domestic value added in inputs re-exported as inputs, absorbed where third countries finish the product" },
  { code: "DVA_INTrex2", part: "value-added-exports", zh: "以最终品再出口到第三国的国内增加值", en: "domestic value added in inputs re-exported in final goods to third countries" },
  { code: "DVA_INTrex3", part: "value-added-exports", zh: "以中间品再出口、由第三国制成最终品再出口的国内增加值", en: "domestic value added in inputs re-exported as inputs and again in final goods" },
  { code: "RDV_FIN1", part: "returned", zh: "随直接进口国的最终品返回的国内增加值", en: "domestic value added returning in final goods from the direct buyer" },
  { code: "RDV_FIN2", part: "returned", zh: "随第三国的最终品返回的国内增加值", en: "domestic value added returning in final goods from third countries" },
  { code: "RDV_INT", part: "returned", zh: "随中间品返回并用于国内最终需求的增加值", en: "domestic value added returning in inputs for final goods used at home" },
  { code: "DDC_FIN", part: "double-counted", zh: "最终品出口引起的国内重复计算", en: "domestic double counting through exports of final goods" },
  { code: "DDC_INT", part: "double-counted", zh: "中间品出口引起的国内重复计算", en: "domestic double counting through exports of inputs" },
  { code: "MVA_FIN", part: "foreign", zh: "最终品出口中来自直接进口国的增加值", en: "the direct buyer's value added in exports of final goods" },
  { code: "MVA_INT", part: "foreign", zh: "中间品出口中来自直接进口国的增加值", en: "the direct buyer's value added in exports of inputs" },
  { code: "MDC", part: "double-counted", zh: "来自直接进口国的重复计算", en: "the direct buyer's value added counted twice" },
  { code: "OVA_FIN", part: "foreign", zh: "最终品出口中来自第三国的增加值", en: "third countries' value added in exports of final goods" },
  { code: "OVA_INT", part: "foreign", zh: "中间品出口中来自第三国的增加值", en: "third countries' value added in exports of inputs" },
  { code: "ODC", part: "double-counted", zh: "来自第三国的重复计算", en: "third countries' value added counted twice" },
] as const; // prettier-ignore

/** The terms of every flow. */
export interface SixteenTerms {
  /** G × G × S × 16: exporter, direct buyer, exporting sector, term; zero where buyer is exporter. */
  readonly terms: Float64Array;
  readonly regions: number;
  readonly sectors: number;
}

/** Where the sixteen terms of one flow begin in {@link SixteenTerms.terms}. */
export const flowAt = (of: SixteenTerms, exporter: number, buyer: number, sector: number) =>
  16 * ((exporter * of.regions + buyer) * of.sectors + sector);

/**
 * The sixteen terms summed over flows: all those between the given exporters, buyers and sectors. Left
 * out, a dimension is taken whole.
 * @returns 16 numbers in the table's unit
 */
export function sumOfFlows(
  of: SixteenTerms,
  over: {
    readonly exporters?: readonly number[];
    readonly buyers?: readonly number[];
    readonly sectors?: readonly number[];
  },
): Float64Array {
  const all = (count: number) => Array.from({ length: count }, (_, position) => position);
  const sum = new Float64Array(16);
  for (const exporter of over.exporters ?? all(of.regions)) {
    for (const buyer of over.buyers ?? all(of.regions)) {
      for (const sector of over.sectors ?? all(of.sectors)) {
        const at = flowAt(of, exporter, buyer, sector);
        for (let k = 0; k < 16; k++) sum[k]! += of.terms[at + k]!;
      }
    }
  }
  return sum;
}

/** Steps of {@link sixteenTerms}. */
export function* sixteenTermsSteps(table: InterCountryTable): Steps<SixteenTerms> {
  const n = rowCount(table);
  const g = table.regions.length;
  const s = table.sectors.length;
  const view = domesticView(table);
  const { domesticFinal, exportedFinal, exportedIntermediate } = view.sales;

  const factors = yield* stretch(leontiefFactorsSteps(table), 0, 0.3);
  const shares = valueAddedShares(table, factors);
  const onDiagonal = (values: Float64Array) => {
    const matrix = new Float64Array(n * g);
    values.forEach((value, row) => (matrix[row * g + regionOfRow(table, row)] = value));
    return matrix;
  };
  // Element (row of r, t): P is B_rt·Y_tt, R is B_rt·Σ_u Y_tu, Q is Σ_u B_ru·Y_ut, D is B_rr·Y_rt.
  const p = factors.solve(onDiagonal(domesticFinal), g);
  const r = factors.solve(
    onDiagonal(domesticFinal.map((home, row) => home + exportedFinal[row]!)),
    g,
  );
  const q = factors.solve(table.finalDemand, g);
  yield 0.35;
  const inverse = yield* stretch(factors.inverseSteps(), 0.35, 0.9);
  const d = ownBlocksTimesFinalDemand(table, inverse);

  const leftAtHome = domesticOutputFor(view.inverses, domesticFinal);
  const exports = exportedFinal.map((final, row) => final + exportedIntermediate[row]!);
  const leftForExports = domesticOutputFor(view.inverses, exports);
  const sumP = regionSums(p, n, g);
  const sumR = regionSums(r, n, g);

  const terms = new Float64Array(g * g * s * 16);
  // For each row of the buyer, what A_sr is multiplied with: terms 2–9, then X_r, L_rr Y_rr, L_rr E_r.
  const carried = new Float64Array(s * 11);
  const product = new Float64Array(11);
  for (let seller = 0; seller < g; seller++) {
    for (let buyer = 0; buyer < g; buyer++) {
      if (buyer === seller) continue;
      for (let j = 0; j < s; j++) {
        const row = buyer * s + j;
        const at = (region: number) => row * g + region;
        const toThird = sumP[row]! - p[at(seller)]! - p[at(buyer)]!;
        const fromThirdToSeller = q[at(seller)]! - d[at(seller)]! - p[at(seller)]!;
        const c = 11 * j;
        carried[c] = p[at(buyer)]!;
        carried[c + 1] = toThird;
        carried[c + 2] = r[at(buyer)]! - p[at(buyer)]! - d[at(seller)]!;
        carried[c + 3] = sumR[row]! - r[at(seller)]! - r[at(buyer)]! - toThird - fromThirdToSeller;
        carried[c + 4] = d[at(seller)]!;
        carried[c + 5] = fromThirdToSeller;
        carried[c + 6] = p[at(seller)]!;
        carried[c + 7] = r[at(seller)]! - p[at(seller)]!;
        carried[c + 8] = table.output[row]!;
        carried[c + 9] = leftAtHome[row]!;
        carried[c + 10] = leftForExports[row]!;
      }
      for (let i = 0; i < s; i++) {
        const row = seller * s + i;
        product.fill(0);
        for (let j = 0; j < s; j++) {
          const output = table.output[buyer * s + j]!;
          if (output === 0) continue;
          const a = table.intermediate[row * n + buyer * s + j]! / output;
          if (a === 0) continue;
          for (let k = 0; k < 11; k++) product[k]! += a * carried[11 * j + k]!;
        }
        const home = view.content[row]!;
        const own = shares[seller * n + row]!;
        const buyers = shares[buyer * n + row]!;
        const others = table.output[row] === 0 ? 0 : 1 - own - buyers;
        const final = table.finalDemand[row * g + buyer]!;
        const at = 16 * ((seller * g + buyer) * s + i);
        terms[at] = own * final;
        for (let k = 0; k < 8; k++) terms[at + 1 + k] = home * product[k]!;
        terms[at + 9] = (own - home) * product[8]!;
        terms[at + 10] = buyers * final;
        terms[at + 11] = buyers * product[9]!;
        terms[at + 12] = buyers * product[10]!;
        terms[at + 13] = others * final;
        terms[at + 14] = others * product[9]!;
        terms[at + 15] = others * product[10]!;
      }
    }
    yield 0.9 + (0.1 * (seller + 1)) / g;
  }
  return { terms, regions: g, sectors: s };
}

/**
 * The sixteen terms of every flow. The one indicator that needs the blocks of the global inverse.
 * @throws SingularMatrix when the table has no Leontief inverse
 */
export function sixteenTerms(table: InterCountryTable, options?: StepOptions): SixteenTerms {
  return runSteps(sixteenTermsSteps(table), options);
}

/** B_rr·Y_rt for every r and t, n × G. */
function ownBlocksTimesFinalDemand(table: InterCountryTable, inverse: Float64Array): Float64Array {
  const n = rowCount(table);
  const g = table.regions.length;
  const s = table.sectors.length;
  const result = new Float64Array(n * g);
  for (let row = 0; row < n; row++) {
    const first = regionOfRow(table, row) * s;
    for (let k = first; k < first + s; k++) {
      const b = inverse[row * n + k]!;
      for (let user = 0; user < g; user++) {
        result[row * g + user]! += b * table.finalDemand[k * g + user]!;
      }
    }
  }
  return result;
}

function regionSums(matrix: Float64Array, n: number, g: number): Float64Array {
  const sums = new Float64Array(n);
  for (let at = 0; at < matrix.length; at++) sums[Math.floor(at / g)]! += matrix[at]!;
  return sums;
}
