import { formatNumber } from "../../i18n/format.ts";
import { parseView, printView, word, words, type Field, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, regionName, sixEconomies } from "../inter-country/names.ts";
import { adbTables, adbTerms } from "../inter-country/sources.ts";
import { paperYears } from "../lab-series/model.ts";
import { sentences } from "../sentences.ts";
import {
  averages,
  lastYear,
  looks,
  rowsOf,
  type ForwardData,
  type ForwardView,
  type Look,
} from "./model.ts";
import { message, ratio } from "./words.ts";

const story = { economies: ["CHN"], since: 2008 } as const;

const states: Readonly<Record<string, ForwardView>> = {
  "paper-averages": { ...story, look: "paper" },
  recomputed: { ...story, look: "both", economies: sixEconomies },
  lines: { ...story, look: "lines", economies: sixEconomies },
  "china-india": { ...story, look: "lead", economies: ["CHN", "IND"] },
  "since-2008": { ...story, look: "fall" },
  "exact-and-rebuilt": { ...story, look: "test", economies: ["CHN", "USA", "IND"] },
};

const bases = Array.from({ length: lastYear - paperYears[0] }, (_, k) => paperYears[0] + k);

const baseField: Field<number> = {
  print: String,
  read(text) {
    const value = bases.find((year) => String(year) === text);
    if (value !== undefined) return { value };
    return {
      problem: {
        zh: `地址中的起点年份“${text}”没有数据，数据从${bases[0]}年到${bases.at(-1)}年。`,
        en: `There are no data for the first year “${text}” in the address; they run from ${bases[0]} to ${bases.at(-1)}.`,
      },
    };
  },
};

const fields: Fields<ForwardView> = {
  look: word(looks, { zh: "图形", en: "form" }),
  economies: words(sixEconomies, { zh: "经济体", en: "economy" }) as Field<readonly string[]>,
  since: baseField,
};

export const forwardParticipation: FigureDefinition<ForwardView, ForwardData> = defineFigure<
  ForwardView,
  ForwardData
>({
  id: "forward-participation",
  name: {
    zh: "六国制造业的前向参与度",
    en: "Forward participation of manufacturing, six economies",
  },
  paperLabel: { zh: "论文图1", en: "Figure 1 of the paper" },
  states,
  order: [
    "paper-averages",
    "recomputed",
    "lines",
    "china-india",
    "since-2008",
    "exact-and-rebuilt",
  ],
  claims: [
    "forward-mean-china",
    "forward-mean-us",
    "forward-mean-japan",
    "forward-mean-germany",
    "forward-mean-korea",
    "forward-mean-india",
    "forward-drop-694",
    "india-catchup-2017",
    "fig-1-series",
  ],
  sources: [adbTables],
  licence: adbTerms,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, locale }) {
    const [from, to] = paperYears;
    const averaged = view.look === "paper" || view.look === "both";
    return averaged
      ? {
          zh: `制造业前向参与度，${from}—${to}年均值，占增加值的份额`,
          en: `Forward participation of manufacturing, mean of ${from}–${to}, share of value added`,
        }[locale]
      : {
          zh: "制造业前向参与度，占增加值的份额；虚线为重建值，实线为全表算出的值",
          en: "Forward participation of manufacturing, share of value added; dashed where rebuilt, solid from full tables",
        }[locale];
  },

  notes({ view, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    switch (view.look) {
      case "paper":
        return [
          text("论文只印出均值，没有逐年数值。", "The paper prints averages and no yearly values."),
        ];
      case "both":
        return [
          text(
            "2007—2016年为重建的估计值，2020、2021年用2023年6月修订前的数据。",
            "2007 to 2016 are rebuilt estimates; 2020 and 2021 are from the release before June 2023.",
          ),
        ];
      case "lines":
      case "lead":
        return [
          text(
            "空心点是2022年，出自2023年6月修订后的数据，与前面各年不是同一版。",
            "Open dots are 2022, from the release of June 2023, and don’t continue the lines.",
          ),
        ];
      case "fall":
        return [
          text(
            "2007—2016年为重建的估计值；2021年用2023年6月修订前的数据。",
            "2007 to 2016 are rebuilt estimates; 2021 is from the release before June 2023.",
          ),
        ];
      case "test":
        return [
          text(
            "圆圈：把已知的年份重建一遍。细线：2023年6月修订后的数据。误差出自12个经济体。",
            "Rings: known years rebuilt. Thin lines: release of June 2023. Errors are over 12 economies.",
          ),
        ];
    }
  },

  table({ view, data, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const number = (label: string) => ({ label, numeric: true });
    if (view.look === "paper" || view.look === "both") {
      return {
        caption: `${forwardParticipation.name[locale]}${text("，", ", ")}${text("均值", "averages")} ${paperYears[0]}–${paperYears[1]}`,
        columns: [
          { label: text("经济体", "Economy"), numeric: false },
          number(text("论文", "Paper")),
          number(text("重算", "Recomputed")),
          number(text("相差", "Difference")),
        ],
        rows: averages(data).map(({ iso3, paper, ours, difference }) => [
          capital(regionName(iso3, locale)),
          ratio(paper),
          formatNumber(ours, locale, { digits: 4 }),
          `${formatNumber(difference, locale, { digits: 2, signed: true })}%`,
        ]),
      };
    }
    const years = rowsOf(data, "CHN").map(({ year, exact }) => ({ year, exact }));
    const revised = [...new Set(data.revised.map(({ year }) => year))];
    const cell = (rows: readonly { year: number; value: number }[], year: number) => {
      const row = rows.find((each) => each.year === year);
      return row ? ratio(row.value) : "—";
    };
    return {
      caption: `${forwardParticipation.name[locale]}${text("（*为重建值，†为修订后的数据）", " (* rebuilt, † revised release)")}`,
      columns: [
        { label: text("年份", "Year"), numeric: false },
        ...sixEconomies.map((iso3) => number(regionName(iso3, locale, "short"))),
      ],
      rows: [
        ...years.map(({ year, exact }) => [
          `${year}${exact ? "" : "*"}`,
          ...sixEconomies.map((iso3) => cell(rowsOf(data, iso3), year)),
        ]),
        ...revised.map((year) => [
          `${year}†`,
          ...sixEconomies.map((iso3) =>
            cell(
              data.revised.filter((row) => row.iso3 === iso3),
              year,
            ),
          ),
        ]),
      ],
    };
  },

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体", en: "Economy" } },
      { name: "year", description: { zh: "年份，或均值的起止", en: "Year, or span of the mean" } },
      {
        name: "measure",
        description: {
          zh: "forward＝前向参与度；paper_mean＝论文的均值；rebuilt_test＝试算的重建值",
          en: "forward = forward participation; paper_mean = the paper’s mean; rebuilt_test = a known year rebuilt",
        },
      },
      { name: "value", description: { zh: "占增加值的份额", en: "Share of value added" } },
      {
        name: "status",
        description: {
          zh: "exact＝由全表算出；reconstructed＝重建值；revised＝2023年6月修订后；paper＝论文",
          en: "exact = from full tables; reconstructed = rebuilt; revised = release of June 2023; paper = the paper",
        },
      },
    ],
    rows: [
      ...data.series.rows.map(({ iso3, year, value, exact }) => [
        iso3,
        year,
        "forward",
        value,
        exact ? "exact" : "reconstructed",
      ]),
      ...data.revised.map(({ iso3, year, value }) => [iso3, year, "forward", value, "revised"]),
      ...data.test.map(({ iso3, year, rebuilt }) => [
        iso3,
        year,
        "rebuilt_test",
        rebuilt,
        "reconstructed",
      ]),
      ...data.series.paper.map(({ iso3, mean }) => [
        iso3,
        paperYears.join("/"),
        "paper_mean",
        mean,
        "paper",
      ]),
    ],
  }),

  parse: (params) => parseView(params, states, "lines", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const shown: Readonly<Record<Look, string>> = {
      paper: text("论文的均值", "The paper’s averages"),
      both: text("均值，论文与重算", "Averages, paper and ours"),
      lines: text("逐年", "Year by year"),
      lead: text("谁在前面", "Who is ahead"),
      fall: text("从某年起的变动", "Change since a year"),
      test: text("年份怎样得来", "How years are known"),
    };
    return [
      {
        kind: "one",
        id: "look",
        label: text("看", "Show"),
        choices: looks.map((value) => ({ value, label: shown[value] })),
        chosen: view.look,
        choose: (value) => ({ ...view, look: looks.find((look) => look === value) ?? view.look }),
      },
      {
        kind: "several",
        id: "economies",
        label: text("经济体", "Economies"),
        choices: sixEconomies.map((value) => ({
          value,
          label: capital(regionName(value, locale)),
        })),
        chosen: view.economies,
        choose(values) {
          const economies = sixEconomies.filter((each) => values.includes(each));
          return economies.length ? { ...view, economies } : view;
        },
      },
      {
        kind: "one",
        id: "since",
        label: text("起点", "Since"),
        choices: bases.map((year) => ({ value: String(year), label: String(year) })),
        chosen: String(view.since),
        choose: (value) => ({ ...view, look: "fall", since: Number(value) }),
      },
    ];
  },
});
