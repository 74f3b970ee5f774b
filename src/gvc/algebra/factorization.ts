/**
 * P·M = L·U with partial pivoting, by blocks, and what can be asked of the factors: M⁻¹·X, X·M⁻¹, M⁻¹.
 *
 * The blocking is the usual right-looking one (Golub & Van Loan, Matrix Computations, 4th ed., §3.4,
 * with the panel split recursively: Toledo 1997, SIAM J. Matrix Anal. Appl. 18(4)). For I − A of an
 * input–output table the diagonal dominates its column, so rows are hardly ever swapped; the search
 * stays in because readers bring tables whose value added is negative somewhere.
 */
import {
  DEPTH_AT_ONCE,
  packingLength,
  shifted,
  subtractProduct,
  type Place,
} from "./block-product.ts";
import { runSteps, type StepOptions, type Steps } from "./steps.ts";
import { GRAIN, openWorkspace, type KernelName } from "./tile-kernel.ts";
import {
  half,
  solveLower,
  solveLowerFromRight,
  solveUpper,
  solveUpperFromRight,
  type Field,
} from "./triangular.ts";

/** A column has no usable pivot: the matrix has no inverse (to working precision). */
export class SingularMatrix extends Error {
  override readonly name = "SingularMatrix";
  readonly column: number;
  constructor(column: number) {
    super(`The matrix has no inverse: nothing is left to divide by in column ${column + 1}.`);
    this.column = column;
  }
}

/** Below this size compiling WebAssembly costs more than it saves, and plain numbers are the same everywhere. */
const PLAIN_BELOW = 240;
/** Right-hand sides solved at a time. */
const COLUMNS_AT_ONCE = 576;

const roundUp = (size: number) => Math.ceil(size / GRAIN) * GRAIN;

/**
 * A stride that is not a multiple of a large power of two: otherwise the rows of a tile would fight
 * for the same few places in the cache.
 */
const strideFor = (columns: number) => (columns % 32 === 0 ? columns + 4 : columns);

/** A factored square matrix. Make one with {@link factorize}. */
export class Factorization {
  /** Order of the matrix. */
  readonly size: number;
  readonly kernel: KernelName;
  /** Row i of L·U is row `order[i]` of the matrix. */
  readonly order: Int32Array;
  readonly #field: Field;
  readonly #lu: Place;
  readonly #panel: Place;
  readonly #padded: number;

  /** @internal */
  constructor(size: number, kernel: KernelName | undefined) {
    this.size = size;
    const padded = roundUp(size);
    const stride = strideFor(padded);
    const width = Math.min(COLUMNS_AT_ONCE, padded);
    // The panel serves standing (padded × width) and lying (width × padded) right-hand sides alike.
    const panelLength = Math.max(padded * strideFor(width), width * stride);
    const length = padded * stride + panelLength + packingLength(padded);
    const workspace = openWorkspace(length, kernel ?? (size < PLAIN_BELOW ? "plain" : undefined));
    this.kernel = workspace.kernel;
    this.#padded = padded;
    this.#lu = { at: 0, stride };
    this.#panel = { at: padded * stride, stride: strideFor(width) };
    this.#field = { workspace, scratch: padded * stride + panelLength };
    this.order = Int32Array.from({ length: padded }, (_, row) => row);
  }

  /** @internal Copies the matrix in (ones on the padding's diagonal) and factors it. */
  *factor(matrix: ArrayLike<number>): Steps<void> {
    const { size } = this;
    const { cells } = this.#field.workspace;
    const { stride } = this.#lu;
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        cells[row * stride + column] = matrix[row * size + column]!;
      }
    }
    const padded = this.#padded;
    for (let row = size; row < padded; row++) cells[row * stride + row] = 1;
    for (let start = 0; start < padded; start += DEPTH_AT_ONCE) {
      const width = Math.min(DEPTH_AT_ONCE, padded - start);
      this.#factorPanel(start, width);
      const right = padded - start - width;
      if (right > 0) {
        const corner: Place = shifted(this.#lu, start, start);
        const beside = shifted(corner, 0, width);
        solveLower(this.#field, corner, width, beside, right);
        subtractProduct(
          this.#field.workspace,
          this.#field.scratch,
          [right, right, width],
          shifted(corner, width, 0),
          beside,
          shifted(corner, width, width),
        );
      }
      yield 1 - (right / padded) ** 3;
    }
  }

  /** Columns start … start + width of all rows from `start` on. */
  #factorPanel(start: number, width: number): void {
    if (width > GRAIN) {
      const left = half(width);
      const right = width - left;
      const height = this.#padded - start - left;
      this.#factorPanel(start, left);
      const corner = shifted(this.#lu, start, start);
      const beside = shifted(corner, 0, left);
      solveLower(this.#field, corner, left, beside, right);
      subtractProduct(
        this.#field.workspace,
        this.#field.scratch,
        [height, right, left],
        shifted(corner, left, 0),
        beside,
        shifted(corner, left, left),
      );
      this.#factorPanel(start + left, right);
      return;
    }
    const { cells } = this.#field.workspace;
    const { stride } = this.#lu;
    const padded = this.#padded;
    for (let column = start; column < start + width; column++) {
      let pivotRow = column;
      let largest = Math.abs(cells[column * stride + column]!);
      for (let row = column + 1; row < padded; row++) {
        const candidate = Math.abs(cells[row * stride + column]!);
        if (candidate > largest) {
          largest = candidate;
          pivotRow = row;
        }
      }
      // A NaN never compares as larger, so it must be caught by name.
      if (!(largest > 0) || !Number.isFinite(largest)) throw new SingularMatrix(column);
      if (pivotRow !== column) this.#swapRows(column, pivotRow);
      const pivot = cells[column * stride + column]!;
      const pivotAt = column * stride;
      const end = start + width;
      for (let row = column + 1; row < padded; row++) {
        const at = row * stride;
        if (cells[at + column] === 0) continue;
        const factor = cells[at + column]! / pivot;
        cells[at + column] = factor;
        for (let k = column + 1; k < end; k++) cells[at + k]! -= factor * cells[pivotAt + k]!;
      }
    }
  }

  #swapRows(one: number, other: number): void {
    const { cells } = this.#field.workspace;
    const { stride } = this.#lu;
    for (let column = 0; column < this.#padded; column++) {
      const kept = cells[one * stride + column]!;
      cells[one * stride + column] = cells[other * stride + column]!;
      cells[other * stride + column] = kept;
    }
    const kept = this.order[one]!;
    this.order[one] = this.order[other]!;
    this.order[other] = kept;
  }

  /** Solves for the panel's columns; rows above `from` of the panel are known to be zero. */
  *#solvePanel(width: number, from: number): Steps<void> {
    const padded = this.#padded;
    const block = DEPTH_AT_ONCE;
    const first = Math.floor(from / block) * block;
    const steps = Math.ceil(padded / block) + Math.ceil((padded - first) / block);
    let done = 0;
    const { workspace, scratch } = this.#field;
    for (let start = first; start < padded; start += block) {
      const size = Math.min(block, padded - start);
      const here = shifted(this.#panel, start, 0);
      solveLower(this.#field, shifted(this.#lu, start, start), size, here, width);
      const below = padded - start - size;
      if (below > 0) {
        const l = shifted(this.#lu, start + size, start);
        subtractProduct(workspace, scratch, [below, width, size], l, here, shifted(here, size, 0));
      }
      yield ++done / steps;
    }
    for (let start = Math.floor((padded - 1) / block) * block; start >= 0; start -= block) {
      const size = Math.min(block, padded - start);
      const here = shifted(this.#panel, start, 0);
      solveUpper(this.#field, shifted(this.#lu, start, start), size, here, width);
      if (start > 0) {
        const u = shifted(this.#lu, 0, start);
        subtractProduct(workspace, scratch, [start, width, size], u, here, this.#panel);
      }
      yield ++done / steps;
    }
  }

  /** Steps of {@link solve}. */
  *solveSteps(rightHandSide: ArrayLike<number>, columns: number): Steps<Float64Array> {
    const { size } = this;
    expectLength("right-hand side", rightHandSide.length, size * columns);
    const { cells } = this.#field.workspace;
    const { at, stride } = this.#panel;
    const result = new Float64Array(size * columns);
    const most = Math.min(COLUMNS_AT_ONCE, this.#padded);
    for (let start = 0; start < columns; start += most) {
      const width = Math.min(most, columns - start);
      const paddedWidth = roundUp(width);
      cells.fill(0, at, at + this.#padded * stride);
      for (let row = 0; row < size; row++) {
        const source = this.order[row]! * columns + start;
        for (let k = 0; k < width; k++) cells[at + row * stride + k] = rightHandSide[source + k]!;
      }
      for (const share of this.#solvePanel(paddedWidth, 0)) {
        yield (start + width * share) / columns;
      }
      for (let row = 0; row < size; row++) {
        const from = at + row * stride;
        result.set(cells.subarray(from, from + width), row * columns + start);
      }
    }
    return result;
  }

  /**
   * M⁻¹·X.
   * @param rightHandSide X, size × columns, row by row
   * @returns size × columns, row by row
   * @throws RangeError when X has another length
   */
  solve(rightHandSide: ArrayLike<number>, columns = 1, options?: StepOptions): Float64Array {
    return runSteps(this.solveSteps(rightHandSide, columns), options);
  }

  /** Steps of {@link solveFromRight}. */
  *solveFromRightSteps(leftHandSide: ArrayLike<number>, rows: number): Steps<Float64Array> {
    const { size } = this;
    expectLength("left-hand side", leftHandSide.length, size * rows);
    const { workspace, scratch } = this.#field;
    const { cells } = workspace;
    const padded = this.#padded;
    const panel: Place = { at: this.#panel.at, stride: this.#lu.stride };
    const result = new Float64Array(size * rows);
    const most = Math.min(COLUMNS_AT_ONCE, padded);
    const block = DEPTH_AT_ONCE;
    for (let start = 0; start < rows; start += most) {
      const height = Math.min(most, rows - start);
      const paddedHeight = roundUp(height);
      cells.fill(0, panel.at, panel.at + paddedHeight * panel.stride);
      for (let row = 0; row < height; row++) {
        for (let k = 0; k < size; k++) {
          cells[panel.at + row * panel.stride + k] = leftHandSide[(start + row) * size + k]!;
        }
      }
      for (let k = 0; k < padded; k += block) {
        const width = Math.min(block, padded - k);
        const here = shifted(panel, 0, k);
        solveUpperFromRight(this.#field, shifted(this.#lu, k, k), width, here, paddedHeight);
        const right = padded - k - width;
        if (right === 0) continue;
        const u = shifted(this.#lu, k, k + width);
        const next = shifted(here, 0, width);
        subtractProduct(workspace, scratch, [paddedHeight, right, width], here, u, next);
      }
      yield (start + height / 2) / rows;
      for (let k = Math.floor((padded - 1) / block) * block; k >= 0; k -= block) {
        const width = Math.min(block, padded - k);
        const here = shifted(panel, 0, k);
        solveLowerFromRight(this.#field, shifted(this.#lu, k, k), width, here, paddedHeight);
        if (k === 0) continue;
        const l = shifted(this.#lu, k, 0);
        subtractProduct(workspace, scratch, [paddedHeight, k, width], here, l, panel);
      }
      yield (start + height) / rows;
      for (let row = 0; row < height; row++) {
        for (let k = 0; k < size; k++) {
          result[(start + row) * size + this.order[k]!] = cells[panel.at + row * panel.stride + k]!;
        }
      }
    }
    return result;
  }

  /**
   * X·M⁻¹.
   * @param leftHandSide X, rows × size, row by row
   * @returns rows × size, row by row
   * @throws RangeError when X has another length
   */
  solveFromRight(leftHandSide: ArrayLike<number>, rows = 1, options?: StepOptions): Float64Array {
    return runSteps(this.solveFromRightSteps(leftHandSide, rows), options);
  }

  /** Steps of {@link inverse}. */
  *inverseSteps(): Steps<Float64Array> {
    const { size } = this;
    const padded = this.#padded;
    const { cells } = this.#field.workspace;
    const { at, stride } = this.#panel;
    const result = new Float64Array(size * size);
    // X = U⁻¹·L⁻¹ is solved for, then its columns are put back in the order before the swaps.
    // Column c of L⁻¹ is zero above row c: a third of the work need not be done.
    for (let start = 0; start < size; start += COLUMNS_AT_ONCE) {
      const width = Math.min(COLUMNS_AT_ONCE, padded - start);
      cells.fill(0, at, at + padded * stride);
      for (let k = 0; k < width; k++) cells[at + (start + k) * stride + k] = 1;
      for (const share of this.#solvePanel(width, start)) {
        yield (start + width * share) / padded;
      }
      const kept = Math.min(width, size - start);
      for (let row = 0; row < size; row++) {
        const source = at + row * stride;
        const target = row * size;
        for (let k = 0; k < kept; k++) {
          result[target + this.order[start + k]!] = cells[source + k]!;
        }
      }
    }
    return result;
  }

  /** M⁻¹, size × size, row by row. */
  inverse(options?: StepOptions): Float64Array {
    return runSteps(this.inverseSteps(), options);
  }
}

function expectLength(what: string, found: number, expected: number): void {
  if (found !== expected) {
    throw new RangeError(`The ${what} has ${found} numbers; ${expected} were expected.`);
  }
}

/** Steps of {@link factorize}. */
export function* factorizeSteps(
  matrix: ArrayLike<number>,
  size: number,
  kernel?: KernelName,
): Steps<Factorization> {
  expectLength("matrix", matrix.length, size * size);
  const factorization = new Factorization(size, kernel);
  yield* factorization.factor(matrix);
  return factorization;
}

/**
 * Factors a square matrix; the matrix itself is left as it was.
 * @param matrix size × size, row by row
 * @param options.kernel forces one kernel (tests, benchmark); otherwise small matrices use plain
 *   numbers and large ones the fastest the machine allows
 * @throws SingularMatrix; RangeError when the length is not size²
 */
export function factorize(
  matrix: ArrayLike<number>,
  size: number,
  options: StepOptions & { readonly kernel?: KernelName } = {},
): Factorization {
  return runSteps(factorizeSteps(matrix, size, options.kernel), options);
}
