import { formatDate } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import type { Source } from "../contract.ts";

/** Words that the figures of agreements and alliances share: days, standing and evidence. */

/** What happened on the day of a row; `{d}` is the day, in English with its preposition. */
const days: Readonly<Record<string, Both<string>>> = {
  launch: { zh: "{d}启动", en: "launched {d}" },
  launched: { zh: "{d}启动", en: "launched {d}" },
  relaunched: { zh: "{d}重启", en: "relaunched {d}" },
  joined: { zh: "{d}加入", en: "joined {d}" },
  "in-force": { zh: "{d}生效", en: "in force since {d}" },
  "in-force with some parties": {
    zh: "{d}起与部分成员生效",
    en: "in force with some parties since {d}",
  },
  signed: { zh: "{d}签署", en: "signed {d}" },
  "agreement signed": { zh: "{d}签订协定", en: "agreement signed {d}" },
  applied: { zh: "{d}申请加入", en: "applied {d}" },
  announced: { zh: "{d}宣布", en: "announced {d}" },
  proposed: { zh: "{d}提出", en: "proposed {d}" },
  issued: { zh: "{d}发表", en: "issued {d}" },
  "first meeting": { zh: "{d}首次会议", en: "first met {d}" },
  "first-meeting": { zh: "{d}首次会议", en: "first met {d}" },
  "first virtual meeting": { zh: "{d}首次视频会议", en: "first met online {d}" },
  "first leaders' meeting": { zh: "{d}首次领导人会议", en: "leaders first met {d}" },
  "joint declaration": { zh: "{d}发表联合宣言", en: "joint declaration {d}" },
  "joint-declaration": { zh: "{d}发表联合宣言", en: "joint declaration {d}" },
  named: { zh: "{d}被点名", en: "named {d}" },
  "named in fact sheet": { zh: "{d}见于白宫说明", en: "named in a fact sheet {d}" },
  "founding summit": { zh: "{d}首次峰会", en: "founding summit {d}" },
  "first attended": { zh: "{d}首次出席", en: "first attended {d}" },
};

const since = /since \{d\}/;

/** `在2022年5月23日启动` without the `在`; `launched on 23 May 2022`, `joined in 2023`. */
export function dayInWords(date: string, kind: string, locale: Locale): string {
  if (!Object.hasOwn(days, kind)) throw new RangeError(`no words for a day of kind "${kind}"`);
  const pattern = (days[kind] as Both<string>)[locale];
  const day = formatDate(date, locale);
  if (locale === "zh" || since.test(pattern)) return pattern.replace("{d}", day);
  return pattern.replace("{d}", `${date.length === 10 ? "on" : "in"} ${day}`);
}

const standings: Readonly<Record<string, Both<string>>> = {
  member: { zh: "成员", en: "member" },
  party: { zh: "缔约方", en: "party" },
  signatory: { zh: "签署方", en: "signatory" },
  partner: { zh: "伙伴", en: "partner" },
  participant: { zh: "参加方", en: "participant" },
  applicant: { zh: "申请方，尚非成员", en: "not a member" },
  "non-enumerated member": { zh: "不计数的成员", en: "member, not counted among the seven" },
};

/** How an economy stands to a grouping. */
export function standing(status: string, locale: Locale): string {
  if (!Object.hasOwn(standings, status)) throw new RangeError(`no words for status "${status}"`);
  return (standings[status] as Both<string>)[locale];
}

/**
 * What a row rests on, as a mark for tables: the issuing body's own page (P), another page (S), a
 * stored page (C), or the paper alone (H).
 */
export function evidenceMark(evidence: string): "P" | "S" | "C" | "H" {
  if (evidence.includes("(primary)")) return "P";
  if (evidence.includes("(secondary)")) return "S";
  return evidence === "paper" ? "H" : "C";
}

/** The marks in words, for captions. */
export const evidenceKey: Both<string> = {
  zh: "P＝发布机构的页面，S＝其他页面，C＝网页存本，H＝仅见于论文",
  en: "P = the issuing body’s page, S = another page, C = a stored page, H = the paper alone",
};

/** `印度、日本和美国`, as `listEnglish` does for English. */
export function listChinese(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
}

/** Where memberships and days come from; data/policy/README.md has the whole chain. */
export const memberPages: Source = {
  label: {
    zh: "各机制的公开网页",
    en: "public pages on each grouping",
  },
  vintage: {
    zh: "存本，年代不一；逐行依据见下载的表格",
    en: "stored copies of various ages; the download says for each row what it rests on",
  },
};

export const thePaper: Source = {
  label: { zh: "郝宇彪、薛翔文（2025）", en: "Hao and Xue (2025)" },
  vintage: { zh: "《区域经济评论》2025年第1期", en: "Regional Economic Review 2025(1)" },
};

export const factsFree: Both<string> = {
  zh: "事实不受版权保护；选取与标注按CC BY 4.0",
  en: "facts are free; selection and labels CC BY 4.0",
};
