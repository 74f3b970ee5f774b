import type { Figure } from "./contract.ts";
import { alliances } from "./alliances/definition.ts";
import { automation } from "./automation/definition.ts";
import { bioAndMaterials } from "./bio-and-materials/definition.ts";
import { chinaShare } from "./china-share/definition.ts";
import { chipWeakSpots } from "./chip-weak-spots/definition.ts";
import { deriskingToolbox } from "./derisking-toolbox/definition.ts";
import { digitalStrategies } from "./digital-strategies/definition.ts";
import { entityListFigure } from "./entity-list/definition.ts";
import { foreignContent } from "./foreign-content/definition.ts";
import { forwardParticipation } from "./forward-participation/definition.ts";
import { hightechExports } from "./hightech-exports/definition.ts";
import { importRatio } from "./import-ratio/definition.ts";
import { importShareBySection } from "./import-share-by-section/definition.ts";
import { industrialPolicyCount } from "./industrial-policy-count/definition.ts";
import { inwardSystem } from "./inward-system/definition.ts";
import { labCandidates } from "./lab-candidates/definition.ts";
import { labExports } from "./lab-exports/definition.ts";
import { labOwnTable } from "./lab-own-table/definition.ts";
import { labParticipation } from "./lab-participation/definition.ts";
import { labRounds } from "./lab-rounds/definition.ts";
import { labScenario } from "./lab-scenario/definition.ts";
import { labSeries } from "./lab-series/definition.ts";
import { labTable } from "./lab-table/definition.ts";
import { literatureFigure } from "./literature/definition.ts";
import { madeInAmerica } from "./made-in-america/definition.ts";
import { materialDependence } from "./material-dependence/definition.ts";
import { outwardSystem } from "./outward-system/definition.ts";
import { participationByType } from "./participation-by-type/definition.ts";
import { platforms } from "./platforms/definition.ts";
import { policyWave } from "./policy-wave/definition.ts";
import { riskToRemedy } from "./risk-to-remedy/definition.ts";
import { smileOfSectors } from "./smile-of-sectors/definition.ts";
import { softwareImports } from "./software-imports/definition.ts";
import { subsidyPackages } from "./subsidy-packages/definition.ts";
import { tradeCoalitions } from "./trade-coalitions/definition.ts";
import { upstreamDownstream } from "./upstream-downstream/definition.ts";
import { whoReliesOnWhom } from "./who-relies-on-whom/definition.ts";

/** All definitions in the order of the chapters that show them. */
const definitions = [
  policyWave,
  literatureFigure,
  foreignContent,
  upstreamDownstream,
  whoReliesOnWhom,
  industrialPolicyCount,
  subsidyPackages,
  madeInAmerica,
  tradeCoalitions,
  digitalStrategies,
  automation,
  deriskingToolbox,
  entityListFigure,
  alliances,
  materialDependence,
  forwardParticipation,
  participationByType,
  smileOfSectors,
  hightechExports,
  chipWeakSpots,
  softwareImports,
  bioAndMaterials,
  importRatio,
  importShareBySection,
  chinaShare,
  outwardSystem,
  platforms,
  inwardSystem,
  riskToRemedy,
  labTable,
  labRounds,
  labParticipation,
  labCandidates,
  labSeries,
  labExports,
  labScenario,
  labOwnTable,
];

/** All figures by id. Light: definitions only; drawings are in drawings.ts, numbers in data.ts. */
export const figures: Readonly<Record<string, Figure>> = Object.fromEntries(
  definitions.map((figure): [string, Figure] => [figure.id, figure]),
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
