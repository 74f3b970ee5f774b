import { formatNumber, formatQuantity, formatQuarter } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import {
  optional,
  parseView,
  period,
  printView,
  stateNamed,
  word,
  words,
  type Fields,
} from "../address.ts";
import { censusByCountry, censusThroughFred, publicDomain } from "../census.ts";
import {
  defineFigure,
  type Choice,
  type Control,
  type FigureTable,
  type Scene,
} from "../contract.ts";
import { scaleControl } from "../controls.ts";
import { economies } from "../economies.ts";
import { sentences } from "../sentences.ts";
import { isQuarter, quarterAt, quarterNumber } from "../quarter.ts";
import {
  comparisons,
  firstQuarter,
  lastQuarter,
  logFloor,
  partners,
  type Partner,
  type RatioData,
  type RatioView,
} from "./model.ts";
import { message } from "./words.ts";

const story = {
  form: "lines",
  partners,
  from: "2015Q1",
  unit: "percent",
  scale: "linear",
  highlight: ["mexico"],
  mark: null,
} as const;

const states: Readonly<Record<string, RatioView>> = {
  "q4-2018": { ...story, to: "2018Q4", mark: "2018Q4" },
  "q3-2023": { ...story, to: "2023Q3", mark: "2023Q3" },
  "paper-and-data": { ...story, form: "comparison", to: "2023Q3" },
  "after-the-paper": { ...story, to: "2026Q2", highlight: ["mexico", "vietnam"] },
  "long-view": { ...story, from: "1985Q1", to: "2026Q2", scale: "log" },
};

const forms = ["lines", "comparison"] as const;
const units = ["percent", "dollars"] as const;
const scales = ["linear", "log"] as const;

function fields(data: RatioData): Fields<RatioView> {
  const first = firstQuarter(data);
  const last = lastQuarter(data);
  const known = (text: string) => isQuarter(text) && text >= first && text <= last;
  const quarter = period(known, first, last, { zh: "季度", en: "quarter" });
  const partner = { zh: "伙伴", en: "partner" };
  return {
    form: word(forms, { zh: "图形", en: "form" }),
    partners: words(partners, partner),
    from: quarter,
    to: quarter,
    unit: word(units, { zh: "单位", en: "unit" }),
    scale: word(scales, { zh: "刻度", en: "scale" }),
    highlight: words(partners, partner, 0),
    mark: optional(quarter),
  };
}

export const importRatio = defineFigure<RatioView, RatioData>({
  id: "import-ratio",
  name: {
    zh: "美国自墨西哥、越南、印度的进口额与自中国的进口额之比",
    en: "US imports from Mexico, Vietnam and India against those from China",
  },
  paperLabel: { zh: "论文图4", en: "Figure 4 of the paper" },
  states,
  order: ["q4-2018", "q3-2023", "paper-and-data", "after-the-paper", "long-view"],
  claims: [
    "fig4-mexico-2018q4",
    "fig4-mexico-2023q3",
    "fig4-india-2018q4",
    "fig4-india-2023q3",
    "fig4-vietnam-2018q4",
    "fig4-vietnam-2023q3",
    "us-import-growth-gap-2018",
    "mexico-top-2023",
  ],
  sources: [censusByCountry, censusThroughFred],
  licence: publicDomain,

  title: (scene) => message(stateNamed(scene.view, states), scene).title[scene.locale],

  alt(scene) {
    const { title, detail } = message(stateNamed(scene.view, states), scene);
    return sentences([title[scene.locale], detail[scene.locale]], scene.locale);
  },

  unit({ view, locale }) {
    if (view.form === "comparison") {
      return {
        zh: "我们的数值减论文的数值，百分点",
        en: "Our value minus the paper’s, percentage points",
      }[locale];
    }
    const text: Both<string> =
      view.unit === "percent"
        ? {
            zh: "相当于美国自中国进口额的百分比，按季度",
            en: "US imports as % of those from China, by quarter",
          }
        : { zh: "美国进口额，亿美元，按季度", en: "US imports, billion US dollars, by quarter" };
    const log = view.scale === "log" ? { zh: "；对数刻度", en: "; log scale" }[locale] : "";
    return text[locale] + log;
  },

  notes({ view, data, locale }) {
    const notes: Both<string>[] = [
      {
        zh: "一般进口，海关价值（不含运费和保险费），未经季节调整，名义值。",
        en: "General imports, customs value (without freight and insurance), not seasonally adjusted, nominal.",
      },
    ];
    if (view.form === "comparison") {
      notes.push({
        zh: "含运费和保险费的数值是估计：用2023年全年各国的到岸价与海关价值之比换算第三季度；2018年没有这一比例。论文未说明用的是哪种价格，按到岸价更吻合，这是推断。",
        en: "Values with freight and insurance are estimates: the third quarter is scaled by each country’s ratio of CIF to customs value in the whole of 2023; there is none for 2018. The paper does not say which value it uses; that CIF fits better is an inference.",
      });
    }
    const low = view.scale === "log" && view.unit === "percent" ? undrawn({ view, data }) : null;
    if (low) {
      notes.push({
        zh: `对数刻度：距离相等，倍数相等。低于${logFloor}%的数值不画（${economies[low.partner].name.zh}，最晚到${formatQuarter(low.until, "zh")}）。`,
        en: `Log scale: equal distances are equal multiples. Values below ${logFloor}% are not drawn (${economies[low.partner].name.en}, up to ${formatQuarter(low.until, "en")}).`,
      });
    }
    return notes.map((note) => note[locale]);
  },

  table: ({ view, data, locale }) =>
    view.form === "comparison" ? comparisonTable(data, locale) : lineTable({ view, data, locale }),

  records: (data) => ({
    columns: [
      { name: "quarter", description: { zh: "季度", en: "Quarter" } },
      { name: "economy", description: { zh: "美国进口来源地", en: "Where US imports come from" } },
      {
        name: "measure",
        description: {
          zh: "usd_million＝一般进口，海关价值，百万美元；percent_of_china＝相当于自中国进口额的百分比；paper_percent_of_china＝论文的数值；cif_estimate_percent_of_china＝含运费和保险费的估计",
          en: "usd_million = general imports, customs value, million US dollars; percent_of_china = percentage of imports from China; paper_percent_of_china = the paper’s value; cif_estimate_percent_of_china = estimate with freight and insurance",
        },
      },
      { name: "value", description: { zh: "数值", en: "Value" } },
      {
        name: "source",
        description: {
          zh: "来源代号，见data/trade的说明；paper＝论文，estimate＝本站估计",
          en: "Source code of the README of data/trade; paper = the paper, estimate = our estimate",
        },
      },
    ],
    rows: [
      ...data.china.map((row) => [row.quarter, "china", "usd_million", row.usdMillion, row.source]),
      ...data.rows.flatMap((row) => [
        [row.quarter, row.partner, "usd_million", row.usdMillion, row.source],
        [row.quarter, row.partner, "percent_of_china", row.ratio, row.source],
      ]),
      ...comparisons(data).flatMap(({ quarter, partner, paper, cif }) => [
        [quarter, partner, "paper_percent_of_china", paper, "paper"],
        ...(cif === null
          ? []
          : [[quarter, partner, "cif_estimate_percent_of_china", cif, "estimate"]]),
      ]),
    ],
  }),

  parse(params, data) {
    const parsed = parseView(params, states, "after-the-paper", fields(data));
    if (parsed.view.from < parsed.view.to) return parsed;
    const { from, to } = states["after-the-paper"] as RatioView;
    return {
      view: { ...parsed.view, from, to },
      state: stateNamed({ ...parsed.view, from, to }, states),
      notices: [
        ...parsed.notices,
        {
          zh: "地址中的起始季度不早于结束季度，已换成默认的时段。",
          en: "The first quarter in the address is not before the last; the usual span is shown.",
        },
      ],
    };
  },

  print: (view) =>
    printView(view, states, {
      form: { print: String },
      partners: { print: (list) => list.join(",") },
      from: { print: String },
      to: { print: String },
      unit: { print: String },
      scale: { print: String },
      highlight: { print: (list) => list.join(",") },
      mark: { print: (quarter) => quarter ?? "" },
    }),

  controls,
});

/** The last value of the view that lies below the logarithmic axis. */
function undrawn({
  view,
  data,
}: Omit<Scene<RatioView, RatioData>, "locale">): { partner: Partner; until: string } | null {
  const low = data.rows.findLast(
    (row) =>
      row.ratio < logFloor &&
      view.partners.includes(row.partner) &&
      row.quarter >= view.from &&
      row.quarter <= view.to,
  );
  return low ? { partner: low.partner, until: low.quarter } : null;
}

function lineTable({ view, data, locale }: Scene<RatioView, RatioData>): FigureTable {
  const dollars = view.unit === "dollars";
  const caption = importRatio.name[locale];
  const quarters = listedQuarters(view);
  const columns = [
    { label: { zh: "季度", en: "Quarter" }[locale], numeric: false },
    ...(dollars ? [{ label: economies.china.name[locale], numeric: true }] : []),
    ...view.partners.map((partner) => ({ label: economies[partner].name[locale], numeric: true })),
  ];
  const unit = dollars ? "USD million" : "percent of imports from China";
  const print = (value: number | undefined) =>
    value === undefined ? "—" : formatQuantity(value, unit, locale, dollars ? {} : { digits: 2 });
  return {
    caption: `${caption} · ${importRatio.unit({ view, data, locale })}${quarters.every ? "" : { zh: "（每年一个季度，全部数值见CSV）", en: " (one quarter a year; all values in the CSV)" }[locale]}`,
    columns,
    rows: quarters.list.map((quarter) => [
      formatQuarter(quarter, locale, "short"),
      ...(dollars ? [print(data.china.find((row) => row.quarter === quarter)?.usdMillion)] : []),
      ...view.partners.map((partner) => {
        const row = data.rows.find((each) => each.partner === partner && each.quarter === quarter);
        return print(dollars ? row?.usdMillion : row?.ratio);
      }),
    ]),
  };
}

/** Quarters a printed table lists: all of a short span, one a year (that of the last) of a long one. */
function listedQuarters(view: RatioView): { list: string[]; every: boolean } {
  const from = quarterNumber(view.from);
  const to = quarterNumber(view.to);
  const step = to - from < 20 ? 1 : 4;
  const list: string[] = [];
  for (let each = to; each >= from; each -= step) list.push(quarterAt(each));
  return { list: list.reverse(), every: step === 1 };
}

function comparisonTable(data: RatioData, locale: Locale): FigureTable {
  const print = (value: number | null) =>
    value === null
      ? "—"
      : formatQuantity(value, "percent of imports from China", locale, { digits: 2 });
  const column = (zh: string, en: string) => ({ label: { zh, en }[locale], numeric: true });
  return {
    caption: {
      zh: "论文图4的六个数值与海关价值、到岸价估计，相当于自中国进口额的百分比",
      en: "The six values of the paper’s Figure 4 beside customs values and a CIF estimate, % of imports from China",
    }[locale],
    columns: [
      { label: { zh: "国家与季度", en: "Country and quarter" }[locale], numeric: false },
      column("论文", "Paper"),
      column("海关价值", "Customs value"),
      column("差（百分点）", "Difference (points)"),
      column("含运费和保险费，估计", "With freight and insurance, estimate"),
    ],
    rows: comparisons(data).map(({ quarter, partner, paper, customs, cif }) => [
      `${economies[partner].name[locale]}${locale === "zh" ? "，" : ", "}${formatQuarter(quarter, locale, "short")}`,
      print(paper),
      print(customs),
      formatNumber(customs - paper, locale, { digits: 2, signed: true }),
      print(cif),
    ]),
  };
}

function controls({
  view,
  data,
  locale,
}: Scene<RatioView, RatioData>): readonly Control<RatioView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  // Exploring shows lines, and every chosen one in its colour.
  const open: RatioView = { ...view, form: "lines", mark: null, highlight: view.partners };
  const span = (from: string, to: string): Choice[] => {
    const list: Choice[] = [];
    for (let each = quarterNumber(from); each <= quarterNumber(to); each++) {
      const quarter = quarterAt(each);
      list.push({ value: quarter, label: formatQuarter(quarter, locale, "short") });
    }
    return list;
  };
  const first = firstQuarter(data);
  const last = lastQuarter(data);
  const isPartner = (value: string): value is Partner => partners.some((each) => each === value);
  return [
    {
      kind: "several",
      id: "partners",
      label: text("国家", "Countries"),
      choices: partners.map((value) => ({ value, label: economies[value].name[locale] })),
      chosen: view.partners,
      choose(values) {
        const chosen = partners.filter((each) => values.filter(isPartner).includes(each));
        return chosen.length ? { ...open, partners: chosen, highlight: chosen } : open;
      },
    },
    {
      kind: "one",
      id: "from",
      label: text("从", "From"),
      choices: span(first, quarterAt(quarterNumber(view.to) - 1)),
      chosen: view.from,
      choose: (from) => ({ ...open, from }),
    },
    {
      kind: "one",
      id: "to",
      label: text("到", "To"),
      choices: span(quarterAt(quarterNumber(view.from) + 1), last),
      chosen: view.to,
      choose: (to) => ({ ...open, to }),
    },
    {
      kind: "one",
      id: "unit",
      label: text("单位", "Unit"),
      choices: [
        { value: "percent", label: text("中国＝100%", "China = 100%") },
        { value: "dollars", label: text("美元", "US dollars") },
      ],
      chosen: view.unit,
      choose: (value) => ({ ...open, unit: value === "dollars" ? "dollars" : "percent" }),
    },
    scaleControl(view.scale, locale, (scale) => ({ ...open, scale })),
  ];
}
