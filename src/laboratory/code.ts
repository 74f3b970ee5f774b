import { readProjectFile } from "../data/files.ts";

/** The text of a function as it stands in the source, with the comment above it. */
export interface Code {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Cuts an exported function out of a source text.
 * @throws Error when there is no such function: a page must not show code that does not run
 */
export function cutFunction(source: string, name: string, file: string): string {
  const start = new RegExp(`^export (?:async )?function\\*? ${name}\\b`, "m").exec(source);
  if (!start) {
    throw new Error(`${file}: found no "export function ${name}", expected it for the notebook`);
  }
  const end = source.indexOf("\n}\n", start.index);
  if (end < 0) throw new Error(`${file}: found no end of "${name}"`);
  const before = source.slice(0, start.index);
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(before)?.[0] ?? "";
  return comment + source.slice(start.index, end + 2);
}

/** Code by "file#name", the file within src/gvc. */
export function codeOf(place: string): Code {
  const [file = "", name = ""] = place.split("#");
  const path = `src/gvc/${file}`;
  return { file: path, name, text: cutFunction(readProjectFile(path), name, path) };
}
