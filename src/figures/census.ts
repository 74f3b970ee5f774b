import type { Both, Locale } from "../i18n/locale.ts";
import type { Source } from "./contract.ts";

/** Where the trade figures' numbers come from; data/trade/README.md tells the whole chain. */

export const censusByCountry: Source = {
  label: { zh: "美国普查局，国别贸易表", en: "US Census Bureau, trade by country" },
  vintage: {
    zh: "2023年3月版（至2019年）、约2026年10月版（2025年起）",
    en: "editions of March 2023 (to 2019) and of about October 2026 (from 2025)",
  },
  url: "https://www.census.gov/foreign-trade/balance/",
};

export const censusThroughFred: Source = {
  label: { zh: "美国普查局，经FRED", en: "US Census Bureau, through FRED" },
  vintage: { zh: "2025年9月副本（2020—2024年）", en: "copy of September 2025 (2020–2024)" },
  url: "https://fred.stlouisfed.org/",
};

export const tradeCommission: Source = {
  label: {
    zh: "美国国际贸易委员会，DataWeb（按HS两位编码）",
    en: "US International Trade Commission, DataWeb (two-digit HS)",
  },
  vintage: {
    zh: "2025年10月副本（2023年至2025年7月）",
    en: "copies of October 2025 (2023 to July 2025)",
  },
  url: "https://dataweb.usitc.gov/",
};

export const censusBySection: Source = {
  label: {
    zh: "美国普查局，国际贸易接口（按HS两位编码）",
    en: "US Census Bureau, international-trade API (two-digit HS)",
  },
  vintage: { zh: "2021年8月副本（2013—2020年）", en: "copy of August 2021 (2013–2020)" },
  url: "https://www.census.gov/data/developers/data-sets/international-trade.html",
};

export const publicDomain: Both<string> = {
  zh: "美国联邦政府作品，在美国不受版权保护",
  en: "works of the US Government, no copyright in the United States",
};

/** One line under a figure: who measured, which editions, under what terms. */
export function sourceLine(
  { sources, licence }: { sources: readonly Source[]; licence: Both<string> },
  locale: Locale,
): string {
  const each = sources.map(
    ({ label, vintage }) => label[locale] + { zh: "，", en: ", " }[locale] + vintage[locale],
  );
  return locale === "zh"
    ? `来源：${each.join("；")}。${licence.zh}。`
    : `Source: ${each.join("; ")}. Terms: ${licence.en}.`;
}
