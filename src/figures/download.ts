import type { Locale } from "../i18n/locale.ts";
import type { Theme } from "../plotting/palette.ts";
import type { SizeName } from "../plotting/size.ts";
import { standalone } from "../plotting/standalone.ts";
import { sourceLine } from "./census.ts";
import { viewOf, type Figure } from "./contract.ts";
import { figureData } from "./data.ts";
import { drawState } from "./render.ts";

/** Files of a figure to take away; each carries its sources and terms. */

/** The numbers as tidy CSV (RFC 4180, one value a row, source in the last column). */
export function figureCsv(figure: Figure): string {
  const { columns, rows } = figure.records(figureData(figure.id));
  const cell = (value: string | number | null) => {
    const text = value === null ? "" : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns.map(({ name }) => name), ...rows]
    .map((row) => row.map(cell).join(","))
    .join("\r\n")
    .concat("\r\n");
}

/**
 * The numbers with what one must know to use them. `data` is what the drawing takes, so the same
 * file feeds the explorer.
 */
export function figureJson(figure: Figure, locale: Locale): string {
  const data = figureData(figure.id);
  return JSON.stringify({
    id: figure.id,
    title: figure.name[locale],
    language: locale,
    paper: figure.paperLabel?.[locale] ?? null,
    licence: figure.licence[locale],
    sources: figure.sources.map(({ label, vintage, url }) => ({
      title: label[locale],
      retrieved: vintage[locale],
      url: url ?? null,
    })),
    states: figure.order.map((state) => {
      const scene = { view: viewOf(figure, state), data, locale };
      return { id: state, title: figure.title(scene), unit: figure.unit(scene) };
    }),
    claims: figure.claims,
    data,
  });
}

/** A state as an SVG file that stands alone. */
export function figureSvg(
  figure: Figure,
  state: string,
  { locale, theme, width }: { locale: Locale; theme: Theme; width: SizeName },
): string {
  const scene = { view: viewOf(figure, state), data: figureData(figure.id), locale };
  return standalone(
    drawState(figure, state, { width, locale }),
    {
      title: figure.title(scene),
      unit: figure.unit(scene),
      notes: figure.notes(scene),
      source: [sourceLine(figure, locale)],
      locale,
    },
    theme,
  );
}
