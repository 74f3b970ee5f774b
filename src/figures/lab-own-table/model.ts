import { leontiefFactorsSteps } from "../../gvc/leontief.ts";
import { stretch, type Steps } from "../../gvc/algebra/steps.ts";
import {
  backwardSplit,
  domesticView,
  forwardSplit,
  type ActivitySplit,
} from "../../gvc/production-participation.ts";
import { regionOfRow, type InterCountryTable } from "../../gvc/table.ts";
import { exportsData, partShares, parts } from "../lab-exports/model.ts";

/** Three questions put to any table, by region. */
export const questions = ["forward", "backward", "exports"] as const;
export type Question = (typeof questions)[number];

export interface OwnTableData {
  readonly name: string;
  readonly year: number | null;
  readonly regions: readonly string[];
  readonly sectors: number;
  /** By question, regions × 4 shares. `exports` is null until the large inverse is there. */
  readonly shares: Readonly<Record<Question, readonly number[] | null>>;
}

export interface OwnTableView {
  readonly question: Question;
}

const activity = ["pureDomestic", "traditional", "simple", "complex"] as const;

/** The splits that need the domestic inverses alone: quick at any size. */
export function ownTableData(table: InterCountryTable, name: string): OwnTableData {
  const view = domesticView(table);
  return {
    name,
    year: table.year,
    regions: table.regions,
    sectors: table.sectors.length,
    shares: {
      forward: shareByRegion(table, forwardSplit(view)),
      backward: shareByRegion(table, backwardSplit(view)),
      exports: null,
    },
  };
}

/** The same with the parts of exports, which need the global inverse: the long way. */
export function* withExportsSteps(
  table: InterCountryTable,
  data: OwnTableData,
): Steps<OwnTableData> {
  const factors = yield* stretch(leontiefFactorsSteps(table), 0, 0.8);
  yield 0.8;
  const exported = exportsData(table, factors);
  const exports = table.regions.flatMap((_, region) => {
    const shares = partShares(exported, region);
    return parts.map((part) => shares[part]);
  });
  return { ...data, shares: { ...data.shares, exports } };
}

function shareByRegion(table: InterCountryTable, split: ActivitySplit): number[] {
  const g = table.regions.length;
  const sums = new Array<number>(g * 4).fill(0);
  const totals = new Array<number>(g).fill(0);
  split.total.forEach((total, row) => {
    const region = regionOfRow(table, row);
    totals[region]! += total;
    activity.forEach((kind, k) => (sums[region * 4 + k]! += split[kind][row] as number));
  });
  return sums.map((value, at) => {
    const total = totals[Math.floor(at / 4)] as number;
    return total === 0 ? 0 : Math.round((value / total) * 1e6) / 1e6;
  });
}
