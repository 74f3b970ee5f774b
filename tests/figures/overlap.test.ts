import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../browser.ts";
import { galleryPage, pictures } from "./gallery.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(galleryPage(pictures(), "light"));
});
afterAll(() => browser.close());

interface Finding {
  readonly picture: string;
  readonly what: string;
}

/** What is wrong with the lettering of all pictures, as the browser sets it. */
function findings(): Promise<Finding[]> {
  return page.evaluate(() => {
    const found: { picture: string; what: string }[] = [];
    for (const figure of document.querySelectorAll("figure")) {
      const svg = figure.querySelector("svg") as SVGSVGElement;
      const frame = svg.getBoundingClientRect();
      const report = (what: string) => found.push({ picture: figure.id, what });
      const texts = [...svg.querySelectorAll("text")].map((element) => {
        // The box of a text is its font's line; the ink of digits and Han is lower.
        const { top, bottom, height } = element.getBoundingClientRect();
        // Its sides are where writing begins and ends: some browsers round those of the box
        // outwards to whole pixels, for a bearing of a tenth of one.
        const last = element.getNumberOfChars() - 1;
        const left = frame.left + element.getStartPositionOfChar(0).x;
        const right = frame.left + element.getEndPositionOfChar(last).x;
        return {
          text: element.textContent ?? "",
          size: Number.parseFloat(getComputedStyle(element).fontSize),
          left,
          right,
          top: top + height * 0.14,
          bottom: bottom - height * 0.14,
        };
      });
      texts.forEach((one, index) => {
        if (one.size < 11.5) report(`"${one.text}" is set in ${one.size} px`);
        const cut =
          one.left < frame.left - 0.5 ||
          one.right > frame.right + 0.5 ||
          one.top < frame.top - 0.5 ||
          one.bottom > frame.bottom + 0.5;
        if (cut) report(`"${one.text}" is cut`);
        for (const other of texts.slice(index + 1)) {
          const apart =
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top;
          if (!apart) report(`"${one.text}" overlaps "${other.text}"`);
        }
      });
    }
    return found;
  });
}

test("no label overlaps another, is cut or too small, in any picture", async () => {
  expect(await findings()).toEqual([]);
});

/** Marks that lie over the letters of a label, other than the hairlines it stands on. */
function struck(): Promise<Finding[]> {
  return page.evaluate(() => {
    const found: { picture: string; what: string }[] = [];
    for (const figure of document.querySelectorAll("figure")) {
      const svg = figure.querySelector("svg") as SVGSVGElement;
      const matrix = svg.getScreenCTM()?.inverse();
      if (!matrix) continue;
      // A crowd of dots is filled and no line: names may stand on it, each with its rim of paper.
      const stroked = [...svg.querySelectorAll<SVGPathElement>("path[data-key]")].filter(
        (path) => getComputedStyle(path).stroke !== "none",
      );
      const lines = stroked.map((path) => {
        const length = path.getTotalLength();
        return {
          key: path.dataset.key ?? "",
          points: Array.from({ length: Math.ceil(length / 2) + 1 }, (_, i) =>
            path.getPointAtLength(i * 2),
          ),
        };
      });
      for (const element of svg.querySelectorAll("text")) {
        const box = element.getBBox();
        const inset = box.height * 0.25;
        for (const { key, points } of lines) {
          const hit = points.some(
            ({ x, y }) =>
              x > box.x + 1 &&
              x < box.x + box.width - 1 &&
              y > box.y + inset &&
              y < box.y + box.height - inset,
          );
          if (hit)
            found.push({ picture: figure.id, what: `${key} strikes "${element.textContent}"` });
        }
      }
    }
    return found;
  });
}

test("no line strikes through a label, in any picture", async () => {
  expect(await struck()).toEqual([]);
});
