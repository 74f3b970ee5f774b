import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../browser.ts";
import { galleryPage, pictures } from "./gallery.ts";

let browser: Browser;
let page: Page;

/** The module and the one it imports, as one script. */
function transitionScript(): string {
  return ["tween", "transition"]
    .map((name) => new URL(`../../src/plotting/${name}.ts`, import.meta.url))
    .map((url) => stripTypeScriptTypes(readFileSync(url, "utf8")))
    .join("\n")
    .replace(/^import .*$/gm, "")
    .replace(/^export /gm, "")
    .concat("\nwindow.animateBetween = animateBetween;");
}

const list = pictures().filter(({ locale, width }) => locale === "zh" && width === "wide");

beforeAll(async () => {
  browser = await launch();
  // One page for all: every test ends with the drawings as served.
  page = await open("no-preference");
});
afterAll(() => browser.close());

async function open(reducedMotion: "reduce" | "no-preference"): Promise<Page> {
  const page = await browser.newPage({ reducedMotion });
  await page.setContent(galleryPage(list, "light"));
  // Frames of a fixed length: on a busy machine a real one may be longer than the whole motion.
  const frames = `{ const real = requestAnimationFrame.bind(window); let now = 0;
    window.requestAnimationFrame = (tick) => real(() => tick((now += 40))); }`;
  await page.addScriptTag({ content: `${frames}(() => {${transitionScript()}})()` });
  return page;
}

/** Runs a transition between two pictures and says what was seen on the way and at the end. */
function run(page: Page, from: string, to: string, interrupt = false) {
  return page.evaluate(
    async ([from, to, interrupt]) => {
      const { animateBetween } = window as unknown as {
        animateBetween(a: Element, b: Element): void;
      };
      const svg = (id: string) => document.getElementById(id)?.querySelector("svg") as Element;
      const [outgoing, incoming] = [svg(from), svg(to)];
      const served = [outgoing.outerHTML, incoming.outerHTML];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      animateBetween(outgoing, incoming);
      const atStart = incoming.outerHTML;
      let underWay = false;
      for (let frames = 0; frames < 60 && !underWay; frames++) {
        await frame();
        underWay = incoming.outerHTML !== atStart && incoming.outerHTML !== served[1];
      }
      if (interrupt) animateBetween(incoming, outgoing);
      const restored = () => outgoing.outerHTML === served[0] && incoming.outerHTML === served[1];
      const limit = performance.now() + 5000;
      while (!restored() && performance.now() < limit) await frame();
      return {
        changedAtStart: atStart !== served[1],
        underWay,
        restored: restored(),
        clips: document.querySelectorAll("clipPath").length,
      };
    },
    [from, to, interrupt] as const,
  );
}

const id = (index: number) => {
  const picture = list[index];
  return picture ? `${picture.figure.id}.${picture.state}.zh.wide` : "";
};
const pairs = list.flatMap((picture, index) =>
  list[index + 1]?.figure === picture.figure ? [[id(index), id(index + 1)] as const] : [],
);

test.each(pairs)(
  "%s → %s and back: marks move, then the drawing is as served",
  async (from, to) => {
    const forth = await run(page, from, to);
    const whole = { changedAtStart: true, underWay: true, restored: true, clips: 0 };
    expect(forth).toEqual(whole);
    const back = await run(page, to, from);
    expect(back).toEqual(whole);
  },
);

test("a transition can be interrupted half-way and leaves both drawings as served", async () => {
  const { restored, clips } = await run(page, id(0), id(1), true);
  expect({ restored, clips }).toEqual({ restored: true, clips: 0 });
});

test.each(["beforeprint", "visibilitychange"])("%s ends a transition at once", async (event) => {
  const restored = await page.evaluate(
    async ([from, to, event]) => {
      const { animateBetween } = window as unknown as {
        animateBetween(a: Element, b: Element): void;
      };
      const svg = (id: string) => document.getElementById(id)?.querySelector("svg") as Element;
      const served = svg(to).outerHTML;
      animateBetween(svg(from), svg(to));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const before = svg(to).outerHTML === served;
      (event === "beforeprint" ? window : document).dispatchEvent(new Event(event));
      return { before, after: svg(to).outerHTML === served };
    },
    [id(0), id(1), event] as const,
  );
  expect(restored).toEqual({ before: false, after: true });
});

test("nothing moves for readers who ask for stillness", async () => {
  const still = await open("reduce");
  const { changedAtStart, underWay } = await run(still, id(0), id(1));
  expect({ changedAtStart, underWay }).toEqual({ changedAtStart: false, underWay: false });
});
