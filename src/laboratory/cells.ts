import type { Both, Locale } from "../i18n/locale.ts";
import {
  capital,
  groupName,
  panelRegions,
  panelSectors,
  regionName,
  sectorName,
  sixEconomies,
} from "../figures/inter-country/names.ts";
import { exportForms } from "../figures/lab-exports/definition.ts";
import { questionNames } from "../figures/lab-own-table/definition.ts";
import { questions } from "../figures/lab-own-table/model.ts";
import { definitionNames } from "../figures/lab-participation/definition.ts";
import { definitions } from "../figures/lab-participation/model.ts";
import { seriesGroups } from "../figures/lab-series/definition.ts";
import { everyone } from "../figures/lab-table/model.ts";
import type { LabState } from "./state.ts";

/** The seven cells of the notebook, in reading order: what each shows, and what it lets one choose. */

export interface Cell {
  readonly id: CellId;
  readonly name: Both<string>;
  readonly figures: readonly CellFigure[];
  readonly controls: readonly CellControl[];
  /** Functions of src/gvc that do the work, as "file#name". */
  readonly code: readonly string[];
}

interface CellFigure {
  readonly id: string;
  /** What the figure shows of a state. */
  view(state: LabState): object;
}

/** A control changes one field of the state. */
export type CellControl =
  | { readonly kind: "year" }
  | {
      readonly kind: "choice";
      readonly field: ChoiceField;
      readonly label: Both<string>;
      choices(locale: Locale): readonly { readonly value: string; readonly label: string }[];
    }
  | { readonly kind: "scenario" }
  | { readonly kind: "file" };

export type ChoiceField = Exclude<keyof LabState, "year" | "scenario">;

export const cellIds = [
  "table",
  "inverse",
  "participation",
  "series",
  "exports",
  "scenario",
  "your-table",
] as const;
export type CellId = (typeof cellIds)[number];

const regions = (ids: readonly string[]) => (locale: Locale) =>
  ids.map((value) => ({ value, label: capital(regionName(value, locale)) }));

const parties = (locale: Locale) => [
  { value: everyone, label: { zh: "所有地区", en: "All regions" }[locale] },
  ...regions(panelRegions)(locale),
];

const choice = (
  field: ChoiceField,
  zh: string,
  en: string,
  choices: Extract<CellControl, { kind: "choice" }>["choices"],
): CellControl => ({ kind: "choice", field, label: { zh, en }, choices });

export const cells: readonly Cell[] = [
  {
    id: "table",
    name: { zh: "投入产出表", en: "The table" },
    figures: [{ id: "lab-table", view: ({ seller, buyer }) => ({ seller, buyer }) }],
    controls: [
      { kind: "year" },
      choice("seller", "卖方", "Seller", parties),
      choice("buyer", "买方", "Buyer", parties),
    ],
    code: ["table.ts#tableFromDeliveries"],
  },
  {
    id: "inverse",
    name: { zh: "从表到逆矩阵", en: "From the table to the inverse" },
    figures: [{ id: "lab-rounds", view: ({ region, sector }) => ({ region, sector }) }],
    controls: [
      { kind: "year" },
      choice("region", "地区", "Region", regions(panelRegions)),
      choice("sector", "部门", "Sector", (locale) =>
        panelSectors.map((value) => ({ value, label: capital(sectorName(value, locale)) })),
      ),
    ],
    code: ["leontief.ts#productionRounds"],
  },
  {
    id: "participation",
    name: { zh: "前向与后向参与度", en: "Forward and backward participation" },
    figures: [
      { id: "lab-participation", view: ({ definition }) => ({ definition }) },
      { id: "lab-candidates", view: () => ({ economy: "all" }) },
    ],
    controls: [
      { kind: "year" },
      choice("definition", "口径", "Definition", (locale) =>
        definitions.map((value) => ({ value, label: definitionNames[value][locale] })),
      ),
    ],
    code: [
      "production-participation.ts#forwardSplit",
      "production-participation.ts#backwardSplit",
      "trade-participation.ts#exportSplit",
    ],
  },
  {
    id: "series",
    name: { zh: "论文的序列与重算", en: "The paper’s series and ours" },
    figures: [{ id: "lab-series", view: ({ group, economy }) => ({ group, economy }) }],
    controls: [
      choice("economy", "经济体", "Economy", regions(sixEconomies)),
      choice("group", "部门组", "Sectors", (locale) =>
        seriesGroups.map((value) => ({ value, label: capital(groupName(value, locale)) })),
      ),
    ],
    code: ["grouping.ts#ratesByGroup"],
  },
  {
    id: "exports",
    name: { zh: "出口的分解", en: "The decomposition of exports" },
    figures: [
      {
        id: "lab-exports",
        view: ({ exports, exporter }) => ({
          form: exports,
          // The parts show all exporters at once.
          exporter: exports === "parts" ? "CHN" : exporter,
        }),
      },
    ],
    controls: [
      { kind: "year" },
      choice("exports", "看", "Show", (locale) =>
        (["parts", "origin"] as const).map((value) => ({
          value,
          label: exportForms[value][locale],
        })),
      ),
      choice("exporter", "出口地", "Exporter", regions(panelRegions)),
    ],
    code: ["value-added-in-exports.ts#valueAddedOriginOfExports", "nine-terms.ts#nineTerms"],
  },
  {
    id: "scenario",
    name: { zh: "假如换一个供应者", en: "What if a supplier changes" },
    figures: [{ id: "lab-scenario", view: ({ scenario }) => scenario }],
    controls: [{ kind: "year" }, { kind: "scenario" }],
    code: ["counterfactual.ts#resourceSteps", "counterfactual.ts#extractSteps"],
  },
  {
    id: "your-table",
    name: { zh: "你自己的表", en: "Your own table" },
    figures: [{ id: "lab-own-table", view: ({ question }) => ({ question }) }],
    controls: [
      { kind: "file" },
      choice("question", "问题", "Question", (locale) =>
        questions.map((value) => ({ value, label: questionNames[value][locale] })),
      ),
    ],
    code: ["reading/table-file.ts#readTables", "balance.ts#checkTable"],
  },
];

/** @throws Error naming the known cells */
export function cellCalled(id: string): Cell {
  const cell = cells.find((each) => each.id === id);
  if (!cell) throw new Error(`found unknown cell "${id}", expected one of ${cellIds.join(", ")}`);
  return cell;
}
