import type { Both, Locale } from "../../i18n/locale.ts";
import { regionHue, regionTextHue } from "./names.ts";

/** Short names of the economies in the wide tables of participation, by ISO 3166-1 alpha-3 code. */
const names: Readonly<Record<string, Both<string>>> = {
  ARE: { zh: "阿联酋", en: "UAE" },
  ARG: { zh: "阿根廷", en: "Argentina" },
  ARM: { zh: "亚美尼亚", en: "Armenia" },
  AUS: { zh: "澳大利亚", en: "Australia" },
  AUT: { zh: "奥地利", en: "Austria" },
  BEL: { zh: "比利时", en: "Belgium" },
  BGD: { zh: "孟加拉国", en: "Bangladesh" },
  BGR: { zh: "保加利亚", en: "Bulgaria" },
  BRA: { zh: "巴西", en: "Brazil" },
  BRN: { zh: "文莱", en: "Brunei" },
  BTN: { zh: "不丹", en: "Bhutan" },
  CAN: { zh: "加拿大", en: "Canada" },
  CHE: { zh: "瑞士", en: "Switzerland" },
  CHN: { zh: "中国", en: "China" },
  COL: { zh: "哥伦比亚", en: "Colombia" },
  CYP: { zh: "塞浦路斯", en: "Cyprus" },
  CZE: { zh: "捷克", en: "Czechia" },
  DEU: { zh: "德国", en: "Germany" },
  DNK: { zh: "丹麦", en: "Denmark" },
  ECU: { zh: "厄瓜多尔", en: "Ecuador" },
  EGY: { zh: "埃及", en: "Egypt" },
  ESP: { zh: "西班牙", en: "Spain" },
  EST: { zh: "爱沙尼亚", en: "Estonia" },
  FIN: { zh: "芬兰", en: "Finland" },
  FJI: { zh: "斐济", en: "Fiji" },
  FRA: { zh: "法国", en: "France" },
  GBR: { zh: "英国", en: "Britain" },
  GEO: { zh: "格鲁吉亚", en: "Georgia" },
  GRC: { zh: "希腊", en: "Greece" },
  HKG: { zh: "中国香港", en: "Hong Kong, China" },
  HRV: { zh: "克罗地亚", en: "Croatia" },
  HUN: { zh: "匈牙利", en: "Hungary" },
  IDN: { zh: "印度尼西亚", en: "Indonesia" },
  IND: { zh: "印度", en: "India" },
  IRL: { zh: "爱尔兰", en: "Ireland" },
  ITA: { zh: "意大利", en: "Italy" },
  JPN: { zh: "日本", en: "Japan" },
  KAZ: { zh: "哈萨克斯坦", en: "Kazakhstan" },
  KGZ: { zh: "吉尔吉斯斯坦", en: "Kyrgyzstan" },
  KHM: { zh: "柬埔寨", en: "Cambodia" },
  KOR: { zh: "韩国", en: "Korea" },
  KWT: { zh: "科威特", en: "Kuwait" },
  LAO: { zh: "老挝", en: "Laos" },
  LKA: { zh: "斯里兰卡", en: "Sri Lanka" },
  LTU: { zh: "立陶宛", en: "Lithuania" },
  LUX: { zh: "卢森堡", en: "Luxembourg" },
  LVA: { zh: "拉脱维亚", en: "Latvia" },
  MDV: { zh: "马尔代夫", en: "Maldives" },
  MEX: { zh: "墨西哥", en: "Mexico" },
  MLT: { zh: "马耳他", en: "Malta" },
  MNG: { zh: "蒙古国", en: "Mongolia" },
  MYS: { zh: "马来西亚", en: "Malaysia" },
  NLD: { zh: "荷兰", en: "Netherlands" },
  NOR: { zh: "挪威", en: "Norway" },
  NPL: { zh: "尼泊尔", en: "Nepal" },
  NZL: { zh: "新西兰", en: "New Zealand" },
  PAK: { zh: "巴基斯坦", en: "Pakistan" },
  PHL: { zh: "菲律宾", en: "Philippines" },
  POL: { zh: "波兰", en: "Poland" },
  PRT: { zh: "葡萄牙", en: "Portugal" },
  ROU: { zh: "罗马尼亚", en: "Romania" },
  RUS: { zh: "俄罗斯", en: "Russia" },
  SAU: { zh: "沙特阿拉伯", en: "Saudi Arabia" },
  SGP: { zh: "新加坡", en: "Singapore" },
  SVK: { zh: "斯洛伐克", en: "Slovakia" },
  SVN: { zh: "斯洛文尼亚", en: "Slovenia" },
  SWE: { zh: "瑞典", en: "Sweden" },
  THA: { zh: "泰国", en: "Thailand" },
  TUR: { zh: "土耳其", en: "Turkey" },
  TWN: { zh: "中国台湾", en: "Taiwan, China" },
  USA: { zh: "美国", en: "US" },
  VNM: { zh: "越南", en: "Vietnam" },
};

/** Codes of all economies that have a name here. */
export const namedEconomies: readonly string[] = Object.keys(names);

/**
 * The name of an economy; `sentence` puts in the article that some English names take.
 * @throws RangeError for a code without a name.
 */
export function economyName(
  iso3: string,
  locale: Locale,
  form: "label" | "sentence" = "label",
): string {
  const name = Object.hasOwn(names, iso3) ? names[iso3] : undefined;
  if (!name) throw new RangeError(`no name for the economy "${iso3}"`);
  return form === "sentence" && locale === "en" ? (inSentence[iso3] ?? name.en) : name[locale];
}

const inSentence: Readonly<Record<string, string>> = {
  ARE: "the United Arab Emirates",
  MDV: "the Maldives",
  NLD: "the Netherlands",
  PHL: "the Philippines",
  USA: "the United States",
};

const further: Readonly<Record<string, string>> = { MEX: "mex", VNM: "vnm" };

/** The colour an economy keeps across the site, or `other` where it has none. */
export function economyHue(iso3: string, other: string): string {
  const code = Object.hasOwn(further, iso3) ? further[iso3] : undefined;
  if (code) return `var(--${code})`;
  const hue = regionHue(iso3);
  return hue === "var(--faded)" ? other : hue;
}

/** The same for small type. */
export function economyTextHue(iso3: string, other: string): string {
  const code = Object.hasOwn(further, iso3) ? further[iso3] : undefined;
  if (code) return `var(--${code}-text)`;
  const hue = regionTextHue(iso3);
  return hue === "var(--muted)" ? other : hue;
}
