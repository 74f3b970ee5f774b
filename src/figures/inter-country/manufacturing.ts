import type { Both, Locale } from "../../i18n/locale.ts";

/** The 14 manufacturing sectors of the tables, and the paper's three types of them (note 24). */

interface SectorOfManufacturing {
  readonly name: Both<string>;
  /** For narrow drawings. */
  readonly short: Both<string>;
}

const sector = (zh: string, en: string, shortZh = zh, shortEn = en): SectorOfManufacturing => ({
  name: { zh, en },
  short: { zh: shortZh, en: shortEn },
});

const sectors: Readonly<Record<string, SectorOfManufacturing>> = {
  C03: sector("食品饮料烟草", "Food, drink, tobacco", "食品烟草", "Food"),
  C04: sector("纺织服装", "Textiles and clothing", "纺织服装", "Textiles"),
  C05: sector("皮革制鞋", "Leather and footwear", "皮革制鞋", "Leather"),
  C06: sector("木材制品", "Wood products", "木材制品", "Wood"),
  C07: sector("造纸印刷", "Paper and printing", "造纸印刷", "Paper"),
  C08: sector("炼焦炼油", "Coke and refining", "炼焦炼油", "Refining"),
  C09: sector("化学品", "Chemicals"),
  C10: sector("橡胶塑料", "Rubber and plastics", "橡胶塑料", "Plastics"),
  C11: sector("非金属矿物", "Non-metallic minerals", "非金属", "Minerals"),
  C12: sector("金属与金属制品", "Metals", "金属", "Metals"),
  C13: sector("机械设备", "Machinery"),
  C14: sector("电气与光学设备", "Electrical and optical", "电气光学", "Electrical"),
  C15: sector("交通运输设备", "Transport equipment", "交通设备", "Transport"),
  C16: sector("其他与回收", "Other, recycling", "其他", "Other"),
};

export const manufacturingSectors: readonly string[] = Object.keys(sectors);

export function manufacturingName(code: string, locale: Locale, short = false): string {
  const known = sectors[code];
  if (!known) throw new RangeError(`no manufacturing sector ${code}`);
  return (short ? known.short : known.name)[locale];
}

/** Sectors of each type as the paper groups them; C11 and C16 are in none. */
export const sectorsOfType = {
  L: ["C03", "C04", "C05", "C06"],
  K: ["C07", "C09", "C10", "C12"],
  T: ["C08", "C13", "C14", "C15"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export const unassignedSectors = ["C11", "C16"] as const;

export type IndustryType = keyof typeof sectorsOfType;

const typeNames: Readonly<Record<IndustryType, Both<string>>> = {
  L: { zh: "劳动密集型", en: "labour-intensive" },
  K: { zh: "资本密集型", en: "capital-intensive" },
  T: { zh: "技术密集型", en: "technology-intensive" },
};

export const typeName = (type: IndustryType, locale: Locale): string => typeNames[type][locale];
