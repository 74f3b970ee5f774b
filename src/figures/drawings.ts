import type { Draw } from "./contract.ts";
import { drawAlliances } from "./alliances/plot.ts";
import { drawAutomation } from "./automation/plot.ts";
import { drawBioAndMaterials } from "./bio-and-materials/plot.ts";
import { drawChinaShare } from "./china-share/plot.ts";
import { drawChipWeakSpots } from "./chip-weak-spots/plot.ts";
import { drawDeriskingToolbox } from "./derisking-toolbox/plot.ts";
import { drawDigitalStrategies } from "./digital-strategies/plot.ts";
import { drawEntityList } from "./entity-list/plot.ts";
import { drawForeignContent } from "./foreign-content/plot.ts";
import { drawForwardParticipation } from "./forward-participation/plot.ts";
import { drawHightechExports } from "./hightech-exports/plot.ts";
import { drawImportRatio } from "./import-ratio/plot.ts";
import { drawImportShareBySection } from "./import-share-by-section/plot.ts";
import { drawIndustrialPolicyCount } from "./industrial-policy-count/plot.ts";
import { drawLabCandidates } from "./lab-candidates/plot.ts";
import { drawLabExports } from "./lab-exports/plot.ts";
import { drawLabOwnTable } from "./lab-own-table/plot.ts";
import { drawLabParticipation } from "./lab-participation/plot.ts";
import { drawLabRounds } from "./lab-rounds/plot.ts";
import { drawLabScenario } from "./lab-scenario/plot.ts";
import { drawLabSeries } from "./lab-series/plot.ts";
import { drawLabTable } from "./lab-table/plot.ts";
import { drawLiterature } from "./literature/plot.ts";
import { drawMadeInAmerica } from "./made-in-america/plot.ts";
import { drawMaterialDependence } from "./material-dependence/plot.ts";
import { drawMechanismSystem } from "./mechanism-system/plot.ts";
import { drawParticipationByType } from "./participation-by-type/plot.ts";
import { drawPlatforms } from "./platforms/plot.ts";
import { drawPolicyWave } from "./policy-wave/plot.ts";
import { drawRiskToRemedy } from "./risk-to-remedy/plot.ts";
import { drawSmileOfSectors } from "./smile-of-sectors/plot.ts";
import { drawSoftwareImports } from "./software-imports/plot.ts";
import { drawSubsidyPackages } from "./subsidy-packages/plot.ts";
import { drawTradeCoalitions } from "./trade-coalitions/plot.ts";
import { drawUpstreamDownstream } from "./upstream-downstream/plot.ts";
import { drawWhoReliesOnWhom } from "./who-relies-on-whom/plot.ts";

/** How each figure is drawn; the only way to Plot. */
const drawings: Readonly<Record<string, Draw<never, never>>> = {
  "policy-wave": drawPolicyWave,
  literature: drawLiterature,
  "foreign-content": drawForeignContent,
  "upstream-downstream": drawUpstreamDownstream,
  "who-relies-on-whom": drawWhoReliesOnWhom,
  "industrial-policy-count": drawIndustrialPolicyCount,
  "subsidy-packages": drawSubsidyPackages,
  "made-in-america": drawMadeInAmerica,
  "trade-coalitions": drawTradeCoalitions,
  "digital-strategies": drawDigitalStrategies,
  automation: drawAutomation,
  "derisking-toolbox": drawDeriskingToolbox,
  "entity-list": drawEntityList,
  alliances: drawAlliances,
  "material-dependence": drawMaterialDependence,
  "forward-participation": drawForwardParticipation,
  "participation-by-type": drawParticipationByType,
  "smile-of-sectors": drawSmileOfSectors,
  "hightech-exports": drawHightechExports,
  "chip-weak-spots": drawChipWeakSpots,
  "software-imports": drawSoftwareImports,
  "bio-and-materials": drawBioAndMaterials,
  "import-ratio": drawImportRatio,
  "import-share-by-section": drawImportShareBySection,
  "china-share": drawChinaShare,
  "outward-system": drawMechanismSystem,
  platforms: drawPlatforms,
  "inward-system": drawMechanismSystem,
  "risk-to-remedy": drawRiskToRemedy,
  "lab-table": drawLabTable,
  "lab-rounds": drawLabRounds,
  "lab-participation": drawLabParticipation,
  "lab-candidates": drawLabCandidates,
  "lab-series": drawLabSeries,
  "lab-exports": drawLabExports,
  "lab-scenario": drawLabScenario,
  "lab-own-table": drawLabOwnTable,
};

/**
 * The drawing of the figure called `id`.
 * @throws Error when there is none.
 */
export function drawingOf(id: string): Draw<object, unknown> {
  const draw = Object.hasOwn(drawings, id) ? drawings[id] : undefined;
  if (!draw) throw new Error(`figure "${id}" has no drawing`);
  // A drawing gets the views and data of its own figure: the registry keeps them together by id.
  return draw as unknown as Draw<object, unknown>;
}
