import * as derive from "./derive.ts";
import * as mrio from "./mrio.ts";
import * as trade from "./trade.ts";

interface Derived {
  readonly file: string;
  readonly columns: readonly string[];
  readonly make: () => readonly object[];
}

const years = () => trade.chinaShareAnnual.load().rows;
const ratios = () => trade.importRatioQuarterly.load().rows;
const sections = () => trade.importsBySectionAndPartner.load().rows;
const participation = () => mrio.participation.load().rows;
const participation72 = () => mrio.participation72.load().rows;
const participation40 = () => mrio.participation40.load().rows;
const sectorsOfManufacturing = () => mrio.sectorPanel.load().rows;

function of(resource: { file: string; schema: { shape: object } }, make: Derived["make"]): Derived {
  return { file: resource.file, columns: Object.keys(resource.schema.shape), make };
}

/** Every derived table and how it is made from stored ones. */
export const derivedTables: readonly Derived[] = [
  of(trade.partnerShareAnnual, () => derive.deriveShares(years())),
  of(trade.importGrowth, () => derive.deriveGrowth(years())),
  of(trade.importMilestones, () => derive.deriveMilestones(years(), ratios())),
  of(trade.importRatioCifEstimate, () =>
    derive.deriveCifEstimates(ratios(), trade.cifOverCustoms.load().rows),
  ),
  of(trade.sectionShareChange, () => derive.deriveSectionChanges(sections())),
  of(trade.sectionShareCount, () =>
    derive.deriveSectionCounts(derive.deriveSectionChanges(sections())),
  ),
  of(trade.paperImpliedShare, () =>
    derive.deriveImpliedShares(trade.chinaShareBySection.load().rows),
  ),
  of(trade.advancedTechnologyExportsAnnual, () =>
    derive.deriveAdvancedTechnologyYears(trade.advancedTechnologyExports.load().rows),
  ),
  of(trade.exportShareAnnual, () => derive.deriveExportShares(trade.exportsMonthly.load().rows)),
  of(mrio.participationMean, () => derive.deriveMeans(participation())),
  of(mrio.participationChange, () => derive.deriveParticipationChanges(participation())),
  of(mrio.foreignContentSpread, () =>
    derive.deriveContentSpread(participation72(), participation40()),
  ),
  of(mrio.foreignContentChange, () => [derive.deriveContentChange(participation40())]),
  of(mrio.foreignContentRank, () => derive.deriveContentRanks(participation72())),
  of(mrio.participationQuadrant, () => derive.deriveQuadrants(participation72())),
  of(mrio.participationPath, () => derive.derivePaths(participation())),
  of(mrio.regroupedParticipation, () => derive.deriveRegrouped(sectorsOfManufacturing())),
  of(mrio.refiningShare, () => derive.deriveRefiningShares(sectorsOfManufacturing())),
  of(mrio.sectorCount, () => derive.deriveSectorMoves(sectorsOfManufacturing())),
];

/** The table as the CSV text that data/ should hold. No field of a derived table needs quoting. */
export function derivedCsv({ columns, make }: Derived): string {
  const records = make().map((row) => {
    const fields = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => String(fields.get(column) ?? "")).join(",");
  });
  return [columns.join(","), ...records, ""].join("\n");
}
