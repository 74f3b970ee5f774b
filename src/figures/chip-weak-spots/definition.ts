import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureTable, type Scene } from "../contract.ts";
import { factsFree, thePaper } from "../key-industries/sources.ts";
import { sentences } from "../sentences.ts";
import { shows, type ChipData, type ChipView, type Show } from "./model.ts";
import { groupNames, message, places } from "./words.ts";

const states: Readonly<Record<string, ChipView>> = {
  patents: { show: "patents" },
  "weak-links": { show: "links" },
  named: { show: "named" },
  risk: { show: "risk" },
  "not-an-average": { show: "mean" },
};

const fields: Fields<ChipView> = { show: word(shows, { zh: "内容", en: "content" }) };

export const chipWeakSpots = defineFigure<ChipView, ChipData>({
  id: "chip-weak-spots",
  name: { zh: "芯片产业链的弱处", en: "Weak spots of the chip chain" },
  paperLabel: null,
  states,
  order: ["patents", "weak-links", "named", "risk", "not-an-average"],
  claims: [
    "chip-patents-jp",
    "chip-patents-us",
    "chip-patents-cn",
    "chip-risk-design-588",
    "chip-risk-manufacture-441",
    "chip-risk-packaging-165",
    "chip-risk-overall-413",
    "chip-11-ipc-below-10pct",
    "chip-ipc-10pct-threshold",
    "chip-13-core-techs",
  ],
  sources: [thePaper],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) => units[view.show][locale],

  notes: ({ view, locale }) => [remarks[view.show][locale]],

  table,

  records: (data) => ({
    columns: [
      { name: "id", description: { zh: "行标识，同data/policy", en: "Row, as in data/policy" } },
      { name: "economy", description: { zh: "经济体代码", en: "Code of the economy" } },
      {
        name: "measure",
        description: {
          zh: "patents专利件数；index风险指数；count数目；named点名，无数值",
          en: "patents; index of risk; count; named, without a value",
        },
      },
      { name: "value", description: { zh: "数值", en: "Value" } },
      {
        name: "source",
        description: { zh: "paper论文；derived我们的计算", en: "paper; derived, our arithmetic" },
      },
    ],
    rows: [
      ...data.patents.map(({ id, iso3, count }) => [id, iso3, "patents", count, "paper"]),
      ...[...data.stages, data.overall].map(({ id, index }) => [
        id,
        "CHN",
        "index",
        index,
        "paper",
      ]),
      [data.mean.id, "CHN", "index", data.mean.index, "derived"],
      ...data.links.map(({ id, count }) => [id, "CHN", "count", count, "paper"]),
      ...data.named.map(({ id }) => [id, "CHN", "named", null, "paper"]),
    ],
  }),

  parse: (params) => parseView(params, states, "risk", fields),
  print: (view) => printView(view, states, fields),

  controls: ({ view, locale }) => [
    {
      kind: "one",
      id: "show",
      label: { zh: "看什么", en: "Show" }[locale],
      choices: shows.map((value) => ({ value, label: choices[value][locale] })),
      chosen: view.show,
      choose: (value) => ({ show: shows.find((each) => each === value) ?? "risk" }),
    },
  ],
});

const choices: Readonly<Record<Show, Both<string>>> = {
  patents: { zh: "专利", en: "Patents" },
  risk: { zh: "风险指数", en: "Risk index" },
  mean: { zh: "与简单平均比较", en: "Beside a plain mean" },
  links: { zh: "弱处的数目", en: "Weak links counted" },
  named: { zh: "点名的技术", en: "Technologies named" },
};

const index: Both<string> = {
  zh: "中国芯片产业的技术风险指数",
  en: "Index of technology risk, Chinese chip industry",
};

const units: Readonly<Record<Show, Both<string>>> = {
  patents: { zh: "芯片专利，件，据德温特数据库", en: "Chip patents, by the Derwent database" },
  risk: index,
  mean: index,
  links: {
    zh: "每个方块是一个子类或一项技术",
    en: "Each square is one subclass or one technology",
  },
  named: { zh: "论文写出名字的技术", en: "Technologies that the paper names" },
};

const remarks: Readonly<Record<Show, Both<string>>> = {
  patents: {
    zh: "检索时段与同族专利的计法没有写明；件数不等于强弱。",
    en: "Search window and patent families are not stated; a count is not a strength.",
  },
  risk: {
    zh: "量表没有印出，横轴止于数据，不是满分。",
    en: "The scale is not printed: the axis ends with the data, not at a full mark.",
  },
  mean: { zh: "虚线框是我们算的。", en: "The dashed bar is our arithmetic." },
  links: { zh: "所引文献未见到。", en: "The works cited were not seen." },
  named: {
    zh: "部分名称按通行写法校正。",
    en: "Some names follow the usual usage of the field.",
  },
};

function table({ view, data, locale }: Scene<ChipView, ChipData>): FigureTable {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const one = (value: number) => formatNumber(value, locale, { digits: 1 });
  const caption = chipWeakSpots.name[locale];
  switch (view.show) {
    case "patents":
      return {
        caption,
        columns: [
          { label: text("经济体", "Economy"), numeric: false },
          { label: text("芯片专利，件", "Chip patents"), numeric: true },
        ],
        rows: data.patents.map(({ name, count }) => [name[locale], formatNumber(count, locale)]),
      };
    case "risk":
    case "mean":
      return {
        caption,
        columns: [
          { label: text("环节", "Stage"), numeric: false },
          { label: text("位置", "Place"), numeric: false },
          { label: text("风险指数", "Risk index"), numeric: true },
        ],
        rows: [
          ...data.stages.map(({ name, index: value }, at) => [
            name[locale],
            places[at]?.[locale] ?? "",
            one(value),
          ]),
          [data.overall.name[locale], "—", one(data.overall.index)],
          ...(view.show === "mean"
            ? [[data.mean.name[locale], text("我们的计算", "our arithmetic"), one(data.mean.index)]]
            : []),
        ],
      };
    case "links":
      return {
        caption,
        columns: [
          { label: text("弱处", "Weak links"), numeric: false },
          { label: text("数目", "Number"), numeric: true },
        ],
        rows: data.links.map(({ name, count }) => [name[locale], String(count)]),
      };
    case "named":
      return {
        caption,
        columns: [
          { label: text("技术", "Technology"), numeric: false },
          { label: text("属于", "Kind"), numeric: false },
        ],
        rows: data.named.map(({ name, group }) => [name[locale], groupNames[group][locale]]),
      };
  }
}
