import { formatDate, formatPeriod } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";

/**
 * Texts that stand in data files or JSON (notes, errata, definitions) can't hold `<When>`. They put a
 * date in braces instead: `{2023}`, `{2022-06-23}`, `{2023/2024}`.
 */
const mark = /\{([^{}]*)\}/g;
const date = /^\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?$/;

function isDate(text: string): boolean {
  return text.split("/").length <= 2 && text.split("/").every((part) => date.test(part));
}

/** The text with its dates spelt out in a language. */
export function withDates(text: string, locale: Locale): string {
  return text.replace(mark, (whole, iso: string) => {
    if (!isDate(iso)) return whole;
    return iso.includes("/") ? formatPeriod(iso, locale) : formatDate(iso, locale);
  });
}

/** The text without its dates, for the rule on orphan numbers. A brace with anything else stays. */
export function withoutDates(text: string): string {
  return text.replace(mark, (whole, iso: string) =>
    isDate(iso) ? " ".repeat(whole.length) : whole,
  );
}
