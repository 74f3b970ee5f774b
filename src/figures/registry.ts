import { chinaShare } from "./china-share/definition.ts";
import type { Figure } from "./contract.ts";
import { importRatio } from "./import-ratio/definition.ts";
import { importShareBySection } from "./import-share-by-section/definition.ts";

/** All figures by id. Light: definitions only; drawings are in drawings.ts, numbers in data.ts. */
export const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  [importRatio, importShareBySection, chinaShare].map((figure): [string, Figure] => [
    figure.id,
    figure,
  ]),
);

/**
 * The figure called `id`.
 * @throws Error naming the known figures.
 */
export function figureCalled(id: string): Figure {
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!figure) {
    throw new Error(`unknown figure "${id}", known are ${Object.keys(figures).join(", ")}`);
  }
  return figure;
}
