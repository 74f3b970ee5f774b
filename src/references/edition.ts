import { z } from "zod";
import { once, readProjectFile } from "../data/files.ts";
import { person } from "../data/references.ts";
import { DataError } from "../data/table.ts";
import { interfaceText } from "../i18n/interface.ts";
import { type Both, type Locale } from "../i18n/locale.ts";
import { refuseOrphanNumbers } from "../prose/texts.ts";
import type { Citable } from "./format.ts";

/** What changed in a version of the edition, the newest first. */
interface Version {
  readonly version: string;
  readonly year: number;
  readonly changes: Both<string>;
}

interface Edition {
  readonly paper: Citable;
  readonly versions: readonly [Version, ...Version[]];
}

const file = "content/edition.json";
const text = z.string().min(1);
const named = { author: z.array(person).min(1), title: text, "container-title": text };
const version = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  year: z.int(),
  changes: z.strictObject({ zh: text, en: text }),
});
const schema = z.strictObject({
  paper: z.strictObject({
    ...named,
    type: z.literal("article-journal"),
    year: z.int(),
    issue: text,
    page: text,
    english: z.strictObject(named),
  }),
  versions: z.tuple([version], version),
});

/**
 * The paper and the versions of this edition.
 * @throws DataError where the newest version is not the one that is built.
 */
export const loadEdition: () => Edition = once(() => {
  const { paper, versions } = schema.parse(JSON.parse(readProjectFile(file)));
  const built = z
    .object({ version: text })
    .parse(JSON.parse(readProjectFile("package.json"))).version;
  if (versions[0].version !== built) {
    throw new DataError({
      file,
      line: 0,
      column: "versions",
      found: `"${versions[0].version}" first`,
      expected: `"${built}", the version in package.json`,
    });
  }
  for (const { version, changes } of versions) {
    refuseOrphanNumbers(changes, { file, line: 0, column: `version ${version}` });
  }
  const { year, english, ...work } = paper;
  return {
    paper: {
      id: "paper",
      language: "zh",
      work: { ...work, issued: [year] },
      english,
      moreAuthors: false,
    },
    versions,
  };
});

/**
 * This edition as a work to cite, under its name in a language. Without `url` where the site doesn't
 * know its own address.
 */
export function editionWork(locale: Locale, url: string | undefined): Citable {
  const { siteTitle, siteSubtitle } = interfaceText(locale);
  const [{ year }] = loadEdition().versions;
  return {
    id: `edition-${locale}`,
    language: locale,
    work: {
      type: "webpage",
      author: [],
      title: locale === "zh" ? `${siteTitle}：${siteSubtitle}` : `${siteTitle}: ${siteSubtitle}`,
      issued: [year],
      ...(url && { URL: url }),
    },
    english: null,
    moreAuthors: false,
  };
}
