import type { Both, Locale } from "../../i18n/locale.ts";
import { dayInWords, standing } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import {
  answering,
  opened,
  type Leaf,
  type Measure,
  type Risk,
  type SystemData,
  type SystemView,
} from "./model.ts";

/** What the two figures of systems say about each view. Every count is taken from the data. */

interface RiskName {
  /** Section of the paper, which the chapter bears too. */
  readonly section: string;
  readonly name: Both<string>;
  /** In a word or two, for a note. */
  readonly short: Both<string>;
}

export const riskNames: Readonly<Record<Risk, RiskName>> = {
  "impact-upgrading": {
    section: "3.1",
    name: { zh: "技术瓶颈与追赶", en: "A technology ceiling and pursuers" },
    short: { zh: "升级", en: "upgrading" },
  },
  "impact-high-tech": {
    section: "3.2",
    name: { zh: "关键技术与材料缺失", en: "Missing technologies and materials" },
    short: { zh: "技术与材料", en: "missing technologies" },
  },
  "impact-relocation": {
    section: "3.3",
    name: { zh: "出口竞争与产业外迁", en: "Export rivalry and relocation" },
    short: { zh: "外迁", en: "relocation" },
  },
};

export const riskInWords = (risk: Risk, locale: Locale): string => {
  const { section, name } = riskNames[risk];
  return locale === "zh" ? `${name.zh}（${section}）` : `${section} ${name.en}`;
};

const list = (names: readonly string[], locale: Locale) =>
  locale === "zh" ? names.join("、") : listEnglish(names);

/** English names and glosses begin with a capital, which goes in the middle of a sentence. */
const within = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text;

/** When a body or agreement began, and how China stands to it; empty where no day is known. */
export function datesInWords({ day, china }: Leaf, locale: Locale): readonly string[] {
  const parts = day ? [dayInWords(day.date, day.kind, locale)] : [];
  if (china) {
    const words = [standing(china.status, locale), dayInWords(china.date, china.kind, locale)];
    parts.push(locale === "zh" ? `中国：${words.join("，")}` : `China: ${words.join(", ")}`);
  }
  return parts;
}

export function leafInWords(leaf: Leaf, locale: Locale): string {
  const rest = [leaf.gloss[locale], ...datesInWords(leaf, locale)];
  return locale === "zh"
    ? `${leaf.label.zh}：${rest.join("；")}`
    : `${leaf.label.en}: ${rest.join("; ")}`;
}

export function answersInWords({ answers }: Measure, locale: Locale): string {
  return answers.map((risk) => riskInWords(risk, locale)).join(locale === "zh" ? "；" : "; ");
}

const chinesePlace = ["一", "二", "三", "四", "五"] as const;

/** `举措一` / `Measure 1`. */
export function place(index: number, locale: Locale): string {
  return locale === "zh" ? `举措${chinesePlace[index]}` : `Measure ${index + 1}`;
}

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(view: SystemView, data: SystemData): Message {
  const index = opened(view, data);
  const measure = data.measures[index];
  if (measure) return open(measure, index);
  return view.show === "components" ? components(data) : whole(view, data);
}

function components({ label, groups, components }: SystemData): Message {
  const split = components.filter(({ parts }) => parts.length > 0);
  const names = (locale: Locale) => split.map((each) => each.label[locale]);
  return {
    title: {
      zh: `${label.zh}有${groups.components.zh}，${list(names("zh"), "zh")}又往下分`,
      en: `The ${within(label.en)} has ${within(groups.components.en)}; ${list(
        names("en").map(within),
        "en",
      )} ${split.length === 1 ? "divides" : "divide"} further`,
    },
    detail: {
      zh: list(
        components.map((each) => each.label.zh),
        "zh",
      ),
      en: components.map((each) => each.label.en).join("; "),
    },
  };
}

function open(measure: Measure, index: number): Message {
  const { gloss, leaves } = measure;
  return {
    title: {
      zh: `${place(index, "zh")}：${gloss.zh}`,
      en: `${place(index, "en")}: ${within(gloss.en)}`,
    },
    detail: {
      zh: `${list(
        leaves.map(({ label }) => label.zh),
        "zh",
      )}；针对${answersInWords(measure, "zh")}`,
      en: `${leaves.map(({ label }) => label.en).join("; ")}. It answers ${answersInWords(measure, "en")}`,
    },
  };
}

function whole({ risk }: SystemView, { groups, measures }: SystemData): Message {
  const leaves = measures.flatMap((each) => each.leaves);
  const detail = (locale: Locale) =>
    measures
      .map(({ label, leaves: { length } }) =>
        locale === "zh" ? `${label.zh}${length}条` : `${label.en}, ${length}`,
      )
      .join(locale === "zh" ? "，" : "; ");
  const both = { zh: detail("zh"), en: detail("en") };
  if (risk !== "all") {
    const chosen = answering(measures, risk);
    const names = (locale: Locale) => chosen.map(({ label }) => label[locale]);
    const name = riskNames[risk].name;
    if (chosen.length === 0) {
      return {
        title: {
          zh: `${groups.measures.zh}里，没有一项直接针对${name.zh}`,
          en: `None of the ${within(groups.measures.en)} answers ${within(name.en)} directly`,
        },
        detail: both,
      };
    }
    return {
      title: {
        zh: `针对${name.zh}的举措有${chosen.length}项：${list(names("zh"), "zh")}`,
        en: `${capital(within(name.en))}: answered by ${names("en").map(within).join("; ")}`,
      },
      detail: both,
    };
  }
  const dated = leaves.filter(({ day }) => day !== null).length;
  if (dated > 0) {
    return {
      title: {
        zh: `${groups.measures.zh}共${leaves.length}条内容，其中${dated}条已经存在`,
        en: `${groups.measures.en} hold ${leaves.length} items; ${dated} of them exist already`,
      },
      detail: both,
    };
  }
  const most = [...(Object.keys(riskNames) as Risk[])].sort(
    (a, b) => answering(measures, b).length - answering(measures, a).length,
  )[0] as Risk;
  const number = answering(measures, most).length;
  const { name } = riskNames[most];
  return {
    title: {
      zh: `${groups.measures.zh}里有${number}项针对${name.zh}`,
      en: `${number} of the ${within(groups.measures.en)} answer ${within(name.en)}`,
    },
    detail: both,
  };
}

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
