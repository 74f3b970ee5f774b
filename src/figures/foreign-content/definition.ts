import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, yearAmong, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { economyName, namedEconomies } from "../inter-country/economy-names.ts";
import { capital, sixEconomies } from "../inter-country/names.ts";
import { adb72, adbTerms, wiodFull, wiodTerms } from "../inter-country/sources.ts";
import { listEnglish, sentences } from "../sentences.ts";
import {
  changes,
  fallen,
  largest,
  middle,
  nobody,
  ranked,
  six,
  steepest,
  type ContentData,
  type ContentView,
} from "./model.ts";

/** The last year of the paper's own series. */
const year = 2021;

const states: Readonly<Record<string, ContentView>> = {
  everyone: { form: "rank", year, focus: nobody },
  biggest: { form: "size", year, focus: nobody },
  rise: { form: "change", year, focus: nobody },
  six: { form: "rank", year, focus: six },
};

const forms = ["rank", "size", "change"] as const;
const anyone = [nobody, six, ...namedEconomies];

function fields(data: ContentData): Fields<ContentView> {
  return {
    form: word(forms, { zh: "排法", en: "arrangement" }),
    year: yearAmong(data.years),
    focus: word(anyone, { zh: "经济体", en: "economy" }),
  };
}

export const foreignContent = defineFigure<ContentView, ContentData>({
  id: "foreign-content",
  name: {
    zh: "制造业出口里的国外价值",
    en: "Foreign value in exports of manufactures",
  },
  paperLabel: null,
  states,
  order: ["everyone", "biggest", "rise", "six"],
  claims: [],
  sources: [adb72, wiodFull],
  licence: {
    zh: `${adbTerms.zh}；WIOD：${wiodTerms.zh}`,
    en: `${adbTerms.en}; WIOD: ${wiodTerms.en}`,
  },

  title: (scene) => capital(message(scene).title),

  alt(scene) {
    const { title, detail } = message(scene);
    return sentences([capital(title), detail], scene.locale);
  },

  unit: ({ view, data, locale }) =>
    ({
      zh:
        view.form === "change"
          ? `后向参与度，占制造业出口的百分比，${data.pair.from}年（横线）与${data.pair.to}年（圆点）`
          : `后向参与度，占制造业出口的百分比，${view.year}年`,
      en:
        view.form === "change"
          ? `Backward participation, % of manufacturing exports, ${data.pair.from} (dash) and ${data.pair.to} (dot)`
          : `Backward participation, % of manufacturing exports, ${view.year}`,
    })[locale],

  notes: ({ view, locale }) => [
    view.form === "change"
      ? {
          zh: "另一个数据库，与其余各图的数不能相接。",
          en: "Another database: its values do not join those of the other views.",
        }[locale]
      : {
          zh: "国外增加值，含重复计算；不含“世界其余地区”。",
          en: "With double counting; without the “rest of the world”.",
        }[locale],
  ],

  table,

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体，ISO三位代码", en: "Economy, ISO code" } },
      { name: "year", description: { zh: "年份", en: "Year" } },
      { name: "database", description: { zh: "数据库", en: "Database" } },
      {
        name: "manufacturing_value_added_usd_million",
        description: {
          zh: "制造业增加值，百万美元；WIOD部分未列",
          en: "Value added of manufacturing, million US dollars; not given for WIOD",
        },
      },
      {
        name: "backward_participation",
        description: {
          zh: "后向参与度，占制造业出口的份额",
          en: "Backward participation, share of exports of manufactures",
        },
      },
    ],
    rows: [
      ...data.economies.flatMap(({ iso3, share, usdMillion }) =>
        data.years.map((each, at) => [
          iso3,
          each,
          "ADB",
          usdMillion[at] ?? null,
          share[at] ?? null,
        ]),
      ),
      ...data.pair.economies.flatMap(({ iso3, from, to }) => [
        [iso3, data.pair.from, "WIOD2013", null, from],
        [iso3, data.pair.to, "WIOD2013", null, to],
      ]),
    ],
  }),

  parse: (params, data) => parseView(params, states, "everyone", fields(data)),
  print: (view) =>
    printView(view, states, {
      form: { print: String },
      year: { print: String },
      focus: { print: String },
    }),

  controls({ view, data, locale }): Control<ContentView>[] {
    const { from, to } = data.pair;
    const form = {
      rank: { zh: "从低到高", en: "From lowest to highest" },
      size: { zh: "按制造业规模", en: "By size of manufacturing" },
      change: {
        zh: `${from}年与${to}年（另一数据库）`,
        en: `${from} and ${to} (another database)`,
      },
    } as const;
    const inView =
      view.form === "change"
        ? data.pair.economies.map(({ iso3 }) => iso3)
        : data.economies.map(({ iso3 }) => iso3);
    const names = inView.map((value) => ({ value, label: economyName(value, locale) }));
    return [
      {
        kind: "one",
        id: "form",
        label: { zh: "排法", en: "Arrangement" }[locale],
        choices: forms.map((value) => ({ value, label: form[value][locale] })),
        chosen: view.form,
        choose: (value) => ({
          ...view,
          form: forms.find((each) => each === value) ?? "rank",
        }),
      },
      {
        kind: "one",
        id: "focus",
        label: { zh: "突出", en: "Pick out" }[locale],
        choices: [
          { value: nobody, label: { zh: "不突出", en: "Nobody" }[locale] },
          { value: six, label: { zh: "论文的六国", en: "The paper’s six" }[locale] },
          ...names.sort((a, b) => (a.label < b.label ? -1 : 1)),
        ],
        chosen: view.focus,
        choose: (focus) => ({ ...view, focus }),
      },
      ...(view.form === "change"
        ? []
        : [
            {
              kind: "one" as const,
              id: "year",
              label: { zh: "年份", en: "Year" }[locale],
              choices: data.years.map((each) => ({ value: String(each), label: String(each) })),
              chosen: String(view.year),
              choose: (value: string) => ({ ...view, year: Number(value) }),
            },
          ]),
    ];
  },
});

export const percent = (share: number, locale: Locale, digits = 1): string =>
  `${formatNumber(share * 100, locale, { digits })}%`;

interface Message {
  readonly title: string;
  readonly detail: string;
}

const inWords = (iso3: string, locale: Locale) => economyName(iso3, locale, "sentence");

function message({ view, data, locale }: Scene<ContentView, ContentData>): Message {
  const print = (share: number) => percent(share, locale);
  const named = (iso3: string) => inWords(iso3, locale);
  const say = ({ title, detail }: { title: Both<string>; detail: Both<string> }): Message => ({
    title: title[locale],
    detail: detail[locale],
  });
  if (view.form === "change") {
    const list = changes(data);
    const { from, to } = data.pair;
    const own = list.find(({ iso3 }) => iso3 === view.focus);
    if (own) {
      const [before, after] = [print(own.from), print(own.to)];
      return say({
        title: {
          zh: `${named(own.iso3)}制造业出口里的国外价值，${from}年是${before}，${to}年是${after}`,
          en: `foreign value in the manufactures that ${named(own.iso3)} exports went from ${before} in ${from} to ${after} in ${to}`,
        },
        detail: { zh: "", en: "" },
      });
    }
    const down = fallen(list);
    const most = steepest(list);
    const names = down.map(({ iso3 }) => named(iso3));
    return say({
      title: {
        zh: `从${from}年到${to}年，${list.length}个经济体中有${list.length - down.length}个出口里的国外价值上升`,
        en: `from ${from} to ${to} the foreign share rose in ${list.length - down.length} of ${list.length} economies`,
      },
      detail: {
        zh: `升得最多的是${named(most.iso3)}，从${print(most.from)}到${print(most.to)}；下降的是${names.join("、")}。`,
        en: `It rose most in ${named(most.iso3)}, from ${print(most.from)} to ${print(most.to)}; it fell in ${listEnglish(names)}.`,
      },
    });
  }
  const list = ranked(data, view.year);
  const [least, most] = [list[0], list.at(-1)];
  const half = print(middle(list));
  const at = list.findIndex(({ iso3 }) => iso3 === view.focus);
  const own = list[at];
  if (own) {
    const rank = at + 1;
    return say({
      title: {
        zh: `${view.year}年${named(own.iso3)}制造业出口的价值有${print(own.share)}来自国外，从低到高排第${rank}位`,
        en: `in ${view.year} ${print(own.share)} of the value in manufactures exported by ${named(own.iso3)} was foreign: rank ${rank} of ${list.length} from the lowest`,
      },
      detail: { zh: `中位数是${half}。`, en: `The median is ${half}.` },
    });
  }
  if (view.focus === six) {
    const paper = list.filter(({ iso3 }) => (sixEconomies as readonly string[]).includes(iso3));
    const [low, high] = [paper[0], paper.at(-1)];
    const below = paper.filter(({ share }) => share < middle(list)).length;
    const all = paper.map(({ iso3, share }) =>
      locale === "zh" ? `${named(iso3)}${print(share)}` : `${named(iso3)} ${print(share)}`,
    );
    return say({
      title: {
        zh: `论文比较的六国从${print(low?.share ?? NaN)}（${named(low?.iso3 ?? "")}）到${print(high?.share ?? NaN)}（${named(high?.iso3 ?? "")}），${below}国在中位数以下`,
        en: `the paper’s six: ${print(low?.share ?? NaN)} (${named(low?.iso3 ?? "")}) to ${print(high?.share ?? NaN)} (${named(high?.iso3 ?? "")}), ${below} below the median`,
      },
      detail: {
        zh: `${view.year}年：${all.join("，")}；${list.length}个经济体的中位数是${half}。`,
        en: `In ${view.year}: ${all.join(", ")}; the median of ${list.length} economies is ${half}.`,
      },
    });
  }
  if (view.form === "size") {
    const big = largest(data, view.year).sort((a, b) => a.share - b.share);
    const [low, high] = [big[0], big.at(-1)];
    const first = largest(data, view.year).slice(0, 3);
    return say({
      title: {
        zh: `十个最大的制造业经济体，国外价值从${print(low?.share ?? NaN)}（${named(low?.iso3 ?? "")}）到${print(high?.share ?? NaN)}（${named(high?.iso3 ?? "")}）`,
        en: `of the ten largest none is free of foreign value: ${print(low?.share ?? NaN)} (${named(low?.iso3 ?? "")}) to ${print(high?.share ?? NaN)} (${named(high?.iso3 ?? "")})`,
      },
      detail: {
        zh: `最大的三个是${first.map(({ iso3, share }) => `${named(iso3)}（${print(share)}）`).join("、")}；${list.length}个经济体的中位数是${half}。`,
        en: `The three largest are ${listEnglish(first.map(({ iso3, share }) => `${named(iso3)} (${print(share)})`))}; the median of all ${list.length} is ${half}.`,
      },
    });
  }
  return say({
    title: {
      zh: `${view.year}年，${list.length}个经济体没有一个为零：${print(least?.share ?? NaN)}（${named(least?.iso3 ?? "")}）到${print(most?.share ?? NaN)}（${named(most?.iso3 ?? "")}）`,
      en: `none of ${list.length} economies is at zero: ${print(least?.share ?? NaN)} (${named(least?.iso3 ?? "")}) to ${print(most?.share ?? NaN)} (${named(most?.iso3 ?? "")})`,
    },
    detail: {
      zh: `半数经济体在${half}以上。`,
      en: `Half of them are above ${half} in ${view.year}.`,
    },
  });
}

/** What the view picks out; all values are in the download. */
function table({ view, data, locale }: Scene<ContentView, ContentData>): FigureTable {
  const name = foreignContent.name[locale];
  const print = (share: number) => formatNumber(share * 100, locale, { digits: 1 });
  const economy = { label: { zh: "经济体", en: "Economy" }[locale], numeric: false };
  if (view.form === "change") {
    const { from, to } = data.pair;
    return {
      caption: `${name}${locale === "zh" ? `，${from}年与${to}年（%）` : `, ${from} and ${to} (%)`}`,
      columns: [
        economy,
        { label: String(from), numeric: true },
        { label: String(to), numeric: true },
      ],
      rows: changes(data).map((each) => [
        economyName(each.iso3, locale),
        print(each.from),
        print(each.to),
      ]),
    };
  }
  const list = ranked(data, view.year);
  const picked =
    view.focus === six
      ? list.filter(({ iso3 }) => (sixEconomies as readonly string[]).includes(iso3))
      : view.form === "size"
        ? largest(data, view.year)
        : list;
  return {
    caption: `${name}${locale === "zh" ? `，${view.year}年` : `, ${view.year}`}`,
    columns: [
      economy,
      { label: { zh: "国外价值，%", en: "Foreign value, %" }[locale], numeric: true },
      { label: { zh: "从低到高的位次", en: "Rank from lowest" }[locale], numeric: true },
      {
        label: { zh: "制造业增加值", en: "Value added of manufacturing" }[locale],
        numeric: true,
      },
    ],
    rows: picked.map((each) => [
      economyName(each.iso3, locale),
      print(each.share),
      String(list.indexOf(each) + 1),
      formatQuantity(each.usdMillion, "USD million", locale),
    ]),
  };
}
