import type { Both, Locale } from "../../i18n/locale.ts";
import { listChinese } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import {
  linksDrawn,
  linksOf,
  linksTo,
  measuresOf,
  nothing,
  unanswered,
  type Link,
  type Measure,
  type RemedyData,
  type RemedyView,
  type Risk,
  type System,
} from "./model.ts";

/** What the figure says about each view. Every count is taken from the data. */

export const systemNames: Readonly<Record<System, Both<string>>> = {
  outward: { zh: "外向体系", en: "Outward" },
  inward: { zh: "内向体系", en: "Inward" },
};

/** Names of measures where a phone has no room for the table's. */
const shorter: Readonly<Record<string, Both<string>>> = {
  "out-m1": { zh: "改革全球治理", en: "Global governance" },
  "out-m2": { zh: "共建多边平台", en: "Shared platforms" },
  "out-m3": { zh: "做实双边合作", en: "Bilateral ties" },
  "in-m1": { zh: "统一大市场", en: "One market" },
  "in-m2": { zh: "组织与法治", en: "Bodies and law" },
  "in-m3": { zh: "服务与标准", en: "Standards" },
  "in-m4": { zh: "政策与联合体", en: "Joint research" },
  "in-m5": { zh: "人才联动", en: "Talent" },
};

export const shortName = ({ id, label }: Measure, locale: Locale): string =>
  (shorter[id] ?? label)[locale];

const basisInWords: Readonly<Record<Link["basis"], Both<string>>> = {
  stated: { zh: "论文写明", en: "stated" },
  implied: { zh: "本版的读法", en: "our reading" },
};

export const basis = (link: Link, locale: Locale): string => basisInWords[link.basis][locale];

export function labelOf(data: RemedyData, id: string, locale: Locale): string {
  return [...data.risks, ...data.measures].find((each) => each.id === id)?.label[locale] ?? id;
}

/** Names in a sentence, without the capital a label has. */
function names(list: readonly (Risk | Measure)[], locale: Locale): string {
  const labels = list.map(({ label }) => label[locale]);
  if (locale === "zh") return listChinese(labels.map((label) => `“${label}”`));
  return listEnglish(labels.map(small));
}

const small = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** A link in words: `Chips → Talent (stated, 4.2): …`. */
export function linkInWords(data: RemedyData, link: Link, locale: Locale): string {
  const [risk, measure] = [link.risk, link.measure].map((id) => labelOf(data, id, locale));
  return locale === "zh"
    ? `${risk}→${measure}（${basis(link, locale)}，${link.section}）：${link.words.zh}`
    : `${risk} → ${measure} (${basis(link, locale)}, ${link.section}): ${link.words.en}`;
}

/** A risk or measure in words, with its links. */
export function nodeInWords(data: RemedyData, id: string, locale: Locale): string {
  const links = linksOf(data, id);
  const label = labelOf(data, id, locale);
  if (links.length === 0) {
    return { zh: `${label}：没有一项举措点到它`, en: `${label}: no measure names it` }[locale];
  }
  const far = links.map((link) => {
    const other = labelOf(data, link.risk === id ? link.measure : link.risk, locale);
    const mark = basis(link, locale);
    return locale === "zh"
      ? `${other}（${mark}）：${link.words.zh}`
      : `${other} (${mark}): ${link.words.en}`;
  });
  return locale === "zh" ? `${label}→${far.join("；")}` : `${label} → ${far.join("; ")}`;
}

/** A risk in words, with what it is. */
export const riskInWords = ({ label, detail, section }: Risk, locale: Locale): string =>
  ({
    zh: `${label.zh}（第${section}节）：${detail.zh}`,
    en: `${label.en} (section ${section}): ${detail.en}`,
  })[locale];

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(view: RemedyView, data: RemedyData): Message {
  if (view.chosen !== nothing) return aboutOne(view.chosen, data);
  switch (view.show) {
    case "risks":
      return aboutRisks(data);
    case "outward":
      return aboutOutward(data);
    case "inward":
      return aboutInward(data);
    case "unanswered":
      return aboutUnanswered(data);
    default:
      return aboutWhole(data);
  }
}

function aboutRisks(data: RemedyData): Message {
  const total = data.risks.length;
  const inSection = (section: string) =>
    data.risks.filter((risk) => risk.section === section).length;
  return {
    title: {
      zh: `第三部分的风险可以理出${total}项，${inSection("3.2")}项在高技术`,
      en: `Part 3 holds ${total} risks, by our sorting; ${inSection("3.2")} of them concern high technology`,
    },
    detail: {
      zh: `总论${inSection("3")}项，分工位置${inSection("3.1")}项，高技术${inSection("3.2")}项，外迁与市场${inSection("3.3")}项`,
      en: `There are ${inSection("3")} of the whole, ${inSection("3.1")} of place, ${inSection("3.2")} of high technology and ${inSection("3.3")} of industry and markets`,
    },
  };
}

const distinct = (links: readonly Link[], end: "risk" | "measure"): number =>
  new Set(links.map((link) => link[end])).size;

/** `8条线都`, `8条线里6条`; `all 8 links`, `6 of 8 links`. */
function outOf(some: number, links: readonly Link[], locale: Locale): string {
  const all = links.length;
  if (some === all) return { zh: `${all}条线都`, en: `all ${all} links` }[locale];
  return { zh: `${all}条线里${some}条`, en: `${some} of ${all} links` }[locale];
}

const stated = (links: readonly Link[]): number =>
  links.filter((link) => link.basis === "stated").length;

function aboutOutward(data: RemedyData): Message {
  const links = linksTo(data, "outward");
  const measures = measuresOf(data, "outward");
  const own = links.length - stated(links);
  return {
    title: {
      zh: `外向的${measures.length}项举措可以对上${distinct(links, "risk")}项风险，${outOf(own, links, "zh")}是我们的读法`,
      en: `The ${measures.length} outward measures fit ${distinct(links, "risk")} risks; ${outOf(own, links, "en")} are our reading`,
    },
    detail: inDetail(links, data),
  };
}

function aboutInward(data: RemedyData): Message {
  const links = linksTo(data, "inward");
  const measures = measuresOf(data, "inward");
  return {
    title: {
      zh: `内向的${measures.length}项举措点到${distinct(links, "risk")}项风险，${outOf(stated(links), links, "zh")}由论文写明`,
      en: `The ${measures.length} inward measures name ${distinct(links, "risk")} risks; the text itself makes ${outOf(stated(links), links, "en")}`,
    },
    detail: inDetail(links, data),
  };
}

function inDetail(links: readonly Link[], data: RemedyData): Both<string> {
  const list = (locale: Locale) =>
    [...new Set(links.map(({ measure }) => measure))].map((measure) => {
      const risks = data.risks.filter(({ id }) =>
        links.some((link) => link.measure === measure && link.risk === id),
      );
      const label = labelOf(data, measure, locale);
      return locale === "zh"
        ? `${label}对${names(risks, "zh")}`
        : `${label}: ${names(risks, "en")}`;
    });
  return { zh: list("zh").join("；"), en: list("en").join("; ") };
}

function aboutUnanswered(data: RemedyData): Message {
  const open = unanswered(data);
  return {
    title: {
      zh: `${data.risks.length}项风险里，有${open.length}项没有哪项举措点到`,
      en: `Of the ${data.risks.length} risks, ${open.length} are named by no single measure`,
    },
    detail: {
      zh: `它们是${names(open, "zh")}`,
      en: `They are: ${names(open, "en")}`,
    },
  };
}

function aboutWhole(data: RemedyData): Message {
  const links = linksDrawn(data, { show: "whole", chosen: nothing });
  const written = stated(links);
  return {
    title: {
      zh: `${links.length}条线把${distinct(links, "risk")}项风险与${distinct(links, "measure")}项举措连起来，${written}条是论文写明的`,
      en: `${links.length} links join ${distinct(links, "risk")} risks to ${distinct(links, "measure")} measures; ${written} are stated by the paper`,
    },
    detail: {
      zh: `写明的都在内向一边，外向的${linksTo(data, "outward").length}条是本版的读法；没有连线的是${names(unanswered(data), "zh")}`,
      en: `Those stated are all on the inward side; the ${linksTo(data, "outward").length} outward ones are our reading. Without a link: ${names(unanswered(data), "en")}`,
    },
  };
}

function aboutOne(id: string, data: RemedyData): Message {
  const links = linksOf(data, id);
  const risk = data.risks.find((each) => each.id === id);
  const label = { zh: labelOf(data, id, "zh"), en: labelOf(data, id, "en") };
  const others = (locale: Locale) =>
    names(
      [...data.risks, ...data.measures].filter((each) =>
        links.some((link) => (risk ? link.measure : link.risk) === each.id),
      ),
      locale,
    );
  if (links.length === 0) {
    return {
      title: {
        zh: `“${label.zh}”没有哪项举措点到`,
        en: `${label.en}: no single measure names it`,
      },
      detail: { zh: risk?.detail.zh ?? "", en: risk?.detail.en ?? "" },
    };
  }
  return {
    title: risk
      ? {
          zh: `回应“${label.zh}”的是${others("zh")}`,
          en: `${label.en} is answered by: ${others("en")}`,
        }
      : { zh: `“${label.zh}”回应${others("zh")}`, en: `${label.en} answers: ${others("en")}` },
    detail: {
      zh: links.map((link) => linkInWords(data, link, "zh")).join("；"),
      en: links.map((link) => linkInWords(data, link, "en")).join("; "),
    },
  };
}
