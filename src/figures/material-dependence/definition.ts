import { formatDate } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { evidenceKey, evidenceMark, factsFree, thePaper } from "../coalitions/words.ts";
import { defineFigure, type FigureDefinition, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import { ceiling, forms, type Benchmark, type MaterialData, type MaterialView } from "./model.ts";

const states: Readonly<Record<string, MaterialView>> = {
  dependence: { form: "dependence" },
  "four-benchmarks": { form: "four" },
  "strategic-only": { form: "scope" },
};

const fields: Fields<MaterialView> = { form: word(forms, { zh: "图式", en: "form" }) };

export const materialDependence: FigureDefinition<MaterialView, MaterialData> = defineFigure<
  MaterialView,
  MaterialData
>({
  id: "material-dependence",
  name: {
    zh: "欧盟《关键原材料法案》的四项基准",
    en: "The four benchmarks of the EU’s Critical Raw Materials Act",
  },
  paperLabel: null,
  states,
  order: ["dependence", "four-benchmarks", "strategic-only"],
  claims: ["eu-crma-65pct", "eu-crma-adopted-2024-03-18"],
  sources: [
    {
      label: {
        zh: "欧盟第2024/1252号条例，经IEU-Monitoring、SSW Solutions等介绍",
        en: "Regulation (EU) 2024/1252, through IEU-Monitoring, SSW Solutions and others",
      },
      vintage: { zh: "网页存本，年代不一", en: "stored pages of various ages" },
      url: "https://eur-lex.europa.eu/eli/reg/2024/1252/oj",
    },
    thePaper,
  ],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) =>
    view.form === "scope"
      ? {
          zh: "每个方块是一种材料；下方为日期",
          en: "Each square is one material; below, the dates",
        }[locale]
      : {
          zh: "占欧盟年消费量的百分比",
          en: "% of the EU’s annual consumption",
        }[locale],

  notes: (scene) => notesOf(scene).map((note) => note[scene.locale]),

  table({ data, locale }) {
    const words = {
      zh: {
        head: ["基准或清单", "界限", "数值", "年份", "依据"],
        strategic: "战略原材料",
        critical: "关键原材料（含战略原材料）",
        list: "清单",
        kinds: "种",
      },
      en: {
        head: ["Benchmark or list", "Limit", "Value", "Year", "Basis"],
        strategic: "Strategic raw materials",
        critical: "Critical raw materials, the strategic among them",
        list: "list",
        kinds: " materials",
      },
    }[locale];
    const ofAct = data.adopted.slice(0, 4);
    return {
      caption: `${materialDependence.name[locale]}${{ zh: "（", en: " (" }[locale]}${evidenceKey[locale]}${{ zh: "）", en: ")" }[locale]}`,
      columns: words.head.map((label, at) => ({ label, numeric: at === 2 || at === 3 })),
      rows: [
        ...data.benchmarks.map((each) => [
          each.label[locale],
          limitWord(each, locale),
          `${each.value}%`,
          String(each.year),
          evidenceMark(each.evidence),
        ]),
        [
          words.strategic,
          words.list,
          `${data.lists.strategic}${words.kinds}`,
          ofAct,
          evidenceMark(data.listEvidence.strategic),
        ],
        [
          words.critical,
          words.list,
          `${data.lists.critical}${words.kinds}`,
          ofAct,
          evidenceMark(data.listEvidence.critical),
        ],
      ],
    };
  },

  records: (data) => ({
    columns: [
      { name: "id", description: { zh: "标识", en: "Id" } },
      {
        name: "limit",
        description: {
          zh: "at-least＝下限，at-most＝上限，count＝个数，paper＝论文的数值",
          en: "at-least = floor, at-most = ceiling, count = how many, paper = the paper’s value",
        },
      },
      { name: "year", description: { zh: "年份", en: "Year" } },
      {
        name: "value",
        description: {
          zh: "占欧盟年消费量的百分比；count为种数",
          en: "Percent of the EU’s annual consumption; for count, how many materials",
        },
      },
      {
        name: "source",
        description: {
          zh: "依据，代码见data/policy的说明",
          en: "What the row rests on; codes in the README of data/policy",
        },
      },
    ],
    rows: [
      ...data.benchmarks.map(({ id, limit, year, value, evidence }) => [
        id,
        limit,
        year,
        value,
        evidence,
      ]),
      ["strategic-list", "count", null, data.lists.strategic, data.listEvidence.strategic],
      ["critical-list", "count", null, data.lists.critical, data.listEvidence.critical],
      [ceiling(data).id, "paper", null, data.paper, "paper"],
    ],
  }),

  parse: (params) => parseView(params, states, "four-benchmarks", fields),
  print: (view) => printView(view, states, fields),

  controls: ({ view, locale }) => [
    {
      kind: "one",
      id: "form",
      label: { zh: "看什么", en: "What to show" }[locale],
      choices: [
        {
          value: "dependence",
          label: { zh: "对一国的依赖", en: "Dependence on one country" }[locale],
        },
        { value: "four", label: { zh: "四项基准", en: "The four benchmarks" }[locale] },
        {
          value: "scope",
          label: { zh: "适用范围与时间", en: "What they apply to, and by when" }[locale],
        },
      ],
      chosen: view.form,
      choose: (value) => ({ form: forms.find((each) => each === value) ?? "four" }),
    },
  ],
});

/** `至少`, `at most`. */
export function limitWord({ limit }: Benchmark, locale: Locale): string {
  return {
    "at-least": { zh: "至少", en: "at least" },
    "at-most": { zh: "至多", en: "at most" },
  }[limit][locale];
}

/** `在欧盟开采：至少10%`. */
export const benchmarkInShort = (each: Benchmark, locale: Locale): string =>
  locale === "zh"
    ? `${each.label.zh}：${limitWord(each, "zh")}${each.value}%`
    : `${each.label.en}: ${limitWord(each, "en")} ${each.value}%`;

/** A benchmark in words, with its year. */
export function benchmarkSentence(each: Benchmark, locale: Locale): string {
  return locale === "zh"
    ? `${each.label.zh}：到${each.year}年${limitWord(each, "zh")}${each.value}%`
    : `${each.label.en}: ${limitWord(each, "en")} ${each.value}% by ${each.year}`;
}

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

function message({ form }: MaterialView, data: MaterialData): Message {
  const top = ceiling(data);
  const rest = 100 - top.value;
  switch (form) {
    case "dependence":
      return {
        title: {
          zh: `到${top.year}年，每种战略原材料来自一个第三国的，至多占欧盟年消费量的${top.value}%`,
          en: `By ${top.year} at most ${top.value}% of the EU’s use of any strategic raw material is to come from one third country`,
        },
        detail: {
          zh: `其余至少${rest}%要来自欧盟自身或别的国家。${top.value}%以内都合要求`,
          en: `At least ${rest}% is to come from the EU itself or from other countries. Anything up to ${top.value}% meets the benchmark`,
        },
      };
    case "four":
      return {
        title: {
          zh: `三项下限管欧盟自己，一项上限管单一第三国：至多${top.value}%`,
          en: `Three floors within the EU, and a ceiling of ${top.value}% for any one third country`,
        },
        detail: {
          zh: data.benchmarks.map((each) => benchmarkSentence(each, "zh")).join("；"),
          en: data.benchmarks.map((each) => benchmarkSentence(each, "en")).join("; "),
        },
      };
    case "scope": {
      const { strategic, critical } = data.lists;
      return {
        title: {
          zh: `四项基准只针对${critical}种关键原材料中的${strategic}种战略原材料，期限是${top.year}年`,
          en: `All four benchmarks apply only to the ${strategic} strategic among ${critical} critical materials, and are due by ${top.year}`,
        },
        detail: {
          zh: `欧盟理事会${formatDate(data.adopted, "zh")}通过，${formatDate(data.inForce, "zh")}生效`,
          en: `The Council adopted the act on ${formatDate(data.adopted, "en")}; it entered into force on ${formatDate(data.inForce, "en")}`,
        },
      };
    }
  }
}

function notesOf({ view, data }: Scene<MaterialView, MaterialData>): Both<string>[] {
  switch (view.form) {
    case "dependence":
      return [
        {
          zh: `基准针对每一种战略原材料的每个加工阶段。论文写的也是${data.paper}%，但写作原材料总体，没有写期限。`,
          en: `For each strategic material, at each stage of processing. The paper has the same ${data.paper}%, but for raw materials at large and without a year.`,
        },
      ];
    case "four":
      return [
        {
          zh: "下限按欧盟境内的产能计。条例原文未见，数值据介绍它的网页。",
          en: "Floors are for capacity in the EU. The regulation itself was not seen; the values are from pages on it.",
        },
      ];
    case "scope":
      return [
        {
          zh: `清单种数随计法而异，有一处把关键原材料计为更多种；此处从多数。`,
          en: "Counts of the lists vary with how groups are counted: one page has more critical materials than the two followed here.",
        },
      ];
  }
}
