import type { Both, Locale } from "../../i18n/locale.ts";
import { dayInWords, standing } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import {
  answering,
  opened,
  risksOf,
  type Answer,
  type Leaf,
  type Measure,
  type SystemData,
  type SystemView,
} from "./model.ts";

/** What the two figures of systems say about each view. Every count is taken from the data. */

export function riskInWords({ label, section }: Answer, locale: Locale): string {
  return locale === "zh" ? `${label.zh}（${section}）` : `${label.en} (${section})`;
}

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

function whole({ risk }: SystemView, data: SystemData): Message {
  const { groups, measures } = data;
  const leaves = measures.flatMap((each) => each.leaves);
  const detail = (locale: Locale) =>
    measures
      .map(({ label, leaves: { length } }) =>
        locale === "zh" ? `${label.zh}${length}条` : `${label.en}, ${length}`,
      )
      .join(locale === "zh" ? "，" : "; ");
  const both = { zh: detail("zh"), en: detail("en") };
  const chosen = risksOf(data).find((answer) => answer.risk === risk);
  if (chosen) {
    const names = (locale: Locale) => answering(data, risk).map(({ label }) => label[locale]);
    return {
      title: {
        zh: `针对“${chosen.label.zh}”的是${list(names("zh"), "zh")}`,
        en: `${chosen.label.en}: answered by ${names("en").map(within).join("; ")}`,
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
  const stated = risksOf(data).filter((answer) => answer.stated).length;
  return {
    title: {
      zh: `${groups.measures.zh}共${leaves.length}条内容，回应第三部分的${stated}项风险`,
      en: `${groups.measures.en} hold ${leaves.length} items and answer ${stated} risks of part 3`,
    },
    detail: both,
  };
}
