import type { Both } from "../../i18n/locale.ts";

/**
 * Names of the sections of the Harmonized System in our words, short enough for a label. The
 * official titles are long lists; these name what fills most of each section.
 */
export interface SectionName {
  /** Roman numeral of the section; empty for all goods. */
  readonly numeral: string;
  readonly name: Both<string>;
  /** For narrow drawings. */
  readonly short: Both<string>;
}

function section(numeral: string, zh: string, en: string, shortEn = en): SectionName {
  return { numeral, name: { zh, en }, short: { zh, en: shortEn } };
}

/** By number of the section; 0 is all goods. */
export const sectionNames: readonly SectionName[] = [
  section("", "全部商品", "All goods"),
  section("I", "动物产品", "Animal products"),
  section("II", "植物产品", "Vegetable products", "Plant products"),
  section("III", "动植物油脂", "Fats and oils"),
  section("IV", "食品饮料烟草", "Food, drink, tobacco", "Food and drink"),
  section("V", "矿产品", "Minerals and fuels", "Minerals"),
  section("VI", "化工产品", "Chemicals"),
  section("VII", "塑料橡胶", "Plastics and rubber", "Plastics"),
  section("VIII", "皮革箱包", "Leather and bags", "Leather"),
  section("IX", "木制品", "Wood products"),
  section("X", "纸制品", "Pulp and paper"),
  section("XI", "纺织服装", "Textiles and clothing", "Textiles"),
  section("XII", "鞋帽伞", "Footwear and hats", "Footwear"),
  section("XIII", "石材陶瓷玻璃", "Stone, ceramics, glass", "Stone, glass"),
  section("XIV", "珠宝贵金属", "Jewels, precious metals", "Jewels"),
  section("XV", "贱金属制品", "Base metals"),
  section("XVI", "机械电气", "Machinery, electrical", "Machinery"),
  section("XVII", "车辆飞机船舶", "Vehicles, aircraft, ships", "Vehicles"),
  section("XVIII", "精密仪器钟表", "Instruments, clocks", "Instruments"),
  section("XIX", "武器弹药", "Arms and ammunition", "Arms"),
  section("XX", "家具玩具杂品", "Furniture, toys, sundries", "Furniture"),
  section("XXI", "艺术品古物", "Art and antiques", "Art"),
  section("XXII", "特殊交易品", "Special transactions", "Special"),
];

/** The numbers of the 22 sections. */
export const allSections: readonly number[] = sectionNames.flatMap((_, number) =>
  number === 0 ? [] : [number],
);

export function sectionLabel(number: number, locale: "zh" | "en", short = false): string {
  const known = sectionNames[number];
  if (!known) throw new RangeError(`no HS section ${number}`);
  const name = (short ? known.short : known.name)[locale];
  return known.numeral ? `${known.numeral} ${name}` : name;
}
