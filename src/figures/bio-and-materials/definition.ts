import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureTable, type Scene } from "../contract.ts";
import { factsFree, storedPages, thePaper } from "../key-industries/sources.ts";
import { sentences } from "../sentences.ts";
import { focuses, shows, type BioData, type BioView, type Show } from "./model.ts";
import { listNames, message, money, ofRanking, percent } from "./words.ts";

const states: Readonly<Record<string, BioView>> = {
  "value-added": { show: "value-added", focus: "all" },
  inputs: { show: "inputs", focus: "all" },
  standing: { show: "standing", focus: "all" },
  output: { show: "output", focus: "all" },
  lead: { show: "materials", focus: "lead" },
  missing: { show: "materials", focus: "missing" },
};

const fields: Fields<BioView> = {
  show: word(shows, { zh: "内容", en: "content" }),
  focus: word(focuses, { zh: "突出的一侧", en: "side to stress" }),
};

export const bioAndMaterials = defineFigure<BioView, BioData>({
  id: "bio-and-materials",
  name: { zh: "生物制造与新材料", en: "Biomanufacturing and new materials" },
  paperLabel: null,
  states,
  order: ["value-added", "inputs", "standing", "output", "lead", "missing"],
  claims: [
    "bio-cn-24",
    "bio-us-11",
    "bio-eu-62",
    "bio-inputs-70",
    "bio-top20-1",
    "bio-top10-0",
    "bio-top50-2",
    "mat-68tn",
    "mat-world-first-3",
    "mat-import-4",
    "mat-precision-gap",
    "mat-magnet-controlled",
  ],
  sources: [thePaper, storedPages],
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
      {
        name: "measure",
        description: {
          zh: "percent百分比；percent_aim目标；percent_over下界；count榜上席位；cny_tn万亿元；cny_tn_over预计的下界；listed列名，无数值",
          en: "percent; percent_aim, an aim; percent_over, a lower bound; count of a ranking; cny_tn, trillion yuan; cny_tn_over, forecast lower bound; listed, without a value",
        },
      },
      {
        name: "about",
        description: {
          zh: "年份、榜单长度或所属的一列",
          en: "Year, length of the ranking, or list",
        },
      },
      { name: "value", description: { zh: "数值", en: "Value" } },
      { name: "source", description: { zh: "依据", en: "What it rests on" } },
    ],
    rows: [
      ...data.shares.map((each) => [each.id, "percent", each.iso3, each.percent, each.evidence]),
      [data.aim.id, "percent_aim", data.aim.year, data.aim.percent, data.aim.evidence],
      [data.inputs.id, "percent_over", "CHN", data.inputs.percent, data.inputs.evidence],
      ...data.standing.map((each) => [each.id, "count", each.outOf, each.count, each.evidence]),
      ...data.output.map((each) => [
        each.id,
        each.forecast ? "cny_tn_over" : "cny_tn",
        each.year,
        each.cnyTrillion,
        each.evidence,
      ]),
      ...data.materials.map((each) => [each.id, "listed", each.list, null, each.evidence]),
    ],
  }),

  parse: (params) => parseView(params, states, "value-added", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, locale }) {
    const text = (both: Both<string>) => both[locale];
    return [
      {
        kind: "one",
        id: "show",
        label: text({ zh: "看什么", en: "Show" }),
        choices: shows.map((value) => ({ value, label: choices[value][locale] })),
        chosen: view.show,
        choose: (value) => ({
          show: shows.find((each) => each === value) ?? "value-added",
          focus: "all",
        }),
      },
      ...(view.show === "materials"
        ? [
            {
              kind: "one" as const,
              id: "focus",
              label: text({ zh: "突出", en: "Stress" }),
              choices: [
                { value: "all", label: text({ zh: "全部", en: "All" }) },
                { value: "lead", label: text({ zh: "领先的", en: "What leads" }) },
                { value: "missing", label: text({ zh: "缺失的", en: "What is missing" }) },
              ],
              chosen: view.focus,
              choose: (value: string): BioView => ({
                show: "materials",
                focus: focuses.find((each) => each === value) ?? "all",
              }),
            },
          ]
        : []),
    ];
  },
});

const choices: Readonly<Record<Show, Both<string>>> = {
  "value-added": { zh: "生物制造的比重", en: "Weight of biomanufacturing" },
  inputs: { zh: "关键原料", en: "Key inputs" },
  standing: { zh: "榜上席位", en: "Standing" },
  output: { zh: "新材料产值", en: "Output of new materials" },
  materials: { zh: "领先与缺失的材料", en: "Materials that lead or are missing" },
};

const units: Readonly<Record<Show, Both<string>>> = {
  "value-added": {
    zh: "生物制造核心产业占工业增加值的百分比",
    en: "Core biomanufacturing, % of industrial value added",
  },
  inputs: { zh: "对外依存，百分比；空框为其余", en: "% from abroad; frame: the rest" },
  standing: {
    zh: "每个方块是榜上一席，实心为中国",
    en: "Each square is a place on the list; filled: Chinese",
  },
  output: { zh: "新材料产业总产值，万亿元人民币", en: "Output of new materials, trillion yuan" },
  materials: {
    zh: "据论文；实心点：领先，空心圈：缺失或受制",
    en: "By the paper; dots: leading, rings: missing or held",
  },
};

const remarks: Readonly<Record<Show, Both<string>>> = {
  "value-added": {
    zh: "所引白皮书未见到。虚线框：另一网页写作中国的目标。",
    en: "The white paper was not seen. Dashed: China’s aim, by another page.",
  },
  inputs: { zh: "所引白皮书未见到。", en: "The white paper cited was not seen." },
  standing: {
    zh: "所引白皮书未见到，榜单名称没有写明。",
    en: "The white paper was not seen; the rankings are not named.",
  },
  output: {
    zh: "实心：已报告。虚线框：工信部对全年的预计。三个数之间不连线。",
    en: "Solid: reported. Dashed: the ministry’s expectation for the year. No line joins them.",
  },
  materials: {
    zh: "三种名称按行业写法校正。",
    en: "Three names follow the trade’s usage.",
  },
};

function table({ view, data, locale }: Scene<BioView, BioData>): FigureTable {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const caption = bioAndMaterials.name[locale];
  const head = (first: string, second: string, numeric = true) => [
    { label: first, numeric: false },
    { label: second, numeric },
  ];
  switch (view.show) {
    case "value-added":
      return {
        caption,
        columns: head(text("经济体", "Economy"), text("占工业增加值", "Of industrial value added")),
        rows: [
          ...data.shares.map(({ name, percent: value }) => [name[locale], percent(value)]),
          [
            text(
              `${data.aim.name.zh}，${data.aim.year}年`,
              `${data.aim.name.en}, ${data.aim.year}`,
            ),
            percent(data.aim.percent),
          ],
        ],
      };
    case "inputs":
      return {
        caption,
        columns: head(text("原料", "Input"), text("对外依存", "From abroad")),
        rows: [
          [
            data.inputs.name[locale],
            text(`超过${percent(data.inputs.percent)}`, `over ${percent(data.inputs.percent)}`),
          ],
        ],
      };
    case "standing":
      return {
        caption,
        columns: head(text("榜单", "List"), text("中国席位", "Chinese names")),
        rows: data.standing.map((each) => [each.name[locale], ofRanking(each)[locale]]),
      };
    case "output":
      return {
        caption,
        columns: head(text("年份", "Year"), text("总产值", "Output")),
        rows: data.output.map((each) => [
          String(each.year),
          each.forecast
            ? text(
                `预计超过${money(each.cnyTrillion).zh}`,
                `over ${money(each.cnyTrillion).en}, expected`,
              )
            : money(each.cnyTrillion)[locale],
        ]),
      };
    case "materials":
      return {
        caption,
        columns: head(text("材料或工艺", "Material or process"), text("处境", "Standing"), false),
        rows: data.materials.map(({ name, list }) => [name[locale], listNames[list][locale]]),
      };
  }
}
