import type { Both } from "../i18n/locale.ts";
import type { ParsedView } from "./contract.ts";

/**
 * Views in addresses. A view that has a name is `?state=name`; any other is spelt out, one
 * parameter a field. What an address says wrongly never breaks the page: the field falls back and
 * the reader is told in a sentence.
 */

/** One field of a view in an address. */
export interface Field<Value> {
  print(value: Value): string;
  /** The value, or what is wrong with the text. */
  read(text: string): { readonly value: Value } | { readonly problem: Both<string> };
}

export type Fields<View> = { readonly [Name in keyof View]: Field<View[Name]> };

const listed = (values: readonly string[]): Both<string> => ({
  zh: values.join("、"),
  en: values.join(", "),
});

/** One of a few words. */
export function word<const Word extends string>(
  words: readonly Word[],
  meaning: Both<string>,
): Field<Word> {
  return {
    print: (value) => value,
    read(text) {
      const value = words.find((each) => each === text);
      if (value !== undefined) return { value };
      const known = listed(words);
      return {
        problem: {
          zh: `地址中的${meaning.zh}“${text}”无法识别，可用的有：${known.zh}。`,
          en: `The address names an unknown ${meaning.en}, “${text}”; known are ${known.en}.`,
        },
      };
    },
  };
}

/** Several of a few words, in the order given; at least `least`. */
export function words<const Word extends string>(
  known: readonly Word[],
  meaning: Both<string>,
  least = 1,
): Field<readonly Word[]> {
  const one = word(known, meaning);
  return {
    print: (values) => values.join(","),
    read(text) {
      const values: Word[] = [];
      for (const part of text.split(",").filter(Boolean)) {
        const read = one.read(part);
        if ("problem" in read) return read;
        if (!values.includes(read.value)) values.push(read.value);
      }
      if (values.length >= least) return { value: values };
      return {
        problem: {
          zh: `地址中没有写明${meaning.zh}。`,
          en: `The address names no ${meaning.en}.`,
        },
      };
    },
  };
}

/** A period that sorts as text, such as a year or a quarter, among those with data. */
export function period(
  known: (text: string) => boolean,
  first: string,
  last: string,
  meaning: Both<string>,
): Field<string> {
  return {
    print: (value) => value,
    read(text) {
      if (known(text)) return { value: text };
      return {
        problem: {
          zh: `地址中的${meaning.zh}“${text}”没有数据，数据从${first}到${last}。`,
          en: `There are no data for the ${meaning.en} “${text}” in the address; they run from ${first} to ${last}.`,
        },
      };
    },
  };
}

/** A year among those with data. */
export function yearAmong(years: readonly number[]): Field<number> {
  return {
    print: String,
    read(text) {
      const value = years.find((each) => String(each) === text);
      if (value !== undefined) return { value };
      return {
        problem: {
          zh: `地址中的年份“${text}”没有数据，有的是${years.join("、")}。`,
          en: `There are no data for the year “${text}” in the address; there are for ${years.join(", ")}.`,
        },
      };
    },
  };
}

/** A field that may be empty. */
export function optional<Value>(field: Field<Value>): Field<Value | null> {
  return {
    print: (value) => (value === null ? "" : field.print(value)),
    read: (text) => (text === "" ? { value: null } : field.read(text)),
  };
}

/** Reads a view: the state the address names (else `fallback`), changed by the fields it spells out. */
export function parseView<View extends object>(
  params: URLSearchParams,
  states: Readonly<Record<string, View>>,
  fallback: string,
  fields: Fields<View>,
): ParsedView<View> {
  const notices: Both<string>[] = [];
  const named = params.get("state");
  let base = states[fallback] as View;
  if (named !== null) {
    const stated = word(Object.keys(states), { zh: "状态", en: "state" }).read(named);
    if ("problem" in stated) notices.push(stated.problem);
    else base = states[stated.value] as View;
  }
  const view: View = { ...base };
  for (const name of Object.keys(fields) as (keyof View & string)[]) {
    const text = params.get(name);
    if (text === null) continue;
    const read = fields[name].read(text);
    if ("problem" in read) notices.push(read.problem);
    else view[name] = read.value;
  }
  return { view, state: stateNamed(view, states), notices };
}

/** The address of a view: its name when it has one, else every field. */
export function printView<View extends object>(
  view: View,
  states: Readonly<Record<string, View>>,
  fields: { readonly [Name in keyof View]: Pick<Field<View[Name]>, "print"> },
): URLSearchParams {
  const name = stateNamed(view, states);
  if (name) return new URLSearchParams({ state: name });
  return new URLSearchParams(
    (Object.keys(fields) as (keyof View & string)[]).map((each): [string, string] => [
      each,
      fields[each].print(view[each]),
    ]),
  );
}

/** The state whose view this is, if any. Views hold words, numbers and lists of them only. */
export function stateNamed<View extends object>(
  view: View,
  states: Readonly<Record<string, View>>,
): string | null {
  const text = canonical(view);
  return Object.entries(states).find(([, each]) => canonical(each) === text)?.[0] ?? null;
}

function canonical(view: object): string {
  return JSON.stringify(Object.entries(view).sort(([a], [b]) => (a < b ? -1 : 1)));
}
