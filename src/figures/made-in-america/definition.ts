import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type Control, type Scene } from "../contract.ts";
import { earlierRule, finalRule, policyTerms, thePaper } from "../localisation-sources.ts";
import { sentences } from "../sentences.ts";
import { stages, stepsOf, type ThresholdData, type ThresholdView } from "./model.ts";
import { message, percent, spanInWords } from "./words.ts";

const states: Readonly<Record<string, ThresholdView>> = {
  before: { stage: "before", paper: "unmarked" },
  proposal: { stage: "proposal", paper: "marked" },
  steps: { stage: "in-force", paper: "marked" },
  planned: { stage: "planned", paper: "marked" },
};

const fields: Fields<ThresholdView> = {
  stage: word(stages, { zh: "阶段", en: "stage" }),
  paper: word(["marked", "unmarked"], {
    zh: "论文数值标记",
    en: "marking of the paper’s values",
  }),
};

export const madeInAmerica = defineFigure<ThresholdView, ThresholdData>({
  id: "made-in-america",
  name: { zh: "“美国制造”要含多少国产部件", en: "How much of it must be made in America" },
  paperLabel: null,
  states,
  order: ["before", "proposal", "steps", "planned"],
  claims: ["us-buy-american-60", "us-buy-american-75"],
  sources: [thePaper, earlierRule, finalRule],
  licence: policyTerms,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ locale }) =>
    ({
      zh: "联邦采购中算作美国货，国产部件须超过部件成本的百分之几",
      en: "American share of component cost to be exceeded, %",
    })[locale],

  notes({ view, locale }) {
    const notes: Both<string>[] = [
      {
        zh: "钢铁制品另有更高的门槛，不在图中。",
        en: "Iron and steel have a higher threshold, not shown.",
      },
    ];
    if (view.paper === "marked") {
      notes.push({ zh: "空心圆：论文给出的两个数。", en: "Open dots: the paper’s two numbers." });
    }
    if (view.stage === "planned") {
      notes.push({
        zh: "虚线框：已写进规则，尚未到期。",
        en: "Dashed: in the rule but not yet due.",
      });
    }
    return notes.map((note) => note[locale]);
  },

  table({ view, data, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const status = {
      ended: text("已结束", "ended"),
      "in force": text("现行", "in force"),
      planned: text("计划", "planned"),
    };
    return {
      caption: message(view, data).title[locale],
      columns: [
        { label: text("何时适用", "When"), numeric: false },
        { label: text("门槛", "Threshold"), numeric: true },
        { label: text("状态", "Status"), numeric: false },
      ],
      rows: stepsOf(data, view.stage).map((step) => [
        spanInWords(step)[locale],
        percent(step.percent),
        status[step.status],
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "step", description: { zh: "阶梯", en: "Step" } },
      { name: "from", description: { zh: "起始日；不详则空", en: "First day; empty: unknown" } },
      {
        name: "until",
        description: { zh: "不再适用之日；未定则空", en: "No longer applies from; empty: not set" },
      },
      { name: "status", description: { zh: "状态", en: "Status" } },
      {
        name: "value",
        description: { zh: "门槛，百分比", en: "Threshold, percent of the cost of components" },
      },
      {
        name: "source",
        description: {
          zh: "《联邦公报》文号；paper＝论文；secondary＝律所文章",
          en: "Document of the Federal Register; paper = the paper; secondary = a law firm’s page",
        },
      },
    ],
    rows: [
      ...data.steps.map(({ id, from, until, status, percent: value, source }) => [
        ...[id, from || null, until || null, status, value],
        source,
      ]),
      ...data.paper.map((value) => ["paper", data.proposal, null, "proposed", value, "paper"]),
    ],
  }),

  parse: (params) => parseView(params, states, "planned", fields),

  print: (view) => printView(view, states, fields),

  controls,
});

function controls({ view, locale }: Scene<ThresholdView, ThresholdData>): Control<ThresholdView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  return [
    {
      kind: "one",
      id: "stage",
      label: text("走到哪一步", "Up to"),
      choices: [
        { value: "before", label: text("行政令之前", "Before the order") },
        { value: "proposal", label: text("草案", "The proposal") },
        { value: "in-force", label: text("已生效的两级", "The steps in force") },
        { value: "planned", label: text("尚未到期的一级", "The step to come") },
      ],
      chosen: view.stage,
      choose: (value) => ({ ...view, stage: stages.find((each) => each === value) ?? "planned" }),
    },
    {
      kind: "one",
      id: "paper",
      label: text("论文的数", "The paper’s numbers"),
      choices: [
        { value: "marked", label: text("标出", "Marked") },
        { value: "unmarked", label: text("不标", "Not marked") },
      ],
      chosen: view.paper,
      choose: (value) => ({ ...view, paper: value === "marked" ? "marked" : "unmarked" }),
    },
  ];
}
