import { loadClaims } from "../../data/claims.ts";

/**
 * Holds a row of data/policy to the claim it repeats.
 * @throws RangeError when the claim holds another number.
 */
export function sameAsStated(
  row: { readonly id: string; readonly claim_id: string },
  value: number | null,
): void {
  if (row.claim_id === "" || value === null) return;
  const stated = loadClaims().get(row.claim_id)?.value;
  if (stated !== value) {
    throw new RangeError(`row "${row.id}" has ${value}, claim "${row.claim_id}" ${String(stated)}`);
  }
}
