import type { Person, Reference } from "../data/references.ts";
import type { Locale } from "../i18n/locale.ts";

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

function surname(person: Person | undefined): string {
  if (!person) return "";
  if ("literal" in person) return person.literal;
  // A Chinese name is cited whole, a Latin one by its family name.
  return isHan(person.family) ? person.family + person.given : person.family;
}

/**
 * Authors and year as a citation in the text: `Shi, 2022`, `Li & Zhao, 2022`, `Cui et al., 2022`
 * (APA); `史沛然，2022`, `李天健等，2022`, `Koopman et al.，2014` (GB/T 7714, which names the first
 * author only). Brackets are the caller's.
 */
export function inTextCitation(reference: Reference, locale: Locale): string {
  const { work, english, moreAuthors } = reference;
  const authors = locale === "en" && english ? english.author : work.author;
  const [first, second] = [surname(authors[0]), surname(authors[1])];
  const alone = authors.length === 1 && !moreAuthors;
  const year = work.issued[0];
  if (locale === "zh") {
    const more = alone ? "" : isHan(first) ? "等" : " et al.";
    return `${first}${more}，${year}`;
  }
  if (alone) return `${first}, ${year}`;
  if (authors.length === 2 && !moreAuthors) return `${first} & ${second}, ${year}`;
  return `${first} et al., ${year}`;
}
