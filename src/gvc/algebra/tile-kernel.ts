/**
 * The innermost loop of all large matrix work: C ← C − A·B on tiles of 6 × 4 numbers.
 *
 * A and B come packed (see block-product.ts): A in slivers of 6 rows, B in slivers of 4 columns, both
 * running along the common index, so that every load is the next address. A 6 × 4 tile needs twelve
 * two-wide accumulators: with two vectors of B and one of A, all sixteen registers but one.
 *
 * Two forms compute it: WebAssembly SIMD, assembled here at run time, and plain TypeScript for places
 * that refuse WebAssembly (a Content-Security-Policy without `wasm-unsafe-eval`, for one).
 */
import { I32, V128, moduleBytes, op, type Code, type HandWritten } from "./wasm-assembly.ts";

export const TILE_ROWS = 6;
export const TILE_COLUMNS = 4;
/** Every block size must be a multiple of this: then no tile ever sticks out at an edge. */
export const GRAIN = 12;

/**
 * One sliver of B against `slivers` consecutive slivers of A.
 * @param a offset of the first sliver of A: `depth` × 6 numbers each, one after the other
 * @param b offset of the sliver of B: `depth` × 4 numbers
 * @param c offset of the upper left number of the first tile of C
 * @param depth length of the common index, a multiple of 4
 * @param stride numbers from one row of C to the next
 * @param slivers how many tiles, one below the other, at least 1
 */
type TileKernel = (
  a: number,
  b: number,
  c: number,
  depth: number,
  stride: number,
  slivers: number,
) => void;

/** Memory that a kernel works in. All offsets count numbers (8 bytes), not bytes. */
export interface Workspace {
  readonly cells: Float64Array;
  readonly subtractProduct: TileKernel;
  readonly kernel: KernelName;
}

/**
 * `fused`: SIMD with fused multiply-add (relaxed SIMD); `simd`: SIMD, rounding as in plain numbers;
 * `plain`: TypeScript. `simd` and `plain` give the same bits, `fused` may differ in the last ones.
 */
export type KernelName = "fused" | "simd" | "plain";

const ROWS = Array.from({ length: TILE_ROWS }, (_, row) => row);
const UNROLL = 4;

/** Builds the WebAssembly function; parameters as in {@link TileKernel}, but offsets in bytes. */
function handWrittenKernel(fused: boolean): HandWritten {
  const [a, b, c, depth, stride, slivers] = [0, 1, 2, 3, 4, 5];
  const [bHere, depthLeft, row] = [6, 7, 8];
  const firstVector = 9;
  const sum = (r: number, half: number) => firstVector + 2 * r + half;
  const left = firstVector + 12;
  const [b0, b1] = [left + 1, left + 2];

  const multiplyAdd = (r: number, half: number): Code => {
    const bHalf = half === 0 ? b0 : b1;
    const factors: Code = [op.localGet(left), op.localGet(bHalf)];
    const term: Code = fused
      ? [factors, op.localGet(sum(r, half)), op.f64x2RelaxedMadd]
      : [op.localGet(sum(r, half)), factors, op.f64x2Mul, op.f64x2Add];
    return [term, op.localSet(sum(r, half))];
  };
  const oneStep = (u: number): Code => [
    [op.localGet(bHere), op.v128Load(32 * u), op.localSet(b0)],
    [op.localGet(bHere), op.v128Load(32 * u + 16), op.localSet(b1)],
    ROWS.map((r) => [
      [op.localGet(a), op.v128Load64Splat(48 * u + 8 * r), op.localSet(left)],
      multiplyAdd(r, 0),
      multiplyAdd(r, 1),
    ]),
  ];
  const advance = (local: number, by: Code): Code => [
    op.localGet(local),
    by,
    op.i32Add,
    op.localSet(local),
  ];
  const countDown = (local: number, by: number): Code => [
    op.localGet(local),
    op.i32Const(by),
    op.i32Sub,
    op.localTee(local),
  ];
  const along: Code = op.repeatWhile([
    Array.from({ length: UNROLL }, (_, u) => oneStep(u)),
    advance(a, op.i32Const(48 * UNROLL)),
    advance(bHere, op.i32Const(32 * UNROLL)),
    countDown(depthLeft, UNROLL),
  ]);
  const store: Code = [
    op.localGet(c),
    op.localSet(row),
    ROWS.map((r) => [
      [0, 1].map((half) => [
        op.localGet(row),
        [op.localGet(row), op.v128Load(16 * half), op.localGet(sum(r, half)), op.f64x2Sub],
        op.v128Store(16 * half),
      ]),
      advance(row, op.localGet(stride)),
    ]),
    op.localGet(row),
    op.localSet(c),
  ];
  return {
    name: "subtractProduct",
    parameters: 6,
    locals: [
      { count: 3, type: I32 },
      { count: 15, type: V128 },
    ],
    body: op.repeatWhile([
      ROWS.map((r) => [0, 1].map((half) => [op.v128Zero, op.localSet(sum(r, half))])),
      [op.localGet(b), op.localSet(bHere), op.localGet(depth), op.localSet(depthLeft)],
      along,
      store,
      countDown(slivers, 1),
    ]),
  };
}

/** The same arithmetic in the same order, without WebAssembly. */
function plainKernel(cells: Float64Array): TileKernel {
  return (a, b, c, depth, stride, slivers) => {
    for (let sliver = 0; sliver < slivers; sliver++) {
      // Three rows at a time: twelve sums fit the sixteen registers, twenty-four would not.
      for (let third = 0; third < TILE_ROWS; third += 3) {
        let s00 = 0, s01 = 0, s02 = 0, s03 = 0; // prettier-ignore
        let s10 = 0, s11 = 0, s12 = 0, s13 = 0; // prettier-ignore
        let s20 = 0, s21 = 0, s22 = 0, s23 = 0; // prettier-ignore
        let left = a + sliver * depth * TILE_ROWS + third;
        let right = b;
        for (let k = 0; k < depth; k++) {
          const b0 = cells[right]!;
          const b1 = cells[right + 1]!;
          const b2 = cells[right + 2]!;
          const b3 = cells[right + 3]!;
          const a0 = cells[left]!;
          s00 += a0 * b0;
          s01 += a0 * b1;
          s02 += a0 * b2;
          s03 += a0 * b3;
          const a1 = cells[left + 1]!;
          s10 += a1 * b0;
          s11 += a1 * b1;
          s12 += a1 * b2;
          s13 += a1 * b3;
          const a2 = cells[left + 2]!;
          s20 += a2 * b0;
          s21 += a2 * b1;
          s22 += a2 * b2;
          s23 += a2 * b3;
          left += TILE_ROWS;
          right += TILE_COLUMNS;
        }
        const top = c + (sliver * TILE_ROWS + third) * stride;
        cells[top]! -= s00;
        cells[top + 1]! -= s01;
        cells[top + 2]! -= s02;
        cells[top + 3]! -= s03;
        cells[top + stride]! -= s10;
        cells[top + stride + 1]! -= s11;
        cells[top + stride + 2]! -= s12;
        cells[top + stride + 3]! -= s13;
        cells[top + 2 * stride]! -= s20;
        cells[top + 2 * stride + 1]! -= s21;
        cells[top + 2 * stride + 2]! -= s22;
        cells[top + 2 * stride + 3]! -= s23;
      }
    }
  };
}

const PAGE_BYTES = 65536;

/**
 * Memory for `length` numbers and the fastest kernel this machine allows for it.
 * @param wanted ask for one kernel only; it is an error if the machine lacks it
 * @throws RangeError when the memory cannot be had, or when `wanted` cannot
 */
export function openWorkspace(length: number, wanted?: KernelName): Workspace {
  for (const kernel of ["fused", "simd"] as const) {
    if (wanted !== undefined && wanted !== kernel) continue;
    const opened = openWebAssembly(length, kernel);
    if (opened) return opened;
  }
  if (wanted !== undefined && wanted !== "plain") {
    throw new RangeError(`This machine has no "${wanted}" kernel.`);
  }
  const cells = new Float64Array(length);
  return { cells, subtractProduct: plainKernel(cells), kernel: "plain" };
}

function openWebAssembly(length: number, kernel: "fused" | "simd"): Workspace | undefined {
  const bytes = moduleBytes([handWrittenKernel(kernel === "fused")]);
  // A browser may know the instructions and yet forbid compiling: only trying tells.
  try {
    if (!WebAssembly.validate(bytes)) return undefined;
    const compiled = new WebAssembly.Module(bytes);
    const memory = new WebAssembly.Memory({ initial: Math.ceil((length * 8) / PAGE_BYTES) });
    const { exports } = new WebAssembly.Instance(compiled, { host: { memory } });
    const inBytes = exports["subtractProduct"] as TileKernel;
    return {
      cells: new Float64Array(memory.buffer, 0, length),
      subtractProduct: (a, b, c, depth, stride, slivers) =>
        inBytes(8 * a, 8 * b, 8 * c, depth, 8 * stride, slivers),
      kernel,
    };
  } catch {
    return undefined;
  }
}
