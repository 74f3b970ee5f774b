import type { Claim } from "../data/claims.ts";
import { packageFolders, readDataPackage } from "../data/datapackage.ts";
import { loadReferences, type Reference } from "../data/references.ts";
import { formatQuantity } from "../i18n/format.ts";
import { fill, interfaceText } from "../i18n/interface.ts";
import type { Both, Locale } from "../i18n/locale.ts";

/** A row's value with its unit, or nothing where it has none. */
export function shownValue(
  row: { value: number | string | null; unit: string; digits: number | undefined },
  locale: Locale,
): string {
  const { value, unit, digits } = row;
  return value === null || value === "" ? "" : formatQuantity(value, unit, locale, { digits });
}

/** Checked less paper, in the claim's unit (percentage points for percentages); "" where there is none. */
export function claimDifference(claim: Claim, locale: Locale): string {
  const checked = claim.check.value;
  if (typeof claim.value !== "number" || typeof checked !== "number") return "";
  if (claim.check.verdict === "reproduced" || claim.check.unit !== claim.unit) return "";
  const unit = claim.unit.startsWith("percent") ? "percentage points" : claim.unit;
  // The coarser of the two: a difference is no more exact than either side.
  const digits = Math.min(claim.digits ?? 2, claim.check.digits ?? 2);
  return formatQuantity(checked - claim.value, unit, locale, { digits, signed: true });
}

/** Title of a data table, for readings. */
export function resourceTitle(name: string): Both<string> {
  for (const folder of packageFolders) {
    const found = readDataPackage(folder).resources.find((resource) => resource.name === name);
    if (found) return { zh: found.title_zh, en: found.title };
  }
  throw new Error(`found unknown data table "${name}", expected a resource of a package in data/`);
}

/** Where the paper says something. */
export interface PaperPlace {
  /** In words: section, figure, table, note or reference. */
  readonly text: string;
  /** Element id on the sources page, for notes and references. */
  readonly row?: string;
}

/** Where the paper says it: section, figure, table, note or reference. */
export function paperPlaces(claim: Claim, locale: Locale): PaperPlace[] {
  const ui = interfaceText(locale).paperSources;
  return claim.paperSource.split(";").map((place) => {
    const [kind = "", n = ""] = place.trim().split("-");
    if (kind === "text") return { text: fill(ui.text, { section: claim.section }) };
    if (kind === "masthead" || kind === "abstract") return { text: ui[kind] };
    if (kind === "reference list") return { text: ui.references };
    if (kind === "fig" || kind === "table" || kind === "note" || kind === "ref") {
      const number = Number(n);
      const text = fill(ui[kind], { n: number });
      if (kind === "note") return { text, row: `note-${number}` };
      const reference = kind === "ref" && referenceNumbered(number);
      return reference ? { text, row: `ref-${reference.id}` } : { text };
    }
    throw new Error(
      `claim "${claim.id}": found paper source "${place}", expected text, fig-…, table-…, note-…, ref-… or masthead`,
    );
  });
}

function referenceNumbered(number: number): Reference | undefined {
  return [...loadReferences().values()].find((reference) => reference.number === number);
}
