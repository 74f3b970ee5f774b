import { formatNumber } from "../../i18n/format.ts";
import { parseView, printView, word, type Field, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureDefinition } from "../contract.ts";
import { manufacturingName, manufacturingSectors } from "../inter-country/manufacturing.ts";
import { capital, regionName, sixEconomies } from "../inter-country/names.ts";
import { adbTables, adbTerms } from "../inter-country/sources.ts";
import { sentences } from "../sentences.ts";
import { comparisons, sectorRow, shows, type SmileData, type SmileView } from "./model.ts";
import { message, ratio } from "./words.ts";

const story = { economy: "CHN", rival: "USA", from: 2007, to: 2021 } as const;

const states: Readonly<Record<string, SmileView>> = {
  "china-2007": { ...story, show: "from" },
  "china-2021": { ...story, show: "to" },
  moves: { ...story, show: "moves" },
  "against-us": { ...story, show: "against" },
};

const years = Array.from({ length: 15 }, (_, k) => String(2007 + k));
const yearWord = word(years, { zh: "年份", en: "year" });
const yearField: Field<number> = {
  print: String,
  read(text) {
    const read = yearWord.read(text);
    return "problem" in read ? read : { value: Number(read.value) };
  },
};

const economy = word(sixEconomies, { zh: "经济体", en: "economy" }) as Field<string>;

const fields: Fields<SmileView> = {
  show: word(shows, { zh: "图形", en: "form" }),
  economy,
  rival: economy,
  from: yearField,
  to: yearField,
};

export const smileOfSectors: FigureDefinition<SmileView, SmileData> = defineFigure<
  SmileView,
  SmileData
>({
  id: "smile-of-sectors",
  name: {
    zh: "制造业十四个部门的前向参与度",
    en: "Forward participation of the fourteen manufacturing sectors",
  },
  paperLabel: null,
  states,
  order: ["china-2007", "china-2021", "moves", "against-us"],
  claims: [],
  sources: [adbTables],
  licence: adbTerms,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ locale }) =>
    ({
      zh: "前向参与度，占本部门增加值的份额",
      en: "Forward participation, share of the sector’s value added",
    })[locale],

  notes({ view, data, locale }) {
    const rebuilt =
      (view.show === "from" || view.show === "moves") &&
      data.rows.some((r) => r.year === view.from && !r.exact);
    return [
      rebuilt
        ? {
            zh: "空心点是重建的估计值，单个部门未经检验。",
            en: "Open dots are rebuilt estimates; single sectors were not tested.",
          }[locale]
        : {
            zh: "数值高，是说随中间品出国的增加值多，不是技术高。",
            en: "A high value means much value added leaves in inputs, not high technology.",
          }[locale],
    ];
  },

  table({ view, data, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const number = (label: string) => ({ label, numeric: true });
    const [name, rival] = [view.economy, view.rival].map((iso3) =>
      capital(regionName(iso3, locale, "short")),
    );
    const paired = view.show === "moves" || view.show === "against";
    const year = view.show === "from" ? view.from : view.to;
    return {
      caption: smileOfSectors.name[locale],
      columns: [
        { label: text("部门", "Sector"), numeric: false },
        ...(view.show === "moves" ? [number(`${name} ${view.from}`)] : []),
        ...(view.show === "against" ? [number(`${rival} ${view.to}`)] : []),
        number(`${name} ${year}`),
        ...(paired ? [number(text("差", "Difference"))] : []),
      ],
      rows: comparisons(data, view).map(({ sector, start, end, difference }) => [
        `${sector} ${manufacturingName(sector, locale)}`,
        ...(paired ? [ratio(start.value)] : []),
        ratio(end.value),
        ...(paired ? [formatNumber(difference, locale, { digits: 3, signed: true })] : []),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体", en: "Economy" } },
      { name: "sector", description: { zh: "部门代码", en: "Code of the sector" } },
      { name: "name", description: { zh: "部门的英文名", en: "What the sector is" } },
      { name: "year", description: { zh: "年份", en: "Year" } },
      {
        name: "forward_participation",
        description: { zh: "占增加值的份额", en: "Share of value added" },
      },
      {
        name: "status",
        description: {
          zh: "exact＝由全表算出；reconstructed＝重建值",
          en: "exact = from full tables; reconstructed = rebuilt",
        },
      },
    ],
    rows: sixEconomies.flatMap((iso3) =>
      manufacturingSectors.flatMap((sector) =>
        years.map((year) => {
          const { value, exact } = sectorRow(data, iso3, sector, Number(year));
          const name = manufacturingName(sector, "en");
          return [iso3, sector, name, Number(year), value, exact ? "exact" : "reconstructed"];
        }),
      ),
    ),
  }),

  parse: (params) => parseView(params, states, "moves", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const shown: Readonly<Record<SmileView["show"], string>> = {
      from: text("前一年份", "The earlier year"),
      to: text("后一年份", "The later year"),
      moves: text("前后变动", "What moved"),
      against: text("与另一经济体相比", "Beside another economy"),
    };
    const one = (
      field: "economy" | "rival" | "from" | "to",
      label: string,
      choices: readonly { value: string; label: string }[],
    ): Control<SmileView> => ({
      kind: "one",
      id: field,
      label,
      choices,
      chosen: String(view[field]),
      choose: (value) => ({
        ...view,
        [field]: field === "from" || field === "to" ? Number(value) : value,
        ...(field === "rival" ? { show: "against" as const } : {}),
      }),
    });
    const economies = sixEconomies.map((value) => ({
      value,
      label: capital(regionName(value, locale)),
    }));
    const choices = years.map((value) => ({ value, label: value }));
    return [
      {
        kind: "one",
        id: "show",
        label: text("看", "Show"),
        choices: shows.map((value) => ({ value, label: shown[value] })),
        chosen: view.show,
        choose: (value) => ({ ...view, show: shows.find((each) => each === value) ?? view.show }),
      },
      one("economy", text("经济体", "Economy"), economies),
      one("rival", text("相比的经济体", "Compared with"), economies),
      one("from", text("从", "From"), choices),
      one("to", text("到", "To"), choices),
    ];
  },
});
