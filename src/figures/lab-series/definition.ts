import { formatNumber } from "../../i18n/format.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, groupName, regionName, sixEconomies } from "../inter-country/names.ts";
import { adbTables, adbTerms } from "../inter-country/sources.ts";
import { meanOf, paperYears, seriesOf, type SeriesData, type SeriesView } from "./model.ts";

const states: Readonly<Record<string, SeriesView>> = {
  china: { group: "M", economy: "CHN" },
  india: { group: "M", economy: "IND" },
  "china-technology": { group: "T", economy: "CHN" },
};

export const seriesGroups = ["M", "L", "K", "T"] as const;

const fields: Fields<SeriesView> = {
  group: word(seriesGroups, { zh: "部门组", en: "group" }) as Fields<SeriesView>["group"],
  economy: word(sixEconomies, { zh: "经济体", en: "economy" }) as Fields<SeriesView>["economy"],
};

export const labSeries: FigureDefinition<SeriesView, SeriesData> = defineFigure<
  SeriesView,
  SeriesData
>({
  id: "lab-series",
  name: {
    zh: "制造业前向参与度：论文的均值与逐年重算",
    en: "Forward participation of manufacturing: the paper’s averages and our yearly values",
  },
  paperLabel: { zh: "论文图1、图2", en: "Figures 1 and 2 of the paper" },
  states,
  order: ["china", "india", "china-technology"],
  claims: [
    "forward-mean-china",
    "forward-mean-us",
    "forward-mean-japan",
    "forward-mean-germany",
    "forward-mean-korea",
    "forward-mean-india",
    "forward-drop-694",
    "india-catchup-2017",
    "backward-falls",
    "china-tech-falling",
    "india-overtakes-2018",
  ],
  sources: [adbTables],
  licence: adbTerms,

  title({ view, data, locale }) {
    const { economy, group } = view;
    const print = (value: number, digits = 3) => formatNumber(value, locale, { digits });
    const name = regionName(economy, locale);
    const mean = print(meanOf(data, economy, group));
    const [from, to] = paperYears;
    const at = (year: number) => seriesOf(data, economy, group).find((row) => row.year === year);
    const paper = data.paper.find(({ iso3 }) => iso3 === economy);
    if (group === "M" && paper) {
      return capital(
        {
          zh: `${name}${from}—${to}年的均值重算为${mean}，论文为${print(paper.mean)}`,
          en: `${name} averaged ${mean} over ${from}–${to} by our count, ${print(paper.mean)} in the paper`,
        }[locale],
      );
    }
    const [start, end] = [print(at(from)?.value ?? NaN), print(at(to)?.value ?? NaN)];
    return capital(
      {
        zh: `${name}${groupName(group, locale)}的前向参与度${from}年为${start}，${to}年为${end}`,
        en: `forward participation of ${groupName(group, locale)} in ${name} was ${start} in ${from} and ${end} in ${to}`,
      }[locale],
    );
  },

  alt({ view, data, locale }) {
    const title = labSeries.title({ view, data, locale });
    const means = sixEconomies.map(
      (iso3) =>
        `${regionName(iso3, locale)}${locale === "zh" ? "" : " "}${formatNumber(meanOf(data, iso3, view.group), locale, { digits: 3 })}`,
    );
    return locale === "zh"
      ? `${title}。六个经济体的均值：${means.join("，")}。虚线为重建的年份。`
      : `${title}. Averages of the six: ${means.join(", ")}. Dashes are rebuilt years.`;
  },

  unit: ({ view, locale }) =>
    ({
      zh: `${groupName(view.group, "zh")}前向参与度，占增加值的份额；虚线为重建值，实线为全表算出的值`,
      en: `Forward participation of ${groupName(view.group, "en")}, share of value added; dashed where rebuilt, solid from full tables`,
    })[locale],

  notes({ view, data, locale }) {
    const error = data.errors.find(({ group }) => group === view.group);
    const [mean, max] = [error?.mean ?? NaN, error?.max ?? NaN].map((value) =>
      formatNumber(value, locale, { digits: 1 }),
    );
    return [
      {
        zh: `2000年与2007年之间没有数据。重建的办法在已知的年份上试过，这一组平均差${mean}%，最多差${max}%。2022年用2023年6月修订版。`,
        en: `There are no data between 2000 and 2007. Tried on years that are known, the rebuilding misses this group by ${mean}% on average and ${max}% at most. 2022 is from the release of June 2023.`,
      }[locale],
    ];
  },

  table({ view, data, locale }) {
    const years = [...new Set(data.rows.map(({ year }) => year))].sort((a, b) => a - b);
    return {
      caption: `${labSeries.name[locale]}${locale === "zh" ? "，" : ", "}${groupName(view.group, locale)}`,
      columns: [
        { label: { zh: "年份", en: "Year" }[locale], numeric: false },
        ...sixEconomies.map((iso3) => ({
          label: regionName(iso3, locale, "short"),
          numeric: true,
        })),
      ],
      rows: years.map((year) => [
        `${year}${data.rows.find((row) => row.year === year)?.exact ? "" : "*"}`,
        ...sixEconomies.map((iso3) => {
          const row = seriesOf(data, iso3, view.group).find((each) => each.year === year);
          return row ? formatNumber(row.value, locale, { digits: 3 }) : "—";
        }),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体", en: "Economy" } },
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
        description: { zh: "前向参与度", en: "Forward participation" },
      },
      {
        name: "status",
        description: {
          zh: "exact＝由全表算出；reconstructed＝由汇总数据重建",
          en: "exact = from full tables; reconstructed = rebuilt from aggregates",
        },
      },
    ],
    rows: data.rows.map(({ iso3, group, year, value, exact }) => [
      iso3,
      group,
      year,
      value,
      exact ? "exact" : "reconstructed",
    ]),
  }),

  parse: (params) => parseView(params, states, "china", fields),
  print: (view) => printView(view, states, fields),

  controls: ({ view, locale }) => [
    {
      kind: "one",
      id: "economy",
      label: { zh: "经济体", en: "Economy" }[locale],
      choices: sixEconomies.map((value) => ({ value, label: capital(regionName(value, locale)) })),
      chosen: view.economy,
      choose: (economy) => ({ ...view, economy }),
    },
    {
      kind: "one",
      id: "group",
      label: { zh: "部门组", en: "Sectors" }[locale],
      choices: seriesGroups.map((value) => ({ value, label: capital(groupName(value, locale)) })),
      chosen: view.group,
      choose: (group) => ({ ...view, group }),
    },
  ],
});
