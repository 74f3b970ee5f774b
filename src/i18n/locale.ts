/** The two languages of the edition; they are equals, so nothing defaults to one of them. */
export const locales = ["zh", "en"] as const;

export type Locale = (typeof locales)[number];

/** A text, or anything else, that exists once per language. */
export type Both<T> = Readonly<Record<Locale, T>>;

/** A text made for each of the languages. */
export const inBoth = (make: (locale: Locale) => string): Both<string> => ({
  zh: make("zh"),
  en: make("en"),
});

/** BCP 47 tags for `lang` attributes and Intl. */
export const languageTag: Both<string> = { zh: "zh-Hans-CN", en: "en-GB" };

export function isLocale(text: string | undefined): text is Locale {
  return text === "zh" || text === "en";
}

export function otherLocale(locale: Locale): Locale {
  return locale === "zh" ? "en" : "zh";
}
