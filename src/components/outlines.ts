import { readFileSync } from "node:fs";
import { outline, type Outline } from "../prose/outline.ts";

/** Every page's header lists all chapters: each text is read into its outline once. */
const outlines = new Map<string, { readonly text: string; readonly outline: Outline }>();

/** Outline of a text, by the path of its file. */
export function outlineOf(path: string): Outline {
  const text = readFileSync(path, "utf8");
  const kept = outlines.get(path);
  if (kept?.text === text) return kept.outline;
  const made = outline(text);
  outlines.set(path, { text, outline: made });
  return made;
}
