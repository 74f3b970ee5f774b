import { describe, expect, it } from "vitest";
import { loadGlossary, readTerm } from "./glossary.ts";

const good = {
  zh: { term: "友岸", definition: "把供应放在友好的国家。它未必便宜。" },
  en: { term: "Friend-shoring", definition: "Buying from friends. It may cost more." },
};
const read = (content: unknown, file = "content/glossary/friend-shoring.json") =>
  readTerm(file, JSON.stringify(content));

describe("A file of the glossary", () => {
  it("gives a term in both languages, named by the file", () => {
    expect(read(good)).toEqual({
      id: "friend-shoring",
      term: { zh: "友岸", en: "Friend-shoring" },
      definition: { zh: good.zh.definition, en: good.en.definition },
      sortAs: { zh: "友岸", en: "Friend-shoring" },
    });
  });

  it.each<[string, unknown, RegExp]>([
    ["lacks a language", { zh: good.zh }, /friend-shoring\.json: column "en": found a fault/],
    [
      "has an empty term",
      { ...good, zh: { ...good.zh, term: "" } },
      /column "zh.term": found a fault, expected a term/,
    ],
    ["says something unknown", { ...good, fr: good.en }, /column "text"/],
    [
      "has one sentence",
      { ...good, en: { ...good.en, definition: "Buying from friends." } },
      /column "en.definition": found 1 sentence\(s\), expected two sentences/,
    ],
    [
      "has a number",
      { ...good, zh: { ...good.zh, definition: "共有14个成员。它未必便宜。" } },
      /column "definition.zh": found the number "14", expected no number, or a date in braces/,
    ],
  ])("is refused when it %s", (_, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  it("is refused when its name is no id, and when it is no JSON", () => {
    expect(() => read(good, "content/glossary/友岸.json")).toThrow(/column "name": found "友岸"/);
    expect(() => readTerm("content/glossary/cif.json", "{")).toThrow(
      /cif\.json: column "text": found .*, expected JSON/,
    );
  });

  it("may hold a date in braces", () => {
    const dated = { ...good, en: { ...good.en, definition: "Since {2022-06}. It may cost more." } };
    expect(read(dated).definition.en).toContain("{2022-06}");
  });
});

describe("A term with a character of several readings", () => {
  it("may say how it sorts", () => {
    const term = read({ ...good, zh: { ...good.zh, term: "重复", sortAs: "虫复" } });
    expect(term.term.zh).toBe("重复");
    expect(term.sortAs.zh).toBe("虫复");
  });
});

describe("The glossary", () => {
  it("explains no term twice under one name", () => {
    const terms = [...loadGlossary().values()];
    expect(terms.length).toBeGreaterThan(13);
    for (const locale of ["zh", "en"] as const) {
      const names = terms.map(({ term }) => term[locale].toLowerCase());
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
