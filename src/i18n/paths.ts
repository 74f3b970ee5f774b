import { isLocale, type Locale } from "./locale.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Address of a page inside the site, base path included: `href("zh", "sources/")`. */
export function href(locale: Locale, path = ""): string {
  return `${base}/${locale}/${path}`;
}

/** Address of a file of the site that has no language. */
export function asset(path: string): string {
  return `${base}/${path}`;
}

/** The part of an address after base and language: `/chain/zh/sources/` → `sources/`. */
export function pathWithinLocale(pathname: string): string {
  return pathname.slice(base.length).replace(/^\/(?:zh|en)\/?/, "");
}

/** Language of a page by its address; pages outside both languages have none. */
export function localeOf(url: URL): Locale {
  const first = url.pathname.slice(base.length).split("/")[1];
  if (!isLocale(first))
    throw new Error(`${url.pathname}: found no language, expected /zh/ or /en/`);
  return first;
}
