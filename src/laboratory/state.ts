import type { Both } from "../i18n/locale.ts";
import { parseView, printView, word, type Field, type Fields } from "../figures/address.ts";
import { panelRegions, panelSectors, sixEconomies } from "../figures/inter-country/names.ts";
import { mended, scenarioFields } from "../figures/lab-scenario/definition.ts";
import { sameScenario, type ScenarioView } from "../figures/lab-scenario/model.ts";
import { preparedScenarios } from "../figures/lab-scenario/scenarios.ts";
import { definitions, type Definition } from "../figures/lab-participation/model.ts";
import { questions, type Question } from "../figures/lab-own-table/model.ts";
import { seriesGroups } from "../figures/lab-series/definition.ts";
import { everyone } from "../figures/lab-table/model.ts";

/**
 * Everything a reader has chosen in the notebook, as one plain value. It stands in the address, so
 * that whoever gets the link sees the same; what an address says wrongly falls back and is told.
 */
export interface LabState {
  readonly year: number;
  readonly seller: string;
  readonly buyer: string;
  readonly region: string;
  readonly sector: string;
  readonly definition: Definition;
  readonly economy: string;
  readonly group: string;
  readonly exports: "parts" | "origin";
  readonly exporter: string;
  readonly question: Question;
  readonly scenario: ScenarioView;
}

export const firstYear = 1995;
export const lastYear = 2011;

export const defaultScenario = "half-to-india";

type Simple = Omit<LabState, "scenario">;

const defaults: Simple = {
  year: lastYear,
  seller: everyone,
  buyer: everyone,
  region: "CHN",
  sector: "TEC",
  definition: "forward",
  economy: "CHN",
  group: "M",
  exports: "parts",
  exporter: "CHN",
  question: "forward",
};

/** What the page shows before anyone chooses. */
export const defaultState: LabState = {
  ...defaults,
  scenario: preparedScenarios[defaultScenario] as ScenarioView,
};

const yearField: Field<number> = {
  print: String,
  read(text) {
    const value = Number(text);
    if (/^\d{4}$/.test(text) && value >= firstYear && value <= lastYear) return { value };
    return {
      problem: {
        zh: `地址中的年份“${text}”没有数据，数据从${firstYear}年到${lastYear}年。`,
        en: `There are no data for the year “${text}” in the address; they run from ${firstYear} to ${lastYear}.`,
      },
    };
  },
};

const one = <const Word extends string>(words: readonly Word[], zh: string, en: string) =>
  word(words, { zh, en });
const parties = [everyone, ...panelRegions];

const fields = {
  year: yearField,
  seller: one(parties, "卖方", "seller"),
  buyer: one(parties, "买方", "buyer"),
  region: one(panelRegions, "地区", "region") as Field<string>,
  sector: one(panelSectors, "部门", "sector") as Field<string>,
  definition: one(definitions, "口径", "definition"),
  economy: one(sixEconomies, "经济体", "economy") as Field<string>,
  group: one(seriesGroups, "部门组", "group of sectors") as Field<string>,
  exports: one(["parts", "origin"], "图形", "form"),
  exporter: one(panelRegions, "出口地", "exporter") as Field<string>,
  question: one(questions, "问题", "question"),
} satisfies Fields<Simple>;

/**
 * In the address the scenario's parties have names of their own: `buyer` and `seller` are the first
 * cell's.
 */
const scenarioParams: Readonly<Record<keyof ScenarioView, string>> = {
  action: "action",
  buyer: "importer",
  seller: "supplier",
  product: "product",
  share: "share",
  to: "to",
  purchases: "purchases",
};

/** Names of all parameters that are the notebook's. */
export const paramNames: readonly string[] = [
  ...Object.keys(fields),
  "scenario",
  ...Object.values(scenarioParams),
];

/** The state that an address describes, and what in it could not be read. */
export function readState(params: URLSearchParams): {
  readonly state: LabState;
  readonly notices: readonly Both<string>[];
} {
  const own = new URLSearchParams(params);
  own.delete("state");
  const simple = parseView<Simple>(own, { default: defaults }, "default", fields);
  const scenario = new URLSearchParams();
  for (const [field, name] of Object.entries(scenarioParams)) {
    const text = params.get(name);
    if (text !== null) scenario.set(field, text);
  }
  const notices = [...simple.notices];
  let base = defaultState.scenario;
  const named = params.get("scenario");
  if (named !== null) {
    const read = word(Object.keys(preparedScenarios), { zh: "情景", en: "scenario" }).read(named);
    if ("problem" in read) notices.push(read.problem);
    else base = preparedScenarios[read.value] as ScenarioView;
  }
  const spelt = parseView<ScenarioView>(scenario, { base }, "base", scenarioFields);
  notices.push(...spelt.notices);
  const { view, notice } = mended(spelt.view);
  if (notice) notices.push(notice);
  return { state: { ...simple.view, scenario: view }, notices };
}

/** The address of a state: only what differs from the start; a prepared scenario by its name. */
export function printState(state: LabState): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of Object.keys(fields) as (keyof Simple)[]) {
    if (state[name] !== defaults[name]) params.set(name, String(state[name]));
  }
  const name = scenarioName(state.scenario);
  if (name === defaultScenario) return params;
  if (name) params.set("scenario", name);
  else {
    const spelt = printView(state.scenario, {}, scenarioFields);
    for (const [field, value] of spelt) {
      params.set(scenarioParams[field as keyof ScenarioView], value);
    }
  }
  return params;
}

/** The prepared scenario that this is, if any. */
export const scenarioName = (view: ScenarioView): string | null =>
  Object.entries(preparedScenarios).find(([, each]) => sameScenario(each, view))?.[0] ?? null;
