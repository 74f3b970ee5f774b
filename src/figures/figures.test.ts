import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { DOMParser } from "linkedom";
import { describe, expect, test } from "vitest";
import { locales } from "../i18n/locale.ts";
import { sizeNames } from "../plotting/size.ts";
import { viewOf, type Figure } from "./contract.ts";
import { figureData } from "./data.ts";
import { figureCsv, figureJson, figureSvg } from "./download.ts";
import { figureCalled, figures } from "./registry.ts";
import { renderState } from "./render.ts";

const all = Object.values<Figure>(figures);
const states = all.flatMap((figure) =>
  figure.order.map((state) => ({ figure, state, name: `${figure.id} ${state}` })),
);
const pictures = states.flatMap((each) =>
  locales.flatMap((locale) =>
    sizeNames.map((width) => ({
      ...each,
      locale,
      width,
      svg: renderState(each.figure, each.state, { width, locale }),
    })),
  ),
);

describe("every picture", () => {
  test.each(pictures)("$name in $locale, $width, is as reviewed", async (picture) => {
    const { figure, state, locale, width, svg } = picture;
    // One element a line, so that a review shows what changed.
    await expect(svg.replaceAll("><", ">\n<") + "\n").toMatchFileSnapshot(
      `${figure.id}/snapshots/${state}.${locale}.${width}.svg`,
    );
  });

  test.each(pictures)("$name in $locale, $width, is drawn alike twice", (picture) => {
    const { figure, state, locale, width, svg } = picture;
    expect(renderState(figure, state, { width, locale })).toBe(svg);
  });

  test.each(pictures)("$name in $locale, $width, is clean markup", (picture) => {
    const { figure, state, locale, svg } = picture;
    const scene = { view: viewOf(figure, state), data: figureData(figure.id), locale };
    expect(svg).toContain(`role="img"`);
    expect(svg.match(/aria-label=/g)).toHaveLength(1);
    expect(figure.alt(scene)).toContain(figure.title(scene).replace(/[。.]$/, ""));
    expect(svg).not.toMatch(/<style|style=|class="plot-|font-variant|NaN|undefined|null/);
    expect(svg).not.toMatch(/\d\.\d{4,}/);
    expect(svg).not.toMatch(/(?:fill|stroke)="(?!var\(|none|currentColor)/);
  });

  test.each(pictures)("$name in $locale, $width, names each mark once", ({ svg }) => {
    const keys = [...svg.matchAll(/data-key="([^"]*)"/g)].map(([, key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

test("no id occurs twice on a page with all pictures", () => {
  const ids = pictures
    .filter(({ locale }) => locale === "zh")
    .flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe("every state", () => {
  test.each(states)("$name says its message in both languages with values", ({ figure, state }) => {
    for (const locale of locales) {
      const scene = { view: viewOf(figure, state), data: figureData(figure.id), locale };
      for (const text of [figure.title(scene), figure.alt(scene), figure.unit(scene)]) {
        expect(text).not.toMatch(/undefined|NaN|null|\{\w+\}/);
        expect(text.length).toBeGreaterThan(4);
      }
      // A hyphen before a digit would be a minus sign that is not one; no space beside Han digits.
      expect(figure.alt(scene)).not.toMatch(/(?:^|[\s(（])-\d/);
      if (locale === "zh")
        expect(figure.alt(scene)).not.toMatch(/\p{Script=Han} \d|\d \p{Script=Han}/u);
    }
  });

  test.each(states)("$name has a table whose rows fit its columns", ({ figure, state }) => {
    for (const locale of locales) {
      const scene = { view: viewOf(figure, state), data: figureData(figure.id), locale };
      const { caption, columns, rows } = figure.table(scene);
      expect(caption).not.toBe("");
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  test.each(states)("$name has an address that leads back to it", ({ figure, state }) => {
    const params = figure.print(viewOf(figure, state));
    const parsed = figure.parse(params, figureData(figure.id));
    expect(parsed.notices).toEqual([]);
    expect(parsed.state).toBe(state);
    expect(parsed.view).toEqual(viewOf(figure, state));
  });

  test.each(states)(
    "$name leads by every control to a view with an address",
    ({ figure, state }) => {
      const data = figureData(figure.id);
      const scene = { view: viewOf(figure, state), data, locale: "en" as const };
      for (const control of figure.controls(scene)) {
        for (const { value } of control.choices) {
          const view = control.kind === "one" ? control.choose(value) : control.choose([value]);
          const parsed = figure.parse(figure.print(view), data);
          expect(parsed.notices).toEqual([]);
          expect(parsed.view).toEqual(view);
          expect(figure.title({ ...scene, view })).not.toMatch(/undefined|NaN/);
        }
      }
    },
  );

  test.each(states)("$name downloads as an SVG that stands alone", ({ figure, state }) => {
    for (const locale of locales) {
      for (const theme of ["light", "dark"] as const) {
        const svg = figureSvg(figure, state, { locale, theme, width: "wide" });
        const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
        expect(root?.localName).toBe("svg");
        expect(svg).not.toContain("var(");
        expect(svg).toContain("xmlns=");
      }
    }
  });
});

test.each(all)("the CSV of $id is tidy and its JSON says where it is from", (figure) => {
  const lines = figureCsv(figure).trimEnd().split("\r\n");
  expect(lines.length).toBeGreaterThan(2);
  for (const locale of locales) {
    const json = JSON.parse(figureJson(figure, locale)) as Record<string, unknown>;
    expect(json).toMatchObject({ id: figure.id, language: locale });
    expect(json.sources).not.toEqual([]);
    // What the explorer gets must be what the server drew from.
    expect(json.data).toEqual(figureData(figure.id));
  }
});

test("a state nobody knows is refused with the names of those known", () => {
  expect(() =>
    renderState(figureCalled("china-share"), "boom", { width: "wide", locale: "zh" }),
  ).toThrow('figure "china-share": unknown state "boom", known are rise, paper-span, today');
  expect(() => figureCalled("pie")).toThrow(/unknown figure "pie", known are .*import-ratio/);
});

describe("the three figures of the chapter on relocation", () => {
  const chapter = ["import-ratio", "import-share-by-section", "china-share"];
  const own = pictures.filter(({ figure }) => chapter.includes(figure.id));

  test.each(chapter)("%s gives the source of every value in its CSV", (id) => {
    const [head = "", ...lines] = figureCsv(figureCalled(id)).trimEnd().split("\r\n");
    expect(head).toMatch(/,value,source$/);
    for (const line of lines) expect(line).toMatch(/,-?[\d.]+,(?:[ABCDT]|paper|estimate)$/);
  });

  test.each(locales)("weigh less than 25 kB on a page in %s", (language) => {
    const page = own.filter(({ locale }) => locale === language).map(({ svg }) => svg);
    expect(brotliCompressSync(page.join("\n")).length).toBeLessThan(25_000);
  });

  test.each(locales)("take about 60 elements a picture on a page in %s", (language) => {
    const counts = own
      .filter(({ locale }) => locale === language)
      .map(({ state, svg }) => ({ state, nodes: svg.match(/<[a-z]/g)?.length ?? 0 }));
    const total = counts.reduce((sum, { nodes }) => sum + nodes, 0);
    expect(total / counts.length).toBeLessThan(60);
    for (const { state, nodes } of counts) {
      expect(nodes, state).toBeLessThan(state === "all-sections" ? 122 : 105);
    }
  });
});

test("drawings touch neither window nor clock nor files", () => {
  const sources = chapterSources();
  for (const [file, source] of sources) {
    expect(source, file).not.toMatch(
      /\bwindow\b|Date\.now|new Date|Math\.random|node:fs|from "zod"/,
    );
  }
});

function chapterSources(): [string, string][] {
  return ["import-ratio", "import-share-by-section", "china-share"].flatMap((id) =>
    ["definition", "model", "plot", "words"].map((part): [string, string] => {
      const file = `${id}/${part}.ts`;
      return [file, readFileSync(new URL(file, import.meta.url), "utf8")];
    }),
  );
}
