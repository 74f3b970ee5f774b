import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factorize, factorizeSteps, SingularMatrix } from "./factorization.ts";
import { runSteps, runStepsWithPauses, Stopped } from "./steps.ts";
import type { KernelName } from "./tile-kernel.ts";

/** The same numbers on every machine, between −1 and 1. */
function numbers(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (state * 16807) % 2147483647;
    return (2 * state) / 2147483647 - 1;
  });
}

/** A general matrix, or one like I − A, whose columns its diagonal dominates. */
function matrixOf(size: number, kind: "general" | "leontief", seed = 1): Float64Array {
  const matrix = numbers(size * size, seed + size);
  if (kind === "leontief") {
    for (let at = 0; at < matrix.length; at++) matrix[at] = -Math.abs(matrix[at]!) / size;
    for (let at = 0; at < matrix.length; at += size + 1) matrix[at]! += 1;
  }
  return matrix;
}

function product(a: Float64Array, b: Float64Array, [rows, inner, columns]: number[]): Float64Array {
  const result = new Float64Array(rows! * columns!);
  for (let i = 0; i < rows!; i++) {
    for (let k = 0; k < inner!; k++) {
      const factor = a[i * inner! + k]!;
      for (let j = 0; j < columns!; j++) result[i * columns! + j]! += factor * b[k * columns! + j]!;
    }
  }
  return result;
}

const identity = (size: number) =>
  Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0));

const largest = (values: Float64Array) =>
  values.reduce((most, v) => Math.max(most, Math.abs(v)), 0);

function apart(a: Float64Array, b: Float64Array): number {
  return largest(a.map((value, at) => value - b[at]!));
}

const kernels: readonly KernelName[] = ["fused", "simd", "plain"];

describe("A factored matrix", () => {
  for (const kernel of kernels) {
    it(`gives an inverse on either side, at every size around the block edges (${kernel})`, () => {
      for (const size of [1, 2, 5, 11, 12, 13, 24, 25, 97, 191, 192, 193, 205, 389]) {
        const matrix = matrixOf(size, "leontief");
        const inverse = factorize(matrix, size, { kernel }).inverse();
        const dims = [size, size, size];
        expect(apart(product(matrix, inverse, dims), identity(size))).toBeLessThan(1e-12);
        expect(apart(product(inverse, matrix, dims), identity(size))).toBeLessThan(1e-12);
      }
    });
  }

  it("swaps rows where the diagonal is no good", () => {
    const inverse = factorize([0, 2, 4, 0], 2).inverse();
    expect([...inverse]).toEqual([0, 0.25, 0.5, 0]);
    for (const size of [13, 50, 230]) {
      const matrix = matrixOf(size, "general");
      const back = product(matrix, factorize(matrix, size).inverse(), [size, size, size]);
      expect(apart(back, identity(size))).toBeLessThan(1e-9);
    }
  });

  it("solves for columns and for rows, as many as are asked", () => {
    for (const [size, count] of [
      [7, 1],
      [30, 3],
      [205, 62],
      [300, 601],
    ] as const) {
      const matrix = matrixOf(size, "leontief");
      const factors = factorize(matrix, size);
      const right = numbers(size * count, 5);
      const x = factors.solve(right, count);
      expect(apart(product(matrix, x, [size, size, count]), right)).toBeLessThan(1e-11);
      const y = factors.solveFromRight(right, count);
      expect(apart(product(y, matrix, [count, size, size]), right)).toBeLessThan(1e-11);
    }
  });

  it("gives the same bits with and without WebAssembly where nothing is fused", () => {
    const matrix = matrixOf(260, "general");
    const plain = factorize(matrix, 260, { kernel: "plain" }).inverse();
    const simd = factorize(matrix, 260, { kernel: "simd" }).inverse();
    expect(simd).toEqual(plain);
  });

  it("leaves the matrix it was given as it was", () => {
    const matrix = matrixOf(20, "general");
    const before = matrix.slice();
    factorize(matrix, 20).inverse();
    expect(matrix).toEqual(before);
  });

  it("says which column leaves nothing to divide by", () => {
    expect(() => factorize([1, 2, 2, 4], 2)).toThrow(SingularMatrix);
    expect(() => factorize([1, 2, 2, 4], 2)).toThrow(/column 2/);
    expect(() => factorize([NaN], 1)).toThrow(SingularMatrix);
    expect(() => factorize([1, 2, 3], 2)).toThrow(RangeError);
    expect(() => factorize([1], 1).solve([1, 2])).toThrow(RangeError);
  });

  it("has for the inverse of the inverse the matrix itself", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9999 }),
        (size, seed) => {
          const matrix = matrixOf(size, "leontief", seed);
          const inverse = factorize(matrix, size).inverse();
          expect(apart(factorize(inverse, size).inverse(), matrix)).toBeLessThan(1e-11);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("A long computation", () => {
  const size = 420;
  const matrix = matrixOf(size, "leontief");

  it("reports progress that never falls and ends near one", () => {
    const shares: number[] = [];
    const factors = factorize(matrix, size, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    shares.length = 0;
    factors.inverse({ onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it("stops between two steps when its signal says so", () => {
    const signal = { aborted: false };
    const onProgress = () => (signal.aborted = true);
    expect(() => runSteps(factorizeSteps(matrix, size), { signal, onProgress })).toThrow(Stopped);
  });

  it("lets other work through between steps", async () => {
    const abort = new AbortController();
    let pauses = 0;
    const pause = () => {
      if (++pauses === 2) abort.abort();
      return Promise.resolve();
    };
    const run = runStepsWithPauses(factorizeSteps(matrix, size), { signal: abort.signal, pause });
    await expect(run).rejects.toThrow(Stopped);
    const factors = await runStepsWithPauses(factorizeSteps(matrix, size));
    expect(factors.size).toBe(size);
  });
});
