import { parseView, printView, word, words, type Field, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { manufacturingName, typeName } from "../inter-country/manufacturing.ts";
import { capital, regionName } from "../inter-country/names.ts";
import { adbTables, adbTerms } from "../inter-country/sources.ts";
import { formatNumber } from "../../i18n/format.ts";
import { sentences } from "../sentences.ts";
import {
  firstYear,
  forms,
  lastYear,
  regroupedRows,
  sectorBlocks,
  sectorValue,
  three,
  typeRows,
  types,
  valueIn,
  type TypeData,
  type TypeView,
} from "./model.ts";
import { message, ratio } from "./words.ts";

const story = { form: "types", economies: three, year: 2018 } as const;

const states: Readonly<Record<string, TypeView>> = {
  panels: { ...story, types },
  capital: { ...story, types: ["K"] },
  technology: { ...story, types: ["T"] },
  labour: { ...story, types: ["L"] },
  sectors: { ...story, form: "sectors", types },
  regrouped: { ...story, form: "regrouped", types: ["K", "T"], economies: ["CHN", "IND"] },
};

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, k) => String(firstYear + k));
const yearWord = word(years, { zh: "年份", en: "year" });
const yearField: Field<number> = {
  print: String,
  read(text) {
    const read = yearWord.read(text);
    return "problem" in read ? read : { value: Number(read.value) };
  },
};

const fields: Fields<TypeView> = {
  form: word(forms, { zh: "图形", en: "form" }),
  types: words(types, { zh: "产业类型", en: "type" }),
  economies: words(three, { zh: "经济体", en: "economy" }) as Field<readonly string[]>,
  year: yearField,
};

export const participationByType: FigureDefinition<TypeView, TypeData> = defineFigure<
  TypeView,
  TypeData
>({
  id: "participation-by-type",
  name: {
    zh: "三类制造业的前向参与度：中国、美国、印度",
    en: "Forward participation by type of manufacturing: China, the United States, India",
  },
  paperLabel: { zh: "论文图2", en: "Figure 2 of the paper" },
  states,
  order: ["panels", "capital", "technology", "labour", "sectors", "regrouped"],
  claims: [
    "us-capital-intensive-high",
    "india-capital-rising",
    "china-tech-falling",
    "india-overtakes-2018",
    "labour-lead-2007-2017",
    "us-overtakes-labour-2017",
    "note24-labour",
    "note24-capital",
    "note24-tech",
    "fig-2-series",
  ],
  sources: [adbTables],
  licence: adbTerms,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    return view.form === "sectors"
      ? text(
          `各部门的前向参与度，占本部门增加值的份额，${view.year}年`,
          `Forward participation of each sector, share of its value added, ${view.year}`,
        )
      : text(
          "前向参与度，占增加值的份额；虚线为重建值，实线为全表算出的值",
          "Forward participation, share of value added; dashed where rebuilt, solid from full tables",
        );
  },

  notes({ view, data, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    if (view.form === "sectors") {
      const rebuilt = data.sectors.some(({ year, exact }) => year === view.year && !exact);
      return [
        text(
          `论文把C11和C16留在三类之外。${rebuilt ? "这一年是重建的估计值。" : ""}`,
          `The paper leaves C11 and C16 out of the three types.${rebuilt ? " This year is a rebuilt estimate." : ""}`,
        ),
      ];
    }
    const largest = Math.max(
      ...view.types.map((type) => data.series.errors.find((e) => e.group === type)?.max ?? 0),
    );
    const error = formatNumber(largest, locale, { digits: 1 });
    const caution = text(
      `重建的办法在已知的年份上试过，这里各类最多差${error}%。`,
      `Tried on known years, the rebuilding misses these types by ${error}% at most.`,
    );
    return [
      view.form === "regrouped"
        ? text(
            "粗线：炼焦炼油移出技术密集型，非金属矿物并入资本密集型。",
            "Thick lines: refining out of technology, non-metallic minerals into capital.",
          )
        : caution,
    ];
  },

  table({ view, data, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const number = (label: string) => ({ label, numeric: true });
    const name = (iso3: string) => regionName(iso3, locale, "short");
    if (view.form === "sectors") {
      return {
        caption: `${text("各部门的前向参与度", "Forward participation by sector")}${text("，", ", ")}${view.year}`,
        columns: [
          { label: text("部门", "Sector"), numeric: false },
          { label: text("论文的分类", "Type in the paper"), numeric: false },
          ...three.map((iso3) => number(name(iso3))),
        ],
        rows: sectorBlocks.flatMap(({ type, sectors }) =>
          sectors.map((sector) => [
            `${sector} ${manufacturingName(sector, locale)}`,
            type ? typeName(type, locale) : text("未归类", "none"),
            ...three.map((iso3) => ratio(sectorValue(data, iso3, sector, view.year))),
          ]),
        ),
      };
    }
    const rows = view.form === "regrouped" ? regroupedRows : typeRows;
    const shown = types.filter(
      (type) => view.types.includes(type) && rows(data, "CHN", type).length > 0,
    );
    const exact = new Map(typeRows(data, "CHN", "T").map((row) => [row.year, row.exact]));
    return {
      caption: `${participationByType.name[locale]}${view.form === "regrouped" ? text("，两个部门换组之后", ", two sectors moved") : ""}${text("（*为重建值）", " (* rebuilt)")}`,
      columns: [
        { label: text("年份", "Year"), numeric: false },
        ...shown.flatMap((type) =>
          three.map((iso3) => number(`${typeName(type, locale)} ${name(iso3)}`)),
        ),
      ],
      rows: [...exact].map(([year, known]) => [
        `${year}${known ? "" : "*"}`,
        ...shown.flatMap((type) =>
          three.map((iso3) => ratio(valueIn(rows(data, iso3, type), year))),
        ),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "economy", description: { zh: "经济体", en: "Economy" } },
      {
        name: "part",
        description: {
          zh: "L、K、T＝劳动、资本、技术密集型；K+C11、T-C08＝换组之后；C03至C16＝部门",
          en: "L, K, T = labour-, capital-, technology-intensive; K+C11, T-C08 = regrouped; C03 to C16 = sectors",
        },
      },
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
    rows: [
      ...data.series.rows.map((row) => ({ ...row, part: row.group })),
      ...data.regrouped.map((row) => ({ ...row, part: row.group === "K" ? "K+C11" : "T-C08" })),
      ...data.sectors.map((row) => ({ ...row, part: row.sector })),
    ].map(({ iso3, part, year, value, exact }) => [
      iso3,
      part,
      year,
      value,
      exact ? "exact" : "reconstructed",
    ]),
  }),

  parse: (params) => parseView(params, states, "panels", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const shown: Readonly<Record<TypeView["form"], string>> = {
      types: text("论文的三类", "The paper’s types"),
      regrouped: text("两个部门换组", "Two sectors moved"),
      sectors: text("逐个部门", "Sector by sector"),
    };
    return [
      {
        kind: "one",
        id: "form",
        label: text("看", "Show"),
        choices: forms.map((value) => ({ value, label: shown[value] })),
        chosen: view.form,
        choose: (value) => ({ ...view, form: forms.find((form) => form === value) ?? view.form }),
      },
      {
        kind: "several",
        id: "types",
        label: text("产业类型", "Types"),
        choices: types.map((value) => ({ value, label: capital(typeName(value, locale)) })),
        chosen: view.types,
        choose(values) {
          const chosen = types.filter((each) => values.includes(each));
          return chosen.length ? { ...view, types: chosen } : view;
        },
      },
      {
        kind: "several",
        id: "economies",
        label: text("经济体", "Economies"),
        choices: three.map((value) => ({ value, label: capital(regionName(value, locale)) })),
        chosen: view.economies,
        choose(values) {
          const economies = three.filter((each) => values.includes(each));
          return economies.length ? { ...view, economies } : view;
        },
      },
      {
        kind: "one",
        id: "year",
        label: text("各部门的年份", "Year of the sectors"),
        choices: years.map((value) => ({ value, label: value })),
        chosen: String(view.year),
        choose: (value) => ({ ...view, form: "sectors", year: Number(value) }),
      },
    ];
  },
});
