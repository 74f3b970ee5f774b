/**
 * An inter-country input–output table, and how its rows are counted.
 *
 * Row i = region · S + sector, both from 0: all sectors of the first region, then of the second.
 * Matrices are flat, row by row. Money is in whatever unit the table is in; no function here cares.
 */

/** G regions, S sectors, n = G·S. */
export interface InterCountryTable {
  /** `null` when the table does not say. */
  readonly year: number | null;
  /** G names, e.g. "CHN". */
  readonly regions: readonly string[];
  /** S names, the same for every region, e.g. "TEC". */
  readonly sectors: readonly string[];
  /** Z, n × n: what row i sold to column j as an input, at home and abroad. */
  readonly intermediate: Float64Array;
  /** Y, n × G: what row i sold to final users (households, government, investment, stocks) of a region. */
  readonly finalDemand: Float64Array;
  /** x, n: gross output; equals the row's sales. */
  readonly output: Float64Array;
  /** va, n: output less all inputs; includes net taxes and margins when the table keeps no row for them. */
  readonly valueAdded: Float64Array;
  /** Further columns that came with the table, by name, n each: emissions, jobs. */
  readonly satellites: ReadonlyMap<string, Float64Array>;
}

/** n = regions × sectors. */
export const rowCount = (table: InterCountryTable) => table.regions.length * table.sectors.length;

/** The row of a region's sector. */
export const rowOf = (table: InterCountryTable, region: number, sector: number) =>
  region * table.sectors.length + sector;

/** The region a row belongs to. */
export const regionOfRow = (table: InterCountryTable, row: number) =>
  Math.floor(row / table.sectors.length);

/** The name of a row as it stands in files: `CHN_TEC`. */
export function rowName(table: InterCountryTable, row: number): string {
  const region = table.regions[regionOfRow(table, row)]!;
  return `${region}_${table.sectors[row % table.sectors.length]!}`;
}

/** The position of a region's name. @throws RangeError when the table has no such region */
export function regionIndex(table: InterCountryTable, name: string): number {
  const index = table.regions.indexOf(name);
  if (index < 0) throw new RangeError(`The table has no region "${name}".`);
  return index;
}

/** The position of a sector's name. @throws RangeError when the table has no such sector */
export function sectorIndex(table: InterCountryTable, name: string): number {
  const index = table.sectors.indexOf(name);
  if (index < 0) throw new RangeError(`The table has no sector "${name}".`);
  return index;
}

/**
 * A table from its deliveries alone: output is what each row sold, value added is output less what each
 * column bought. With both balances exact, every identity of this module is exact too.
 * @param deliveries.intermediate n × n; @param deliveries.finalDemand n × G
 * @throws RangeError when a length does not fit the names
 */
export function tableFromDeliveries(deliveries: {
  readonly year?: number | null;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  readonly intermediate: Float64Array;
  readonly finalDemand: Float64Array;
  readonly satellites?: ReadonlyMap<string, Float64Array>;
}): InterCountryTable {
  const { regions, sectors, intermediate, finalDemand } = deliveries;
  const n = regions.length * sectors.length;
  if (intermediate.length !== n * n || finalDemand.length !== n * regions.length) {
    throw new RangeError(
      `${regions.length} regions × ${sectors.length} sectors need ${n * n} intermediate and ` +
        `${n * regions.length} final deliveries; found ${intermediate.length} and ${finalDemand.length}.`,
    );
  }
  const output = rowSums(intermediate, n, n);
  const final = rowSums(finalDemand, n, regions.length);
  for (let i = 0; i < n; i++) output[i]! += final[i]!;
  const inputs = columnSums(intermediate, n, n);
  const valueAdded = output.map((x, i) => x - inputs[i]!);
  return {
    year: deliveries.year ?? null,
    regions,
    sectors,
    intermediate,
    finalDemand,
    output,
    valueAdded,
    satellites: deliveries.satellites ?? new Map(),
  };
}

/** Sums along the rows of a rows × columns matrix. */
export function rowSums(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    const end = (row + 1) * columns;
    for (let at = row * columns; at < end; at++) sum += matrix[at]!;
    sums[row] = sum;
  }
  return sums;
}

/** Sums down the columns of a rows × columns matrix. */
export function columnSums(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    for (let column = 0; column < columns; column++) sums[column]! += matrix[start + column]!;
  }
  return sums;
}

/** a / b, and NaN, never ±∞, where there is nothing to divide by. */
export const shareOf = (part: number, whole: number) => (whole === 0 ? NaN : part / whole);

/** Element-wise {@link shareOf}. */
export function shares(parts: Float64Array, wholes: Float64Array): Float64Array {
  return parts.map((part, i) => shareOf(part, wholes[i]!));
}
