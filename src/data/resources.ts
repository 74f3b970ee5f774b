import * as laboratory from "./laboratory.ts";
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
  trade.partnerShareAnnual,
  trade.importGrowth,
  trade.importMilestones,
  trade.importRatioCifEstimate,
  trade.sectionShareChange,
  trade.sectionShareCount,
  trade.paperImpliedShare,
  mrio.participation,
  mrio.participationMean,
  mrio.participationChange,
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
  policy.entityList,
  policy.entityListRules,
  policy.entityListStock,
  policy.rawMaterialBenchmarks,
];

/** Every data table that a reading or a check may point into, by resource name. */
export const resources: ReadonlyMap<string, AnyResource> = new Map(
  all.map((resource) => [resource.name, resource]),
);
