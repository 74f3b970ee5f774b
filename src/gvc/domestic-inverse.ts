/**
 * L = (I − A^D)⁻¹: each region's own Leontief inverse, its imports left out. Block s answers what
 * region s produces in total when its own sectors deliver one more unit out of the circle of inputs.
 * Source: Miller & Blair (2009), chapter 3; written L in Wang, Wei, Yu & Zhu (2017).
 */
import { factorize } from "./algebra/factorization.ts";
import { type InterCountryTable } from "./table.ts";

/** G blocks of S × S, block after block, each row by row. */
export interface DomesticInverses {
  readonly regions: number;
  readonly sectors: number;
  readonly blocks: Float64Array;
}

/**
 * The domestic inverse of every region. G inversions of order S: 62 × 35 sectors take milliseconds.
 * @throws SingularMatrix when some region's sectors consume all they produce
 */
export function domesticInverses(table: InterCountryTable): DomesticInverses {
  const g = table.regions.length;
  const s = table.sectors.length;
  const n = g * s;
  const blocks = new Float64Array(g * s * s);
  const block = new Float64Array(s * s);
  for (let region = 0; region < g; region++) {
    const first = region * s;
    for (let i = 0; i < s; i++) {
      for (let j = 0; j < s; j++) {
        const output = table.output[first + j]!;
        const delivery = table.intermediate[(first + i) * n + first + j]!;
        block[i * s + j] = (i === j ? 1 : 0) - (output === 0 ? 0 : delivery / output);
      }
    }
    blocks.set(factorize(block, s).inverse(), region * s * s);
  }
  return { regions: g, sectors: s, blocks };
}

/** L·w, n: the domestic output it takes to deliver w. */
export function domesticOutputFor(inverses: DomesticInverses, w: Float64Array): Float64Array {
  const { regions, sectors: s, blocks } = inverses;
  const result = new Float64Array(w.length);
  for (let region = 0; region < regions; region++) {
    for (let i = 0; i < s; i++) {
      const row = region * s + i;
      let sum = 0;
      for (let j = 0; j < s; j++) sum += blocks[row * s + j]! * w[region * s + j]!;
      result[row] = sum;
    }
  }
  return result;
}

/** u·L, n: with u = v, the domestic value added in one unit that a sector delivers. */
export function domesticContent(inverses: DomesticInverses, u: Float64Array): Float64Array {
  const { regions, sectors: s, blocks } = inverses;
  const result = new Float64Array(u.length);
  for (let region = 0; region < regions; region++) {
    for (let i = 0; i < s; i++) {
      const row = region * s + i;
      for (let j = 0; j < s; j++) result[region * s + j]! += u[row]! * blocks[row * s + j]!;
    }
  }
  return result;
}
