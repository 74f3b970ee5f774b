import { chinaShare } from "./china-share/definition.ts";
import type { Figure } from "./contract.ts";
import { importRatio } from "./import-ratio/definition.ts";
import { importShareBySection } from "./import-share-by-section/definition.ts";
import { whoReliesOnWhom } from "./who-relies-on-whom/definition.ts";
import { tradeCoalitions } from "./trade-coalitions/definition.ts";
import { alliances } from "./alliances/definition.ts";
import { materialDependence } from "./material-dependence/definition.ts";
import { labTable } from "./lab-table/definition.ts";
import { labRounds } from "./lab-rounds/definition.ts";
import { labParticipation } from "./lab-participation/definition.ts";
import { labCandidates } from "./lab-candidates/definition.ts";
import { labSeries } from "./lab-series/definition.ts";
import { labExports } from "./lab-exports/definition.ts";
import { labScenario } from "./lab-scenario/definition.ts";
import { labOwnTable } from "./lab-own-table/definition.ts";

/** The figures of the laboratory, and the one that other chapters share with it. */
const inputOutput = [
  whoReliesOnWhom,
  labTable,
  labRounds,
  labParticipation,
  labCandidates,
  labSeries,
  labExports,
  labScenario,
  labOwnTable,
];

/** Who sits in which agreement, alliance or list. */
const groupings = [tradeCoalitions, alliances, materialDependence];

/** All figures by id. Light: definitions only; drawings are in drawings.ts, numbers in data.ts. */
export const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  [importRatio, importShareBySection, chinaShare, ...inputOutput, ...groupings].map(
    (figure): [string, Figure] => [figure.id, figure],
  ),
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
