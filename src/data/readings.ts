import { z } from "zod";
import type { Both } from "../i18n/locale.ts";
import { isUnit } from "../i18n/units.ts";
import { optionalText, slug, text } from "./cells.ts";
import { once, readProjectFile } from "./files.ts";
import { lookUp } from "./lookup.ts";
import { DataError, parseTable } from "./table.ts";

/**
 * A number that our prose quotes from the data. Its value is never typed: the row in a package's
 * readings.csv says in which cell it stands.
 */
export interface Reading {
  readonly id: string;
  readonly label: Both<string>;
  readonly value: number;
  /** Decimals to print, for `formatQuantity`. */
  readonly digits: number | undefined;
  readonly unit: string;
  readonly resource: string;
  readonly where: string;
  readonly column: string;
  readonly note: Both<string> | null;
}

/** Each package has readings of its own tables. */
const readingsFiles = ["trade", "mrio", "policy"].map((folder) => `data/${folder}/readings.csv`);

export const readingSchema = z.object({
  id: slug.startsWith("read-", 'an id that starts with "read-"'),
  label_zh: text,
  label_en: text,
  resource: text,
  where: text,
  column: text,
  unit: optionalText,
  note_zh: optionalText,
  note_en: optionalText,
});

/** Readings by id. @throws DataError at the row that points at nothing, or is not bilingual. */
export const loadReadings: () => ReadonlyMap<string, Reading> = once(() => {
  const all = new Map<string, Reading>();
  for (const file of readingsFiles) {
    for (const [id, reading] of readReadings(readProjectFile(file), file)) {
      if (all.has(id)) {
        const expected = "an id that no other readings.csv has";
        throw new DataError({ file, line: 0, column: "id", found: `"${id}"`, expected });
      }
      all.set(id, reading);
    }
  }
  return all;
});

export function readReadings(text: string, file: string): ReadonlyMap<string, Reading> {
  const table = parseTable(text, file, readingSchema, ["id"]);
  return new Map(
    table.rows.map((row, index) => {
      const place = { file, line: table.lines[index] ?? 0 };
      knownUnit(row.unit, "unit", place);
      const { value, digits } = lookUp(row, row.unit, { ...place, unitColumn: "unit" });
      const note = bothOrNeither(row.note_zh, row.note_en, "note", place);
      const label = { zh: row.label_zh, en: row.label_en };
      const { id, unit, resource, where, column } = row;
      return [id, { id, label, value, digits, unit, resource, where, column, note }];
    }),
  );
}

/** @throws DataError for a unit that src/i18n/units.ts does not have. */
export function knownUnit(
  unit: string,
  column: string,
  place: { readonly file: string; readonly line: number },
): void {
  if (isUnit(unit)) return;
  throw new DataError({
    ...place,
    column,
    found: `"${unit}"`,
    expected: "a unit of src/i18n/units.ts",
  });
}

/** A text in both languages or in none. @throws DataError when one language is missing. */
export function bothOrNeither(
  zh: string,
  en: string,
  column: string,
  place: { readonly file: string; readonly line: number },
): Both<string> | null {
  if ((zh === "") !== (en === "")) {
    throw new DataError({
      ...place,
      column: `${column}_${zh === "" ? "zh" : "en"}`,
      found: "nothing",
      expected: "a text in both languages, or in neither",
    });
  }
  return zh === "" ? null : { zh, en };
}
