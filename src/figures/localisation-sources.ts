import type { Both } from "../i18n/locale.ts";
import type { Source } from "./contract.ts";

/** Where the figures on subsidies and procurement get their numbers; data/policy/README.md has more. */

export const thePaper: Source = {
  label: {
    zh: "论文第二部分第1节",
    en: "the paper, 2.1",
  },
  vintage: {
    zh: "《区域经济评论》2025年第1期",
    en: "Regional Economic Review 2025(1)",
  },
};

export const storedPages: Source = {
  label: {
    zh: "各法律的公开网页",
    en: "public pages on each law",
  },
  vintage: { zh: "存本，地址见核对来源", en: "stored copies, addresses among the checks" },
};

export const finalRule: Source = {
  label: {
    zh: "87 FR 12780（最终规则）",
    en: "87 FR 12780 (final rule)",
  },
  vintage: { zh: "2022年3月7日", en: "7 March 2022" },
  url: "https://regulations.justia.com/regulations/fedreg/2022/03/07/2022-04173.html",
};

export const earlierRule: Source = {
  label: {
    zh: "美国《联邦公报》86 FR 6180",
    en: "US Federal Register, 86 FR 6180",
  },
  vintage: { zh: "2021年1月19日", en: "19 January 2021" },
  url: "http://federal.elaws.us/citation/86-FR-6187",
};

export const policyTerms: Both<string> = {
  zh: "选编、标注与说明按CC BY 4.0；事实不受著作权保护",
  en: "selection, labels and notes under CC BY 4.0; facts are free",
};
