/**
 * Widths of text without a font at hand. A Han character and full-width punctuation take one em.
 * Latin advance widths are those of a broad system sans (Verdana and DejaVu class): on a reader's
 * narrower font a label gets a little more room than it needs, never less.
 */

const latinWidths: readonly (readonly [RegExp, number])[] = [
  [/[ilj|'’‘.,:;!·]/u, 0.32],
  [/[frtI()[\]\s/“”"-]/u, 0.41],
  [/[0-9–]/u, 0.64],
  [/[+−=<>~]/u, 0.84],
  [/[mMW%—@]/u, 0.97],
  [/[w]/u, 0.82],
  [/[A-Z&]/u, 0.72],
  [/\p{L}/u, 0.62],
];

const fullWidth =
  /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\u2e80-\u2fdf\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function isFullWidth(character: string): boolean {
  return fullWidth.test(character);
}

/** Width in px of one line of text set in the figures' sans. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0;
  for (const character of text) {
    if (isFullWidth(character)) em += 1;
    else {
      const latin = latinWidths.find(([pattern]) => pattern.test(character))?.[1] ?? 0.7;
      em += bold ? latin * 1.13 : latin;
    }
  }
  return em * size;
}

/** Marks that may not begin a line, and marks that may not end one (kinsoku, CLREQ 3.1.3). */
const neverFirst = /^[，。、；：！？）》〉」』】〕”’…—·%％‰℃,.;:!?)\]}]/u;
const neverLast = /[（《〈「『【〔“‘([{$￥]$/u;

const segmenters = {
  zh: new Intl.Segmenter("zh-Hans-CN", { granularity: "word" }),
  en: new Intl.Segmenter("en-GB", { granularity: "word" }),
};

/**
 * The smallest pieces between which a line may break. Chinese breaks between words, Latin at
 * spaces; a number stays with the unit or percent sign after it.
 */
function pieces(text: string, locale: "zh" | "en"): string[] {
  const result: string[] = [];
  for (const { segment } of segmenters[locale].segment(text)) {
    const last = result.at(-1);
    const breakable =
      last !== undefined &&
      (/\s$/u.test(last) || isFullWidth(last.at(-1) ?? "") || isFullWidth(segment[0] ?? ""));
    const forbidden =
      last === undefined ||
      /^\s/u.test(segment) ||
      neverFirst.test(segment) ||
      neverLast.test(last) ||
      (/[\d%]$/u.test(last) && isFullWidth(segment[0] ?? "")) ||
      !breakable;
    if (forbidden && last !== undefined) result[result.length - 1] = last + segment;
    else result.push(segment);
  }
  return result;
}

/**
 * Breaks a label into lines no wider than `width` px (a single piece that is wider stands alone),
 * with as few lines as possible and these as even as possible.
 */
export function breakLines(
  text: string,
  width: number,
  size: number,
  locale: "zh" | "en",
  bold = false,
): string[] {
  const parts = pieces(text.trim(), locale);
  const measure = (from: number, to: number) =>
    textWidth(parts.slice(from, to).join("").trim(), size, bold);
  // best[i]: the cheapest way to set the pieces from i on; fewer lines first, then evenness.
  interface Way {
    readonly lines: number;
    readonly slack: number;
    readonly next: number;
  }
  const best: Way[] = new Array(parts.length + 1);
  best[parts.length] = { lines: 0, slack: 0, next: parts.length };
  for (let from = parts.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= parts.length; to++) {
      const taken = measure(from, to);
      if (taken > width && to > from + 1) break;
      const rest = best[to] as Way;
      const way = { lines: rest.lines + 1, slack: rest.slack + (width - taken) ** 2, next: to };
      const known = best[from];
      if (
        !known ||
        way.lines < known.lines ||
        (way.lines === known.lines && way.slack < known.slack)
      ) {
        best[from] = way;
      }
    }
  }
  const lines: string[] = [];
  for (let from = 0; from < parts.length;) {
    const { next } = best[from] as Way;
    lines.push(parts.slice(from, next).join("").trim());
    from = next;
  }
  return lines;
}
