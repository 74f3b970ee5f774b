/**
 * G = (I − x̂⁻¹Z)⁻¹, the Ghosh inverse: where one more unit of primary input in row i ends up as
 * output. Source: Ghosh (1958), Economica 25; Miller & Blair (2009), chapter 12.
 */
import { runSteps, type StepOptions, type Steps } from "./algebra/steps.ts";
import { leontiefInverseSteps } from "./leontief.ts";
import { rowCount, type InterCountryTable } from "./table.ts";

/** Steps of {@link ghoshInverse}. */
export function* ghoshInverseSteps(table: InterCountryTable): Steps<Float64Array> {
  const inverse = yield* leontiefInverseSteps(table);
  return ghoshFromLeontief(table, inverse);
}

/**
 * G, n × n.
 * @throws SingularMatrix when the table has no Leontief inverse
 */
export function ghoshInverse(table: InterCountryTable, options?: StepOptions): Float64Array {
  return runSteps(ghoshInverseSteps(table), options);
}

/**
 * G = x̂⁻¹·B·x̂: the two inverses are similar, so a known B need not be inverted again. A row without
 * output sells nothing: its row of G is that of the identity.
 * @param leontief B, n × n; it is not changed
 */
export function ghoshFromLeontief(table: InterCountryTable, leontief: Float64Array): Float64Array {
  const n = rowCount(table);
  const { output } = table;
  const ghosh = new Float64Array(n * n);
  for (let row = 0, at = 0; row < n; row++) {
    const x = output[row]!;
    for (let column = 0; column < n; column++, at++) {
      if (x === 0) ghosh[at] = row === column ? 1 : 0;
      else ghosh[at] = (leontief[at]! * output[column]!) / x;
    }
  }
  return ghosh;
}
