import { whoReliesOnWhomData } from "./who-relies-on-whom/data.ts";
import { labTableData } from "./lab-table/data.ts";
import { labRoundsData } from "./lab-rounds/data.ts";
import { labParticipationData } from "./lab-participation/data.ts";
import { labCandidatesData } from "./lab-candidates/data.ts";
import { labSeriesData } from "./lab-series/data.ts";
import { labExportsData } from "./lab-exports/data.ts";
import { labScenarioData } from "./lab-scenario/data.ts";
import { labOwnTableData } from "./lab-own-table/data.ts";
import { chinaShareData } from "./china-share/data.ts";
import { importRatioData } from "./import-ratio/data.ts";
import { tradeCoalitionsData } from "./trade-coalitions/data.ts";
import { alliancesData } from "./alliances/data.ts";
import { materialDependenceData } from "./material-dependence/data.ts";
import { importShareBySectionData } from "./import-share-by-section/data.ts";

/** The numbers of each figure, read from data/ on the server. */
const loaders: Readonly<Record<string, () => unknown>> = {
  "import-ratio": importRatioData,
  "import-share-by-section": importShareBySectionData,
  "china-share": chinaShareData,
  "who-relies-on-whom": whoReliesOnWhomData,
  "lab-table": labTableData,
  "lab-rounds": labRoundsData,
  "lab-participation": labParticipationData,
  "lab-candidates": labCandidatesData,
  "lab-series": labSeriesData,
  "lab-exports": labExportsData,
  "lab-scenario": labScenarioData,
  "lab-own-table": labOwnTableData,
  "trade-coalitions": tradeCoalitionsData,
  alliances: alliancesData,
  "material-dependence": materialDependenceData,
};

/**
 * The data of the figure called `id`: plain JSON values.
 * @throws Error when there is no loader; DataError when a row is wrong.
 */
export function figureData(id: string): unknown {
  const load = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!load) throw new Error(`figure "${id}" has no data`);
  return load();
}
