import { drawWhoReliesOnWhom } from "./who-relies-on-whom/plot.ts";
import { drawLabTable } from "./lab-table/plot.ts";
import { drawLabRounds } from "./lab-rounds/plot.ts";
import { drawLabParticipation } from "./lab-participation/plot.ts";
import { drawLabCandidates } from "./lab-candidates/plot.ts";
import { drawLabSeries } from "./lab-series/plot.ts";
import { drawLabExports } from "./lab-exports/plot.ts";
import { drawLabScenario } from "./lab-scenario/plot.ts";
import { drawLabOwnTable } from "./lab-own-table/plot.ts";
import { drawChinaShare } from "./china-share/plot.ts";
import type { Draw } from "./contract.ts";
import { drawImportRatio } from "./import-ratio/plot.ts";
import { drawTradeCoalitions } from "./trade-coalitions/plot.ts";
import { drawAlliances } from "./alliances/plot.ts";
import { drawMaterialDependence } from "./material-dependence/plot.ts";
import { drawImportShareBySection } from "./import-share-by-section/plot.ts";

/** How each figure is drawn; the only way to Plot. */
const drawings: Readonly<Record<string, Draw<never, never>>> = {
  "import-ratio": drawImportRatio,
  "import-share-by-section": drawImportShareBySection,
  "china-share": drawChinaShare,
  "who-relies-on-whom": drawWhoReliesOnWhom,
  "lab-table": drawLabTable,
  "lab-rounds": drawLabRounds,
  "lab-participation": drawLabParticipation,
  "lab-candidates": drawLabCandidates,
  "lab-series": drawLabSeries,
  "lab-exports": drawLabExports,
  "lab-scenario": drawLabScenario,
  "lab-own-table": drawLabOwnTable,
  "trade-coalitions": drawTradeCoalitions,
  alliances: drawAlliances,
  "material-dependence": drawMaterialDependence,
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
