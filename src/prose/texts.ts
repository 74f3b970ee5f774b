import type { Both } from "../i18n/locale.ts";
import { locales } from "../i18n/locale.ts";
import { loadNotes } from "../data/notes.ts";
import { loadReferences } from "../data/references.ts";
import { DataError } from "../data/table.ts";
import { withoutDates } from "./marks.ts";
import { orphanNumbers } from "./numbers.ts";

/** Stops at a number typed in a text of ours that stands outside the chapters. */
export function refuseOrphanNumbers(
  text: Both<string>,
  place: { readonly file: string; readonly line: number; readonly column: string },
): void {
  for (const locale of locales) {
    const [orphan] = orphanNumbers(withoutDates(text[locale]), locale);
    if (!orphan) continue;
    throw new DataError({
      ...place,
      column: `${place.column}.${locale}`,
      found: `the number "${orphan.found}"`,
      expected: "no number, or a date in braces such as {2023} or {2022-06-23}",
    });
  }
}

/** Holds the notes' and references' own words to the rule. Titles and addresses are quoted. */
export function checkApparatusTexts(): void {
  for (const { number, label, erratum } of loadNotes().values()) {
    const place = { file: "data/paper/notes.csv", line: 0 };
    refuseOrphanNumbers(label, { ...place, column: `note ${number}, label` });
    if (erratum) refuseOrphanNumbers(erratum, { ...place, column: `note ${number}, erratum` });
  }
  for (const { id, note } of loadReferences().values()) {
    const place = { file: "data/paper/references.json", line: 0 };
    if (note) refuseOrphanNumbers(note, { ...place, column: `${id}.custom.note` });
  }
}
