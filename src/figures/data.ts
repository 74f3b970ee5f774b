import { alliancesData } from "./alliances/data.ts";
import { automationData } from "./automation/data.ts";
import { bioAndMaterialsData } from "./bio-and-materials/data.ts";
import { chinaShareData } from "./china-share/data.ts";
import { chipWeakSpotsData } from "./chip-weak-spots/data.ts";
import { deriskingToolboxData } from "./derisking-toolbox/data.ts";
import { digitalStrategiesData } from "./digital-strategies/data.ts";
import { entityListData } from "./entity-list/data.ts";
import { foreignContentData } from "./foreign-content/data.ts";
import { forwardParticipationData } from "./forward-participation/data.ts";
import { hightechExportsData } from "./hightech-exports/data.ts";
import { importRatioData } from "./import-ratio/data.ts";
import { importShareBySectionData } from "./import-share-by-section/data.ts";
import { industrialPolicyCountData } from "./industrial-policy-count/data.ts";
import { inwardSystemData } from "./inward-system/data.ts";
import { labCandidatesData } from "./lab-candidates/data.ts";
import { labExportsData } from "./lab-exports/data.ts";
import { labOwnTableData } from "./lab-own-table/data.ts";
import { labParticipationData } from "./lab-participation/data.ts";
import { labRoundsData } from "./lab-rounds/data.ts";
import { labScenarioData } from "./lab-scenario/data.ts";
import { labSeriesData } from "./lab-series/data.ts";
import { labTableData } from "./lab-table/data.ts";
import { literatureData } from "./literature/data.ts";
import { madeInAmericaData } from "./made-in-america/data.ts";
import { materialDependenceData } from "./material-dependence/data.ts";
import { outwardSystemData } from "./outward-system/data.ts";
import { participationByTypeData } from "./participation-by-type/data.ts";
import { platformsData } from "./platforms/data.ts";
import { policyWaveData } from "./policy-wave/data.ts";
import { riskToRemedyData } from "./risk-to-remedy/data.ts";
import { smileOfSectorsData } from "./smile-of-sectors/data.ts";
import { softwareImportsData } from "./software-imports/data.ts";
import { subsidyPackagesData } from "./subsidy-packages/data.ts";
import { tradeCoalitionsData } from "./trade-coalitions/data.ts";
import { upstreamDownstreamData } from "./upstream-downstream/data.ts";
import { whoReliesOnWhomData } from "./who-relies-on-whom/data.ts";

/** The numbers of each figure, read from data/ on the server. */
const loaders: Readonly<Record<string, () => unknown>> = {
  "policy-wave": policyWaveData,
  literature: literatureData,
  "foreign-content": foreignContentData,
  "upstream-downstream": upstreamDownstreamData,
  "who-relies-on-whom": whoReliesOnWhomData,
  "industrial-policy-count": industrialPolicyCountData,
  "subsidy-packages": subsidyPackagesData,
  "made-in-america": madeInAmericaData,
  "trade-coalitions": tradeCoalitionsData,
  "digital-strategies": digitalStrategiesData,
  automation: automationData,
  "derisking-toolbox": deriskingToolboxData,
  "entity-list": entityListData,
  alliances: alliancesData,
  "material-dependence": materialDependenceData,
  "forward-participation": forwardParticipationData,
  "participation-by-type": participationByTypeData,
  "smile-of-sectors": smileOfSectorsData,
  "hightech-exports": hightechExportsData,
  "chip-weak-spots": chipWeakSpotsData,
  "software-imports": softwareImportsData,
  "bio-and-materials": bioAndMaterialsData,
  "import-ratio": importRatioData,
  "import-share-by-section": importShareBySectionData,
  "china-share": chinaShareData,
  "outward-system": outwardSystemData,
  platforms: platformsData,
  "inward-system": inwardSystemData,
  "risk-to-remedy": riskToRemedyData,
  "lab-table": labTableData,
  "lab-rounds": labRoundsData,
  "lab-participation": labParticipationData,
  "lab-candidates": labCandidatesData,
  "lab-series": labSeriesData,
  "lab-exports": labExportsData,
  "lab-scenario": labScenarioData,
  "lab-own-table": labOwnTableData,
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
