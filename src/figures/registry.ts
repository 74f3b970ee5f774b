import type { Figure } from "./contract.ts";
import { importRatio } from "./import-ratio/definition.ts";

/** All figures by id. Light: definitions only; drawings are in drawings.ts, numbers in data.ts. */
export const figures = {
  [importRatio.id]: importRatio,
} as const satisfies Readonly<Record<string, Figure>>;

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
