import {
  extractSteps,
  resourceSteps,
  type Assumption,
  type Counterfactual,
} from "../../gvc/counterfactual.ts";
import { runSteps, type Steps } from "../../gvc/algebra/steps.ts";
import { regionIndex, sectorIndex, type InterCountryTable } from "../../gvc/table.ts";

/** One change of who buys what from whom. */
export interface ScenarioView {
  /** `move` gives the purchases to others, `cut` leaves a hole. */
  readonly action: "move" | "cut";
  readonly buyer: string;
  readonly seller: string;
  /** The sector of the seller whose products are concerned. */
  readonly product: string;
  /** Per cent of each purchase. */
  readonly share: number;
  /** Regions that gain the purchases; kept, but without effect, while they are cut. */
  readonly to: readonly string[];
  readonly purchases: "inputs" | "both";
}

export interface ScenarioRun {
  readonly view: ScenarioView;
  /** Purchases cut or moved, and those that found no taker, million US dollars. */
  readonly moved: number;
  readonly unmoved: number;
  /** Regions × sectors: new value added less old, million US dollars. */
  readonly change: readonly number[];
  readonly assumptions: readonly Assumption[];
}

export interface ScenarioData {
  readonly year: number | null;
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
  /** Regions × sectors: value added as it was. */
  readonly before: readonly number[];
  readonly runs: readonly ScenarioRun[];
}

/** The scenario's arithmetic on a table. */
export function* scenarioSteps(
  table: InterCountryTable,
  view: ScenarioView,
): Steps<Counterfactual> {
  const s = table.sectors.length;
  const buyer = regionIndex(table, view.buyer);
  const seller = regionIndex(table, view.seller);
  const sector = sectorIndex(table, view.product);
  const share = view.share / 100;
  if (view.action === "cut") {
    return yield* extractSteps(table, {
      suppliers: [seller * s + sector],
      users: table.sectors.map((_, k) => buyer * s + k),
      finalUsers: view.purchases === "both" ? [buyer] : [],
      share,
    });
  }
  return yield* resourceSteps(table, {
    buyer,
    from: seller,
    sectors: [sector],
    share,
    to: view.to.map((region) => ({ region: regionIndex(table, region) })),
    purchases: view.purchases,
  });
}

export function scenarioRun(table: InterCountryTable, view: ScenarioView): ScenarioRun {
  const { change, moved, unmoved, assumptions } = runSteps(scenarioSteps(table, view));
  return {
    view,
    moved: tenth(moved),
    unmoved: tenth(unmoved),
    change: Array.from(change, tenth),
    assumptions,
  };
}

export function scenarioData(
  table: InterCountryTable,
  views: readonly ScenarioView[],
): ScenarioData {
  return {
    year: table.year,
    regions: table.regions,
    sectors: table.sectors,
    before: Array.from(table.valueAdded, tenth),
    runs: views.map((view) => scenarioRun(table, view)),
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

export const sameScenario = (a: ScenarioView, b: ScenarioView): boolean =>
  a.action === b.action &&
  a.buyer === b.buyer &&
  a.seller === b.seller &&
  a.product === b.product &&
  a.share === b.share &&
  a.purchases === b.purchases &&
  (a.action === "cut" || a.to.join() === b.to.join());

/** @throws RangeError when the data do not hold the scenario */
export function runIn(data: ScenarioData, view: ScenarioView): ScenarioRun {
  const found = data.runs.find((run) => sameScenario(run.view, view));
  if (!found) throw new RangeError("no run of this scenario");
  return found;
}

/** Change of value added by region, in the table's order, and relative to what it was. */
export function changeByRegion(data: ScenarioData, run: ScenarioRun) {
  const s = data.sectors.length;
  return data.regions.map((region, r) => {
    const own = (values: readonly number[]) =>
      values.slice(r * s, (r + 1) * s).reduce((sum, value) => sum + value, 0);
    const change = own(run.change);
    return { region, change, relative: change / own(data.before) };
  });
}
