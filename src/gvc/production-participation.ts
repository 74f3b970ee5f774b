/**
 * Production-based participation: all value added, and all final goods, split by how many borders they
 * cross while being made.
 *
 * Source: Wang, Wei, Yu & Zhu (2017), "Measures of participation in global value chains and global
 * business cycles", NBER working paper 23222, section 2:
 *   V̂BŶ = V̂LŶ^D + V̂LŶ^F + V̂LA^F LŶ^D + V̂LA^F (BŶ − LŶ^D)
 * Row sums say where a sector's value added goes (forward), column sums where the value of its final
 * goods comes from (backward).
 *
 * Neither needs the global inverse. Forward: B·Y summed over users is output, so A^F·B·Y is exports of
 * inputs. Backward: v·B is one in a balanced table, so v·L·A^F·B is what v·L leaves of one.
 */
import { valueAddedCoefficients } from "./coefficients.ts";
import {
  domesticContent,
  domesticInverses,
  domesticOutputFor,
  type DomesticInverses,
} from "./domestic-inverse.ts";
import { exportedInputsWeighted, importedInputsWeighted, sales, type Sales } from "./flows.ts";
import { shares, type InterCountryTable } from "./table.ts";

/** Four ways of a value, n numbers each in the table's unit; they add up to `total`. */
export interface ActivitySplit {
  /** Forward: value added of the row. Backward: final goods the row delivers. */
  readonly total: Float64Array;
  /** Made and used at home; no border crossed. */
  readonly pureDomestic: Float64Array;
  /** In final goods that cross a border; none crossed while being made. */
  readonly traditional: Float64Array;
  /** In inputs that cross one border and are used up in the country that buys them. */
  readonly simple: Float64Array;
  /** In inputs that cross at least two borders. */
  readonly complex: Float64Array;
}

/** What both directions draw on; computing it once serves all. */
export interface DomesticView {
  readonly table: InterCountryTable;
  readonly inverses: DomesticInverses;
  readonly sales: Sales;
  /** v·L, n: domestic value added in a unit delivered. */
  readonly content: Float64Array;
  /**
   * v·L·A^F·B, n: what the domestic content leaves of one. Zero for a row without output: what it sells
   * comes out of stocks, and nobody knows who made it.
   */
  readonly foreignContent: Float64Array;
  /** A^F·L·y^D, n: exported inputs that go into what their buyers deliver to their own final users. */
  readonly absorbedByBuyers: Float64Array;
}

/** @throws SingularMatrix when some region's sectors consume all they produce */
export function domesticView(table: InterCountryTable): DomesticView {
  const inverses = domesticInverses(table);
  const sold = sales(table);
  const perOutput = domesticOutputFor(inverses, sold.domesticFinal).map((x, row) =>
    table.output[row] === 0 ? 0 : x / table.output[row]!,
  );
  const content = domesticContent(inverses, valueAddedCoefficients(table));
  return {
    table,
    inverses,
    sales: sold,
    content,
    foreignContent: content.map((share, row) => (table.output[row] === 0 ? 0 : 1 - share)),
    absorbedByBuyers: exportedInputsWeighted(table, perOutput),
  };
}

/** Where the value added of every row goes (row sums of the equation above). */
export function forwardSplit(view: DomesticView): ActivitySplit {
  const v = valueAddedCoefficients(view.table);
  const carried = (delivered: Float64Array) =>
    domesticOutputFor(view.inverses, delivered).map((x, row) => v[row]! * x);
  const gvc = carried(view.sales.exportedIntermediate);
  const simple = carried(view.absorbedByBuyers);
  return {
    total: view.table.valueAdded,
    pureDomestic: carried(view.sales.domesticFinal),
    traditional: carried(view.sales.exportedFinal),
    simple,
    complex: gvc.map((value, row) => value - simple[row]!),
  };
}

/** Where the value of every row's final goods comes from (column sums of the equation above). */
export function backwardSplit(view: DomesticView): ActivitySplit {
  const { table, content, foreignContent } = view;
  const { domesticFinal, exportedFinal } = view.sales;
  const imported = importedInputsWeighted(table, content).map((value, column) =>
    table.output[column] === 0 ? 0 : value / table.output[column]!,
  );
  const onceImported = domesticContent(view.inverses, imported);
  const total = domesticFinal.map((home, row) => home + exportedFinal[row]!);
  const simple = domesticFinal.map((home, row) => onceImported[row]! * home);
  return {
    total,
    pureDomestic: domesticFinal.map((home, row) => content[row]! * home),
    traditional: exportedFinal.map((abroad, row) => content[row]! * abroad),
    simple,
    complex: total.map((all, row) => foreignContent[row]! * all - simple[row]!),
  };
}

/** Simple and complex together: the value of global value chain activity, n. */
export const gvcActivity = (split: ActivitySplit): Float64Array =>
  split.simple.map((value, row) => value + split.complex[row]!);

/**
 * GVC activity over the total, n numbers from 0 to 1; NaN where the total is zero. For groups, sum
 * numerator and denominator first (grouping.ts) and divide then.
 */
export const participationRate = (split: ActivitySplit): Float64Array =>
  shares(gvcActivity(split), split.total);
