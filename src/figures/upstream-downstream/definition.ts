import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, yearAmong, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { economyName, namedEconomies } from "../inter-country/economy-names.ts";
import { capital, groupName, sixEconomies } from "../inter-country/names.ts";
import { adbPositions, adbTerms } from "../inter-country/sources.ts";
import { sentences } from "../sentences.ts";
import {
  counts,
  groups,
  medians,
  nobody,
  pathOf,
  places,
  six,
  type Position,
  type PositionData,
  type PositionView,
} from "./model.ts";

const story = { form: "places", group: "M", year: 2021, focus: nobody } as const;

const states: Readonly<Record<string, PositionView>> = {
  quadrants: story,
  six: { ...story, focus: six },
  labour: { ...story, group: "L", focus: six },
  capital: { ...story, group: "K", focus: six },
  technology: { ...story, group: "T", focus: six },
  path: { ...story, form: "paths", focus: six },
};

const forms = ["places", "paths"] as const;
const anyone = [nobody, six, ...namedEconomies];

function fields(data: PositionData): Fields<PositionView> {
  return {
    form: word(forms, { zh: "图形", en: "form" }),
    group: word(groups, { zh: "部门组", en: "group" }),
    year: yearAmong(data.years),
    focus: word(anyone, { zh: "经济体", en: "economy" }),
  };
}

export const upstreamDownstream = defineFigure<PositionView, PositionData>({
  id: "upstream-downstream",
  name: {
    zh: "上游与下游：前向与后向参与度",
    en: "Upstream and downstream: forward and backward participation",
  },
  paperLabel: null,
  states,
  order: ["quadrants", "six", "labour", "capital", "technology", "path"],
  claims: [],
  sources: [adbPositions],
  licence: adbTerms,

  title: (scene) => capital(message(scene).title),

  alt(scene) {
    const { title, detail } = message(scene);
    return sentences([capital(title), detail], scene.locale);
  },

  unit: ({ view, data, locale }) =>
    view.form === "paths"
      ? {
          zh: `${groupName("M", "zh")}，${pathSpan(data).from}—${pathSpan(data).to}年；虚线为估计值`,
          en: `${capital(groupName("M", "en"))}, ${pathSpan(data).from}–${pathSpan(data).to}; dashes are estimates`,
        }[locale]
      : {
          zh: `${groupName(view.group, "zh")}，${view.year}年；面积为增加值`,
          en: `${capital(groupName(view.group, "en"))}, ${view.year}; area: value added`,
        }[locale],

  notes: ({ view, locale }) =>
    view.form === "paths"
      ? [
          {
            zh: "起始年份属估计值。有些跳动来自数据本身。",
            en: "The first year is an estimate. Some jumps are in the source.",
          }[locale],
        ]
      : [
          {
            zh: "纵轴的分母是增加值，横轴是出口，分界取各自的中位数。最小的圆略有放大。",
            en: "Shares of value added (up) and of exports (across), divided at their medians. The smallest dots are enlarged.",
          }[locale],
        ],

  table,

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体，ISO三位代码", en: "Economy, ISO code" } },
      {
        name: "group",
        description: {
          zh: "M＝制造业；L、K、T＝劳动、资本、技术密集型",
          en: "M = manufacturing; L, K, T = labour-, capital-, technology-intensive",
        },
      },
      { name: "year", description: { zh: "年份", en: "Year" } },
      {
        name: "forward_participation",
        description: {
          zh: "前向参与度，占增加值的份额",
          en: "Forward participation, share of value added",
        },
      },
      {
        name: "backward_participation",
        description: {
          zh: "后向参与度，占出口的份额",
          en: "Backward participation, share of exports",
        },
      },
      {
        name: "value_added_usd_million",
        description: {
          zh: "增加值，百万美元；重建的年份未列",
          en: "Value added, million US dollars; not given for rebuilt years",
        },
      },
      {
        name: "status",
        description: {
          zh: "exact＝由全表算出；reconstructed＝由汇总数据重建",
          en: "exact = from full tables; reconstructed = rebuilt from aggregates",
        },
      },
    ],
    rows: [
      ...groups.flatMap((group) =>
        data.groups[group].flatMap(({ iso3, forward, backward, usdMillion }) =>
          data.years.map((year, at) => [
            iso3,
            group,
            year,
            forward[at] ?? null,
            backward[at] ?? null,
            usdMillion[at] ?? null,
            "exact",
          ]),
        ),
      ),
      ...data.paths
        .filter(({ exact }) => !exact)
        .map(({ iso3, year, forward, backward }) => [
          iso3,
          "M",
          year,
          forward,
          backward,
          null,
          "reconstructed",
        ]),
    ],
  }),

  parse: (params, data) => parseView(params, states, "quadrants", fields(data)),
  print: (view) =>
    printView(view, states, {
      form: { print: String },
      group: { print: String },
      year: { print: String },
      focus: { print: String },
    }),

  controls({ view, data, locale }): Control<PositionView>[] {
    const form = {
      places: { zh: "各经济体的位置", en: "Where economies stand" },
      paths: { zh: "六国走过的路", en: "The way of the six" },
    } as const;
    const known = view.form === "paths" ? sixEconomies : data.groups.M.map(({ iso3 }) => iso3);
    const names = known.map((value) => ({ value, label: economyName(value, locale) }));
    const formControl: Control<PositionView> = {
      kind: "one",
      id: "form",
      label: { zh: "图形", en: "Form" }[locale],
      choices: forms.map((value) => ({ value, label: form[value][locale] })),
      chosen: view.form,
      choose: (value) =>
        value === "paths" ? { ...view, form: value, group: "M" } : { ...view, form: "places" },
    };
    const focus: Control<PositionView> = {
      kind: "one",
      id: "focus",
      label: { zh: "突出", en: "Pick out" }[locale],
      choices: [
        { value: nobody, label: { zh: "不突出", en: "Nobody" }[locale] },
        { value: six, label: { zh: "论文的六国", en: "The paper’s six" }[locale] },
        ...names.sort((a, b) => (a.label < b.label ? -1 : 1)),
      ],
      chosen: view.focus,
      choose: (value) => ({ ...view, focus: value }),
    };
    if (view.form === "paths") return [formControl, focus];
    return [
      formControl,
      {
        kind: "one",
        id: "group",
        label: { zh: "部门组", en: "Sectors" }[locale],
        choices: groups.map((value) => ({ value, label: capital(groupName(value, locale)) })),
        chosen: view.group,
        choose: (value) => ({ ...view, group: groups.find((each) => each === value) ?? "M" }),
      },
      {
        kind: "one",
        id: "year",
        label: { zh: "年份", en: "Year" }[locale],
        choices: data.years.map((each) => ({ value: String(each), label: String(each) })),
        chosen: String(view.year),
        choose: (value) => ({ ...view, year: Number(value) }),
      },
      focus,
    ];
  },
});

export const percent = (share: number, locale: Locale, digits = 1): string =>
  `${formatNumber(share * 100, locale, { digits })}%`;

/** First and last year of the paths. */
export function pathSpan(data: PositionData): { readonly from: number; readonly to: number } {
  const years = data.paths.map(({ year }) => year);
  return { from: Math.min(...years), to: Math.max(...years) };
}

interface Message {
  readonly title: string;
  readonly detail: string;
}

const isSix = (iso3: string) => (sixEconomies as readonly string[]).includes(iso3);

function message({ view, data, locale }: Scene<PositionView, PositionData>): Message {
  const print = (share: number) => percent(share, locale);
  const named = (iso3: string) => economyName(iso3, locale, "sentence");
  const say = (title: Both<string>, detail: Both<string>): Message => ({
    title: title[locale],
    detail: detail[locale],
  });
  const part = groupName(view.group, locale);
  if (view.form === "paths") {
    const { from, to } = pathSpan(data);
    const ways = sixEconomies.map((iso3) => {
      const way = pathOf(data, iso3);
      const [first, last] = [way[0], way.at(-1)];
      return {
        iso3,
        forward: [first?.forward ?? NaN, last?.forward ?? NaN] as const,
        backward: [first?.backward ?? NaN, last?.backward ?? NaN] as const,
      };
    });
    const own = ways.find(({ iso3 }) => iso3 === view.focus);
    if (own) {
      const [f, b] = [own.forward.map(print), own.backward.map(print)];
      return say(
        {
          zh: `${from}年到${to}年，${named(own.iso3)}的前向参与度从${f[0]}到${f[1]}，后向从${b[0]}到${b[1]}`,
          en: `from ${from} to ${to} ${named(own.iso3)} went from ${f[0]} to ${f[1]} forward and from ${b[0]} to ${b[1]} backward`,
        },
        { zh: "", en: "" },
      );
    }
    const down = ways.filter(
      ({ forward, backward }) => forward[1] < forward[0] && backward[1] < backward[0],
    );
    const only = down.length === 1 ? down[0] : undefined;
    const china = ways.find(({ iso3 }) => iso3 === "CHN") ?? ways[0];
    const most = ways.reduce((a, b) =>
      b.forward[1] - b.forward[0] > a.forward[1] - a.forward[0] ? b : a,
    );
    const [f, b] = [china?.forward.map(print) ?? [], china?.backward.map(print) ?? []];
    const detail = {
      zh: `中国的前向从${f[0]}到${f[1]}，后向从${b[0]}到${b[1]}；前向升得最多的是${named(most.iso3)}，从${print(most.forward[0])}到${print(most.forward[1])}。`,
      en: `China went from ${f[0]} to ${f[1]} forward and from ${b[0]} to ${b[1]} backward; forward participation rose most in ${named(most.iso3)}, from ${print(most.forward[0])} to ${print(most.forward[1])}.`,
    };
    return say(
      only
        ? {
            zh: `${from}年到${to}年，六国之中只有${named(only.iso3)}的前向与后向参与度都下降`,
            en: `from ${from} to ${to} only ${named(only.iso3)} came down in both directions`,
          }
        : {
            zh: `${from}年到${to}年，六国之中有${down.length}国的前向与后向参与度都下降`,
            en: `from ${from} to ${to} ${down.length} of the six came down in both directions`,
          },
      detail,
    );
  }
  const list = places(data, view.group, view.year);
  const lines = medians(list);
  const [forward, backward] = [print(lines.forward), print(lines.backward)];
  const middles = {
    zh: `中位数：前向${forward}，后向${backward}。`,
    en: `Medians: ${forward} forward, ${backward} backward.`,
  };
  const own = list.find(({ iso3 }) => iso3 === view.focus);
  if (own) {
    return say(
      {
        zh: `${view.year}年${named(own.iso3)}${part}的前向参与度为${print(own.forward)}，后向为${print(own.backward)}`,
        en: `in ${view.year} ${part} in ${named(own.iso3)} stood at ${print(own.forward)} forward and ${print(own.backward)} backward`,
      },
      middles,
    );
  }
  if (view.focus === six) {
    const paper = list.filter(({ iso3 }) => isSix(iso3));
    const by = (pick: (each: Position) => number) => [...paper].sort((a, b) => pick(a) - pick(b));
    const up = by((each) => each.forward);
    const [low, high] = [up[0], up.at(-1)];
    const all = paper.map((each) =>
      locale === "zh"
        ? `${named(each.iso3)}${print(each.forward)}与${print(each.backward)}`
        : `${named(each.iso3)} ${print(each.forward)} and ${print(each.backward)}`,
    );
    return say(
      {
        zh: `${part}：六国的前向参与度从${print(low?.forward ?? NaN)}（${named(low?.iso3 ?? "")}）到${print(high?.forward ?? NaN)}（${named(high?.iso3 ?? "")}），中位数${forward}`,
        en: `${part}: ${print(low?.forward ?? NaN)} (${named(low?.iso3 ?? "")}) to ${print(high?.forward ?? NaN)} (${named(high?.iso3 ?? "")}) forward`,
      },
      {
        zh: `${view.year}年前向与后向：${all.join("，")}。${middles.zh}`,
        en: `Forward and backward in ${view.year}: ${all.join(", ")}. ${middles.en}`,
      },
    );
  }
  const number = counts(list);
  return say(
    {
      zh: `${list.length}个经济体：${number.both}个两头都高，${number.neither}个两头都低；只偏上游${number.forward}个，只偏下游${number.backward}个`,
      en: `of ${list.length} economies ${number.both} are high both ways, ${number.neither} low both ways; ${number.forward} lean upstream, ${number.backward} downstream`,
    },
    middles,
  );
}

/** What the view picks out; all values are in the download. */
function table({ view, data, locale }: Scene<PositionView, PositionData>): FigureTable {
  const print = (share: number) => formatNumber(share * 100, locale, { digits: 1 });
  const economy = { label: { zh: "经济体", en: "Economy" }[locale], numeric: false };
  const [forward, backward] = [
    { zh: "前向", en: "Forward" }[locale],
    { zh: "后向", en: "Backward" }[locale],
  ];
  if (view.form === "paths") {
    const { from, to } = pathSpan(data);
    return {
      caption: {
        zh: `六国制造业的前向与后向参与度，${from}年（估计值）与${to}年（%）`,
        en: `Forward and backward participation of manufacturing in the six, ${from} (estimates) and ${to} (%)`,
      }[locale],
      columns: [
        economy,
        ...[forward, backward].flatMap((label) =>
          [from, to].map((year) => ({
            label: locale === "zh" ? `${label}，${year}年` : `${label}, ${year}`,
            numeric: true,
          })),
        ),
      ],
      rows: sixEconomies.map((iso3) => {
        const way = pathOf(data, iso3);
        const [first, last] = [way[0], way.at(-1)];
        return [
          economyName(iso3, locale),
          ...[first?.forward, last?.forward, first?.backward, last?.backward].map((value) =>
            print(value ?? NaN),
          ),
        ];
      }),
    };
  }
  const list = places(data, view.group, view.year);
  const picked = view.focus === six ? list.filter(({ iso3 }) => isSix(iso3)) : list;
  return {
    caption: `${upstreamDownstream.name[locale]}${locale === "zh" ? `，${groupName(view.group, locale)}，${view.year}年` : `, ${groupName(view.group, locale)}, ${view.year}`}`,
    columns: [
      economy,
      { label: locale === "zh" ? "前向，%" : "Forward, %", numeric: true },
      { label: locale === "zh" ? "后向，%" : "Backward, %", numeric: true },
      { label: locale === "zh" ? "增加值" : "Value added", numeric: true },
    ],
    rows: [...picked]
      .sort((a, b) => b.usdMillion - a.usdMillion)
      .map((each) => [
        economyName(each.iso3, locale),
        print(each.forward),
        print(each.backward),
        formatQuantity(each.usdMillion, "USD million", locale),
      ]),
  };
}
