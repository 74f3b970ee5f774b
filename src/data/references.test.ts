import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadReferences, readReferences } from "./references.ts";

const fixture = readFileSync(new URL("./fixtures/references-broken.json", import.meta.url), "utf8");
const good = fixture.replace('[["2022"]]', "[[2022]]");
const broken = (from: string, to: string) => {
  expect(good).toContain(from);
  return good.replace(from, to);
};

describe("A faulty reference fails at its entry", () => {
  it("with file, line, entry, what was found and what was expected", () => {
    expect(() => readReferences(fixture)).toThrow(
      /^data\/paper\/references\.json:3: column "shi-2022\.issued\.date-parts\.0\.0": found "2022", expected /,
    );
  });

  it.each<[string, string, RegExp]>([
    ["no title", broken('"title": "韧性供应链战略",', ""), /"shi-2022\.title": found nothing/],
    [
      "an unknown type",
      broken('"article-journal"', '"article"'),
      /"shi-2022\.type": found "article", expected /,
    ],
    ["no number in order", broken('"number": 1', '"number": 2'), /found 2, expected 1, the paper/],
    [
      "no translation",
      good.replace(/,\s*"english": .*\}\n/, "\n"),
      /"shi-2022\.custom\.english": found nothing, expected authors and title in English/,
    ],
    [
      "a DOI that nobody looked up",
      broken('"issued"', '"DOI": "10.1234/shi", "issued"'),
      /"shi-2022\.DOI": found "10\.1234\/shi" unchecked/,
    ],
    ["a name in one piece", broken('"given": "沛然"', '"first": "沛然"'), /"shi-2022\.author\.0/],
    ["no list", "{}", /found no list, expected a list of CSL-JSON items/],
    ["no JSON", "[", /expected JSON$/],
  ])("when it has %s", (_, json, message) => {
    expect(() => readReferences(json)).toThrow(message);
  });

  it("and passes when it has none", () => {
    expect(readReferences(good).get("shi-2022")).toMatchObject({ number: 1, language: "zh" });
  });
});

describe("The paper's references", () => {
  it("are thirty, in the paper's order", () => {
    expect([...loadReferences().values()].map(({ number }) => number)).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
  });

  it("have a DOI only where it was looked up", () => {
    const withDoi = [...loadReferences().values()].filter(({ work }) => work.DOI);
    expect(withDoi.map(({ number }) => number)).toEqual([1, 2, 4]);
  });
});
