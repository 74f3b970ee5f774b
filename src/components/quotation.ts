import { loadClaims, type Claim } from "../data/claims.ts";
import { loadReadings, type Reading } from "../data/readings.ts";
import { formatNumber, formatQuantity } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";

export type Quotable = { kind: "claim"; claim: Claim } | { kind: "reading"; reading: Reading };

/** The row behind an id: a claim of the paper or a reading of the data. */
export function quotable(id: string): Quotable {
  const claim = loadClaims().get(id);
  if (claim) return { kind: "claim", claim };
  const reading = loadReadings().get(id);
  if (reading) return { kind: "reading", reading };
  throw new Error(`found unknown claim "${id}", expected a row of claims.csv or readings.csv`);
}

/** Value and unit of a row in a page's language; `bare` leaves the unit out. */
export function quote(id: string, locale: Locale, bare = false): string {
  const found = quotable(id);
  const { value, unit, digits } = found.kind === "claim" ? found.claim : found.reading;
  if (value === null) {
    throw new Error(
      `claim "${id}" has no value to print: give it words, <Claim id="${id}">…</Claim>`,
    );
  }
  if (bare && typeof value === "number") return formatNumber(value, locale, { digits });
  return formatQuantity(value, unit, locale, { digits });
}
