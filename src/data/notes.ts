import { z } from "zod";
import type { Both } from "../i18n/locale.ts";
import { integer, optionalHttpAddress, optionalText, text } from "./cells.ts";
import { loadClaims } from "./claims.ts";
import { once, readProjectFile } from "./files.ts";
import { bothOrNeither } from "./readings.ts";
import { DataError, parseTable } from "./table.ts";

/** One of the notes at the paper's end. */
export interface PaperNote {
  /** Its number at the paper's end, 1 to 24. */
  readonly number: number;
  /** The mark that the paper's text prints; from note 17 on they begin again at ①. */
  readonly marker: string;
  /** Whether that mark is not its number's. */
  readonly misnumbered: boolean;
  readonly section: string;
  /** What it says or names, in our words; dates stand in braces. */
  readonly label: Both<string>;
  /** Address as printed, or repaired where the erratum says so; "" for definitions. */
  readonly url: string;
  /** Address as printed, where it differs. */
  readonly urlPrinted: string;
  readonly erratum: Both<string> | null;
}

export const noteSchema = z.object({
  number: integer,
  marker: z.string().regex(/^[①-⑳㉑-㉟]$/u, "a circled number such as ①"),
  section: z.string().regex(/^\d(\.\d)?$/, "a section such as 2.1"),
  label_zh: text,
  label_en: text,
  url: optionalHttpAddress,
  url_printed: optionalText,
  erratum_zh: optionalText,
  erratum_en: optionalText,
});

const circled = [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔"];

const file = "data/paper/notes.csv";

/** The paper's notes by number. @throws DataError at the first faulty row. */
export const loadNotes: () => ReadonlyMap<number, PaperNote> = once(() =>
  readNotes(readProjectFile(file)),
);

export function readNotes(csv: string): ReadonlyMap<number, PaperNote> {
  const table = parseTable(csv, file, noteSchema, ["number"]);
  const result = new Map<number, PaperNote>();
  table.rows.forEach((row, index) => {
    const place = { file, line: table.lines[index] ?? 0 };
    if (row.number !== index + 1) {
      throw new DataError({
        ...place,
        column: "number",
        found: String(row.number),
        expected: `${index + 1}: the notes stand in the paper's order`,
      });
    }
    const erratum = bothOrNeither(row.erratum_zh, row.erratum_en, "erratum", place);
    if (row.url_printed !== "" && (!row.url || !erratum)) {
      throw new DataError({
        ...place,
        column: "url_printed",
        found: "an address as printed",
        expected: "the repaired one in url and an erratum that says what was repaired",
      });
    }
    result.set(row.number, {
      number: row.number,
      marker: row.marker,
      misnumbered: circled[row.number - 1] !== row.marker,
      section: row.section,
      label: { zh: row.label_zh, en: row.label_en },
      url: row.url,
      urlPrinted: row.url_printed,
      erratum,
    });
  });
  return result;
}

/** Ids of the claims that rest on a source of the paper: `note-5`, `ref-16`. */
export const claimsBySource = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const claim of loadClaims().values()) {
    for (const source of claim.paperSource.split(";")) {
      const [kind = "", n = ""] = source.trim().split("-");
      if (kind !== "note" && kind !== "ref") continue;
      const key = `${kind}-${Number(n)}`;
      found.set(key, [...(found.get(key) ?? []), claim.id]);
    }
  }
  return found;
});
