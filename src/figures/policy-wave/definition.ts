import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, stateNamed, word, words, type Fields } from "../address.ts";
import { defineFigure, type Control, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import { families, familyNames, instrumentNames } from "./families.ts";
import { spans, yearGroups, type Span, type WaveData, type WaveView } from "./model.ts";
import { dateKind, laneLooks, parties, type Party } from "./names.ts";
import { actorsInWords, dateInWords, evidenceInWords, leftOut, message } from "./words.ts";

const everything = { span: "wave", years: "all", families, who: "all" } as const;

const states: Readonly<Record<string, WaveView>> = {
  quiet: { ...everything, years: "2019-2020" },
  subsidies: { ...everything, years: "2021-2022", families: ["money"] },
  controls: { ...everything, years: "2023-2024", families: ["control"] },
  "by-economy": everything,
  china: { ...everything, span: "long", who: "china" },
};

const fields: Fields<WaveView> = {
  span: word(Object.keys(spans) as Span[], { zh: "时间跨度", en: "span" }),
  years: word(yearGroups, { zh: "年份", en: "years" }),
  families: words(families, { zh: "举措种类", en: "kind of step" }),
  who: word(["all", ...parties], { zh: "经济体", en: "economy" }),
};

export const policyWave = defineFigure<WaveView, WaveData>({
  id: "policy-wave",
  name: { zh: "论文点名的政策与联盟", en: "Policies and alliances that the paper names" },
  paperLabel: null,
  states,
  order: ["quiet", "subsidies", "controls", "by-economy", "china"],
  claims: [],
  sources: [
    {
      label: {
        zh: "论文；日期据网页存本",
        en: "the paper; dates from stored pages",
      },
      vintage: { zh: "逐项网址见CSV", en: "addresses in the CSV" },
    },
  ],
  licence: { zh: "选取与标注：CC BY 4.0。", en: "Selection and labels: CC BY 4.0." },

  title: ({ view, data, locale }) => message(stateNamed(view, states), view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(stateNamed(view, states), view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ locale }) =>
    ({
      zh: "论文点名的举措，一项一个记号，按日期排列",
      en: "Steps named in the paper, one mark each, by date",
    })[locale],

  notes({ view, data, locale }) {
    const notes: Both<string>[] = [
      {
        zh: "只数论文点名的，不是世界上全部的政策。",
        en: "Counts what the paper names, not the world’s policies.",
      },
      leftOut(view, data),
    ];
    if (view.families.includes("money") && view.families.length === 1) {
      notes.push({
        zh: "美国最早的两个方块是同一部法案，未以这些名称成法。",
        en: "The first two US squares are one bill, not enacted under either name.",
      });
    }
    if (view.who === "china") {
      notes.push({
        zh: "“一带一路”只标到年份；CPTPP中国尚在申请，不计入。",
        en: "Belt and Road: year only. CPTPP: applied, not counted.",
      });
    }
    return notes.map((note) => note[locale]);
  },

  table({ data, locale }) {
    const text = (zh: string, en: string) => ({ label: { zh, en }[locale], numeric: false });
    return {
      caption: {
        zh: `论文点名的全部${data.steps.length}项，含时间跨度以外和日期不详的`,
        en: `All ${data.steps.length} that the paper names, those outside the span or without a date included`,
      }[locale],
      columns: [
        text("名称", "Name"),
        text("日期", "Date"),
        text("谁", "Who"),
        text("种类", "Kind"),
        text("论文位置", "In the paper"),
        text("日期出处", "Date read at"),
      ],
      rows: data.steps.map((step) => [
        step.title[locale],
        step.date
          ? `${dateInWords(step, locale)}${{ zh: "，", en: ", " }[locale]}${dateKind(step.kind)[locale]}`
          : dateInWords(step, locale),
        actorsInWords(step, locale),
        `${familyNames[step.family][locale]}${{ zh: "：", en: ": " }[locale]}${instrumentNames(step.instruments)[locale].join({ zh: "、", en: ", " }[locale])}`,
        section(step.section, locale),
        evidenceInWords(step, locale),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "id", description: { zh: "标识", en: "Id" } },
      { name: "date", description: { zh: "日期；空＝不详", en: "Date; empty = not known" } },
      { name: "date_kind", description: { zh: "是哪一种日期", en: "Which of its dates" } },
      { name: "lane", description: { zh: "图中的行", en: "Lane of the figure" } },
      { name: "actors", description: { zh: "采取者", en: "Who acted" } },
      { name: "title_zh", description: { zh: "中文名称", en: "Name in Chinese" } },
      { name: "title_en", description: { zh: "英文名称", en: "Name in English" } },
      { name: "family", description: { zh: "种类，编者所分", en: "Kind, sorted by the editors" } },
      { name: "instruments", description: { zh: "政策工具", en: "Instruments" } },
      { name: "section", description: { zh: "论文中的位置", en: "Where in the paper" } },
      {
        name: "evidence",
        description: { zh: "日期所据，见data/policy的说明", en: "What the date rests on" },
      },
      { name: "url", description: { zh: "读取日期的网页", en: "Page on which it was read" } },
    ],
    rows: data.steps.map((step) => [
      step.id,
      step.date,
      step.kind,
      step.lane,
      step.actors,
      step.title.zh,
      step.title.en,
      step.family,
      step.instruments,
      step.section,
      step.evidence,
      step.url,
    ]),
  }),

  parse: (params) => parseView(params, states, "by-economy", fields),
  print: (view) => printView(view, states, fields),
  controls,
});

function section(codes: string, locale: Locale): string {
  return codes
    .split(";")
    .map((code) =>
      code === "table-1"
        ? { zh: "表1", en: "Table 1" }[locale]
        : { zh: `第${code}节`, en: code }[locale],
    )
    .join({ zh: "、", en: ", " }[locale]);
}

function controls({ view, locale }: Scene<WaveView, WaveData>): Control<WaveView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  return [
    {
      kind: "one",
      id: "who",
      label: text("谁参与", "Who takes part"),
      choices: [
        { value: "all", label: text("全部", "Anyone") },
        ...parties.map((value) => ({ value, label: laneLooks[value].name[locale] })),
      ],
      chosen: view.who,
      choose: (value) => ({ ...view, who: value as "all" | Party }),
    },
    {
      kind: "several",
      id: "families",
      label: text("种类", "Kinds"),
      choices: families.map((value) => ({ value, label: familyNames[value][locale] })),
      chosen: view.families,
      choose(values) {
        const chosen = families.filter((each) => values.includes(each));
        return chosen.length ? { ...view, families: chosen } : view;
      },
    },
    {
      kind: "one",
      id: "years",
      label: text("突出哪些年", "Years to bring out"),
      choices: yearGroups.map((value) => ({
        value,
        label: value === "all" ? text("全部", "All") : value.replace("-", text("—", "–")),
      })),
      chosen: view.years,
      choose: (value) => ({ ...view, years: yearGroups.find((each) => each === value) ?? "all" }),
    },
    {
      kind: "one",
      id: "span",
      label: text("时间轴", "Axis"),
      choices: (Object.keys(spans) as Span[]).map((value) => ({
        value,
        label: spans[value].join(text("—", "–")),
      })),
      chosen: view.span,
      choose: (value) => ({ ...view, span: value === "long" ? "long" : "wave" }),
    },
  ];
}
