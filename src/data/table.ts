import type { z } from "zod";

/**
 * A fault in a data file, told so that its author can go to the place and mend it.
 * `line` counts lines of the file from 1 (the header is line 1) and stays right after quoted
 * fields that span several lines; 0 means the file as a whole.
 */
export class DataError extends Error {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;

  constructor(fault: {
    file: string;
    line: number;
    column?: string | null;
    found: string;
    expected: string;
  }) {
    const place = fault.line > 0 ? `${fault.file}:${fault.line}` : fault.file;
    const column = fault.column ? ` column "${fault.column}":` : "";
    super(`${place}:${column} found ${fault.found}, expected ${fault.expected}`);
    this.name = "DataError";
    this.file = fault.file;
    this.line = fault.line;
    this.column = fault.column ?? null;
    this.found = fault.found;
    this.expected = fault.expected;
  }
}

/** The typed rows of one CSV file; `lines[i]` is the line on which `rows[i]` begins. */
export interface Table<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
}

/** One record as it stands in the file: its fields, still text, and the line it begins on. */
interface RawRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Reads a CSV file (RFC 4180: comma, double quotes, header row; a byte-order mark is passed over)
 * into typed rows. The header must hold exactly the columns of `schema`, in any order. `key` names
 * the columns whose values together may occur once only.
 * @throws DataError at the first fault.
 */
export function parseTable<Shape extends z.ZodRawShape>(
  text: string,
  file: string,
  schema: z.ZodObject<Shape>,
  key: readonly (keyof Shape & string)[] = [],
): Table<z.output<z.ZodObject<Shape>>> {
  const [header, ...records] = splitRecords(text, file);
  if (!header) {
    throw new DataError({ file, line: 0, found: "an empty file", expected: "a header row" });
  }
  const wanted = Object.keys(schema.shape);
  checkHeader(header, wanted, file);

  const rows: z.output<z.ZodObject<Shape>>[] = [];
  const lines: number[] = [];
  const firstLineOf = new Map<string, number>();
  for (const record of records) {
    if (record.fields.length !== header.fields.length) {
      throw new DataError({
        file,
        line: record.line,
        found: count(record.fields.length, "field"),
        expected: count(header.fields.length, "field"),
      });
    }
    const row: Record<string, unknown> = {};
    header.fields.forEach((column, position) => {
      row[column] = readCell(record, position, column, schema, file);
    });
    if (key.length > 0) {
      const identity = key.map((column) => String(row[column])).join(", ");
      const earlier = firstLineOf.get(identity);
      if (earlier !== undefined) {
        throw new DataError({
          file,
          line: record.line,
          column: key.join(", "),
          found: `"${identity}" again`,
          expected: `a value not used before (first on line ${earlier})`,
        });
      }
      firstLineOf.set(identity, record.line);
    }
    rows.push(row as z.output<z.ZodObject<Shape>>);
    lines.push(record.line);
  }
  if (rows.length === 0) {
    throw new DataError({ file, line: 1, found: "a header only", expected: "at least one row" });
  }
  return { file, columns: header.fields, rows, lines };
}

function readCell<Shape extends z.ZodRawShape>(
  record: RawRecord,
  position: number,
  column: string,
  schema: z.ZodObject<Shape>,
  file: string,
): unknown {
  const cell = record.fields[position] ?? "";
  const type = schema.shape[column] as unknown as z.ZodType;
  const result = type.safeParse(cell);
  if (result.success) return result.data;
  throw new DataError({
    file,
    line: record.line,
    column,
    found: cell === "" ? "nothing" : `"${cell}"`,
    expected: result.error.issues[0]?.message ?? "another value",
  });
}

function checkHeader(header: RawRecord, wanted: readonly string[], file: string): void {
  const seen = new Set<string>();
  for (const column of header.fields) {
    if (seen.has(column)) {
      throw new DataError({
        file,
        line: header.line,
        column,
        found: "the column twice",
        expected: "each column once",
      });
    }
    seen.add(column);
    if (!wanted.includes(column)) {
      throw new DataError({
        file,
        line: header.line,
        column,
        found: "an unknown column",
        expected: `only ${wanted.join(", ")}`,
      });
    }
  }
  for (const column of wanted) {
    if (!seen.has(column)) {
      throw new DataError({
        file,
        line: header.line,
        column,
        found: "no such column",
        expected: `the columns ${wanted.join(", ")}`,
      });
    }
  }
}

/** Splits the text into records; a line that is wholly empty is a fault unless it ends the file. */
function splitRecords(text: string, file: string): RawRecord[] {
  const records: RawRecord[] = [];
  const end = text.length;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < end) {
    const startLine = line;
    const fields: string[] = [];
    for (;;) {
      let field = "";
      if (text[at] === '"') {
        const opened = line;
        at += 1;
        for (;;) {
          if (at >= end) {
            throw new DataError({
              file,
              line: opened,
              found: "a quoted field that never closes",
              expected: 'a closing "',
            });
          }
          const sign = text[at];
          if (sign === '"') {
            if (text[at + 1] !== '"') break;
            at += 1;
          } else if (sign === "\n") {
            line += 1;
          }
          field += sign;
          at += 1;
        }
        at += 1;
        const next = text[at];
        if (at < end && next !== "," && next !== "\n" && next !== "\r") {
          throw new DataError({
            file,
            line,
            found: `${JSON.stringify(next)} after a closing quote`,
            expected: "a comma or the end of the line",
          });
        }
      } else {
        const start = at;
        while (at < end && text[at] !== "," && text[at] !== "\n" && text[at] !== "\r") at += 1;
        field = text.slice(start, at);
      }
      fields.push(field);
      if (text[at] === ",") {
        at += 1;
        continue;
      }
      break;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    line += 1;
    if (fields.length === 1 && fields[0] === "" && at < end) {
      throw new DataError({ file, line: startLine, found: "an empty line", expected: "a row" });
    }
    if (fields.length > 1 || fields[0] !== "") records.push({ line: startLine, fields });
  }
  return records;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
