import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createFontStack } from "@capsizecss/core";
import georgia from "@capsizecss/metrics/georgia";
import sourceSerif from "@capsizecss/metrics/sourceSerif4";
import timesNewRoman from "@capsizecss/metrics/timesNewRoman";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

const hanFile = "@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2";
const latinFile =
  "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2";

/** What is set in the heading font; the stylesheets use the same list. */
export const headingSelector = "h1, h2, .brand-name, .like-h1";

export interface FontFile {
  name: string;
  bytes: Buffer;
}

function named(stem: string, bytes: Buffer): FontFile {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { name: `${stem}-${hash}.woff2`, bytes };
}

const distinct = (text: string) => [...new Set(text.replace(/\s+/g, " "))].sort().join("");

/** The Chinese heading font, cut down to the characters of one page's headings. */
export async function hanHeadingFont(text: string): Promise<FontFile> {
  const source = readFileSync(require.resolve(hanFile));
  return named("han", await subsetFont(source, distinct(text), { targetFormat: "woff2" }));
}

/**
 * The English face for headings and text: one file of two weights' range for the whole site, cut
 * down to the Latin characters that its pages use. Chinese text is set in the reader's own fonts.
 */
export async function latinFont(text: string): Promise<FontFile> {
  const source = readFileSync(require.resolve(latinFile));
  const latin = distinct(text).replace(/[\u2E80-\uFFFF]/g, "");
  const options = {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700 } },
  } as const;
  return named("latin", await subsetFont(source, latin, options));
}

/** Installed fonts scaled to the metrics of Source Serif 4, so that its arrival moves nothing. */
const fallbackFaces = createFontStack(
  [{ ...sourceSerif, familyName: "Chain Serif" }, georgia, timesNewRoman],
  { fontFaceFormat: "styleString" },
).fontFaces.replace(/\s+/g, " ");

/** `@font-face` rules of one page; `folder` is the path from the page to the font files. */
export function fontFaces(
  folder: string,
  fonts: { han?: FontFile | undefined; latin?: FontFile | undefined },
): string {
  const source = (font: FontFile) => `src:url("${folder}${font.name}") format("woff2")`;
  const rules: string[] = [];
  if (fonts.han) {
    // A Han glyph is as wide in any font: the swap moves nothing.
    rules.push(
      `@font-face{font-family:"Chain Han";font-weight:700;font-display:swap;${source(fonts.han)}}`,
    );
  }
  if (fonts.latin) {
    // Preloaded, so that it is there for the first paint or waits for the next page.
    rules.push(
      `@font-face{font-family:"Chain Serif";font-weight:400 700;font-display:optional;${source(fonts.latin)}}`,
      fallbackFaces,
    );
  }
  return rules.join("");
}
