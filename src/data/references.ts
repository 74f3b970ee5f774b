import { z } from "zod";
import type { Both, Locale } from "../i18n/locale.ts";
import { once, readProjectFile } from "./files.ts";
import { DataError } from "./table.ts";

/** A person, or a body that signs as one. Latin given names are initials; Han ones are whole. */
export type Person =
  { readonly family: string; readonly given: string } | { readonly literal: string };

/** A work in the terms of CSL-JSON, as far as the paper's list needs them. */
export interface Work {
  readonly type: "article-journal" | "report" | "webpage";
  readonly author: readonly Person[];
  readonly title: string;
  readonly "container-title"?: string | undefined;
  /** Year, or year, month and day. */
  readonly issued: readonly number[];
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly DOI?: string | undefined;
  readonly URL?: string | undefined;
  readonly accessed?: readonly number[] | undefined;
}

/** One of the works that the paper lists at its end. */
export interface Reference {
  readonly id: string;
  /** Its number in the paper's list. */
  readonly number: number;
  /** Section of the paper that cites it. */
  readonly citedIn: string;
  readonly language: Locale;
  readonly work: Work;
  /** Authors, title and journal in English, for works in Chinese. Titles are our translations. */
  readonly english: Pick<Work, "author" | "title" | "container-title"> | null;
  /** The paper's list breaks off after the authors given. */
  readonly moreAuthors: boolean;
  /** What the paper prints, where the entry has something else. */
  readonly printed: string | null;
  /** As what, and where, the entry was read; an entry without stands as the paper prints it. */
  readonly checked: {
    readonly readAs: "primary" | "secondary" | "repository";
    readonly url?: string | undefined;
  } | null;
  readonly note: Both<string> | null;
}

const text = z.string().min(1, "some text");
export const person = z.union(
  [z.strictObject({ family: text, given: text }), z.strictObject({ literal: text })],
  "family and given, or literal",
);
const date = z.strictObject({
  "date-parts": z
    .array(z.array(z.int()).min(1).max(3))
    .length(1, "one date: [[2024]] or [[2024, 3, 26]]"),
});
const httpAddress = z.string().regex(/^https?:\/\/\S+$/, "an address that begins with https://");

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
  type: z.enum(["article-journal", "report", "webpage"]),
  language: z.enum(["zh", "en"]),
  author: z.array(person).min(1, "at least one author"),
  title: text,
  "container-title": text.optional(),
  issued: date,
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/, "a DOI such as 10.1257/aer.104.2.459")
    .optional(),
  URL: httpAddress.optional(),
  accessed: date.optional(),
  custom: z.strictObject({
    number: z.int().positive(),
    citedIn: z.string().regex(/^\d(\.\d)?$/, "a section such as 2.1"),
    english: z
      .strictObject({
        author: z.array(person).min(1),
        title: text,
        "container-title": text.optional(),
      })
      .optional(),
    moreAuthors: z.literal(true).optional(),
    printed: text.optional(),
    checked: z
      .strictObject({
        readAs: z.enum(["primary", "secondary", "repository"]),
        url: httpAddress.optional(),
      })
      .optional(),
    note: z.strictObject({ zh: text, en: text }).optional(),
  }),
});

const file = "data/paper/references.json";

/** The paper's references by id, in the order of their numbers. @throws DataError at the first fault. */
export const loadReferences: () => ReadonlyMap<string, Reference> = once(() =>
  readReferences(readProjectFile(file)),
);

export function readReferences(json: string): ReadonlyMap<string, Reference> {
  let entries: unknown;
  try {
    entries = JSON.parse(json);
  } catch (error) {
    throw new DataError({ file, line: 0, found: String(error), expected: "JSON" });
  }
  if (!Array.isArray(entries)) {
    throw new DataError({ file, line: 0, found: "no list", expected: "a list of CSL-JSON items" });
  }
  const result = new Map<string, Reference>();
  entries.forEach((entry: unknown, index) => {
    const name = nameOf(entry) ?? `entry ${index + 1}`;
    const fault = (path: string, found: string, expected: string) =>
      new DataError({ file, line: lineOf(json, name), column: path, found, expected });
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const path = issue?.path ?? [];
      throw fault(
        [name, ...path].join("."),
        JSON.stringify(valueAt(entry, path)) ?? "nothing",
        issue?.message ?? "a CSL-JSON item",
      );
    }
    const { id, language, custom, issued, accessed, ...work } = parsed.data;
    if (result.has(id)) throw fault(`${id}.id`, `"${id}" again`, "an id not used before");
    if (custom.number !== index + 1) {
      throw fault(`${id}.custom.number`, String(custom.number), `${index + 1}, the paper's order`);
    }
    if ((language === "zh") !== (custom.english !== undefined)) {
      throw fault(
        `${id}.custom.english`,
        custom.english ? "a translation" : "nothing",
        language === "zh" ? "authors and title in English" : "nothing: the work is in English",
      );
    }
    // A DOI from memory would be printed as if it had been looked up.
    if (work.DOI && !custom.checked) {
      throw fault(`${id}.DOI`, `"${work.DOI}" unchecked`, "custom.checked, or no DOI");
    }
    result.set(id, {
      id,
      number: custom.number,
      citedIn: custom.citedIn,
      language,
      work: {
        ...work,
        issued: issued["date-parts"][0] ?? [],
        accessed: accessed?.["date-parts"][0],
      },
      english: custom.english ?? null,
      moreAuthors: custom.moreAuthors ?? false,
      printed: custom.printed ?? null,
      checked: custom.checked ?? null,
      note: custom.note ?? null,
    });
  });
  return result;
}

function nameOf(entry: unknown): string | undefined {
  const id = valueAt(entry, ["id"]);
  return typeof id === "string" && id !== "" ? id : undefined;
}

function valueAt(entry: unknown, path: readonly PropertyKey[]): unknown {
  let value = entry;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value;
}

/** The line on which the entry of that id begins; 0 where it can't be told. */
function lineOf(json: string, id: string): number {
  return json.split("\n").findIndex((line) => line.includes(`"id": "${id}"`)) + 1;
}
