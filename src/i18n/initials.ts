import { languageTag, type Locale } from "./locale.ts";

const collators = {
  zh: new Intl.Collator("zh-Hans-CN-u-co-pinyin"),
  en: new Intl.Collator("en-GB"),
};

/** Compares words as a dictionary of the language does: by pinyin, or by the alphabet. */
export function dictionaryOrder(locale: Locale): (a: string, b: string) => number {
  return collators[locale].compare;
}

/** The first character of each pinyin initial, in the collation's order; no syllable has I, U or V. */
const firsts = [..."阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他穵夕丫帀"];
const initials = [..."ABCDEFGHJKLMNOPQRSTWXYZ"];

/** The letter under which a dictionary of the language lists a word. */
export function initialOf(word: string, locale: Locale): string {
  const first = [...word.replace(/^[\p{P}\s]+/u, "")][0] ?? "";
  if (locale === "en" || !/\p{Script=Han}/u.test(first)) {
    return first.normalize("NFD").charAt(0).toLocaleUpperCase(languageTag[locale]);
  }
  const place = firsts.findLastIndex((each) => collators.zh.compare(each, first) <= 0);
  return initials[place] ?? "";
}
