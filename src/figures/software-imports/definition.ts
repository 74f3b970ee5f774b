import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureTable, type Scene } from "../contract.ts";
import { factsFree, storedPages, thePaper } from "../key-industries/sources.ts";
import { sentences } from "../sentences.ts";
import { focuses, shows, typeIds, type SoftwareData, type SoftwareView } from "./model.ts";
import { message, percent, yearWords } from "./words.ts";

const types = { show: "types", focus: "all" } as const satisfies SoftwareView;

const states: Readonly<Record<string, SoftwareView>> = {
  world: { show: "world", focus: "all" },
  "by-type": types,
  research: { ...types, focus: "research" },
  management: { ...types, focus: "management" },
  "control-systems": { show: "control", focus: "all" },
};

const fields: Fields<SoftwareView> = {
  show: word(shows, { zh: "内容", en: "content" }),
  focus: word(focuses, { zh: "突出的类型", en: "type to stress" }),
};

export const softwareImports = defineFigure<SoftwareView, SoftwareData>({
  id: "software-imports",
  name: { zh: "工业软件的进口依赖", en: "Imports of industrial software" },
  paperLabel: null,
  states,
  order: ["world", "by-type", "research", "management", "control-systems"],
  claims: [
    "soft-6pct-world",
    "soft-growth-15pct",
    "soft-rd-95",
    "soft-om-70",
    "soft-prod-50",
    "soft-mgmt-30",
    "soft-supcon-407",
  ],
  sources: [thePaper, storedPages],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) =>
    ({
      types: {
        zh: "国内所用工业软件中进口的百分比；空框为其余",
        en: "% imported of the industrial software used in China; frame: the rest",
      },
      world: { zh: "占世界工业软件市场的百分比", en: "% of the world market" },
      control: { zh: "占国内市场的百分比", en: "% of the Chinese market" },
    })[view.show][locale],

  notes: ({ view, locale }) => [
    {
      types: {
        zh: "论文没有注出处和年份；“约2020年”是本版的推定。",
        en: "The paper gives neither source nor year; “about 2020” is our dating.",
      },
      world: {
        zh: "论文的数没有出处；2016年的数出自2019年的一篇文章。",
        en: "The paper’s number has no source; that of 2016 is from an article of 2019.",
      },
      control: {
        zh: "空心：年份与细分市场不明。实心：集散控制系统，全国，二手资料。",
        en: "Open: year and segment unknown. Solid: distributed control systems, secondary pages.",
      },
    }[view.show][locale],
  ],

  table,

  records: (data) => ({
    columns: [
      { name: "id", description: { zh: "行标识，同data/policy", en: "Row, as in data/policy" } },
      {
        name: "measure",
        description: {
          zh: "imported进口占比；world_share世界份额；growth增速；domestic_share国内份额",
          en: "imported, share of imports; world_share; growth; domestic_share",
        },
      },
      { name: "year", description: { zh: "年份，空为不明", en: "Year; empty where unknown" } },
      { name: "value", description: { zh: "百分比", en: "Percent" } },
      { name: "source", description: { zh: "依据", en: "What it rests on" } },
    ],
    rows: (
      [
        ["imported", data.types],
        ["world_share", data.world],
        ["growth", data.growth],
        ["domestic_share", data.control],
      ] as const
    ).flatMap(([measure, rows]) =>
      rows.map((row) => [row.id, measure, row.year, row.percent, row.evidence]),
    ),
  }),

  parse: (params) => parseView(params, states, "by-type", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, data, locale }) {
    const text = (both: Both<string>) => both[locale];
    return [
      {
        kind: "one",
        id: "show",
        label: text({ zh: "看什么", en: "Show" }),
        choices: [
          { value: "types", label: text({ zh: "各类的进口依赖", en: "Imports by type" }) },
          { value: "world", label: text({ zh: "世界份额", en: "World share" }) },
          { value: "control", label: text({ zh: "控制系统", en: "Control systems" }) },
        ],
        chosen: view.show,
        choose: (value) => ({
          show: shows.find((each) => each === value) ?? "types",
          focus: "all",
        }),
      },
      ...(view.show === "types"
        ? [
            {
              kind: "one" as const,
              id: "focus",
              label: text({ zh: "突出", en: "Stress" }),
              choices: [
                { value: "all", label: text({ zh: "全部", en: "All" }) },
                ...typeIds.map((value) => ({
                  value,
                  label: data.types.find(({ id }) => id === value)?.name[locale] ?? value,
                })),
              ],
              chosen: view.focus,
              choose: (value: string): SoftwareView => ({
                show: "types",
                focus: focuses.find((each) => each === value) ?? "all",
              }),
            },
          ]
        : []),
    ];
  },
});

function table({ view, data, locale }: Scene<SoftwareView, SoftwareData>): FigureTable {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const rows = { types: data.types, world: data.world, control: data.control }[view.show];
  return {
    caption: softwareImports.name[locale],
    columns: [
      { label: text("条目", "Item"), numeric: false },
      { label: text("百分比", "Percent"), numeric: true },
      { label: text("年份", "Year"), numeric: false },
      { label: text("依据", "Basis"), numeric: false },
    ],
    rows: rows.map((row) => [
      row.name[locale],
      percent(row.percent),
      yearWords(row)[locale],
      row.stated ? text("论文", "the paper") : text("网页存本", "stored page"),
    ]),
  };
}
