import type { Table } from "./table.ts";
import * as mrio from "./mrio.ts";
import * as trade from "./trade.ts";

interface Resource {
  readonly name: string;
  readonly load: () => Table<Record<string, unknown>>;
}

const all: readonly Resource[] = [
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
];

/** Every data table that a reading or a check may point into, by resource name. */
export const resources: ReadonlyMap<string, Resource> = new Map(
  all.map((resource) => [resource.name, resource]),
);
