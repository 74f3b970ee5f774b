import { formatQuantity } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import {
  optional,
  parseView,
  printView,
  stateNamed,
  word,
  type Field,
  type Fields,
} from "../address.ts";
import { censusBySection, publicDomain, tradeCommission } from "../census.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { shareControl } from "../controls.ts";
import { sentences } from "../sentences.ts";
import {
  change,
  dollars,
  gainers,
  gains,
  origins,
  originNames,
  paperYears,
  sectionsOf,
  share,
  yearRow,
  type SectionData,
  type SectionView,
} from "./model.ts";
import { allSections, sectionLabel } from "./names.ts";
import { message, percent, signedPoints, yearInWords } from "./words.ts";

const story = {
  form: "change",
  sections: "paper",
  origin: "china",
  ...paperYears,
  before: null,
  unit: "percent",
} as const;

const states: Readonly<Record<string, SectionView>> = {
  "paper-five": story,
  "all-sections": { ...story, sections: "all" },
  gainers: { ...story, form: "gainers" },
  "after-2023": { ...story, from: 2023, to: 2025, before: 2017 },
};

const forms = ["change", "gainers"] as const;
const sectionSets = ["paper", "all"] as const;
const units = ["percent", "dollars"] as const;

function fields(data: SectionData): Fields<SectionView> {
  const years = data.years.map(({ year }) => year);
  const year: Field<number> = {
    print: String,
    read(text) {
      const value = years.find((each) => String(each) === text);
      if (value !== undefined) return { value };
      return {
        problem: {
          zh: `地址中的年份“${text}”没有按类的数据，有的是${years.join("、")}。`,
          en: `There are no data by section for the year “${text}” in the address; there are for ${years.join(", ")}.`,
        },
      };
    },
  };
  return {
    form: word(forms, { zh: "图形", en: "form" }),
    sections: word(sectionSets, { zh: "商品类别", en: "set of sections" }),
    origin: word(origins, { zh: "来源地", en: "origin" }),
    from: year,
    to: year,
    before: optional(year),
    unit: word(units, { zh: "单位", en: "unit" }),
  };
}

export const importShareBySection = defineFigure<SectionView, SectionData>({
  id: "import-share-by-section",
  name: {
    zh: "各类商品的美国进口来自哪里",
    en: "Where US imports come from, by section of goods",
  },
  paperLabel: { zh: "论文表2", en: "Table 2 of the paper" },
  states,
  order: ["paper-five", "all-sections", "gainers", "after-2023"],
  claims: [
    ...[
      "t2-20-misc",
      "t2-12-footwear",
      "t2-11-textiles",
      "t2-16-machinery",
      "t2-08-leather",
    ].flatMap((row) => [`${row}-value`, `${row}-share`, `${row}-change`]),
    "top5-drop-over-10",
    "top5-replaced-by",
  ],
  sources: [censusBySection, tradeCommission],
  licence: publicDomain,

  title: ({ view, data, locale }) => message(stateNamed(view, states), view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(stateNamed(view, states), view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, data, locale }) {
    const name = originNames[view.origin];
    const text: Both<string> =
      view.form === "gainers"
        ? {
            zh: `份额的变化，${view.from}—${view.to}年，百分点`,
            en: `Change of share, ${view.from}–${view.to}, percentage points`,
          }
        : view.unit === "dollars"
          ? {
              zh: `美国自${name.zh}的进口额，亿美元，${yearInWords(yearRow(data, view.to)).zh}与${view.from}年`,
              en: `US imports from ${name.en}, billion US dollars, ${view.from} and ${yearInWords(yearRow(data, view.to)).en}`,
            }
          : {
              zh: `${name.zh}占美国该类进口的百分比；右侧为变化，百分点`,
              en: `Share of US imports from ${name.en}, %; right: change in percentage points`,
            };
    return text[locale];
  },

  notes({ view, data, locale }) {
    const notes: Both<string>[] = [
      {
        zh: "按HS的类（罗马数字），不是章；消费进口，海关价值。2021、2022年无此数据。",
        en: "By section of the HS (Roman numerals), not chapter; imports for consumption, customs value. No such data for 2021 and 2022.",
      },
    ];
    if (view.form === "gainers") {
      notes.push({
        zh: "东盟六国为越南与印度尼西亚、马来西亚、菲律宾、新加坡、泰国；后五国单列。",
        en: "ASEAN-6 is Vietnam with Indonesia, Malaysia, the Philippines, Singapore and Thailand; the latter five are shown apart.",
      });
    }
    const last = yearRow(data, view.to);
    if (last.months < 12) {
      const name = yearInWords(last);
      notes.push({
        zh: `空心点：${name.zh}，不满一年。`,
        en: `Open dots: ${name.en}, not a full year.`,
      });
    }
    return notes.map((note) => note[locale]);
  },

  table: (scene) => (scene.view.form === "gainers" ? gainersTable(scene) : changeTable(scene)),

  records: (data) => ({
    columns: [
      { name: "year", description: { zh: "年份", en: "Year" } },
      { name: "months", description: { zh: "有数据的月数", en: "Months with data" } },
      { name: "section", description: { zh: "HS类，1至22", en: "HS section, 1 to 22" } },
      {
        name: "origin",
        description: {
          zh: "来源地；asean6含越南；world＝全部",
          en: "Origin; asean6 includes vietnam; world = all",
        },
      },
      {
        name: "measure",
        description: {
          zh: "usd_million＝消费进口，海关价值，百万美元；percent＝占该类美国进口的百分比；paper_开头的为论文的数值，paper_change_points为较2017年的百分点变化",
          en: "usd_million = imports for consumption, customs value, million US dollars; percent = share of US imports of the section; paper_… = the paper’s values, paper_change_points the change from 2017",
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
      ...data.years.flatMap(({ year, months, source }) =>
        allSections.flatMap((section) => [
          [
            year,
            months,
            section,
            "world",
            "usd_million",
            dollars(data, section, "world", year),
            source,
          ],
          ...origins.flatMap((origin) => [
            [
              year,
              months,
              section,
              origin,
              "usd_million",
              dollars(data, section, origin, year),
              source,
            ],
            [
              year,
              months,
              section,
              origin,
              "percent",
              rounded(share(data, section, origin, year)),
              source,
            ],
          ]),
        ]),
      ),
      ...data.paper.flatMap(({ section, usdMillion, share: value, change: points }) =>
        (
          [
            ["paper_usd_million", usdMillion],
            ["paper_percent", value],
            ["paper_change_points", points],
          ] as const
        ).map(([measure, each]) => [paperYears.to, 12, section, "china", measure, each, "paper"]),
      ),
    ],
  }),

  parse(params, data) {
    const parsed = parseView(params, states, "paper-five", fields(data));
    if (parsed.view.from < parsed.view.to) return parsed;
    const view = { ...parsed.view, ...paperYears };
    return {
      view,
      state: stateNamed(view, states),
      notices: [
        ...parsed.notices,
        {
          zh: "地址中的起始年份不早于结束年份，已换成论文的两个年份。",
          en: "The first year in the address is not before the last; the paper’s two years are shown.",
        },
      ],
    };
  },

  print: (view) => printView(view, states, fields({ years: [], paper: [] })),

  controls,
});

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function changeTable({ view, data, locale }: Scene<SectionView, SectionData>): FigureTable {
  const years = [...(view.before === null ? [] : [view.before]), view.from, view.to];
  const inDollars = view.unit === "dollars";
  const papers =
    view.origin === "china" && view.from === paperYears.from && view.to === paperYears.to;
  const value = (section: number, year: number) =>
    inDollars
      ? formatQuantity(dollars(data, section, view.origin, year), "USD million", locale)
      : percent(share(data, section, view.origin, year));
  const numeric = (zh: string, en: string) => ({ label: { zh, en }[locale], numeric: true });
  return {
    caption: message(null, view, data).title[locale],
    columns: [
      { label: { zh: "HS类", en: "HS section" }[locale], numeric: false },
      ...years.map((year) => ({ label: yearInWords(yearRow(data, year))[locale], numeric: true })),
      ...(inDollars ? [] : [numeric("变化（百分点）", "Change (points)")]),
      ...(papers
        ? [
            numeric("论文：金额", "Paper: value"),
            numeric("论文：份额", "Paper: share"),
            numeric("论文：变化（百分点）", "Paper: change (points)"),
          ]
        : []),
    ],
    rows: [...sectionsOf(data, view), 0].map((section) => {
      const paper = data.paper.find((each) => each.section === section);
      return [
        sectionLabel(section, locale),
        ...years.map((year) => value(section, year)),
        ...(inDollars ? [] : [signedPoints(change(data, section, view.origin, view), locale)]),
        ...(papers
          ? paper
            ? [
                formatQuantity(paper.usdMillion, "USD million", locale),
                percent(paper.share),
                signedPoints(paper.change, locale),
              ]
            : ["—", "—", "—"]
          : []),
      ];
    }),
  };
}

function gainersTable({ view, data, locale }: Scene<SectionView, SectionData>): FigureTable {
  return {
    caption: `${message(null, view, data).title[locale]}${{ zh: "，百分点", en: ", percentage points" }[locale]}`,
    columns: [
      { label: { zh: "HS类", en: "HS section" }[locale], numeric: false },
      ...(["china", ...gainers] as const).map((each) => ({
        label: originNames[each][locale],
        numeric: true,
      })),
    ],
    rows: [...sectionsOf(data, view), 0].map((section) => {
      const gained = gains(data, section, view);
      return [
        sectionLabel(section, locale),
        signedPoints(change(data, section, "china", view), locale),
        ...gainers.map((each) => signedPoints(gained[each], locale)),
      ];
    }),
  };
}

function controls({ view, data, locale }: Scene<SectionView, SectionData>): Control<SectionView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const open: SectionView = { ...view, before: null };
  const years = (fits: (year: number) => boolean) =>
    data.years
      .filter(({ year }) => fits(year))
      .map((row) => ({ value: String(row.year), label: yearInWords(row)[locale] }));
  const common: Control<SectionView>[] = [
    {
      kind: "one",
      id: "form",
      label: text("看什么", "Show"),
      choices: [
        { value: "change", label: text("一个来源地的份额", "One origin") },
        { value: "gainers", label: text("谁得到了份额", "Who gained") },
      ],
      chosen: view.form,
      choose: (value) =>
        value === "gainers"
          ? { ...open, form: "gainers", sections: "paper", origin: "china", unit: "percent" }
          : { ...open, form: "change" },
    },
    {
      kind: "one",
      id: "from",
      label: text("从", "From"),
      choices: years((year) => year < view.to),
      chosen: String(view.from),
      choose: (year) => ({ ...open, from: Number(year) }),
    },
    {
      kind: "one",
      id: "to",
      label: text("到", "To"),
      choices: years((year) => year > view.from),
      chosen: String(view.to),
      choose: (year) => ({ ...open, to: Number(year) }),
    },
  ];
  if (view.form === "gainers") return common;
  return [
    ...common,
    {
      kind: "one",
      id: "origin",
      label: text("来源地", "Origin"),
      choices: origins.map((value) => ({ value, label: originNames[value][locale] })),
      chosen: view.origin,
      choose: (value) => ({
        ...open,
        origin: origins.find((each) => each === value) ?? view.origin,
      }),
    },
    {
      kind: "one",
      id: "sections",
      label: text("商品", "Goods"),
      choices: [
        { value: "paper", label: text("论文的五类", "The paper’s five") },
        { value: "all", label: text("全部类别", "All sections") },
      ],
      chosen: view.sections,
      choose: (value) => ({ ...open, sections: value === "all" ? "all" : "paper" }),
    },
    shareControl(view.unit, locale, (unit) => ({ ...open, unit })),
  ];
}
