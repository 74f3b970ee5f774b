import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DataError } from "./table.ts";

/**
 * The project's root: the nearest folder above this module, or above the working directory, that
 * holds the data packages. Looked for rather than fixed, because a bundler moves this module.
 */
function findRoot(): string {
  for (const start of [dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, "data/trade/datapackage.json"))) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  throw new DataError({
    file: "data/trade/datapackage.json",
    line: 0,
    found: `nothing above ${process.cwd()}`,
    expected: "the data packages of the project",
  });
}

let root: string | undefined;

/** Path of a folder of the project, e.g. `data/trade`. */
export function projectFolder(folder: string): string {
  root ??= findRoot();
  return join(root, folder);
}

/** Text of a file of the project; `file` is relative to the root, e.g. `data/trade/readings.csv`. */
export function readProjectFile(file: string): string {
  const path = projectFolder(file);
  if (!existsSync(path)) {
    throw new DataError({ file, line: 0, found: "no such file", expected: "a file" });
  }
  return readFileSync(path, "utf8");
}

/** Names of the files in a folder of the project, in order; none where there is no such folder. */
export function listProjectFolder(folder: string): string[] {
  root ??= findRoot();
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path).sort() : [];
}

/** Calls `make` at the first use only: the data don't change while a process runs. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
