/** Is a table sound? What stands out is said, not mended in silence. */
import { notice, type Notice } from "./notices.ts";
import { columnSums, rowCount, rowName, type InterCountryTable } from "./table.ts";

/** What the source says where we compute; absent when it has no such column. */
export interface StatedTotals {
  readonly output?: Float64Array | undefined;
  readonly valueAdded?: Float64Array | undefined;
}

/** Differences up to this share of output count as rounding. */
export const DEFAULT_TOLERANCE = 1e-6;

/** Below this, two sums differ by the order of adding up, not by what they say. */
const ADDING_UP = 1e-12;

/**
 * Checks a table: stated against computed totals, negative deliveries, output and value added, sectors
 * without output. One notice per kind, naming the worst or first case and how many there are.
 * @param tolerance largest difference, as a share of output, that counts as rounding
 */
export function checkTable(
  table: InterCountryTable,
  stated: StatedTotals = {},
  tolerance: number = DEFAULT_TOLERANCE,
): Notice[] {
  const year = table.year === null ? "" : String(table.year);
  const found: Notice[] = [];
  found.push(
    ...compare("output", table, stated.output, table.output, year, tolerance),
    ...compare("value-added", table, stated.valueAdded, table.valueAdded, year, tolerance),
    ...checkSigns(table, year),
  );
  return found;
}

function compare(
  what: "output" | "value-added",
  table: InterCountryTable,
  stated: Float64Array | undefined,
  computed: Float64Array,
  year: string,
  tolerance: number,
): Notice[] {
  if (!stated) return [notice("remark", `${what}-computed`, { year })];
  let worst = 0;
  let worstRow = 0;
  let count = 0;
  for (let row = 0; row < computed.length; row++) {
    const scale = Math.max(Math.abs(table.output[row]!), Math.abs(stated[row]!));
    const apart = scale === 0 ? 0 : Math.abs(stated[row]! - computed[row]!) / scale;
    if (apart > tolerance) count++;
    if (apart > worst) {
      worst = apart;
      worstRow = row;
    }
  }
  if (worst <= ADDING_UP) return [];
  const facts = {
    row: rowName(table, worstRow),
    year,
    stated: stated[worstRow]!,
    found: computed[worstRow]!,
    relative: worst,
    count,
  };
  return worst > tolerance
    ? [notice("warning", `${what}-off`, facts)]
    : [notice("remark", `${what}-rounded`, facts)];
}

function checkSigns(table: InterCountryTable, year: string): Notice[] {
  const found: Notice[] = [];
  const n = rowCount(table);
  const g = table.regions.length;
  const name = (row: number) => rowName(table, row);

  const input = negatives(table.intermediate);
  if (input) {
    const { at, count } = input;
    const [row, column] = [name(Math.floor(at / n)), name(at % n)];
    const value = table.intermediate[at]!;
    found.push(notice("warning", "negative-input", { row, column, value, count, year }));
  }
  const final = negatives(table.finalDemand);
  if (final) {
    const { at, count } = final;
    const [row, column] = [name(Math.floor(at / g)), `FD_${table.regions[at % g]!}`];
    const value = table.finalDemand[at]!;
    found.push(notice("remark", "negative-final", { row, column, value, count, year }));
  }
  const output = negatives(table.output);
  if (output) {
    const facts = { row: name(output.at), value: table.output[output.at]!, year };
    found.push(notice("warning", "negative-output", facts));
  }
  const added = negatives(table.valueAdded);
  if (added) {
    const { at, count } = added;
    const facts = { row: name(at), value: table.valueAdded[at]!, count, year };
    found.push(notice("warning", "negative-value-added", facts));
  }
  const idle = [...table.output.keys()].filter((row) => table.output[row] === 0);
  if (idle.length > 0) {
    const facts = { row: name(idle[0]!), year, count: idle.length };
    found.push(notice("remark", "zero-output", facts));
    const inputs = columnSums(table.intermediate, n, n);
    const fed = idle.find((row) => inputs[row] !== 0);
    if (fed !== undefined) {
      found.push(notice("warning", "inputs-without-output", { row: name(fed), year }));
    }
  }
  return found;
}

/** The most negative value and how many are below zero. */
function negatives(values: Float64Array): { at: number; count: number } | undefined {
  let count = 0;
  let at = 0;
  for (let k = 0; k < values.length; k++) {
    if (values[k]! < 0) {
      count++;
      if (values[k]! < values[at]!) at = k;
    }
  }
  return count === 0 ? undefined : { at, count };
}
