import { loadNotes, type PaperNote } from "../data/notes.ts";
import { loadReferences, type Reference } from "../data/references.ts";
import { loadGlossary, type Term } from "../prose/glossary.ts";
import type { Mention, Outline } from "../prose/outline.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Chapter } from "./chapters.ts";
import { claimPlaces } from "./citedClaims.ts";

/** Element id of the place in the text that mentions a row, the first or a later one. */
export function mentionId(row: string, count = 1): string {
  return count === 1 ? `m-${row}` : `m-${row}-${count}`;
}

/** What a chapter's end lists: what it cites, and how many places do. */
export interface Listed<Entry> {
  readonly entry: Entry;
  /** Element id of its row at the chapter's end. */
  readonly row: string;
  readonly mentions: number;
}

export interface Apparatus {
  readonly notes: readonly Listed<PaperNote>[];
  readonly references: readonly Listed<Reference>[];
  readonly terms: readonly Listed<Term>[];
}

function listed<Entry>(
  mentions: readonly Mention[],
  kind: string,
  entryOf: (id: string) => Entry | undefined,
): Listed<Entry>[] {
  const counts = new Map<string, number>();
  for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => {
    const entry = entryOf(id);
    if (!entry) throw new Error(`found unknown ${kind} "${id}"`);
    return { entry, row: `${kind}-${id}`, mentions: count };
  });
}

/** What a text cites and explains. */
export type Mentions = Pick<Outline, "cites" | "notes" | "terms">;

/** Notes and references of a chapter in the paper's order, terms in the chapter's. */
export function apparatusOf(contents: Mentions): Apparatus {
  const byNumber = (a: Listed<{ number: number }>, b: Listed<{ number: number }>) =>
    a.entry.number - b.entry.number;
  return {
    notes: listed(contents.notes, "note", (id) => loadNotes().get(Number(id))).sort(byNumber),
    references: listed(contents.cites, "ref", (id) => loadReferences().get(id)).sort(byNumber),
    terms: listed(contents.terms, "term", (id) => loadGlossary().get(id)),
  };
}

/** A place that cites a work or a note, explains a term or states a claim. */
export interface Use {
  /** The chapter, by number and name. */
  readonly chapter: string;
  /** The step, or the heading it stands under, if there is one above it. */
  readonly heading: string | undefined;
  readonly path: string;
}

const nameOf = ({ number, shortTitle }: Chapter) => `${number} ${shortTitle}`;

/** Address of an element of a chapter, on the chapter's own page. */
const placeInChapter = (chapter: Chapter, id: string) => `${chapter.path}#${id}`;

/** And on the page of the whole edition, from anywhere on it. */
export const placeInBook = ({ slug }: Chapter, id: string) => `#${slug}-${id}`;

/** First mention in each chapter, by the id of the row: `ref-shi-2022`, `note-17`, `term-cif`. */
export function usesIn(
  chapters: readonly Chapter[],
  placeIn = placeInChapter,
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const chapter of chapters) {
    const { cites, notes, terms, headings } = chapter.outline;
    const mentions = [
      ...cites.map((mention) => ({ ...mention, row: `ref-${mention.id}` })),
      ...notes.map((mention) => ({ ...mention, row: `note-${mention.id}` })),
      ...terms.map((mention) => ({ ...mention, row: `term-${mention.id}` })),
    ];
    for (const { row, line } of mentions) {
      const earlier = uses.get(row) ?? [];
      const name = nameOf(chapter);
      if (earlier.some((use) => use.chapter === name)) continue;
      const heading = headings.findLast((each) => each.line <= line)?.text;
      const path = placeIn(chapter, mentionId(row));
      uses.set(row, [...earlier, { chapter: name, heading, path }]);
    }
  }
  return uses;
}

/** What the places of claims are looked for in: a chapter, or the page about the edition. */
interface Text {
  readonly name: string;
  readonly path: string;
  readonly locale: Locale;
  readonly outline: Outline;
}

/** The steps, sections and figures that state each claim, by the claim’s id. */
export function claimUses(
  chapters: readonly Chapter[],
  about: Text,
): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const texts = chapters.map((chapter): Text => ({ ...chapter, name: nameOf(chapter) }));
  for (const { name, path, locale, outline } of [...texts, about]) {
    for (const { id, anchor, title } of claimPlaces(outline, locale)) {
      const earlier = uses.get(id) ?? [];
      const address = anchor ? `${path}#${anchor}` : path;
      if (earlier.some((use) => use.path === address)) continue;
      uses.set(id, [...earlier, { chapter: name, heading: title, path: address }]);
    }
  }
  return uses;
}
