import { formatNumber } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, regionName } from "../inter-country/names.ts";
import { adbSmallTable, adbTerms } from "../inter-country/sources.ts";
import { partNames } from "../lab-exports/definition.ts";
import { parts } from "../lab-exports/model.ts";
import { questions, type OwnTableData, type OwnTableView, type Question } from "./model.ts";

const states: Readonly<Record<Question, OwnTableView>> = {
  forward: { question: "forward" },
  backward: { question: "backward" },
  exports: { question: "exports" },
};

export const questionNames: Readonly<Record<Question, Both<string>>> = {
  forward: { zh: "增加值去了哪里（前向）", en: "Where value added goes (forward)" },
  backward: { zh: "最终品的价值从哪里来（后向）", en: "Where final goods come from (backward)" },
  exports: { zh: "出口由什么组成", en: "What exports are made of" },
};

const activityNames: readonly Both<string>[] = [
  { zh: "纯国内", en: "Purely domestic" },
  { zh: "传统贸易", en: "Traditional trade" },
  { zh: "简单价值链", en: "Simple chain" },
  { zh: "复杂价值链", en: "Complex chain" },
];

export const partLabels = (question: Question, locale: Locale): string[] =>
  question === "exports"
    ? parts.map((part) => partNames[part][locale])
    : activityNames.map((name) => name[locale]);

const fields: Fields<OwnTableView> = {
  question: word(questions, { zh: "问题", en: "question" }) as Fields<OwnTableView>["question"],
};

/** Rows drawn at most: the table lists all. */
export const mostRows = 12;

export const labOwnTable: FigureDefinition<OwnTableView, OwnTableData> = defineFigure<
  OwnTableView,
  OwnTableData
>({
  id: "lab-own-table",
  name: { zh: "你的表：参与度与出口分解", en: "Your table: participation and exports" },
  paperLabel: null,
  states,
  order: [...questions],
  claims: [],
  sources: [adbSmallTable],
  licence: adbTerms,

  title({ view, data, locale }) {
    const shares = data.shares[view.question];
    const what = questionNames[view.question];
    if (!shares) return what[locale];
    const measure = (region: number) =>
      (shares[region * 4 + 2] as number) + (shares[region * 4 + 3] as number);
    const order = data.regions.map((_, region) => region).sort((a, b) => measure(b) - measure(a));
    const [top] = order;
    const bottom = order.at(-1);
    if (top === undefined || bottom === undefined) return what[locale];
    const name = (region: number) => regionName(data.regions[region] ?? "", locale);
    const print = (region: number) => percent(measure(region), locale);
    const kind = {
      forward: {
        zh: "增加值随价值链出口的份额",
        en: "The share of value added that leaves through value chains",
      },
      backward: {
        zh: "最终品价值经由价值链而来的份额",
        en: "The share of final goods’ value that comes through value chains",
      },
      exports: {
        zh: "出口中国外增加值和重复计算的份额",
        en: "The share of exports that is foreign value or counted twice",
      },
    }[view.question];
    return {
      zh: `${kind.zh}：${name(top)}最高，${print(top)}；${name(bottom)}最低，${print(bottom)}`,
      en: `${kind.en} is highest in ${name(top)} (${print(top)}) and lowest in ${name(bottom)} (${print(bottom)})`,
    }[locale];
  },

  alt({ view, data, locale }) {
    const title = labOwnTable.title({ view, data, locale });
    return locale === "zh" ? `${title}。` : `${title}.`;
  },

  unit: ({ view, data, locale }) => {
    const size = `${data.regions.length} × ${data.sectors}`;
    const of = {
      forward: { zh: "占增加值的百分比", en: "% of value added" },
      backward: { zh: "占最终品的百分比", en: "% of final goods" },
      exports: { zh: "占总出口的百分比", en: "% of gross exports" },
    }[view.question][locale];
    return `${of}${locale === "zh" ? "；" : "; "}${data.name}${locale === "zh" ? "，" : ", "}${size}`;
  },

  notes: ({ data, locale }) =>
    data.regions.length > mostRows
      ? [
          {
            zh: `图中只画前${mostRows}个地区，其余见表。`,
            en: `The figure shows the first ${mostRows} regions, the table all.`,
          }[locale],
        ]
      : [],

  table({ view, data, locale }) {
    const shares = data.shares[view.question] ?? [];
    return {
      caption: `${data.name}${locale === "zh" ? "：" : ": "}${questionNames[view.question][locale]}`,
      columns: [
        { label: { zh: "地区", en: "Region" }[locale], numeric: false },
        ...partLabels(view.question, locale).map((label) => ({ label, numeric: true })),
      ],
      rows: shares.length
        ? data.regions.map((region, at) => [
            capital(regionName(region, locale)),
            ...[0, 1, 2, 3].map((k) => percent(shares[at * 4 + k] as number, locale)),
          ])
        : [],
    };
  },

  records: (data) => ({
    columns: [
      { name: "region", description: { zh: "地区", en: "Region" } },
      {
        name: "question",
        description: {
          zh: "forward＝增加值的去向；backward＝最终品的来源；exports＝出口的组成",
          en: "forward = where value added goes; backward = where final goods come from; exports = what exports are made of",
        },
      },
      { name: "part", description: { zh: "部分", en: "Part" } },
      { name: "share", description: { zh: "份额", en: "Share" } },
    ],
    rows: questions.flatMap((question) => {
      const shares = data.shares[question];
      if (!shares) return [];
      const names = question === "exports" ? [...parts] : activityNames.map(({ en }) => en);
      return data.regions.flatMap((region, at) =>
        names.map((name, k) => [region, question, name, shares[at * 4 + k] as number]),
      );
    }),
  }),

  parse: (params) => parseView(params, states, "forward", fields),
  print: (view) => printView(view, states, fields),

  controls: ({ view, locale }) => [
    {
      kind: "one",
      id: "question",
      label: { zh: "问题", en: "Question" }[locale],
      choices: questions.map((value) => ({ value, label: questionNames[value][locale] })),
      chosen: view.question,
      choose: (value) => ({ question: questions.find((each) => each === value) ?? view.question }),
    },
  ],
});

const percent = (share: number, locale: Locale) =>
  `${formatNumber(share * 100, locale, { digits: 1 })}%`;
