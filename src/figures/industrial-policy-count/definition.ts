import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, stateNamed, word, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { policyTerms, thePaper } from "../localisation-sources.ts";
import { sentences } from "../sentences.ts";
import { forms, noEconomy, type CountData, type CountView } from "./model.ts";
import { count, message, percent } from "./words.ts";

const states: Readonly<Record<string, CountView>> = {
  "three-points": { form: "years", economy: noEconomy },
  rank: { form: "rank", economy: "DEU" },
  "china-rank": { form: "rank", economy: "CHN" },
  "another-count": { form: "others", economy: noEconomy },
};

function fields(economies: readonly string[]): Fields<CountView> {
  return {
    form: word(forms, { zh: "图形", en: "form" }),
    economy: word([noEconomy, ...economies], { zh: "国家", en: "country" }),
  };
}

export const industrialPolicyCount = defineFigure<CountView, CountData>({
  id: "industrial-policy-count",
  name: { zh: "产业政策的数目与排名", en: "How many industrial policies, and whose" },
  paperLabel: null,
  states,
  order: ["three-points", "rank", "china-rank", "another-count"],
  claims: [
    ...["ip-count-2010", "ip-count-2018", "ip-count-2021"],
    ...["ip-rank-01-germany", "ip-rank-02-japan", "ip-rank-03-brazil", "ip-rank-04-us"],
    ...["ip-rank-05-canada", "ip-rank-06-russia", "ip-rank-07-india", "ip-rank-08-switzerland"],
    ...["ip-rank-09-saudi", "ip-rank-10-australia", "ip-rank-11-china"],
  ],
  sources: [
    thePaper,
    {
      label: {
        zh: "联合国工业发展组织",
        en: "UNIDO",
      },
      vintage: {
        zh: "工业分析平台，网页存本",
        en: "Industrial Analytics Platform, stored page",
      },
    },
    {
      label: {
        zh: "国际货币基金组织WP/24/1",
        en: "IMF WP/24/1",
      },
      vintage: { zh: "埃文尼特等，2024年", en: "Evenett and others, 2024" },
    },
  ],
  licence: policyTerms,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, locale }) {
    const text: Readonly<Record<CountView["form"], Both<string>>> = {
      years: {
        zh: "当年记录到的产业政策，项，全球",
        en: "Industrial policies recorded in the year, worldwide",
      },
      rank: {
        zh: "按产业政策数目排的名次",
        en: "Place by number of industrial policies",
      },
      others: {
        zh: "三种数法，各有各的单位",
        en: "Three counts, each in its own unit",
      },
    };
    return text[view.form][locale];
  },

  notes({ view, locale }) {
    const notes: Both<string>[] =
      view.form === "others"
        ? [
            {
              zh: "虚线框：来源给的是约数。空心框：论文的数。",
              en: "Dashed: rounded by the source. Open: the paper’s numbers.",
            },
          ]
        : [
            {
              zh: "空心：论文转述，没有在别处查到。",
              en: "Hollow: quoted by the paper, not found anywhere else.",
            },
          ];
    if (view.form === "years") {
      notes.push({
        zh: "数据库会补录旧政策；论文的数怎样处理，不详。",
        en: "The database adds old policies later; how these numbers treat them is not known.",
      });
    }
    if (view.form === "rank") {
      notes.push({
        zh: "论文没有写明排名所指的年份。",
        en: "The paper does not say which years the ranking covers.",
      });
    }
    return notes.map((note) => note[locale]);
  },

  table,

  records: (data) => ({
    columns: [
      { name: "series", description: { zh: "数法", en: "Which count" } },
      { name: "year", description: { zh: "年份；不详则空", en: "Year; empty where unknown" } },
      { name: "economy", description: { zh: "ISO代码；WLD为世界", en: "ISO code; WLD = world" } },
      { name: "unit", description: { zh: "单位", en: "Unit" } },
      { name: "value", description: { zh: "数值", en: "Value" } },
      {
        name: "source",
        description: {
          zh: "paper＝论文；UNIDO、NIPO见来源",
          en: "paper = the paper; UNIDO and NIPO as in the sources",
        },
      },
    ],
    rows: [
      ...data.years.map(({ year, policies }) => [
        ...["count", year, "WLD", "policies", policies],
        "paper",
      ]),
      ...data.ranking.map(({ iso3, rank }) => ["rank", null, iso3, "rank", rank, "paper"]),
      ...data.shares.map((each) => [
        ...["share of entries", each.year, "WLD", "percent", each.percent],
        "UNIDO",
      ]),
      ...(
        [
          ["measures (over)", "measures", data.observatory.measures],
          ["trade-distorting", "percent", data.observatory.distorting],
          ["by the US, the EU and China", "percent", data.observatory.bigThree],
        ] as const
      ).map(([series, unit, value]) => [
        ...[series, data.observatory.year, "WLD", unit, value],
        "NIPO",
      ]),
    ],
  }),

  parse(params, data) {
    const known = data.ranking.map(({ iso3 }) => iso3);
    const parsed = parseView(params, states, "three-points", fields(known));
    const { form, economy } = parsed.view;
    // Only the ranking has economies, and it always has one in focus.
    const view: CountView =
      form !== "rank"
        ? { form, economy: noEconomy }
        : economy === noEconomy
          ? { form, economy: known[0] ?? noEconomy }
          : parsed.view;
    return { ...parsed, view, state: stateNamed(view, states) };
  },

  print: (view) => printView(view, states, fields([])),

  controls,
});

function controls({ view, data, locale }: Scene<CountView, CountData>): Control<CountView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const first = data.ranking[0]?.iso3 ?? noEconomy;
  return [
    {
      kind: "one",
      id: "form",
      label: text("看什么", "Show"),
      choices: [
        { value: "years", label: text("三个年份", "Three years") },
        { value: "rank", label: text("排名", "Ranking") },
        { value: "others", label: text("别的数法", "Other counts") },
      ],
      chosen: view.form,
      choose(value) {
        const form = forms.find((each) => each === value) ?? "years";
        return { form, economy: form === "rank" ? first : noEconomy };
      },
    },
    {
      kind: "one",
      id: "economy",
      label: text("突出", "Highlight"),
      choices: data.ranking.map(({ iso3, name }) => ({ value: iso3, label: name[locale] })),
      chosen: view.economy === noEconomy ? first : view.economy,
      choose: (economy) => ({ form: "rank", economy }),
    },
  ];
}

function table({ view, data, locale }: Scene<CountView, CountData>): FigureTable {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const caption = message(view, data).title[locale];
  if (view.form === "rank") {
    return {
      caption,
      columns: [
        { label: text("国家", "Country"), numeric: false },
        { label: text("名次", "Place"), numeric: true },
      ],
      rows: data.ranking.map(({ name, rank }) => [name[locale], String(rank)]),
    };
  }
  if (view.form === "years") {
    return {
      caption,
      columns: [
        { label: text("年份", "Year"), numeric: false },
        { label: text("产业政策（项）", "Industrial policies"), numeric: true },
      ],
      rows: data.years.map(({ year, policies }) => [String(year), count(policies)[locale]]),
    };
  }
  const { year, measures, distorting, bigThree } = data.observatory;
  return {
    caption,
    columns: [
      { label: text("数法", "Count"), numeric: false },
      { label: text("年份", "Year"), numeric: false },
      { label: text("数值", "Value"), numeric: true },
    ],
    rows: [
      ...data.years.map((each) => [
        text("论文的政策数", "The paper’s count"),
        String(each.year),
        count(each.policies)[locale],
      ]),
      ...data.shares.map((each) => [
        text("占数据库条目的比例", "Share of a database’s entries"),
        String(each.year),
        percent(each.percent),
      ]),
      [
        text("新产业政策观察：措施（超过）", "Observatory: measures (over)"),
        String(year),
        count(measures)[locale],
      ],
      [text("其中扭曲贸易的", "of these, trade-distorting"), String(year), percent(distorting)],
      [
        text("其中出自美国、欧盟和中国的", "of these, by the US, the EU and China"),
        String(year),
        percent(bigThree),
      ],
    ],
  };
}
