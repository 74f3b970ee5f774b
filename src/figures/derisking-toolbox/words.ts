import { formatDate } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import {
  count,
  openLine,
  toolsOf,
  type Found,
  type Line,
  type Tool,
  type ToolboxData,
  type ToolboxView,
} from "./model.ts";

/** What the figure says about each view. Every count is taken from the data. */

export const foundNames: Readonly<Record<Found, Both<string>>> = {
  yes: { zh: "与论文所述相符或相近", en: "as described or nearly so" },
  otherwise: { zh: "与论文所述有出入", en: "not as described" },
  no: { zh: "没有查到", en: "not found" },
};

/** The same in a word or two, for the legend. */
export const foundShort: Readonly<Record<Found, Both<string>>> = {
  yes: { zh: "相符或相近", en: "As described" },
  otherwise: { zh: "有出入", en: "Not as described" },
  no: { zh: "没有查到", en: "Not found" },
};

const dateKinds: Readonly<Record<string, Both<string>>> = {
  announced: { zh: "宣布", en: "announced" },
  adopted: { zh: "通过", en: "adopted" },
  "Council adoption": { zh: "理事会通过", en: "Council adoption" },
  "first leaders' meeting": { zh: "首次领导人会议", en: "first leaders’ meeting" },
  "first order": { zh: "首批命令", en: "first order" },
  "in-force": { zh: "生效", en: "in force" },
  introduced: { zh: "提出", en: "introduced" },
  issued: { zh: "发表", en: "issued" },
  launched: { zh: "启动", en: "launched" },
  "passed Senate": { zh: "参议院通过", en: "passed the Senate" },
  published: { zh: "公布", en: "published" },
  relaunched: { zh: "重启", en: "relaunched" },
  signed: { zh: "签署", en: "signed" },
};

/** An instrument's date with its kind; empty where none is known. */
export function dateInWords({ date, dateKind }: Tool, locale: Locale): string {
  if (date === null) return "";
  const day = formatDate(date, locale);
  const kind = dateKind === null ? undefined : dateKinds[dateKind]?.[locale];
  if (!kind) return day;
  return locale === "zh" ? `${day}${kind}` : `${day}, ${kind}`;
}

/** An instrument in words. */
export function toolInWords(tool: Tool, locale: Locale): string {
  const parts = [tool.detail[locale], dateInWords(tool, locale), foundNames[tool.found][locale]];
  const rest = parts.filter(Boolean).join(locale === "zh" ? "；" : "; ");
  return `${tool.label[locale]}${locale === "zh" ? "：" : ": "}${rest}`;
}

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(view: ToolboxView, data: ToolboxData): Message {
  const line = openLine(view);
  if (line) return opened(line, data);
  if (view.show === "pillars") return pillars(data);
  if (view.show === "lines") return action(data);
  return whole(view, data);
}

const list = (names: readonly string[], locale: Locale) =>
  locale === "zh" ? names.join("、") : listEnglish(names);

function pillars(data: ToolboxData): Message {
  const n = data.pillars.length;
  const names = (locale: Locale) => data.pillars.map(({ label }) => label[locale]);
  const month = (locale: Locale) => formatDate(data.speech.slice(0, 7), locale);
  return {
    title: {
      zh: `${month("zh")}的讲话为“去风险”立了${n}个支柱`,
      en: `The speech of ${month("en")} gave “de-risking” ${n} pillars`,
    },
    detail: {
      zh: `依次是${list(names("zh"), "zh")}；同一篇讲话另有${data.cooperation}个领域留给合作`,
      en: `They are: ${names("en").join("; ").toLowerCase()}. The same speech keeps ${data.cooperation} areas for cooperation`,
    },
  };
}

function action(data: ToolboxData): Message {
  const n = data.lines.length;
  const parts = (locale: Locale) =>
    data.lines.map(({ id, label }) => {
      const tools = toolsOf(data, id).length;
      return locale === "zh" ? `${label.zh}${tools}件` : `${label.en.toLowerCase()}, ${tools}`;
    });
  return {
    title: {
      zh: `作者把落实归成${n}招，点名的工具共${data.tools.length}件`,
      en: `The authors see ${n} lines of action and name ${data.tools.length} instruments`,
    },
    detail: {
      zh: parts("zh").join("，"),
      en: parts("en")
        .join("; ")
        .replace(/^./, (letter) => letter.toUpperCase()),
    },
  };
}

function opened(line: Line, data: ToolboxData): Message {
  const tools = toolsOf(data, line);
  const name = data.lines.find(({ id }) => id === line)?.label ?? { zh: "", en: "" };
  const named = (found: Found, locale: Locale) =>
    list(
      tools.filter((tool) => tool.found === found).map(({ label }) => label[locale]),
      locale,
    );
  const [other, none] = [count(tools, "otherwise"), count(tools, "no")];
  const zh = [other ? `${other}件与所述有出入` : "", none ? `${none}件没有查到` : ""].filter(
    Boolean,
  );
  const en = [
    other ? `${other} ${other === 1 ? "is" : "are"} not as described` : "",
    none ? `${none} ${none === 1 ? "was" : "were"} not found` : "",
  ].filter(Boolean);
  return {
    title: {
      zh: `“${name.zh}”之下有${tools.length}件工具${zh.length ? `，其中${zh.join("，")}` : "，件件查得到"}`,
      en: `“${name.en}” holds ${tools.length} instruments${en.length ? `; ${en.join(" and ")}` : ", all of them found"}`,
    },
    detail: {
      zh: [
        `相符或相近的有${named("yes", "zh")}`,
        other ? `有出入的是${named("otherwise", "zh")}` : "",
        none ? `没有查到的是${named("no", "zh")}` : "",
      ]
        .filter(Boolean)
        .join("；"),
      en: [
        `As described or nearly so: ${named("yes", "en")}`,
        other ? `not as described: ${named("otherwise", "en")}` : "",
        none ? `not found: ${named("no", "en")}` : "",
      ]
        .filter(Boolean)
        .join("; "),
    },
  };
}

function whole({ found }: ToolboxView, data: ToolboxData): Message {
  const all = data.tools.length;
  if (found !== "all") {
    const n = count(data.tools, found);
    const names = (locale: Locale) =>
      data.tools.filter((tool) => tool.found === found).map(({ label }) => label[locale]);
    return {
      title: {
        zh: `${all}件工具里，${n}件${foundNames[found].zh}`,
        en: `Of ${all} instruments, ${n} ${n === 1 ? "is" : "are"} ${foundNames[found].en}`,
      },
      detail: { zh: list(names("zh"), "zh"), en: list(names("en"), "en") },
    };
  }
  const [yes, other, none] = [
    count(data.tools, "yes"),
    count(data.tools, "otherwise"),
    count(data.tools, "no"),
  ];
  return {
    title: {
      zh: `${all}件工具里，${yes}件与论文所述相符或相近，${other}件有出入，${none}件没有查到`,
      en: `Of ${all} instruments, ${yes} are as described or nearly so, ${other} are not, and ${none} were not found`,
    },
    detail: action(data).detail,
  };
}
