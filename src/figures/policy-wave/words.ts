import { formatDate } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import { families, familyNames, instrumentNames } from "./families.ts";
import {
  inSpan,
  inYears,
  picked,
  spans,
  undated,
  yearOf,
  type Step,
  type WaveData,
  type WaveView,
} from "./model.ts";
import { actors, dateKind, laneLooks, lanes } from "./names.ts";

/** What the figure says about each view. Every count is taken from the rows. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(state: string | null, view: WaveView, data: WaveData): Message {
  const make = state === null ? undefined : messages[state];
  return make ? make(view, data) : plainly(view, data);
}

const messages: Readonly<Record<string, (view: WaveView, data: WaveData) => Message>> = {
  quiet(view, data) {
    const before = picked(data, view);
    const after = inSpan(data, view.span).length - before.length;
    const of = (year: number) => before.filter((step) => yearOf(step) === year).length;
    return {
      title: {
        zh: `论文点名的举措，2019、2020两年只有${before.length}项，此后有${after}项`,
        en: `The paper names ${before.length} steps from 2019 and 2020, and ${after} from the years after`,
      },
      detail: {
        zh: `2019年${of(2019)}项，2020年${of(2020)}项。`,
        en: `There are ${of(2019)} in 2019 and ${of(2020)} in 2020.`,
      },
    };
  },
  subsidies(view, data) {
    const all = inSpan(data, view.span);
    const both = all.filter((step) => inYears(step, view.years)).length;
    const money = all.filter(({ family }) => family === "money").length;
    const now = picked(data, view);
    const american = now.filter(({ lane }) => lane === "usa").length;
    return {
      title: {
        zh: `2021—2022年的举措增至${both}项；${money}项补贴与公共投入中，${now.length}项在这两年`,
        en: `${both} steps fall in 2021–22, among them ${now.length} of the ${money} that are about public money`,
      },
      detail: {
        zh:
          american === now.length
            ? `这${american}项都出自美国。`
            : `这${now.length}项中有${american}项出自美国。`,
        en:
          american === now.length
            ? `All ${american} are American.`
            : `Of these ${now.length}, ${american} are American.`,
      },
    };
  },
  controls(view, data) {
    const all = inSpan(data, view.span).filter(({ family }) => family === "control").length;
    const now = picked(data, view);
    const by = (lane: string) => now.filter((step) => step.lane === lane).length;
    return {
      title: {
        zh: `${all}项管制与防护中，${now.length}项在2023年以后`,
        en: `Of ${all} controls and safeguards, ${now.length} date from 2023 and 2024`,
      },
      detail: {
        zh: `美国${by("usa")}项，欧盟${by("eu")}项，日本${by("japan")}项，几方联合${by("joint")}项。`,
        en: `The US took ${by("usa")}, the EU ${by("eu")}, Japan ${by("japan")}; ${by("joint")} were joint.`,
      },
    };
  },
  "by-economy"(view, data) {
    const all = inSpan(data, view.span);
    const by = (lane: string) => all.filter((step) => step.lane === lane).length;
    return {
      title: {
        zh: `${all.length}项中，美国单独采取${by("usa")}项，欧盟${by("eu")}项，几方联合${by("joint")}项`,
        en: `Of ${all.length} steps, the US took ${by("usa")} alone, the EU ${by("eu")}, and ${by("joint")} were joint`,
      },
      detail: {
        zh: `日本${by("japan")}项，韩国${by("korea")}项，印度${by("india")}项，中国单独${by("china")}项。`,
        en: `Japan took ${by("japan")}, Korea ${by("korea")}, India ${by("india")} and China alone ${by("china")}.`,
      },
    };
  },
  china(view, data) {
    const all = picked(data, view);
    const before = all.filter((step) => yearOf(step) < spans.wave[0]).length;
    const together = all.filter(({ lane }) => lane === "joint").length;
    return {
      title: {
        zh: `论文点名的举措中，中国参与的有${all.length}项，其中${before}项早于2019年`,
        en: `China is a party to ${all.length} of the steps named, and ${before} of these are older than 2019`,
      },
      detail: {
        zh: `${together}项是与别国一起做的。`,
        en: `It took ${together} of them together with others.`,
      },
    };
  },
};

function plainly(view: WaveView, data: WaveData): Message {
  const n = picked(data, view).length;
  const [first, last] = view.years === "all" ? spans[view.span] : view.years.split("-").map(Number);
  const who =
    view.who === "all"
      ? { zh: "", en: "" }
      : {
          zh: `${laneLooks[view.who].name.zh}参与的`,
          en: ` to which ${view.who === "usa" || view.who === "eu" ? "the " : ""}${laneLooks[view.who].name.en} is a party`,
        };
  const some = view.families.length < families.length;
  const kinds = view.families.map((each) => familyNames[each]);
  return {
    title: {
      zh: `${first}—${last}年，论文点名的${who.zh}举措${some ? `（${kinds.map(({ zh }) => zh).join("；")}）` : ""}共${n}项`,
      en: `${n} steps named in the paper, ${first}–${last}${who.en}${some ? ` (${kinds.map(({ en }) => en.toLowerCase()).join("; ")})` : ""}`,
    },
    detail: { zh: "", en: "" },
  };
}

/** Rows that the axis does not reach. */
export function leftOut({ span }: WaveView, data: WaveData): Both<string> {
  const dated = data.steps.length - undated(data).length;
  const outside = dated - inSpan(data, span).length;
  const without = undated(data).length;
  const [first] = spans[span];
  return {
    zh: `早于${first}年的${outside}项在表中；${without}项日期不详，画成空心。`,
    en: `${outside} older than ${first} are in the table; ${without} undated ones are hollow.`,
  };
}

export function dateInWords({ date }: Step, locale: Locale): string {
  return date ? formatDate(date, locale) : { zh: "日期不详", en: "No date" }[locale];
}

export function actorsInWords({ actors: codes }: Step, locale: Locale): string {
  return locale === "zh" ? actors(codes).zh.join("、") : listEnglish(actors(codes).en);
}

/** A step in words: when, who, what, and what kind of thing on which of its dates. */
export function stepInWords(step: Step, locale: Locale): string {
  const what = instrumentNames(step.instruments)[locale];
  const kind = dateKind(step.kind)[locale];
  return locale === "zh"
    ? `${dateInWords(step, locale)}，${actorsInWords(step, locale)}：${step.title.zh}（${what.join("、")}；${kind}）`
    : `${dateInWords(step, locale)}, ${actorsInWords(step, locale)}: ${step.title.en} (${what.join(", ")}; ${kind})`;
}

/** What the date rests on: a copy of a page, and of whose; or the paper alone. */
export function evidenceInWords(step: Step, locale: Locale): string {
  const host = step.url ? new URL(step.url).hostname.replace(/^www\./, "") : "";
  if (!step.evidence.startsWith("stored-page"))
    return { zh: "只见于论文", en: "the paper alone" }[locale];
  const copy = { zh: "网页存本", en: "stored page" }[locale];
  return host ? `${host}` : copy;
}

/** Lanes in the order they are drawn, with how many of a view's picked steps each holds. */
export function laneCounts(view: WaveView, data: WaveData) {
  const all = picked(data, view);
  return lanes.map((lane) => ({ lane, count: all.filter((step) => step.lane === lane).length }));
}
