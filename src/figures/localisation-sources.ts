import type { Both } from "../i18n/locale.ts";
import type { Source } from "./contract.ts";

/** Where the figures on subsidies and procurement get their numbers; data/policy/README.md has more. */

export const thePaper: Source = {
  label: {
    zh: "论文本身，第二部分第1节",
    en: "The paper, part 2, section 1",
  },
  vintage: {
    zh: "《区域经济评论》2025年第1期",
    en: "Regional Economic Review 2025(1)",
  },
};

export const storedPages: Source = {
  label: {
    zh: "各法律的公开介绍页（存本）",
    en: "Public pages on each law (stored copies)",
  },
  vintage: { zh: "页面地址见数据说明", en: "addresses are in the data’s README" },
};

export const finalRule: Source = {
  label: {
    zh: "美国《联邦公报》，购买美国货最终规则，87 FR 12780",
    en: "US Federal Register, Buy American final rule, 87 FR 12780",
  },
  vintage: { zh: "2022年3月7日", en: "7 March 2022" },
  url: "https://regulations.justia.com/regulations/fedreg/2022/03/07/2022-04173.html",
};

export const earlierRule: Source = {
  label: {
    zh: "美国《联邦公报》，提到55%的规则，86 FR 6180",
    en: "US Federal Register, the rule that set 55%, 86 FR 6180",
  },
  vintage: { zh: "2021年1月19日", en: "19 January 2021" },
  url: "http://federal.elaws.us/citation/86-FR-6187",
};

export const policyTerms: Both<string> = {
  zh: "选编、标注与说明按CC BY 4.0；事实不受著作权保护",
  en: "selection, labels and notes under CC BY 4.0; facts are free",
};
