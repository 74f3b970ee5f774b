/**
 * Solving with the two triangles of a factored block, in place, by halving: the halves meet in a
 * block product, and only a grain of 12 × 12 is left to plain loops. The halving follows
 * Elmroth, Gustavson, Jonsson & Kågström (2004), "Recursive blocked algorithms and hybrid data
 * structures for dense matrix library software", SIAM Review 46(1).
 *
 * All sizes are multiples of the grain. The lower triangle has an implied diagonal of ones.
 */
import { subtractProduct, shifted, type Place } from "./block-product.ts";
import { GRAIN, type Workspace } from "./tile-kernel.ts";

/** What every solve here needs: the memory and its scratch space. */
export interface Field {
  readonly workspace: Workspace;
  readonly scratch: number;
}

/** The larger part of a halving, kept a multiple of the grain. */
export const half = (size: number) => Math.ceil(size / 2 / GRAIN) * GRAIN;

/** X ← L⁻¹·X. L: size × size, X: size × width. */
export function solveLower(field: Field, l: Place, size: number, x: Place, width: number): void {
  if (size > GRAIN) {
    const top = half(size);
    const rest = size - top;
    solveLower(field, l, top, x, width);
    const below = shifted(x, top, 0);
    subtractProduct(
      field.workspace,
      field.scratch,
      [rest, width, top],
      shifted(l, top, 0),
      x,
      below,
    );
    solveLower(field, shifted(l, top, top), rest, below, width);
    return;
  }
  const { cells } = field.workspace;
  for (let row = 1; row < size; row++) {
    for (let k = 0; k < row; k++) {
      subtractRow(cells, cells[l.at + row * l.stride + k]!, x, k, row, width);
    }
  }
}

/** X ← U⁻¹·X. U: size × size, X: size × width. */
export function solveUpper(field: Field, u: Place, size: number, x: Place, width: number): void {
  if (size > GRAIN) {
    const top = half(size);
    const rest = size - top;
    const below = shifted(x, top, 0);
    solveUpper(field, shifted(u, top, top), rest, below, width);
    subtractProduct(
      field.workspace,
      field.scratch,
      [top, width, rest],
      shifted(u, 0, top),
      below,
      x,
    );
    solveUpper(field, u, top, x, width);
    return;
  }
  const { cells } = field.workspace;
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) {
      subtractRow(cells, cells[u.at + row * u.stride + k]!, x, k, row, width);
    }
    const pivot = cells[u.at + row * u.stride + row]!;
    const first = x.at + row * x.stride;
    for (let column = first; column < first + width; column++) cells[column]! /= pivot;
  }
}

/** X ← X·U⁻¹. U: size × size, X: height × size. */
export function solveUpperFromRight(
  field: Field,
  u: Place,
  size: number,
  x: Place,
  height: number,
): void {
  if (size > GRAIN) {
    const left = half(size);
    const rest = size - left;
    solveUpperFromRight(field, u, left, x, height);
    const right = shifted(x, 0, left);
    subtractProduct(
      field.workspace,
      field.scratch,
      [height, rest, left],
      x,
      shifted(u, 0, left),
      right,
    );
    solveUpperFromRight(field, shifted(u, left, left), rest, right, height);
    return;
  }
  const { cells } = field.workspace;
  for (let row = 0; row < height; row++) {
    const first = x.at + row * x.stride;
    for (let column = 0; column < size; column++) {
      let value = cells[first + column]!;
      for (let k = 0; k < column; k++) {
        value -= cells[first + k]! * cells[u.at + k * u.stride + column]!;
      }
      cells[first + column] = value / cells[u.at + column * u.stride + column]!;
    }
  }
}

/** X ← X·L⁻¹. L: size × size, X: height × size. */
export function solveLowerFromRight(
  field: Field,
  l: Place,
  size: number,
  x: Place,
  height: number,
): void {
  if (size > GRAIN) {
    const left = half(size);
    const rest = size - left;
    const right = shifted(x, 0, left);
    solveLowerFromRight(field, shifted(l, left, left), rest, right, height);
    subtractProduct(
      field.workspace,
      field.scratch,
      [height, left, rest],
      right,
      shifted(l, left, 0),
      x,
    );
    solveLowerFromRight(field, l, left, x, height);
    return;
  }
  const { cells } = field.workspace;
  for (let row = 0; row < height; row++) {
    const first = x.at + row * x.stride;
    for (let column = size - 2; column >= 0; column--) {
      let value = cells[first + column]!;
      for (let k = column + 1; k < size; k++) {
        value -= cells[first + k]! * cells[l.at + k * l.stride + column]!;
      }
      cells[first + column] = value;
    }
  }
}

/** Row `to` of X ← row `to` − factor · row `from`. */
function subtractRow(
  cells: Float64Array,
  factor: number,
  x: Place,
  from: number,
  to: number,
  width: number,
): void {
  if (factor === 0) return;
  let source = x.at + from * x.stride;
  const first = x.at + to * x.stride;
  for (let target = first; target < first + width; target++) {
    cells[target]! -= factor * cells[source]!;
    source++;
  }
}
