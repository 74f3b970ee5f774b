import { describe, expect, test } from "vitest";
import { locales } from "../../i18n/locale.ts";
import { sizes } from "../../plotting/size.ts";
import { serverDocument } from "../../plotting/server-document.ts";
import { inwardSystemData } from "../inward-system/data.ts";
import { inwardSystem } from "../inward-system/definition.ts";
import { outwardSystemData } from "../outward-system/data.ts";
import { outwardSystem } from "../outward-system/definition.ts";
import type { SystemData, SystemView } from "./model.ts";
import { drawMechanismSystem } from "./plot.ts";

const systems = [
  { figure: outwardSystem, data: outwardSystemData() },
  { figure: inwardSystem, data: inwardSystemData() },
];

const table = (figure: typeof outwardSystem, view: SystemView, data: SystemData) =>
  figure.table({ view, data, locale: "en" });

describe("the two systems", () => {
  test("hold as many components and measures as the paper counts", () => {
    const counts = systems.map(({ data }) => [data.components.length, data.measures.length]);
    expect(counts).toEqual([
      [6, 3],
      [7, 5],
    ]);
  });

  test.each(systems)(
    "of $figure.id: one state for each measure, in the order of the data",
    (each) => {
      const { figure, data } = each;
      const shown = figure.order.map((state) => figure.states[state]?.show);
      expect(shown).toEqual(["components", ...data.measures.map(({ id }) => id), "whole"]);
    },
  );

  test.each(systems)("of $figure.id: everything has a gloss in both languages", ({ data }) => {
    const all = [
      data,
      ...data.components.flatMap((component) => [component, ...component.parts]),
      ...data.measures.flatMap((measure) => [measure, ...measure.leaves]),
    ];
    for (const { id, gloss } of all)
      for (const locale of locales) expect(gloss[locale], id).not.toBe("");
  });

  test.each(systems)("of $figure.id: every measure answers a risk", ({ data }) => {
    for (const { id, answers } of data.measures) expect(answers, id).not.toEqual([]);
  });

  test.each(systems)("of $figure.id: the whole lists what every measure consists of", (each) => {
    const { figure, data } = each;
    const leaves = data.measures.flatMap((measure) => measure.leaves.map(({ label }) => label.en));
    const rows = table(figure, { show: "whole", risk: "all" }, data).rows;
    expect(rows.map(([item]) => item)).toEqual(leaves);
  });
});

test("the label of the CPTPP says that China is not a member, and its row when it applied", () => {
  const data = outwardSystemData();
  const cptpp = data.measures
    .flatMap(({ leaves }) => leaves)
    .find(({ id }) => id === "out-m2-cptpp");
  expect(cptpp?.label).toEqual({
    zh: "CPTPP（已申请，未加入）",
    en: "CPTPP (applied, not a member)",
  });
  const row = table(outwardSystem, { show: "m2", risk: "all" }, data).rows.find(([item]) =>
    item?.startsWith("CPTPP"),
  );
  expect(row?.[3]).toBe(
    "in force since 30 December 2018; China: not a member, applied on 16 September 2021",
  );
});

test("a link to a risk is dashed and explained where it is our reading, and neither where it is the paper's", () => {
  const picture = (data: SystemData) =>
    drawMechanismSystem({
      view: { show: "m1", risk: "all" },
      data,
      locale: "en",
      size: sizes.wide,
      document: serverDocument(),
    }).svg.outerHTML;
  const notes = ({ figure, data }: (typeof systems)[number]) =>
    figure.notes({ view: { show: "m1", risk: "all" }, data, locale: "en" });
  const [outward, inward] = systems as [(typeof systems)[number], (typeof systems)[number]];
  expect(picture(outward.data)).toContain("stroke-dasharray");
  expect(notes(outward)).toHaveLength(1);
  expect(picture(inward.data)).not.toContain("stroke-dasharray");
  expect(notes(inward)).toEqual([]);
});

test("a risk in an address that no measure answers is told in a notice", () => {
  const { notices, view } = outwardSystem.parse(
    new URLSearchParams("show=whole&risk=software"),
    outwardSystemData(),
  );
  expect(view).toEqual({ show: "whole", risk: "all" });
  expect(notices[0]?.en).toContain("unknown risk, “software”; known are all, relocation, parts");
});
