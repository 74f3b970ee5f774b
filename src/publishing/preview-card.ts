import type { Locale } from "../i18n/locale.ts";
import { breakLines } from "../plotting/measure.ts";
import { serialize } from "../plotting/serialize.ts";
import { withHex } from "../plotting/standalone.ts";

/** What the preview picture of a page says. */
export interface PreviewCard {
  readonly locale: Locale;
  /** Name of the edition. */
  readonly site: string;
  readonly title: string;
  /** One sentence: the message of the picture, or what the page is for. */
  readonly message: string;
  /** Whose argument it is. */
  readonly credit: string;
  /** A narrow drawing, out of its document. */
  readonly drawing?: SVGSVGElement;
}

/** The size that Open Graph readers crop least, px. */
export const previewSize = { width: 1200, height: 630 } as const;

const margin = 64;
/** Families by the names that stand in the font files, which are cut from variable fonts. */
const serif = { zh: "Noto Serif SC ExtraLight", en: "Source Serif 4" };
const sans = "Noto Sans SC Thin";

/** The mark of the edition, as in public/icon.svg, from 2,10 to 30,22. */
const mark =
  '<g fill="none" stroke="var(--accent)" stroke-width="3.5"><rect x="2" y="10" width="17" height="12" rx="6"/><path d="M17 13.5a6 6 0 0 0-4 2.5v0a6 6 0 0 0 6 6h5a6 6 0 0 0 0-12h-5"/></g>';

/** A picture of 1200 by 630: words on the left, the page's own figure on the right. */
export function previewSvg(card: PreviewCard): string {
  const { locale, drawing } = card;
  const column = drawing ? 440 : previewSize.width - 2 * margin;
  const words: string[] = [];
  let y = 0;
  const write = (text: string, size: number, most: number, attributes: string, gap: number) => {
    const { lines, size: set } = fitted(text, column, size, most, locale);
    for (const line of lines) {
      y += set * 1.28;
      words.push(
        `<text x="${margin}" y="${y.toFixed(1)}" font-size="${set}" ${attributes}>${escaped(line)}</text>`,
      );
    }
    y += gap;
  };
  write(
    card.title,
    drawing ? 46 : 72,
    4,
    `font-family="${serif[locale]}" font-weight="700" fill="var(--ink)"`,
    20,
  );
  write(card.message, 25, 6, `font-family="${sans}" fill="var(--muted)"`, 0);
  const top = Math.max(130, (previewSize.height - y) / 2 - 10);

  const name = `<g transform="translate(${margin - 2},32)"><g transform="translate(0,-4)">${mark}</g><text x="46" y="20" font-family="${serif[locale]}" font-weight="700" font-size="24" fill="var(--ink)">${escaped(card.site)}</text></g>`;
  const credit = `<text x="${margin}" y="${previewSize.height - 40}" font-family="${sans}" font-size="19" fill="var(--muted)">${escaped(card.credit)}</text>`;
  const picture = drawing ? placed(drawing) : "";
  return withHex(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${previewSize.width} ${previewSize.height}" width="${previewSize.width}" height="${previewSize.height}" font-family="${sans}"><rect width="100%" height="100%" fill="var(--paper)"/>${name}<g transform="translate(0,${top.toFixed(1)})">${words.join("")}</g>${credit}${picture}</svg>`,
    "light",
  );
}

/** The drawing as large as the right-hand side allows. */
function placed(drawing: SVGSVGElement): string {
  const [, , width = 360, height = 300] = (drawing.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  const room = { left: 552, top: 70, width: 600, height: 500 };
  const scale = Math.min(room.width / width, room.height / height);
  const x = room.left + (room.width - width * scale) / 2;
  const y = room.top + (room.height - height * scale) / 2;
  const anchor = drawing.getAttribute("text-anchor") ?? "middle";
  const marks = Array.from(drawing.children, (child) => serialize(child)).join("");
  return `<g transform="translate(${x.toFixed(1)},${y.toFixed(1)}) scale(${scale.toFixed(4)})" text-anchor="${anchor}" fill="var(--ink)">${marks}</g>`;
}

/** The largest setting, down to two thirds of `size`, that needs no more than `most` lines. */
function fitted(
  text: string,
  width: number,
  size: number,
  most: number,
  locale: Locale,
): { readonly lines: readonly string[]; readonly size: number } {
  const smallest = Math.round((size * 2) / 3);
  for (let set = size; ; set -= 1) {
    const lines = breakLines(text, width, set, locale, true);
    if (lines.length <= most || set <= smallest) return { lines, size: set };
  }
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
