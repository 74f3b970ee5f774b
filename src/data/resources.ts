import * as laboratory from "./laboratory.ts";
import { literature } from "./literature.ts";
import * as mrio from "./mrio.ts";
import * as policy from "./policy.ts";
import type { Table } from "./table.ts";
import * as trade from "./trade.ts";

interface AnyResource {
  readonly name: string;
  readonly key: readonly string[];
  readonly schema: { readonly shape: object };
  readonly load: () => Table<Record<string, unknown>>;
}

const all: readonly AnyResource[] = [
  trade.importsByPartnerMonthly,
  trade.importRatioQuarterly,
  trade.chinaShareAnnual,
  trade.importsBySectionAndPartner,
  trade.chinaShareBySection,
  trade.cifOverCustoms,
  trade.advancedTechnologyExports,
  trade.exportsMonthly,
  trade.partnerShareAnnual,
  trade.importGrowth,
  trade.importMilestones,
  trade.importRatioCifEstimate,
  trade.sectionShareChange,
  trade.sectionShareCount,
  trade.paperImpliedShare,
  trade.advancedTechnologyExportsAnnual,
  trade.exportShareAnnual,
  mrio.participation,
  mrio.participationMean,
  mrio.participationChange,
  mrio.participation72,
  mrio.participation40,
  mrio.foreignContentSpread,
  mrio.foreignContentChange,
  mrio.foreignContentRank,
  mrio.participationQuadrant,
  mrio.participationPath,
  mrio.manufacturesOrigin,
  mrio.sectorPanel,
  mrio.holdOutTest,
  mrio.regroupedParticipation,
  mrio.refiningShare,
  mrio.sectorCount,
  laboratory.definitionAverages,
  laboratory.definitionFit,
  laboratory.reconstructionError,
  laboratory.aggregationErrorSummary,
  laboratory.deliveries,
  laboratory.domesticDeliveries,
  laboratory.productionRounds,
  laboratory.outputMultipliers,
  laboratory.exportOrigin,
  laboratory.doubleCounting,
  laboratory.linkScenarios,
  policy.policyTimeline,
  policy.coalitions,
  policy.industrialPolicyCount,
  policy.domesticContent,
  policy.packageParts,
  policy.entityList,
  policy.entityListRules,
  policy.entityListStock,
  literature,
  policy.entityListCoverage,
  policy.deriskingToolbox,
  policy.chainRisks,
  policy.riskRemedy,
  policy.appBans,
  policy.digitalStrategies,
  policy.digitalOrientations,
  policy.automationStatements,
  policy.robotInstallations,
  policy.rawMaterialBenchmarks,
  policy.chipRisk,
  policy.industrialSoftware,
  policy.bioManufacturing,
  policy.newMaterials,
  policy.mechanisms,
];

/** Every data table that a reading or a check may point into, by resource name. */
export const resources: ReadonlyMap<string, AnyResource> = new Map(
  all.map((resource) => [resource.name, resource]),
);
