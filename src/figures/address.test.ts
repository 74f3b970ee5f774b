import fc from "fast-check";
import { expect, test } from "vitest";
import { figureData } from "./data.ts";
import { importRatio } from "./import-ratio/definition.ts";
import { importRatioData } from "./import-ratio/data.ts";
import { partners, type RatioView } from "./import-ratio/model.ts";
import { quarterAt, quarterNumber } from "./quarter.ts";
import { figureCalled } from "./registry.ts";

const data = importRatioData();
const parse = (query: string) => importRatio.parse(new URLSearchParams(query), data);

test("an unknown partner falls back and is told in both languages", () => {
  const { view, notices } = parse("state=q4-2018&partners=mexico,france");
  expect(view.partners).toEqual(partners);
  expect(notices).toEqual([
    {
      zh: "地址中的伙伴“france”无法识别，可用的有：mexico、vietnam、india。",
      en: "The address names an unknown partner, “france”; known are mexico, vietnam, india.",
    },
  ]);
});

test("a quarter without data falls back and says which there are", () => {
  const { view, notices } = parse("to=2031Q1");
  expect(view.to).toBe("2026Q2");
  expect(notices[0]?.en).toContain("they run from 1985Q1 to 2026Q2");
});

test("a year without data by section names the years there are", () => {
  const figure = figureCalled("import-share-by-section");
  const { notices } = figure.parse(new URLSearchParams("from=2021"), figureData(figure.id));
  expect(notices[0]?.en).toContain("2019, 2020, 2023, 2024, 2025");
});

test("a span that runs backwards is replaced by the usual one", () => {
  const { view, notices } = parse("from=2020Q1&to=2018Q1");
  expect([view.from, view.to]).toEqual(["2015Q1", "2026Q2"]);
  expect(notices).toHaveLength(1);
});

test("no address breaks the page", () => {
  const names = ["state", "partners", "from", "to", "unit", "scale", "highlight", "mark", "form"];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (params) => {
      const { view } = parse(new URLSearchParams(params).toString());
      expect(view.from < view.to).toBe(true);
      expect(view.partners.length).toBeGreaterThan(0);
    }),
  );
});

test("every view has an address that gives it back", () => {
  const first = quarterNumber("1985Q1");
  const last = quarterNumber("2026Q2");
  const views: fc.Arbitrary<RatioView> = fc
    .record({
      form: fc.constantFrom("lines" as const, "comparison" as const),
      partners: fc.subarray([...partners], { minLength: 1 }),
      span: fc.uniqueArray(fc.integer({ min: first, max: last }), { minLength: 2, maxLength: 2 }),
      unit: fc.constantFrom("percent" as const, "dollars" as const),
      scale: fc.constantFrom("linear" as const, "log" as const),
      highlight: fc.subarray([...partners]),
      mark: fc.option(fc.constantFrom("2018Q4", "2023Q3")),
    })
    .map(({ span, ...rest }) => {
      const [from = first, to = last] = [...span].sort((a, b) => a - b);
      return { ...rest, from: quarterAt(from), to: quarterAt(to) };
    });
  fc.assert(
    fc.property(views, (view) => {
      const { view: back, notices } = importRatio.parse(importRatio.print(view), data);
      expect(notices).toEqual([]);
      expect(back).toEqual(view);
    }),
  );
});
