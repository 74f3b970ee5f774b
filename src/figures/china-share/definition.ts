import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import {
  optional,
  parseView,
  printView,
  stateNamed,
  word,
  words,
  type Field,
  type Fields,
} from "../address.ts";
import { censusByCountry, censusThroughFred, publicDomain } from "../census.ts";
import { defineFigure, type Control, type Scene } from "../contract.ts";
import { scaleControl, shareControl } from "../controls.ts";
import { economies } from "../economies.ts";
import { sentences } from "../sentences.ts";
import { firstYear, lastYear, sellers, share, type ShareData, type ShareView } from "./model.ts";
import { message, percent, yearInWords } from "./words.ts";

const story = {
  partners: ["china"],
  unit: "percent",
  scale: "linear",
  paper: "unmarked",
} as const;

const states: Readonly<Record<string, ShareView>> = {
  rise: { ...story, from: 1987, to: 2017, focus: [1987, 2017] },
  "paper-span": { ...story, from: 2010, to: 2023, focus: [2017, 2023], paper: "marked" },
  today: { ...story, from: 1987, to: 2026, focus: [2023, 2026] },
};

const units = ["percent", "dollars"] as const;
const scales = ["linear", "log"] as const;
const marks = ["marked", "unmarked"] as const;

/** A year among those with data. */
function yearField(first: number, last: number): Field<number> {
  return {
    print: String,
    read(text) {
      const value = /^\d{4}$/.test(text) ? Number(text) : NaN;
      if (value >= first && value <= last) return { value };
      return {
        problem: {
          zh: `地址中的年份“${text}”没有数据，数据从${first}年到${last}年。`,
          en: `There are no data for the year “${text}” in the address; they run from ${first} to ${last}.`,
        },
      };
    },
  };
}

function spanField(year: Field<number>): Field<readonly [number, number]> {
  return {
    print: ([from, to]) => `${from}-${to}`,
    read(text) {
      const [first = "", last = ""] = text.split("-");
      const from = year.read(first);
      if ("problem" in from) return from;
      const to = year.read(last);
      if ("problem" in to) return to;
      return { value: [from.value, to.value] };
    },
  };
}

function fields(first: number, last: number): Fields<ShareView> {
  const year = yearField(first, last);
  return {
    partners: words(sellers, { zh: "国家", en: "country" }),
    from: year,
    to: year,
    unit: word(units, { zh: "单位", en: "unit" }),
    scale: word(scales, { zh: "刻度", en: "scale" }),
    focus: optional(spanField(year)),
    paper: word(marks, { zh: "论文数值标记", en: "marking of the paper’s values" }),
  };
}

export const chinaShare = defineFigure<ShareView, ShareData>({
  id: "china-share",
  name: { zh: "中国占美国进口的份额", en: "China’s share of US imports" },
  paperLabel: null,
  states,
  order: ["rise", "paper-span", "today"],
  claims: ["us-share-2159-2017", "us-share-1385-2023"],
  sources: [censusByCountry, censusThroughFred],
  licence: publicDomain,

  title: ({ view, data, locale }) => message(stateNamed(view, states), view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(stateNamed(view, states), view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit,

  notes({ view, data, locale }) {
    const notes: Both<string>[] = [
      { zh: "一般进口，海关价值，名义值。", en: "General imports, customs value, nominal." },
    ];
    const unfinished = data.years.find((row) => row.months < 12 && row.year <= view.to);
    if (unfinished) {
      const name = yearInWords(unfinished);
      notes.push(
        view.unit === "percent"
          ? {
              zh: `${name.zh}为不完整年份，用虚线。`,
              en: `${name.en} is not a full year and is dashed.`,
            }
          : {
              zh: `${name.zh}为不完整年份，不画金额。`,
              en: `${name.en} is not a full year; its amount is not drawn.`,
            },
      );
    }
    return notes.map((note) => note[locale]);
  },

  table({ view, data, locale }) {
    const dollars = view.unit === "dollars";
    const stated = view.paper === "marked";
    return {
      caption: `${message(null, view, data).title[locale]}${{ zh: "（", en: " (" }[locale]}${unit({ view, data, locale })}${{ zh: "）", en: ")" }[locale]}`,
      columns: [
        { label: { zh: "年份", en: "Year" }[locale], numeric: false },
        ...view.partners.map((each) => ({ label: economies[each].name[locale], numeric: true })),
        ...(stated ? [{ label: { zh: "论文", en: "Paper" }[locale], numeric: true }] : []),
      ],
      rows: data.years
        .filter(({ year }) => year >= view.from && year <= view.to)
        .map((row) => [
          yearInWords(row)[locale],
          ...view.partners.map((each) =>
            dollars
              ? formatQuantity(row.usdMillion[each], "USD million", locale)
              : percent(share(row, each)),
          ),
          ...(stated
            ? [data.paper.flatMap((p) => (p.year === row.year ? [percent(p.share)] : []))[0] ?? "—"]
            : []),
        ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "year", description: { zh: "年份", en: "Year" } },
      { name: "months", description: { zh: "有数据的月数", en: "Months with data" } },
      { name: "economy", description: { zh: "来源地；world＝全部", en: "Origin; world = all" } },
      {
        name: "measure",
        description: {
          zh: "usd_million＝一般进口，海关价值，百万美元；percent＝占美国进口的百分比；paper_percent＝论文的数值",
          en: "usd_million = general imports, customs value, million US dollars; percent = share of US imports; paper_percent = the paper’s value",
        },
      },
      { name: "value", description: { zh: "数值", en: "Value" } },
      {
        name: "source",
        description: {
          zh: "来源代号，见data/trade的说明；paper＝论文",
          en: "Source code of the README of data/trade; paper = the paper",
        },
      },
    ],
    rows: [
      ...data.years.flatMap((row) => [
        [row.year, row.months, "world", "usd_million", row.worldUsdMillion, row.source],
        ...sellers.flatMap((each) => [
          [row.year, row.months, each, "usd_million", row.usdMillion[each], row.source],
          [row.year, row.months, each, "percent", share(row, each), row.source],
        ]),
      ]),
      ...data.paper.map(({ year, share: value }) => [
        year,
        12,
        "china",
        "paper_percent",
        value,
        "paper",
      ]),
    ],
  }),

  parse(params, data) {
    const parsed = parseView(params, states, "today", fields(firstYear(data), lastYear(data)));
    if (parsed.view.from < parsed.view.to) return parsed;
    const view = { ...parsed.view, from: firstYear(data), to: lastYear(data) };
    return {
      view,
      state: stateNamed(view, states),
      notices: [
        ...parsed.notices,
        {
          zh: "地址中的起始年份不早于结束年份，已换成全部年份。",
          en: "The first year in the address is not before the last; all years are shown.",
        },
      ],
    };
  },

  print: (view) => printView(view, states, fields(view.from, view.to)),

  controls,
});

function controls({ view, data, locale }: Scene<ShareView, ShareData>): Control<ShareView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const open: ShareView = { ...view, focus: null, paper: "unmarked" };
  const years = (from: number, to: number) =>
    data.years
      .filter(({ year }) => year >= from && year <= to)
      .map(({ year }) => ({ value: String(year), label: String(year) }));
  return [
    {
      kind: "several",
      id: "partners",
      label: text("国家", "Countries"),
      choices: sellers.map((value) => ({ value, label: economies[value].name[locale] })),
      chosen: view.partners,
      choose(values) {
        const chosen = sellers.filter((each) => values.includes(each));
        return chosen.length ? { ...open, partners: chosen } : open;
      },
    },
    {
      kind: "one",
      id: "from",
      label: text("从", "From"),
      choices: years(firstYear(data), view.to - 1),
      chosen: String(view.from),
      choose: (year) => ({ ...open, from: Number(year) }),
    },
    {
      kind: "one",
      id: "to",
      label: text("到", "To"),
      choices: years(view.from + 1, lastYear(data)),
      chosen: String(view.to),
      choose: (year) => ({ ...open, to: Number(year) }),
    },
    shareControl(view.unit, locale, (unit) => ({ ...open, unit })),
    scaleControl(view.scale, locale, (scale) => ({ ...open, scale })),
  ];
}

function unit({ view, locale }: Scene<ShareView, ShareData>): string {
  const text: Both<string> =
    view.unit === "percent"
      ? { zh: "占美国货物进口额的百分比，按年", en: "% of US goods imports, by year" }
      : { zh: "美国进口额，亿美元，按年", en: "US imports, billion US dollars, by year" };
  return (
    text[locale] + (view.scale === "log" ? { zh: "；对数刻度", en: "; log scale" }[locale] : "")
  );
}

/** A value of the figure in the unit of the view, as its labels print it. */
export function printed(
  value: number,
  view: ShareView,
  locale: "zh" | "en",
  digits: number,
): string {
  return view.unit === "dollars"
    ? formatQuantity(value, "USD million", locale)
    : `${formatNumber(value, locale, { digits })}%`;
}
