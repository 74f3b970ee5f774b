import { formatDate, formatNumber, formatPeriod } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, stateNamed, word, type Field, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import { rulesIn, total, type EntityListData, type EntityListView } from "./model.ts";
import { categoryNames, coverageNames, message } from "./words.ts";

const first = 2018;
const last = 2025;
const story = { coverage: "unmarked", from: first, to: last } as const;

const states: Readonly<Record<string, EntityListView>> = {
  composition: { ...story, show: "composition" },
  stock: { ...story, show: "stock" },
  rules: { ...story, show: "rules" },
  gaps: { ...story, show: "rules", coverage: "marked" },
};

const yearField: Field<number> = {
  print: String,
  read(text) {
    const value = /^\d{4}$/.test(text) ? Number(text) : NaN;
    if (value >= first && value <= last) return { value };
    return {
      problem: {
        zh: `地址中的年份“${text}”没有数据，数据从${first}年到${last}年。`,
        en: `There are no data for the year “${text}” in the address; they run from ${first} to ${last}.`,
      },
    };
  },
};

const fields: Fields<EntityListView> = {
  show: word(["composition", "stock", "rules"], { zh: "内容", en: "content" }),
  coverage: word(["marked", "unmarked"], { zh: "缺口标记", en: "marking of gaps" }),
  from: yearField,
  to: yearField,
};

export const entityListFigure = defineFigure<EntityListView, EntityListData>({
  id: "entity-list",
  name: { zh: "实体清单上的中国条目", en: "Chinese entries on the US Entity List" },
  paperLabel: null,
  states,
  order: ["composition", "stock", "rules", "gaps"],
  claims: [
    "entity-list-586-companies",
    "entity-list-117-institutes",
    "entity-list-19-state-organs",
    "entity-list-16-persons",
    "entity-list-9-universities",
  ],
  sources: [
    {
      label: { zh: "论文第二部分第3节", en: "the paper, 2.3" },
      vintage: { zh: "截至2023年10月", en: "To October 2023" },
    },
    {
      label: {
        zh: "美国《联邦公报》规则摘要",
        en: "Federal Register abstracts",
      },
      vintage: { zh: "2026年4月的收集", en: "As collected in April 2026" },
      url: "https://www.federalregister.gov/",
    },
    {
      label: {
        zh: "美国工业与安全局，据媒体转述",
        en: "US Bureau of Industry and Security, via the press",
      },
      vintage: { zh: "2024年报道", en: "Reported in 2024" },
    },
  ],
  licence: {
    zh: "美国联邦文件属公有领域；本版的编选与注释依CC BY 4.0",
    en: "US federal documents are in the public domain; this edition’s selection and notes are CC BY 4.0",
  },

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, data, locale }) {
    const text: Both<string> = {
      composition: {
        zh: `条目数，按类别，截至${formatDate(data.asOf, "zh")}，据论文`,
        en: `Entries by category, to ${formatDate(data.asOf, "en")}, from the paper`,
      },
      stock: {
        zh: "实体清单上的中国实体或条目数",
        en: "Chinese entities or entries on the Entity List",
      },
      rules: {
        zh: "每次规则新增的中国条目数，按公布日期",
        en: "Chinese entries a rule added, by day published",
      },
    }[view.show];
    return text[locale];
  },

  notes({ view, data, locale }) {
    const list: Both<string>[] = [];
    if (view.show === "composition") {
      list.push({
        zh: "合计是本版的加总，论文没有印出；论文也没有写明这组数的出处。",
        en: "The sum is ours and not in the paper, which names no source for these counts.",
      });
    }
    if (view.show === "stock") {
      const { from, to, value } = data.added;
      const days = formatPeriod(`${from}/${to}`, locale);
      list.push(
        {
          zh: "空心：主管部门的数字，据媒体转述，未见原件。",
          en: "Open bars: the authority’s counts as the press quotes them; the original was not seen.",
        },
        {
          zh: `另据主管部门，${days}新增${value}个；这是流量，不与存量并列。`,
          en: `The authority also counts ${value} added, ${days}: a flow, not set beside stocks.`,
        },
      );
    }
    if (view.show === "rules") {
      list.push({
        zh: "实心：中国条目。空心：各国合计，中国部分不详。只计增列，不扣移出。",
        en: "Solid: Chinese entries. Open: sum of all destinations, Chinese part unknown. Additions only.",
      });
      if (view.coverage === "marked") {
        list.push({
          zh: "灰底里的空白不等于没有。",
          en: "A blank in the shade is not a zero.",
        });
      }
    }
    return list.map((note) => note[locale]);
  },

  table(scene) {
    if (scene.view.show === "composition") return compositionTable(scene);
    if (scene.view.show === "stock") return stockTable(scene);
    return rulesTable(scene);
  },

  records: (data) => ({
    columns: [
      {
        name: "measure",
        description: {
          zh: "category＝论文的一类；sum＝五类之和（本版加总）；quoted＝主管部门的存量，据媒体转述；added＝主管部门所计增列；rule_china＝一次规则的中国条目；rule_all＝同一规则的各国合计",
          en: "category = one of the paper’s categories; sum = the five added up, ours; quoted = the authority’s stock as quoted by the press; added = additions by the authority; rule_china = Chinese entries of a rule; rule_all = its entries for all destinations",
        },
      },
      {
        name: "what",
        description: { zh: "类别，或《联邦公报》文号", en: "Category, or Federal Register number" },
      },
      { name: "date", description: { zh: "日期，ISO 8601", en: "Date, ISO 8601" } },
      { name: "value", description: { zh: "数值；空白为不详", en: "Value; empty is unknown" } },
    ],
    rows: [
      ...data.composition.map(({ category, value }) => ["category", category, data.asOf, value]),
      ["sum", "all", data.asOf, total(data)],
      ...data.quoted.map(({ year, value }) => ["quoted", "all", year, value]),
      ["added", "all", `${data.added.from}/${data.added.to}`, data.added.value],
      ...data.rules.flatMap(({ document, date, china, all }) => [
        ["rule_china", document, date, china],
        ["rule_all", document, date, all],
      ]),
    ],
  }),

  parse(params) {
    const parsed = parseView(params, states, "composition", fields);
    if (parsed.view.from <= parsed.view.to) return parsed;
    const view = { ...parsed.view, from: first, to: last };
    return {
      view,
      state: stateNamed(view, states),
      notices: [
        ...parsed.notices,
        {
          zh: "地址中的起始年份晚于结束年份，已换成全部年份。",
          en: "The first year in the address is after the last; all years are shown.",
        },
      ],
    };
  },

  print: (view) => printView(view, states, fields),

  controls,
});

function compositionTable({ data, locale }: Scene<EntityListView, EntityListData>): FigureTable {
  const sum = total(data);
  const share = (value: number) => `${formatNumber((value / sum) * 100, locale, { digits: 1 })}%`;
  return {
    caption: {
      zh: `论文所列涉华条目，截至${formatDate(data.asOf, "zh")}`,
      en: `Chinese entries as the paper lists them, to ${formatDate(data.asOf, "en")}`,
    }[locale],
    columns: [
      { label: { zh: "类别", en: "Category" }[locale], numeric: false },
      { label: { zh: "条目", en: "Entries" }[locale], numeric: true },
      { label: { zh: "占合计", en: "Of the sum" }[locale], numeric: true },
    ],
    rows: [
      ...data.composition.map(({ category, value }) => [
        categoryNames[category][locale],
        formatNumber(value, locale),
        share(value),
      ]),
      [{ zh: "合计（本版加总）", en: "Sum (ours)" }[locale], formatNumber(sum, locale), share(sum)],
    ],
  };
}

function stockTable({ data, locale }: Scene<EntityListView, EntityListData>): FigureTable {
  const press = {
    zh: "工业与安全局，据媒体转述",
    en: "Bureau of Industry and Security, as quoted by the press",
  }[locale];
  return {
    caption: {
      zh: "实体清单上的中国条目，几个来源的数",
      en: "Chinese entries on the Entity List, by several counts",
    }[locale],
    columns: [
      { label: { zh: "时间", en: "Date" }[locale], numeric: false },
      { label: { zh: "来源", en: "Source" }[locale], numeric: false },
      { label: { zh: "数目", en: "Count" }[locale], numeric: true },
    ],
    rows: [
      ...data.quoted.map(({ year, value }) => [
        formatDate(year, locale),
        press,
        formatNumber(value, locale),
      ]),
      [
        formatDate(data.asOf, locale),
        { zh: "论文五类之和（本版加总）", en: "Sum of the paper’s categories (ours)" }[locale],
        formatNumber(total(data), locale),
      ],
      [
        formatPeriod(`${data.added.from}/${data.added.to}`, locale),
        {
          zh: "工业与安全局，仅增列",
          en: "Bureau of Industry and Security, additions only",
        }[locale],
        formatNumber(data.added.value, locale),
      ],
    ],
  };
}

function rulesTable({ view, data, locale }: Scene<EntityListView, EntityListData>): FigureTable {
  const unknown = { zh: "不详", en: "unknown" }[locale];
  const print = (value: number | null) => (value === null ? unknown : formatNumber(value, locale));
  const coverageOf = (date: string) => {
    const month = date.slice(0, 7);
    const found = data.coverage.find(({ from, to }) => month >= from && month <= to);
    return found ? coverageNames[found.coverage][locale] : unknown;
  };
  return {
    caption: {
      zh: "收集到的实体清单规则",
      en: "Entity List rules collected",
    }[locale],
    columns: [
      { label: { zh: "公布日期", en: "Published" }[locale], numeric: false },
      { label: { zh: "文号", en: "Document" }[locale], numeric: false },
      { label: { zh: "中国条目", en: "Chinese entries" }[locale], numeric: true },
      { label: { zh: "各国合计", en: "All destinations" }[locale], numeric: true },
      { label: { zh: "该月规则", en: "Rules of that month" }[locale], numeric: false },
    ],
    rows: rulesIn(data, view).map(({ date, document, china, all }) => [
      formatDate(date, locale),
      document,
      print(china),
      print(all),
      coverageOf(date),
    ]),
  };
}

function controls({
  view,
  locale,
}: Scene<EntityListView, EntityListData>): Control<EntityListView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const show: Control<EntityListView> = {
    kind: "one",
    id: "show",
    label: text("看什么", "Show"),
    choices: [
      { value: "composition", label: text("构成", "Composition") },
      { value: "stock", label: text("总数", "Counts") },
      { value: "rules", label: text("历次规则", "Rules") },
    ],
    chosen: view.show,
    choose: (value) => ({
      ...view,
      show: value === "stock" || value === "rules" ? value : "composition",
      coverage: value === "rules" ? view.coverage : "unmarked",
    }),
  };
  if (view.show !== "rules") return [show];
  const years = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => ({
      value,
      label: value,
    }));
  return [
    show,
    {
      kind: "one",
      id: "from",
      label: text("从", "From"),
      choices: years(first, view.to),
      chosen: String(view.from),
      choose: (year) => ({ ...view, from: Number(year) }),
    },
    {
      kind: "one",
      id: "to",
      label: text("到", "To"),
      choices: years(view.from, last),
      chosen: String(view.to),
      choose: (year) => ({ ...view, to: Number(year) }),
    },
    {
      kind: "one",
      id: "coverage",
      label: text("缺口", "Gaps"),
      choices: [
        { value: "unmarked", label: text("不标", "Hidden") },
        { value: "marked", label: text("标出", "Shown") },
      ],
      chosen: view.coverage,
      choose: (value) => ({ ...view, coverage: value === "marked" ? "marked" : "unmarked" }),
    },
  ];
}
