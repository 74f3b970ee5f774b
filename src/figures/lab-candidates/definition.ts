import { formatNumber } from "../../i18n/format.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, regionName, sixEconomies } from "../inter-country/names.ts";
import { adbTables, adbTerms, wiod2013 } from "../inter-country/sources.ts";
import { candidates, worstError, type CandidatesData, type CandidatesView } from "./model.ts";

const states: Readonly<Record<string, CandidatesView>> = { all: { economy: "all" } };

const fields: Fields<CandidatesView> = {
  economy: word(["all", ...sixEconomies], { zh: "经济体", en: "economy" }),
};

export const labCandidates: FigureDefinition<CandidatesView, CandidatesData> = defineFigure<
  CandidatesView,
  CandidatesData
>({
  id: "lab-candidates",
  name: {
    zh: "论文的六个均值与八种算法",
    en: "The paper’s six averages and eight ways to compute them",
  },
  paperLabel: { zh: "论文图1的均值", en: "averages of the paper’s Figure 1" },
  states,
  order: ["all"],
  claims: [
    "forward-mean-china",
    "forward-mean-us",
    "forward-mean-japan",
    "forward-mean-germany",
    "forward-mean-korea",
    "forward-mean-india",
  ],
  sources: [adbTables, wiod2013],
  licence: adbTerms,

  title({ data, locale }) {
    const best = percent(Math.max(worstError(data, 0), worstError(data, 1)));
    const rest = candidates.map((_, index) => index).slice(2);
    const next = percent(Math.min(...rest.map((index) => worstError(data, index))));
    return {
      zh: `只有以增加值为分母、按组加总，才得到论文的六个均值：误差不超过${best}；其余算法至少有一国差${next}`,
      en: `Only value added as the denominator, summed over the group, gives all six averages: within ${best}; every other way misses some economy by ${next} or more`,
    }[locale];
    function percent(share: number) {
      return `${formatNumber(share * 100, locale, { digits: 1 })}%`;
    }
  },

  alt({ data, view, locale }) {
    const title = labCandidates.title({ data, view, locale });
    const list = candidates.map(
      (each, index) =>
        `${each[locale]}${locale === "zh" ? "，最大误差" : ", largest miss "}${formatNumber(worstError(data, index) * 100, locale, { digits: 0 })}%`,
    );
    return locale === "zh" ? `${title}。${list.join("；")}。` : `${title}. ${list.join("; ")}.`;
  },

  unit: ({ locale }) =>
    ({
      zh: "算得的均值与论文均值之比；对数刻度，1为相同",
      en: "Computed average over the paper’s average; log scale, 1 is equal",
    })[locale],

  notes: ({ locale }) => [
    {
      zh: "A至F为2007—2021年（其中2017年以前为重建值），G和H的年份见各行。",
      en: "A to F cover 2007–2021 (rebuilt before 2017); the years of G and H are in their rows.",
    }[locale],
  ],

  table({ data, locale }) {
    const print = (value: number) => formatNumber(value, locale, { digits: 3 });
    return {
      caption: `${labCandidates.name[locale]}${locale === "zh" ? "，制造业前向参与度" : ", forward participation of manufacturing"}`,
      columns: [
        { label: { zh: "算法", en: "Way of computing" }[locale], numeric: false },
        ...data.economies.map(({ iso3 }) => ({
          label: regionName(iso3, locale, "short"),
          numeric: true,
        })),
      ],
      rows: [
        [{ zh: "论文", en: "Paper" }[locale], ...data.economies.map(({ paper }) => print(paper))],
        ...candidates.map((each, index) => [
          `${each.id} ${each[locale]}`,
          ...data.economies.map(({ values }) => print(values[index] as number)),
        ]),
      ],
    };
  },

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体", en: "Economy" } },
      {
        name: "way",
        description: { zh: "paper＝论文；A至H＝算法", en: "paper = the paper; A to H = ways" },
      },
      { name: "description", description: { zh: "算法的说明", en: "What the way is" } },
      { name: "value", description: { zh: "均值", en: "Average" } },
    ],
    rows: data.economies.flatMap(({ iso3, paper, values }) => [
      [iso3, "paper", "as printed", paper],
      ...candidates.map((each, index) => [iso3, each.id, each.en, values[index] as number]),
    ]),
  }),

  parse: (params) => parseView(params, states, "all", fields),
  print: (view) => printView(view, states, fields),

  controls: ({ view, locale }) => [
    {
      kind: "one",
      id: "economy",
      label: { zh: "突出", en: "Highlight" }[locale],
      choices: [
        { value: "all", label: { zh: "六个都显示", en: "All six" }[locale] },
        ...sixEconomies.map((value) => ({ value, label: capital(regionName(value, locale)) })),
      ],
      chosen: view.economy,
      choose: (economy) => ({ economy }),
    },
  ],
});
