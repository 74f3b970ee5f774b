import en from "../../content/interface/en.json" with { type: "json" };
import zh from "../../content/interface/zh.json" with { type: "json" };
import type { Locale } from "./locale.ts";

export { fill } from "./fill.ts";

export type Interface = typeof zh;

// Assigning both to one type makes a key that lacks in a language a type error.
const texts: Record<Locale, Interface> = { zh, en };

/** The interface texts of a language. */
export function interfaceText(locale: Locale): Interface {
  return texts[locale];
}
