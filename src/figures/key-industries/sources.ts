import type { Both } from "../../i18n/locale.ts";
import type { Source } from "../contract.ts";

/** Where the figures of section 3.2 get their numbers; data/policy/README.md has the whole chain. */

export const thePaper: Source = {
  label: { zh: "论文3.2节", en: "the paper, section 3.2" },
  vintage: { zh: "《区域经济评论》2025年第1期", en: "Regional Economic Review 2025(1)" },
};

export const storedPages: Source = {
  label: { zh: "对照用的公开网页", en: "public pages set beside it" },
  vintage: { zh: "存本，地址见下载的表格", en: "stored copies, addresses in the data package" },
};

export const factsFree: Both<string> = {
  zh: "事实不受版权保护；选取与标注按CC BY 4.0",
  en: "facts are free; selection and labels CC BY 4.0",
};
