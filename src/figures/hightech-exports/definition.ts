import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import {
  parseView,
  printView,
  stateNamed,
  word,
  words,
  yearAmong,
  type Fields,
} from "../address.ts";
import { censusThroughFred, publicDomain } from "../census.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import {
  firstYear,
  lastYear,
  seriesIds,
  seriesNames,
  yearOf,
  type ExportsData,
  type ExportsView,
} from "./model.ts";
import { message, month, percent, yearInWords } from "./words.ts";

const story = {
  series: ["high-tech"],
  grain: "months",
  from: 2017,
  to: 2021,
  paper: "unmarked",
  point: "nothing",
} as const satisfies ExportsView;

const states: Readonly<Record<string, ExportsView>> = {
  peak: { ...story, paper: "marked", point: "peak" },
  bounds: { ...story, point: "bounds" },
  yearly: { ...story, grain: "years" },
  unseen: { ...story, to: 2023, paper: "marked" },
  companion: { ...story, series: seriesIds, grain: "years", to: 2026 },
  "long-view": { ...story, series: ["all-goods"], grain: "years", from: 1987, to: 2026 },
};

function fields(first: number, last: number): Fields<ExportsView> {
  const year = yearAmong(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  return {
    series: words(seriesIds, { zh: "货物", en: "goods" }),
    grain: word(["months", "years"], { zh: "时间单位", en: "grain" }),
    from: year,
    to: year,
    paper: word(["marked", "unmarked"], {
      zh: "论文数值标记",
      en: "marking of the paper’s values",
    }),
    point: word(["peak", "bounds", "nothing"], { zh: "指出的内容", en: "thing to point at" }),
  };
}

export const hightechExports = defineFigure<ExportsView, ExportsData>({
  id: "hightech-exports",
  name: {
    zh: "美国高技术产品出口中的中国份额",
    en: "China’s share of US high-technology exports",
  },
  paperLabel: { zh: "论文图3", en: "Figure 3 of the paper" },
  states,
  order: ["peak", "bounds", "yearly", "unseen", "companion", "long-view"],
  claims: ["hitech-tighten-since-2017", "hitech-peak-1449", "hitech-below-9-2023", "fig-3-series"],
  sources: [
    {
      label: {
        zh: "美国普查局，按国别与HS编码的出口",
        en: "US Census Bureau, exports by country and HS code",
      },
      vintage: {
        zh: "国别：2023年3月与约2026年10月版；编码：2021年3月副本与2019年高技术标记",
        en: "by country: editions of March 2023 and of about October 2026; by code: copy of March 2021 with the high-technology flag of 2019",
      },
      url: "https://www.census.gov/foreign-trade/balance/",
    },
    censusThroughFred,
  ],
  licence: publicDomain,

  title: ({ view, data, locale }) => message(stateNamed(view, states), view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(stateNamed(view, states), view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) =>
    (view.series.includes("high-tech")
      ? view.series.length > 1
        ? { zh: "占美国同类出口的百分比", en: "% of US exports of the same goods" }
        : { zh: "占美国高技术产品出口的百分比", en: "% of US high-technology exports" }
      : { zh: "占美国货物出口的百分比", en: "% of US goods exports" })[locale],

  notes({ view, data, locale }) {
    const notes: Both<string>[] = [];
    if (view.series.includes("high-tech")) {
      notes.push(
        view.point === "bounds"
          ? {
              zh: "下限只计全属高技术的编码，上限加上混合编码。",
              en: "Lower bound: wholly high-technology codes; upper: mixed codes added.",
            }
          : { zh: "色带为估计区间，虚线为中点。", en: "Band: estimate; dashes: its midpoint." },
      );
    }
    const unfinished = data.goods.years.find(({ months }) => months < 12);
    if (
      unfinished &&
      view.grain === "years" &&
      view.series.includes("all-goods") &&
      view.to >= unfinished.year
    ) {
      const name = yearInWords(unfinished);
      notes.push({ zh: `${name.zh}为短虚线。`, en: `${name.en}: short dashes.` });
    }
    return notes.map((note) => note[locale]);
  },

  table: (scene) => (scene.view.grain === "years" ? tableOfYears(scene) : tableOfMonths(scene)),

  records: (data) => ({
    columns: [
      { name: "period", description: { zh: "年份或月份", en: "Year or month" } },
      {
        name: "months",
        description: { zh: "有数据的月数", en: "Months with data" },
      },
      {
        name: "goods",
        description: {
          zh: "high-tech＝先进技术产品；all-goods＝全部货物",
          en: "high-tech = advanced technology products; all-goods = all goods",
        },
      },
      {
        name: "measure",
        description: {
          zh: "中国占比，百分比：low_percent、mid_percent、high_percent为估计的下限、中点、上限；percent为实测；paper_percent、paper_below_percent为论文的值与上界",
          en: "China’s share, percent: low_percent, mid_percent and high_percent are bounds and midpoint of the estimate; percent is measured; paper_percent and paper_below_percent are the paper’s value and bound",
        },
      },
      { name: "value", description: { zh: "数值", en: "Value" } },
      {
        name: "source",
        description: {
          zh: "来源代号，见data/trade的说明；derived＝由各月相加；estimate＝估计；paper＝论文",
          en: "Source code of the README of data/trade; derived = summed from months; estimate; paper",
        },
      },
    ],
    rows: [
      ...[
        ...data.estimate.months.map((each) => ({ ...each, period: each.date, months: 1 })),
        ...data.estimate.years.map((each) => ({ ...each, period: String(each.year), months: 12 })),
      ].flatMap(({ period, months, ...bounds }) =>
        (["low", "mid", "high"] as const).map((each) => [
          period,
          months,
          "high-tech",
          `${each}_percent`,
          bounds[each],
          "estimate",
        ]),
      ),
      ...data.goods.months.map(({ date, share, source }) => [
        date,
        1,
        "all-goods",
        "percent",
        share,
        source,
      ]),
      ...data.goods.years.map(({ year, months, share }) => [
        String(year),
        months,
        "all-goods",
        "percent",
        share,
        "derived",
      ]),
      [data.paper.peak.date, 1, "high-tech", "paper_percent", data.paper.peak.share, "paper"],
      [
        String(data.paper.below.year),
        null,
        "high-tech",
        "paper_below_percent",
        data.paper.below.share,
        "paper",
      ],
    ],
  }),

  parse(params, data) {
    const parsed = parseView(params, states, "peak", fields(firstYear(data), lastYear(data)));
    if (parsed.view.from <= parsed.view.to) return parsed;
    const view = { ...parsed.view, from: firstYear(data), to: lastYear(data) };
    return {
      view,
      state: stateNamed(view, states),
      notices: [
        ...parsed.notices,
        {
          zh: "地址中的起始年份晚于结束年份，已换成全部年份。",
          en: "The first year in the address is after the last; all years are shown.",
        },
      ],
    };
  },

  print: (view) => printView(view, states, fields(view.from, view.to)),

  controls,
});

function tableOfYears({ view, data, locale }: Scene<ExportsView, ExportsData>): FigureTable {
  const within = ({ year }: { year: number }) => year >= view.from && year <= view.to;
  return {
    caption: hightechExports.name[locale],
    columns: [
      { label: { zh: "年份", en: "Year" }[locale], numeric: false },
      ...view.series.map((each) => ({ label: seriesNames[each][locale], numeric: true })),
    ],
    rows: data.goods.years.filter(within).map((row) => {
      const estimate = data.estimate.years.find(({ year }) => year === row.year);
      return [
        yearInWords(row)[locale],
        ...view.series.map((each) =>
          each === "all-goods" ? percent(row.share) : estimate ? range(estimate, locale) : "—",
        ),
      ];
    }),
  };
}

/** A month a row; where only all goods reach, as many rows as years would be too many to read. */
function tableOfMonths(scene: Scene<ExportsView, ExportsData>): FigureTable {
  const { view, data, locale } = scene;
  const within = ({ date }: { date: string }) =>
    yearOf(date) >= view.from && yearOf(date) <= view.to;
  const estimates = new Map(data.estimate.months.map((each) => [each.date, each]));
  const paper = view.paper === "marked";
  const rows = data.goods.months
    .filter(within)
    .filter(({ date }) => view.series.includes("all-goods") || estimates.has(date))
    .map(({ date, share }) => {
      const estimate = estimates.get(date);
      return [
        month(date)[locale],
        ...view.series.map((each) =>
          each === "all-goods" ? percent(share) : estimate ? range(estimate, locale) : "—",
        ),
        ...(paper ? [date === data.paper.peak.date ? percent(data.paper.peak.share) : "—"] : []),
      ];
    });
  const { below } = data.paper;
  return {
    caption: hightechExports.name[locale],
    columns: [
      { label: { zh: "月份", en: "Month" }[locale], numeric: false },
      ...view.series.map((each) => ({ label: seriesNames[each][locale], numeric: true })),
      ...(paper ? [{ label: { zh: "论文", en: "Paper" }[locale], numeric: true }] : []),
    ],
    rows:
      paper && view.to >= below.year && view.from <= below.year
        ? [
            ...rows,
            [
              { zh: `${below.year}年`, en: String(below.year) }[locale],
              ...view.series.map(() => "—"),
              { zh: `低于${below.share}%`, en: `below ${below.share}%` }[locale],
            ],
          ]
        : rows,
  };
}

/** `14.50%（13.74—15.26）`, `14.50% (13.74–15.26)`. */
function range(
  { low, mid, high }: { low: number; mid: number; high: number },
  locale: "zh" | "en",
): string {
  const [from, to] = [low, high].map((value) => formatNumber(value, locale, { digits: 2 }));
  return { zh: `${percent(mid)}（${from}—${to}）`, en: `${percent(mid)} (${from}–${to})` }[locale];
}

function controls({ view, data, locale }: Scene<ExportsView, ExportsData>): Control<ExportsView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const years = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => {
      const year = String(from + index);
      return { value: year, label: year };
    });
  return [
    {
      kind: "several",
      id: "series",
      label: text("货物", "Goods"),
      choices: seriesIds.map((value) => ({ value, label: seriesNames[value][locale] })),
      chosen: view.series,
      choose(values) {
        const chosen = seriesIds.filter((each) => values.includes(each));
        return chosen.length ? { ...view, series: chosen } : view;
      },
    },
    {
      kind: "one",
      id: "grain",
      label: text("按", "By"),
      choices: [
        { value: "months", label: text("月", "Month") },
        { value: "years", label: text("年", "Year") },
      ],
      chosen: view.grain,
      choose: (value) => ({ ...view, grain: value === "years" ? "years" : "months" }),
    },
    {
      kind: "one",
      id: "from",
      label: text("从", "From"),
      choices: years(firstYear(data), view.to),
      chosen: String(view.from),
      choose: (year) => ({ ...view, from: Number(year) }),
    },
    {
      kind: "one",
      id: "to",
      label: text("到", "To"),
      choices: years(view.from, lastYear(data)),
      chosen: String(view.to),
      choose: (year) => ({ ...view, to: Number(year) }),
    },
    {
      kind: "one",
      id: "paper",
      label: text("论文的数", "The paper’s values"),
      choices: [
        { value: "marked", label: text("标出", "Mark") },
        { value: "unmarked", label: text("不标", "Hide") },
      ],
      chosen: view.paper,
      choose: (value) => ({ ...view, paper: value === "marked" ? "marked" : "unmarked" }),
    },
  ];
}
