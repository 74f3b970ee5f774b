import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Field, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition, type Scene } from "../contract.ts";
import { capital, panelRegions, regionName } from "../inter-country/names.ts";
import { wiod2013, wiodTerms } from "../inter-country/sources.ts";
import {
  nobody,
  relianceOf,
  reliances,
  smallest,
  type Reliance,
  type RelianceData,
  type RelianceView,
} from "./model.ts";

const first = 1995;
const last = 2011;
const whole = { origin: nobody, user: nobody, message: "whole" } as const;

const states: Readonly<Record<string, RelianceView>> = {
  "in-1995": { ...whole, year: first },
  "in-2011": { ...whole, year: last },
  "china-row": { ...whole, year: last, origin: "CHN" },
  "china-both": { ...whole, year: last, origin: "CHN", user: "CHN" },
  "no-empty-cell": { ...whole, year: last, message: "smallest" },
};

const anyone = [nobody, ...panelRegions];

const yearField: Field<number> = {
  print: String,
  read(text) {
    const value = Number(text);
    if (/^\d{4}$/.test(text) && value >= first && value <= last) return { value };
    return {
      problem: {
        zh: `地址中的年份“${text}”没有数据，数据从${first}年到${last}年。`,
        en: `There are no data for the year “${text}” in the address; they run from ${first} to ${last}.`,
      },
    };
  },
};

const fields: Fields<RelianceView> = {
  year: yearField,
  origin: word(anyone, { zh: "来源地", en: "origin" }),
  user: word(anyone, { zh: "使用地", en: "user" }),
  message: word(["whole", "smallest"], { zh: "要点", en: "message" }),
};

export const whoReliesOnWhom: FigureDefinition<RelianceView, RelianceData> = defineFigure<
  RelianceView,
  RelianceData
>({
  id: "who-relies-on-whom",
  name: {
    zh: "各地最终使用的制成品，价值来自哪里",
    en: "Where the value in the manufactures that each region uses was added",
  },
  paperLabel: null,
  states,
  order: ["in-1995", "in-2011", "china-row", "china-both", "no-empty-cell"],
  claims: [],
  sources: [wiod2013],
  licence: wiodTerms,

  title(scene) {
    return capital(message(scene));
  },

  alt(scene) {
    const { data, locale } = scene;
    const cells = telling(scene).map((each) => relianceSentence(each, data, locale));
    return locale === "zh"
      ? `${message(scene)}。${cells.join("")}`
      : `${capital(message(scene))}. ${cells.join(" ")}`;
  },

  unit: ({ view, locale }) =>
    ({
      zh: `占各列最终使用的制成品所含增加值的百分比，${view.year}年；灰格为本地`,
      en: `% of the value added in the manufactures that each column finally uses, ${view.year}; grey is home`,
    })[locale],

  notes: ({ locale }) => [
    {
      zh: "行是创造价值的地区，列是最终使用制成品的地区；每列合计为100%。由9×8表按列昂惕夫逆矩阵算出。",
      en: "Rows add the value, columns finally use the product; each column sums to 100%. Computed with the Leontief inverse of the 9 × 8 table.",
    }[locale],
  ],

  table({ view, data, locale }) {
    const list = reliances(data, view.year);
    const g = data.regions.length;
    return {
      caption: `${whoReliesOnWhom.name[locale]}${locale === "zh" ? `，${view.year}年（%）` : `, ${view.year} (%)`}`,
      columns: [
        { label: { zh: "价值来源", en: "Origin" }[locale], numeric: false },
        ...data.regions.map((id) => ({ label: regionName(id, locale, "short"), numeric: true })),
      ],
      rows: data.regions.map((id, origin) => [
        regionName(id, locale, "short"),
        ...data.regions.map((_, user) =>
          formatNumber((list[origin * g + user] as Reliance).share * 100, locale, { digits: 2 }),
        ),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "year", description: { zh: "年份", en: "Year" } },
      {
        name: "origin",
        description: { zh: "创造增加值的地区", en: "Region that added the value" },
      },
      {
        name: "user",
        description: {
          zh: "最终使用制成品的地区",
          en: "Region that finally used the manufactures",
        },
      },
      {
        name: "usd_million",
        description: { zh: "增加值，百万美元", en: "Value added, million US dollars" },
      },
    ],
    rows: data.years.flatMap(({ year, value }) =>
      value.map((each, at) => [
        year,
        data.regions[Math.floor(at / data.regions.length)] ?? "",
        data.regions[at % data.regions.length] ?? "",
        each,
      ]),
    ),
  }),

  parse: (params) => parseView(params, states, "in-2011", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, data, locale }) {
    const choices = anyone.map((value) => ({
      value,
      label:
        value === nobody
          ? { zh: "不突出", en: "None" }[locale]
          : capital(regionName(value, locale)),
    }));
    const open = { ...view, message: "whole" } as const;
    return [
      {
        kind: "one",
        id: "year",
        label: { zh: "年份", en: "Year" }[locale],
        choices: data.years.map(({ year }) => ({ value: String(year), label: String(year) })),
        chosen: String(view.year),
        choose: (year) => ({ ...open, year: Number(year) }),
      },
      {
        kind: "one",
        id: "origin",
        label: { zh: "突出哪一行", en: "Row to frame" }[locale],
        choices,
        chosen: view.origin,
        choose: (origin) => ({ ...open, origin }),
      },
      {
        kind: "one",
        id: "user",
        label: { zh: "突出哪一列", en: "Column to frame" }[locale],
        choices,
        chosen: view.user,
        choose: (user) => ({ ...open, user }),
      },
    ];
  },
});

const abroad = (list: readonly Reliance[]) => list.filter(({ origin, user }) => origin !== user);

/** The cells that carry a view's message: the largest, of the framed row or column if one is framed. */
function telling({ view, data }: Scene<RelianceView, RelianceData>): Reliance[] {
  const list = abroad(reliances(data, view.year));
  if (view.message === "smallest") return [smallest(list)];
  const is = (at: number, id: string) => data.regions[at] === id;
  const framed = list.filter(({ origin, user }) => is(origin, view.origin) || is(user, view.user));
  return (framed.length > 0 ? framed : list).sort((a, b) => b.share - a.share).slice(0, 3);
}

const percent = (share: number, locale: Locale, digits = 1) =>
  `${formatNumber(share * 100, locale, { digits })}%`;

/** How much of a column comes from elsewhere. */
function foreignShare(data: RelianceData, year: number, user: string): number {
  return 1 - relianceOf(data, year, user, user).share;
}

function message({ view, data, locale }: Scene<RelianceView, RelianceData>): string {
  const { year, origin, user } = view;
  const name = (id: string) => regionName(id, locale);
  const list = reliances(data, year);
  if (view.message === "smallest") {
    const least = smallest(list);
    const from = name(data.regions[least.origin] ?? "");
    const to = name(data.regions[least.user] ?? "");
    const share = percent(least.share, locale, 2);
    return {
      zh: `没有一格是空的：最小的一格是${to}所用制成品中来自${from}的${share}`,
      en: `no cell is empty: the smallest, ${share}, is ${from}’s part in the manufactures that ${to} uses`,
    }[locale];
  }
  if (origin !== nobody && user === origin) {
    const own = percent(foreignShare(data, year, user), locale);
    const users = data.regions.filter((id) => id !== origin);
    const most = users.reduce((a, b) =>
      relianceOf(data, year, origin, b).share > relianceOf(data, year, origin, a).share ? b : a,
    );
    const share = percent(relianceOf(data, year, origin, most).share, locale);
    return {
      zh: `${year}年，${name(origin)}所用制成品的价值有${own}来自别处，而${name(most)}所用的有${share}来自${name(origin)}`,
      en: `in ${year} ${own} of the value in the manufactures used in ${name(origin)} came from elsewhere, and ${share} of that used in ${name(most)} came from ${name(origin)}`,
    }[locale];
  }
  if (origin !== nobody && user !== nobody) {
    const share = percent(relianceOf(data, year, origin, user).share, locale);
    return {
      zh: `${year}年，${name(user)}所用制成品的价值有${share}来自${name(origin)}`,
      en: `in ${year} ${share} of the value in the manufactures used in ${name(user)} came from ${name(origin)}`,
    }[locale];
  }
  if (origin !== nobody) {
    const users = data.regions.filter((id) => id !== origin);
    const of = (id: string, when: number) => relianceOf(data, when, origin, id).share;
    const most = users.reduce((a, b) => (of(b, year) > of(a, year) ? b : a));
    const risen = users.filter((id) => of(id, year) > of(id, first)).length;
    const share = percent(of(most, year), locale);
    if (year === first) {
      return {
        zh: `${year}年，${name(origin)}在${name(most)}所用制成品中的份额最大，为${share}`,
        en: `in ${year} ${name(origin)} had its largest share, ${share}, in the manufactures that ${name(most)} used`,
      }[locale];
    }
    return {
      zh: `到${year}年，别处的${users.length}列${risen === users.length ? "都" : `中有${risen}列`}比${first}年更多地依靠${name(origin)}，最多的是${name(most)}，为${share}`,
      en: `by ${year}, ${risen === users.length ? `all ${risen}` : `${risen} of the ${users.length}`} other columns drew more on ${name(origin)} than in ${first}; ${name(most)} drew most, ${share}`,
    }[locale];
  }
  if (user !== nobody) {
    const share = percent(foreignShare(data, year, user), locale);
    return {
      zh: `${year}年，${name(user)}所用制成品的价值有${share}来自别处`,
      en: `in ${year} ${share} of the value in the manufactures used in ${name(user)} came from elsewhere`,
    }[locale];
  }
  const own = data.regions.map((id) => foreignShare(data, year, id));
  const least = percent(Math.min(...own), locale, 0);
  const most = percent(Math.max(...own), locale, 0);
  return {
    zh: `${year}年，各地所用制成品的价值有${least}到${most}来自别处`,
    en: `in ${year} between ${least} and ${most} of the value in the manufactures a region used came from elsewhere`,
  }[locale];
}

/** A cell in words. */
export function relianceSentence(
  { origin, user, value, share }: Reliance,
  data: RelianceData,
  locale: Locale,
): string {
  const from = regionName(data.regions[origin] ?? "", locale);
  const to = regionName(data.regions[user] ?? "", locale);
  const amount = formatQuantity(value, "USD million", locale);
  return locale === "zh"
    ? `${to}所用制成品的价值有${percent(share, locale, 2)}在${from}创造，计${amount}。`
    : `${percent(share, locale, 2)} of the value in the manufactures used in ${to} was added in ${from}: ${amount}.`;
}
