import { getEntry, type CollectionEntry } from "astro:content";
import { interfaceText } from "../i18n/interface.ts";
import { otherLocale, type Locale } from "../i18n/locale.ts";
import { href } from "../i18n/paths.ts";
import type { Outline } from "../prose/outline.ts";
import { parityProblems } from "../prose/rules.ts";
import { paperRecord } from "./coverage.ts";
import { outlineOf } from "./outlines.ts";

/** Headings of the page under which it prints the paper's record. */
const masthead = "the-paper";
const notes = "notes";

export interface About {
  readonly entry: CollectionEntry<"about">;
  readonly name: string;
  readonly path: string;
  readonly locale: Locale;
  /** With the claims that the record prints, under its headings. */
  readonly outline: Outline;
}

/** The page about the edition. Stops the build where it is missing or the languages differ. */
export async function aboutIn(locale: Locale): Promise<About> {
  const entry = await aboutEntry(locale);
  const contents = outlineOf(entry.filePath ?? "");
  const twin = await aboutEntry(otherLocale(locale));
  const [problem] = parityProblems(outlineOf(twin.filePath ?? ""), contents);
  if (problem) throw new Error(`${entry.filePath}:${problem.line}: ${problem.message}`);
  const lineOf = (id: string) => {
    const heading = contents.headings.find((each) => each.id === id);
    if (!heading) {
      throw new Error(
        `${entry.filePath}:1: found no heading "${id}", expected the paper's record under it`,
      );
    }
    return heading.line;
  };
  const record = paperRecord().map(({ id, section }) => ({
    id,
    line: lineOf(section === "notes" ? notes : masthead),
  }));
  return {
    entry,
    name: interfaceText(locale).aboutTitle,
    path: href(locale, "about/"),
    locale,
    outline: { ...contents, claims: [...contents.claims, ...record] },
  };
}

async function aboutEntry(locale: Locale): Promise<CollectionEntry<"about">> {
  const entry = await getEntry("about", locale);
  if (!entry) {
    throw new Error(
      `content/about/${locale}.mdx: found nothing, expected the page about the edition`,
    );
  }
  return entry;
}
