/**
 * C ← C − A·B for blocks that lie in one workspace, any size that is a multiple of the grain.
 *
 * The loops follow Goto & van de Geijn (2008), "Anatomy of high-performance matrix multiplication",
 * ACM TOMS 34(3), section 4: a packed block of A stays in the second-level cache, a sliver of B in the
 * first, and the tile kernel sees only consecutive addresses.
 */
import { TILE_COLUMNS, TILE_ROWS, type Workspace } from "./tile-kernel.ts";

/** Rows of A packed at a time: 96 × 192 numbers are 147 kB. */
const ROWS_AT_ONCE = 96;
/** The common index, at most; also the block size of the factorization. */
export const DEPTH_AT_ONCE = 192;
/** Columns of B packed at a time. */
const COLUMNS_AT_ONCE = 768;

/** Numbers of scratch space that {@link subtractProduct} needs for matrices up to this order. */
export function packingLength(order: number): number {
  const columns = Math.min(COLUMNS_AT_ONCE, order);
  return Math.min(DEPTH_AT_ONCE, order) * (ROWS_AT_ONCE + columns);
}

/** Where a matrix lies in the workspace: offset of its first number, numbers per row of memory. */
export interface Place {
  readonly at: number;
  readonly stride: number;
}

/** The place `rows` further down and `columns` further right. */
export const shifted = (place: Place, rows: number, columns: number): Place => ({
  at: place.at + rows * place.stride + columns,
  stride: place.stride,
});

/**
 * C ← C − A·B.
 * @param rows of A and C, a multiple of 6; @param columns of B and C, a multiple of 4;
 * @param depth the common index, a multiple of 4
 * @param scratch offset of {@link packingLength} free numbers
 */
export function subtractProduct(
  workspace: Workspace,
  scratch: number,
  [rows, columns, depth]: readonly [number, number, number],
  a: Place,
  b: Place,
  c: Place,
): void {
  const { cells } = workspace;
  const packedA = scratch;
  const packedB = scratch + Math.min(DEPTH_AT_ONCE, depth) * ROWS_AT_ONCE;
  for (let k0 = 0; k0 < depth; k0 += DEPTH_AT_ONCE) {
    const k = Math.min(DEPTH_AT_ONCE, depth - k0);
    for (let j0 = 0; j0 < columns; j0 += COLUMNS_AT_ONCE) {
      const j = Math.min(COLUMNS_AT_ONCE, columns - j0);
      packSliversOfB(cells, shifted(b, k0, j0), k, j, packedB);
      for (let i0 = 0; i0 < rows; i0 += ROWS_AT_ONCE) {
        const i = Math.min(ROWS_AT_ONCE, rows - i0);
        packSliversOfA(cells, shifted(a, i0, k0), i, k, packedA);
        const corner = c.at + i0 * c.stride + j0;
        for (let column = 0; column < j; column += TILE_COLUMNS) {
          workspace.subtractProduct(
            packedA,
            packedB + column * k,
            corner + column,
            k,
            c.stride,
            i / TILE_ROWS,
          );
        }
      }
    }
  }
}

function packSliversOfA(
  cells: Float64Array,
  from: Place,
  rows: number,
  depth: number,
  to: number,
): void {
  let target = to;
  const { stride } = from;
  for (let row = 0; row < rows; row += TILE_ROWS) {
    let source = from.at + row * stride;
    for (let k = 0; k < depth; k++) {
      cells[target] = cells[source]!;
      cells[target + 1] = cells[source + stride]!;
      cells[target + 2] = cells[source + 2 * stride]!;
      cells[target + 3] = cells[source + 3 * stride]!;
      cells[target + 4] = cells[source + 4 * stride]!;
      cells[target + 5] = cells[source + 5 * stride]!;
      target += TILE_ROWS;
      source++;
    }
  }
}

function packSliversOfB(
  cells: Float64Array,
  from: Place,
  depth: number,
  columns: number,
  to: number,
): void {
  for (let k = 0; k < depth; k++) {
    let source = from.at + k * from.stride;
    let target = to + k * TILE_COLUMNS;
    for (let column = 0; column < columns; column += TILE_COLUMNS) {
      cells[target] = cells[source]!;
      cells[target + 1] = cells[source + 1]!;
      cells[target + 2] = cells[source + 2]!;
      cells[target + 3] = cells[source + 3]!;
      source += TILE_COLUMNS;
      target += depth * TILE_COLUMNS;
    }
  }
}
