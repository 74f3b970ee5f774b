import { z } from "zod";
import { listProjectFolder, once, readProjectFile } from "../data/files.ts";
import { DataError } from "../data/table.ts";
import { locales, type Both } from "../i18n/locale.ts";
import { refuseOrphanNumbers } from "./texts.ts";

/** A term explained in two sentences, in both languages. */
export interface Term {
  readonly id: string;
  readonly term: Both<string>;
  readonly definition: Both<string>;
  /** Words that sort as the term should: the term, unless a character of it has several readings. */
  readonly sortAs: Both<string>;
}

const folder = "content/glossary";

const half = z.strictObject({
  term: z.string().trim().min(1, "a term"),
  definition: z.string().trim().min(1, "two sentences"),
});
const schema = z.strictObject({ zh: half.extend({ sortAs: z.string().optional() }), en: half });

/** The glossary by id. @throws DataError at the first fault, naming the file. */
export const loadGlossary: () => ReadonlyMap<string, Term> = once(() => {
  const files = listProjectFolder(folder).filter((file) => file.endsWith(".json"));
  return new Map(
    files.map((file) => {
      const term = readTerm(`${folder}/${file}`, readProjectFile(`${folder}/${file}`));
      return [term.id, term];
    }),
  );
});

/** Reads one file of the glossary; its name gives the id. */
export function readTerm(file: string, json: string): Term {
  const fault = (column: string, found: string, expected: string) =>
    new DataError({ file, line: 0, column, found, expected });
  const id = /([^/]+)\.json$/.exec(file)?.[1] ?? "";
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw fault("name", `"${id}"`, "lower-case ASCII words joined by hyphens");
  }
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    throw fault("text", String(error), "JSON");
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join(".") || "text";
    throw fault(where, "a fault", issue?.message ?? "zh and en, each with term and definition");
  }
  const { zh, en } = parsed.data;
  for (const locale of locales) {
    const count = sentences(parsed.data[locale].definition, locale);
    if (count !== 2) throw fault(`${locale}.definition`, `${count} sentence(s)`, "two sentences");
  }
  const term = { zh: zh.term, en: en.term };
  const definition = { zh: zh.definition, en: en.definition };
  refuseOrphanNumbers(term, { file, line: 0, column: "term" });
  refuseOrphanNumbers(definition, { file, line: 0, column: "definition" });
  return { id, term, definition, sortAs: { ...term, zh: zh.sortAs ?? zh.term } };
}

function sentences(text: string, locale: "zh" | "en"): number {
  const ends = locale === "zh" ? /[。？！]/g : /[.?!](?=[”’")]*(?:\s|$))/g;
  return text.match(ends)?.length ?? 0;
}
