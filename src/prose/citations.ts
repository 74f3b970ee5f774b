import type { PaperNote } from "../data/notes.ts";
import type { Reference } from "../data/references.ts";
import type { Outline } from "./outline.ts";

/** The chapters that treat a section of the paper: together they cite all that the section cites. */
const chaptersOfSection: Readonly<Record<string, readonly string[]>> = {
  "1": ["introduction", "features"],
  "2.1": ["policy-localisation"],
  "2.2": ["policy-digital"],
  "2.3": ["policy-derisking"],
  "3.1": ["impact-upgrading", "lab"],
  "3.2": ["impact-high-tech"],
  "3.3": ["impact-relocation"],
  "4.1": ["mechanism-outward"],
  "4.2": ["mechanism-inward"],
};

/** Whether every chapter that treats a section of the paper is there. */
export function isWhole(slugs: Iterable<string>): boolean {
  const present = new Set(slugs);
  return Object.values(chaptersOfSection).every((chapters) =>
    chapters.every((slug) => present.has(slug)),
  );
}

export interface MissingCitation {
  readonly section: string;
  /** The last of the section's chapters: the one that completes it. */
  readonly slug: string;
  /** The mark that is missing: `<Cite id="…" />` or `<Note n="…" />`. */
  readonly mark: string;
}

/**
 * References and notes that the paper cites in a section and none of the section's chapters does.
 * A section asks for nothing until all its chapters are there.
 */
export function missingCitations(
  chapters: readonly {
    readonly slug: string;
    readonly outline: Pick<Outline, "cites" | "notes">;
  }[],
  references: Iterable<Pick<Reference, "id" | "citedIn">>,
  notes: Iterable<Pick<PaperNote, "number" | "section">>,
): MissingCitation[] {
  const marks = [
    ...[...references].map(({ id, citedIn }) => ({
      section: citedIn,
      mark: `<Cite id="${id}" />`,
      isIn: (outline: Pick<Outline, "cites">) => outline.cites.some((cite) => cite.id === id),
    })),
    ...[...notes].map(({ number, section }) => ({
      section,
      mark: `<Note n="${number}" />`,
      isIn: (outline: Pick<Outline, "notes">) =>
        outline.notes.some((note) => note.id === String(number)),
    })),
  ];
  return marks.flatMap(({ section, mark, isIn }) => {
    const slugs = chaptersOfSection[section] ?? [];
    const present = slugs.flatMap((slug) => chapters.filter((chapter) => chapter.slug === slug));
    if (present.length < slugs.length || present.length === 0) return [];
    if (present.some(({ outline }) => isIn(outline))) return [];
    return [{ section, mark, slug: present.at(-1)?.slug ?? "" }];
  });
}
