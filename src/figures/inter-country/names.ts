import type { Both, Locale } from "../../i18n/locale.ts";

/**
 * Names of the regions and sectors of the inter-country tables, and the hue each region keeps. A
 * reader's own table brings its own names: they are printed as they stand.
 */

interface Name {
  readonly full: Both<string>;
  /** For axes. */
  readonly short: Both<string>;
}

interface RegionName extends Name {
  readonly hue: string;
  readonly text: string;
}

const hues = (code: string) => ({ hue: `var(--${code})`, text: `var(--${code}-text)` });
const grey = { hue: "var(--faded)", text: "var(--muted)" };

const regions: Readonly<Record<string, RegionName>> = {
  CHN: {
    full: { zh: "中国", en: "China" },
    short: { zh: "中国", en: "China" },
    ...hues("chn"),
  },
  USA: {
    full: { zh: "美国", en: "the United States" },
    short: { zh: "美国", en: "US" },
    ...hues("usa"),
  },
  JPN: { full: { zh: "日本", en: "Japan" }, short: { zh: "日本", en: "Japan" }, ...hues("jpn") },
  DEU: {
    full: { zh: "德国", en: "Germany" },
    short: { zh: "德国", en: "Germany" },
    ...hues("deu"),
  },
  KOR: { full: { zh: "韩国", en: "Korea" }, short: { zh: "韩国", en: "Korea" }, ...hues("kor") },
  IND: { full: { zh: "印度", en: "India" }, short: { zh: "印度", en: "India" }, ...hues("ind") },
  TWN: {
    full: { zh: "中国台湾", en: "Taiwan, China" },
    short: { zh: "中国台湾", en: "Taiwan, China" },
    ...grey,
  },
  EUX: {
    full: { zh: "德国以外的欧盟", en: "the EU without Germany" },
    short: { zh: "欧盟", en: "EU" },
    ...grey,
  },
  ROW: {
    full: { zh: "世界其余地区", en: "the rest of the world" },
    short: { zh: "其余", en: "Rest" },
    ...grey,
  },
};

const sectors: Readonly<Record<string, Name>> = {
  PRI: {
    full: { zh: "农业和采掘业", en: "farming and mining" },
    short: { zh: "农矿", en: "Primary" },
  },
  LAB: {
    full: { zh: "劳动密集型制造业", en: "labour-intensive manufacturing" },
    short: { zh: "劳动", en: "Labour" },
  },
  CAP: {
    full: { zh: "资本密集型制造业", en: "capital-intensive manufacturing" },
    short: { zh: "资本", en: "Capital" },
  },
  TEC: {
    full: { zh: "技术密集型制造业", en: "technology-intensive manufacturing" },
    short: { zh: "技术", en: "Tech." },
  },
  OMF: {
    full: { zh: "其他制造业", en: "other manufacturing" },
    short: { zh: "其他制造", en: "Other m." },
  },
  UTC: {
    full: { zh: "水电气和建筑业", en: "utilities and construction" },
    short: { zh: "建筑", en: "Build." },
  },
  TRD: {
    full: { zh: "商贸、住宿和运输", en: "trade, hotels and transport" },
    short: { zh: "商贸", en: "Trade" },
  },
  SRV: {
    full: { zh: "其他服务业", en: "other services" },
    short: { zh: "服务", en: "Services" },
  },
};

const groups: Readonly<Record<string, Name>> = {
  M: {
    full: { zh: "制造业", en: "manufacturing" },
    short: { zh: "制造业", en: "All" },
  },
  L: { full: (sectors.LAB as Name).full, short: { zh: "劳", en: "L" } },
  K: { full: (sectors.CAP as Name).full, short: { zh: "资", en: "K" } },
  T: { full: (sectors.TEC as Name).full, short: { zh: "技", en: "T" } },
  TOTAL: {
    full: { zh: "全部部门", en: "all sectors" },
    short: { zh: "全部", en: "All" },
  },
};

type Form = "full" | "short";

function named(names: Readonly<Record<string, Name>>) {
  return (id: string, locale: Locale, form: Form = "full"): string =>
    Object.hasOwn(names, id) ? (names[id] as Name)[form][locale] : id;
}

export const regionName = named(regions);
export const sectorName = named(sectors);
export const groupName = named(groups);

/** The colour of a region's marks, and of its small type. */
export const regionHue = (id: string): string => (regions[id] ?? grey).hue;
export const regionTextHue = (id: string): string => (regions[id] ?? grey).text;

/** A name at the start of a line: "The United States". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The regions of the 9 × 8 tables, and the six economies that the paper compares. */
export const panelRegions = [
  "CHN",
  "USA",
  "JPN",
  "DEU",
  "KOR",
  "IND",
  "TWN",
  "EUX",
  "ROW",
] as const;
export const sixEconomies = ["CHN", "USA", "JPN", "DEU", "KOR", "IND"] as const;
export const panelSectors = ["PRI", "LAB", "CAP", "TEC", "OMF", "UTC", "TRD", "SRV"] as const;
