import { formatNumber } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, groupName, regionName, sixEconomies } from "../inter-country/names.ts";
import { wiod2013, wiodTerms } from "../inter-country/sources.ts";
import {
  definitions,
  rateIn,
  type Definition,
  type ParticipationData,
  type ParticipationView,
} from "./model.ts";

const states: Readonly<Record<Definition, ParticipationView>> = {
  forward: { definition: "forward" },
  backward: { definition: "backward" },
  "forward-trade": { definition: "forward-trade" },
  "backward-trade": { definition: "backward-trade" },
};

/** What is divided by what. */
export const definitionNames: Readonly<Record<Definition, Both<string>>> = {
  forward: { zh: "前向：占增加值", en: "Forward, of value added" },
  backward: { zh: "后向：占最终品", en: "Backward, of final goods" },
  "forward-trade": { zh: "前向：占出口", en: "Forward, of exports" },
  "backward-trade": { zh: "后向：占出口", en: "Backward, of exports" },
};

const fields: Fields<ParticipationView> = {
  definition: word(definitions, {
    zh: "口径",
    en: "definition",
  }) as Fields<ParticipationView>["definition"],
};

/** The six economies where the table has them, else the table's first dozen regions. */
export const shownRegions = (data: ParticipationData): readonly string[] => {
  const six = sixEconomies.filter((id) => data.regions.includes(id));
  return six.length === sixEconomies.length ? six : data.regions.slice(0, 12);
};

export const labParticipation: FigureDefinition<ParticipationView, ParticipationData> =
  defineFigure<ParticipationView, ParticipationData>({
    id: "lab-participation",
    name: {
      zh: "六个经济体制造业的价值链参与度，分要素密集型",
      en: "Participation of six economies’ manufacturing in value chains, by kind of factor",
    },
    paperLabel: null,
    states,
    order: [...definitions],
    claims: [],
    sources: [wiod2013],
    licence: wiodTerms,

    title({ view, data, locale }) {
      const group = data.groups[0] ?? "M";
      const ranked = shownRegions(data)
        .map((region) => ({ region, rate: rateIn(data, view.definition, region, group) ?? 0 }))
        .sort((a, b) => b.rate - a.rate);
      const [top] = ranked;
      const bottom = ranked.at(-1);
      const china = ranked.find(({ region }) => region === "CHN");
      if (!top || !bottom) return labParticipation.name[locale];
      const name = (region: string) => regionName(region, locale);
      const print = (rate: number) => percent(rate, locale);
      const year =
        data.year === null ? "" : { zh: `${data.year}年，`, en: `In ${data.year} ` }[locale];
      const direction = view.definition.startsWith("forward")
        ? { zh: "前向参与度", en: "forward participation" }
        : { zh: "后向参与度", en: "backward participation" };
      const more =
        china && china !== top && china !== bottom
          ? {
              zh: `，${name("CHN")}为${print(china.rate)}`,
              en: `; ${name("CHN")} stood at ${print(china.rate)}`,
            }[locale]
          : "";
      return capital(
        {
          zh: `${year}${groupName(group, locale)}${direction.zh}最高的是${name(top.region)}（${print(top.rate)}），最低的是${name(bottom.region)}（${print(bottom.rate)}）${more}`,
          en: `${year}${direction.en} of ${groupName(group, locale)} was highest in ${name(top.region)} (${print(top.rate)}) and lowest in ${name(bottom.region)} (${print(bottom.rate)})${more}`,
        }[locale],
      );
    },

    alt({ view, data, locale }) {
      const title = labParticipation.title({ view, data, locale });
      const group = data.groups[0] ?? "M";
      const list = shownRegions(data).map(
        (region) =>
          `${regionName(region, locale)}${locale === "zh" ? "" : " "}${printRate(rateIn(data, view.definition, region, group), locale)}`,
      );
      return locale === "zh"
        ? `${title}。${list.join("，")}。`
        : `${title}. ${capital(list.join(", "))}.`;
    },

    unit: ({ view, locale }) =>
      ({
        forward: {
          zh: "随中间品出口、进入国外生产的增加值，占该组增加值的百分比",
          en: "Value added that foreign production takes up, % of the group’s value added",
        },
        backward: {
          zh: "经由进口中间品而来的价值，占该组最终品的百分比",
          en: "Value that comes through imported inputs, % of the group’s final goods",
        },
        "forward-trade": {
          zh: "直接买方再送往别处的国内增加值，占该组出口的百分比",
          en: "Domestic value added that the direct buyer sends on, % of the group’s exports",
        },
        "backward-trade": {
          zh: "国外增加值和重复计算，占该组出口的百分比",
          en: "Foreign value added and double counting, % of the group’s exports",
        },
      })[view.definition][locale],

    notes: ({ locale }) => [
      {
        zh: "由9×8表算出，部门较粗：制造业总体与全表结果相近，单个要素类别差得较多。",
        en: "Computed on the 9 × 8 table, whose sectors are coarse: close to the full tables for all manufacturing, farther off for single groups.",
      }[locale],
    ],

    table({ view, data, locale }) {
      return {
        caption: `${labParticipation.name[locale]}${locale === "zh" ? "：" : ": "}${definitionNames[view.definition][locale]}`,
        columns: [
          { label: { zh: "经济体", en: "Economy" }[locale], numeric: false },
          ...data.groups.map((id) => ({
            label: capital(groupName(id, locale)),
            numeric: true,
          })),
        ],
        rows: data.regions.map((region) => [
          capital(regionName(region, locale)),
          ...data.groups.map((group) =>
            printRate(rateIn(data, view.definition, region, group), locale),
          ),
        ]),
      };
    },

    records: (data) => ({
      columns: [
        { name: "year", description: { zh: "年份", en: "Year" } },
        { name: "region", description: { zh: "地区", en: "Region" } },
        {
          name: "group",
          description: { zh: "部门组：M、L、K、T", en: "Group of sectors: M, L, K, T" },
        },
        {
          name: "definition",
          description: {
            zh: "forward＝占增加值；backward＝占最终品；forward-trade、backward-trade＝占出口",
            en: "forward = of value added; backward = of final goods; forward-trade, backward-trade = of exports",
          },
        },
        { name: "rate", description: { zh: "参与度", en: "Rate" } },
      ],
      rows: definitions.flatMap((definition) =>
        data.regions.flatMap((region) =>
          data.groups.map((group) => [
            data.year,
            region,
            group,
            definition,
            rateIn(data, definition, region, group),
          ]),
        ),
      ),
    }),

    parse: (params) => parseView(params, states, "forward", fields),
    print: (view) => printView(view, states, fields),

    controls: ({ view, locale }) => [
      {
        kind: "one",
        id: "definition",
        label: { zh: "口径", en: "Definition" }[locale],
        choices: definitions.map((value) => ({ value, label: definitionNames[value][locale] })),
        chosen: view.definition,
        choose: (value) => ({
          definition: definitions.find((each) => each === value) ?? view.definition,
        }),
      },
    ],
  });

const percent = (rate: number, locale: Locale) =>
  `${formatNumber(rate * 100, locale, { digits: 1 })}%`;

const printRate = (rate: number | null, locale: Locale) =>
  rate === null ? "—" : percent(rate, locale);
