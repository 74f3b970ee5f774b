import type { z } from "zod";
import { once, readProjectFile } from "./files.ts";
import { parseTable, type Table } from "./table.ts";

/** A data table of this edition: its name, the types of its columns, its key and its loader. */
export interface Resource<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
  readonly schema: z.ZodObject<Shape>;
  readonly key: readonly string[];
  /** The typed table, read once per process. @throws DataError at the first faulty row. */
  readonly load: () => Table<z.output<z.ZodObject<Shape>>>;
}

/** Declares `data/<folder>/<name>.csv`; nothing is read before `load` is called. */
export function resource<Shape extends z.ZodRawShape>(
  folder: string,
  name: string,
  schema: z.ZodObject<Shape>,
  key: readonly (keyof Shape & string)[],
): Resource<Shape> {
  const file = `data/${folder}/${name}.csv`;
  const load = once(() => parseTable(readProjectFile(file), file, schema, key));
  return { name, folder, file, schema, key, load };
}
