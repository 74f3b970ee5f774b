import { getCollection, type CollectionEntry } from "astro:content";
import { interfaceText, type Interface } from "../i18n/interface.ts";
import { locales, otherLocale, type Locale } from "../i18n/locale.ts";
import { href } from "../i18n/paths.ts";
import { loadNotes } from "../data/notes.ts";
import { loadReferences } from "../data/references.ts";
import { missingClaims } from "./citedClaims.ts";
import { aboutIn } from "./about.ts";
import { unshownClaims } from "./coverage.ts";
import { outlineOf } from "./outlines.ts";
import { isWhole, missingCitations } from "../prose/citations.ts";
import type { Outline } from "../prose/outline.ts";
import { readingMinutes } from "../prose/length.ts";
import { parityProblems } from "../prose/rules.ts";

export interface Chapter {
  slug: string;
  locale: Locale;
  path: string;
  part: number;
  number: string;
  title: string;
  shortTitle: string;
  minutes: number;
  outline: Outline;
  entry: CollectionEntry<"chapters">;
}

export interface Part {
  part: number;
  /** "Part 3 · What it means for China" */
  title: string;
  name: string;
  path: string;
  chapters: Chapter[];
}

/** Part pages live beside the chapters: /zh/part-3/. */
export const partSlug = (part: number) => `part-${part}`;

/** All chapters of a language in reading order. Stops the build where the languages differ. */
export async function chaptersOf(locale: Locale): Promise<Chapter[]> {
  const entries = await getCollection("chapters");
  const chapters = entries
    .filter((entry) => entry.id.startsWith(`${locale}/`))
    .map((entry): Chapter => {
      const slug = entry.id.slice(locale.length + 1);
      const contents = outlineOf(entry.filePath ?? "");
      return {
        slug,
        locale,
        path: href(locale, `${slug}/`),
        part: entry.data.part,
        number: entry.data.number,
        title: entry.data.title,
        shortTitle: entry.data.shortTitle,
        minutes: readingMinutes(contents, locale),
        outline: contents,
        entry,
      };
    });
  for (const chapter of chapters) {
    const missing = missingClaims(chapter.outline, chapter.entry.data);
    if (missing.length) {
      throw new Error(
        `${chapter.entry.filePath}:1: found no mention of ${missing.join(", ")}, expected every claim that its sections and claims name`,
      );
    }
  }
  const uncited = missingCitations(chapters, loadReferences().values(), loadNotes().values());
  if (uncited.length) {
    throw new Error(
      uncited
        .map(
          ({ slug, section, mark }) =>
            `content/chapters/${locale}/${slug}.mdx:1: found no ${mark}, expected it because the paper cites it in section ${section}`,
        )
        .join("\n"),
    );
  }
  const slugs = new Set(chapters.map((chapter) => chapter.slug));
  // A book that is whole leaves out nothing the paper says.
  if (isWhole(slugs)) {
    const about = await aboutIn(locale);
    const unshown = unshownClaims([...chapters, about].map(({ outline }) => outline));
    if (unshown.length) {
      throw new Error(
        `content/chapters/${locale}: found no mention of ${unshown.join(", ")}, expected every claim of the paper in a chapter or in content/about/${locale}.mdx`,
      );
    }
  }
  const other = otherLocale(locale);
  for (const entry of entries.filter((entry) => entry.id.startsWith(`${other}/`))) {
    const slug = entry.id.slice(other.length + 1);
    const twin = chapters.find((chapter) => chapter.slug === slug);
    if (!twin || !slugs.has(slug)) {
      throw new Error(
        `${entry.filePath}:1: found chapter "${slug}" in ${other} only, expected content/chapters/${locale}/${slug}.mdx too`,
      );
    }
    const problems = parityProblems(outlineOf(entry.filePath ?? ""), twin.outline);
    if (problems.length) {
      throw new Error(
        problems
          .map(({ line, message }) => `${twin.entry.filePath}:${line}: ${message}`)
          .join("\n"),
      );
    }
  }
  return chapters.sort((a, b) => a.part - b.part || a.number.localeCompare(b.number, "en"));
}

/** The parts that have chapters, in order. */
export async function chaptersByPart(locale: Locale): Promise<Part[]> {
  const ui = interfaceText(locale);
  const chapters = await chaptersOf(locale);
  return [...new Set(chapters.map((chapter) => chapter.part))].map((part) => {
    const key = String(part) as keyof Interface["partTitles"];
    const name = ui.partTitles[key];
    return {
      part,
      name,
      title: `${ui.partLabels[key]} · ${name}`,
      path: href(locale, `${partSlug(part)}/`),
      chapters: chapters.filter((chapter) => chapter.part === part),
    };
  });
}

/** Every chapter in every language, for routes. */
export async function allChapters(): Promise<Chapter[]> {
  return (await Promise.all(locales.map(chaptersOf))).flat();
}
