import { formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import {
  capital,
  panelRegions,
  panelSectors,
  regionName,
  sectorName,
} from "../inter-country/names.ts";
import { wiod2013, wiodTerms } from "../inter-country/sources.ts";
import { chainIn, sum, type RoundsData, type RoundsView } from "./model.ts";

const states: Readonly<Record<string, RoundsView>> = {
  "china-technology": { region: "CHN", sector: "TEC" },
  "us-technology": { region: "USA", sector: "TEC" },
  "china-labour": { region: "CHN", sector: "LAB" },
};

const fields: Fields<RoundsView> = {
  region: word(panelRegions, { zh: "地区", en: "region" }) as Fields<RoundsView>["region"],
  sector: word(panelSectors, { zh: "部门", en: "sector" }) as Fields<RoundsView>["sector"],
};

export const labRounds: FigureDefinition<RoundsView, RoundsData> = defineFigure<
  RoundsView,
  RoundsData
>({
  id: "lab-rounds",
  name: {
    zh: "一单位最终产品背后的产业链，一轮一轮展开",
    en: "The chain behind one unit of a final product, round by round",
  },
  paperLabel: null,
  states,
  order: ["china-technology", "us-technology", "china-labour"],
  claims: [],
  sources: [wiod2013],
  licence: wiodTerms,

  title({ view, data, locale }) {
    const { rounds, multiplier } = chainIn(data, view);
    const home = data.regions.indexOf(view.region);
    const abroad = sum(rounds.map((round) => sum(round) - (round[home] ?? 0)));
    const what = nameOf(view, locale);
    const all = formatNumber(multiplier, locale, { digits: 2 });
    const out = formatNumber(abroad, locale, { digits: 2 });
    return {
      zh: `1美元的${what}产品，全世界共需产出${all}美元，其中${out}美元在境外`,
      en: `One dollar of ${what} takes ${all} dollars of output in all, ${out} of it abroad`,
    }[locale];
  },

  alt({ view, data, locale }) {
    const { rounds, multiplier } = chainIn(data, view);
    const after = (count: number) =>
      `${formatNumber((sum(rounds.slice(0, count + 1).map(sum)) / multiplier) * 100, locale, { digits: 0 })}%`;
    const title = labRounds.title({ view, data, locale });
    return locale === "zh"
      ? `${title}。最终产品本身占其中的${after(0)}，加上一轮投入后为${after(1)}，三轮后为${after(3)}，逐轮趋近逆矩阵给出的总数。`
      : `${title}. The product itself is ${after(0)} of that; with one round of inputs it is ${after(1)}, with three ${after(3)}, closing in on the total that the inverse gives.`;
  },

  unit: ({ data, locale }) =>
    ({
      zh: `每1美元最终产品所需的累计产出，美元${data.year ? `，${data.year}年` : ""}`,
      en: `Output so far per dollar of final product, dollars${data.year ? `, ${data.year}` : ""}`,
    })[locale],

  notes: ({ locale }) => [
    {
      zh: "第0轮是产品本身，第1轮是它的投入，第2轮是投入的投入，依此类推。",
      en: "Round 0 is the product, round 1 its inputs, round 2 the inputs of these, and so on.",
    }[locale],
  ],

  table({ view, data, locale }) {
    const { rounds, multiplier } = chainIn(data, view);
    const home = data.regions.indexOf(view.region);
    const print = (value: number) => formatNumber(value, locale, { digits: 4 });
    let soFar = 0;
    return {
      caption: `${labRounds.name[locale]}${locale === "zh" ? "：" : ": "}${nameOf(view, locale)}`,
      columns: [
        { label: { zh: "轮次", en: "Round" }[locale], numeric: false },
        { label: { zh: "境内产出", en: "At home" }[locale], numeric: true },
        { label: { zh: "境外产出", en: "Abroad" }[locale], numeric: true },
        { label: { zh: "累计", en: "So far" }[locale], numeric: true },
      ],
      rows: [
        ...rounds.map((round, index) => {
          const all = sum(round);
          soFar += all;
          const own = round[home] ?? 0;
          return [String(index), print(own), print(all - own), print(soFar)];
        }),
        [{ zh: "逆矩阵", en: "Inverse" }[locale], "", "", print(multiplier)],
      ],
    };
  },

  records: (data) => ({
    columns: [
      { name: "year", description: { zh: "年份", en: "Year" } },
      { name: "region", description: { zh: "产品的地区", en: "Region of the product" } },
      { name: "sector", description: { zh: "产品的部门", en: "Sector of the product" } },
      {
        name: "round",
        description: {
          zh: "轮次；inverse＝各轮之和的极限（列昂惕夫逆矩阵的列和）",
          en: "Round; inverse = the limit of the sum (column sum of the Leontief inverse)",
        },
      },
      { name: "producer", description: { zh: "产出的地区", en: "Region that produces" } },
      {
        name: "output",
        description: { zh: "每单位最终产品的产出", en: "Output per unit of final product" },
      },
    ],
    rows: data.chains.flatMap(({ region, sector, rounds, multiplier }) => [
      ...rounds.flatMap((round, index) =>
        round.map((value, producer) => [
          data.year,
          region,
          sector,
          String(index),
          data.regions[producer] ?? "",
          value,
        ]),
      ),
      [data.year, region, sector, "inverse", "all", multiplier],
    ]),
  }),

  parse: (params) => parseView(params, states, "china-technology", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, data, locale }) {
    return [
      {
        kind: "one",
        id: "region",
        label: { zh: "地区", en: "Region" }[locale],
        choices: data.regions.map((value) => ({
          value,
          label: capital(regionName(value, locale)),
        })),
        chosen: view.region,
        choose: (region) => ({ ...view, region }),
      },
      {
        kind: "one",
        id: "sector",
        label: { zh: "部门", en: "Sector" }[locale],
        choices: data.sectors.map((value) => ({
          value,
          label: capital(sectorName(value, locale)),
        })),
        chosen: view.sector,
        choose: (sector) => ({ ...view, sector }),
      },
    ];
  },
});

const nameOf = ({ region, sector }: RoundsView, locale: Locale) =>
  locale === "zh"
    ? `${regionName(region, locale)}${sectorName(sector, locale)}`
    : `${sectorName(sector, locale)} from ${regionName(region, locale)}`;
