import { plugins, type CSL } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { once, readProjectFile } from "../data/files.ts";
import { loadReferences, type Reference } from "../data/references.ts";
import type { Locale } from "../i18n/locale.ts";

/**
 * Entries of the list of references, formatted at build by citeproc: GB/T 7714 in Chinese pages, by a
 * style of our own for the three kinds of source there are; APA in English pages, by the style that
 * comes with @citation-js/plugin-csl. Titles in Chinese keep their characters in both.
 */
const engine = once(() => {
  const config = plugins.config.get("@csl");
  config.styles.add("gbt-7714", readProjectFile("src/references/gbt-7714.csl"));
  config.locales.add("zh-CN", readProjectFile("src/references/zh-CN.xml"));
  return plugins.output;
});

/** A work with what an entry for it needs to know. */
export type Citable = Pick<Reference, "id" | "language" | "work" | "english" | "moreAuthors">;

/** Stands for authors that the paper's list leaves out. */
const others = { literal: "others" };

/** The item that a style is given: APA sees names, and title and journal translated, in English. */
function cslItem(reference: Citable, locale: Locale): CSL {
  const { work, english, language, moreAuthors, id } = reference;
  const translated = locale === "en" ? english : null;
  const journal = work["container-title"];
  const authors = translated?.author ?? work.author;
  const dated = (date: readonly number[] | undefined) =>
    date && ({ "date-parts": [date] } as CSL["issued"]);
  return {
    ...work,
    id,
    language: translated ? "en" : language,
    author: moreAuthors ? [...authors, others] : [...authors],
    title: translated ? `${work.title} [${translated.title}]` : work.title,
    "container-title":
      translated?.["container-title"] && journal
        ? `${translated["container-title"]} [${journal}]`
        : journal,
    issued: dated(work.issued),
    accessed: dated(work.accessed),
  };
}

/** One entry as HTML, in the style of a language's pages: GB/T 7714 or APA. */
export function formatEntry(reference: Citable, locale: Locale): string {
  const zh = locale === "zh";
  const [entry] = engine().format("bibliography", [cslItem(reference, locale)], {
    style: zh ? "gbt-7714" : "apa",
    lang: zh && reference.language === "zh" ? "zh-CN" : "en-US",
    format: "html",
    asEntryArray: true,
    hyperlinks: true,
  }) as unknown as [string, string][];
  const html = (entry?.[1] ?? "")
    .replace(/^\s*<div[^>]*>|<\/div>\s*$/g, "")
    .replace("&#38; others.", "et al.")
    .replaceAll("<a href=", '<a rel="external" href=');
  return zh ? html : withHanMarked(html);
}

/** Markup in which what is Chinese says so, for text in English and for pages in English. */
export function withHanMarked(html: string): string {
  return html.replace(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF“”]+/g, inHan);
}

/** A screen reader must know what to read in Chinese. Quotation marks alone may be English. */
function inHan(run: string): string {
  return /\p{Script=Han}/u.test(run) ? `<span lang="zh-Hans">${run}</span>` : run;
}

const formatted = once(() => {
  const both = { zh: new Map<string, string>(), en: new Map<string, string>() };
  for (const reference of loadReferences().values()) {
    both.zh.set(reference.id, formatEntry(reference, "zh"));
    both.en.set(reference.id, formatEntry(reference, "en"));
  }
  return both;
});

/** A reference as HTML in the style of a language's pages. */
export function referenceEntry(id: string, locale: Locale): string {
  const entry = formatted()[locale].get(id);
  if (entry === undefined) throw new Error(`found unknown reference "${id}"`);
  return entry;
}
