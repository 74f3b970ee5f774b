import type { Both } from "../../i18n/locale.ts";
import type { Theme } from "./model.ts";

/** Which rows of data/policy and data/paper make up a grouping, and what pictures call it. */
export interface Entry {
  readonly id: string;
  /** Its row of the timeline, which gives its first day. */
  readonly timeline?: string;
  /** Its list of members. */
  readonly coalition?: string;
  /** The paper's claim, where no table has it. */
  readonly claim?: string;
  readonly theme: Theme | null;
  readonly short: Both<string>;
  /** Its name, where the row's would mislead or is not a name. */
  readonly name?: Both<string>;
  /** What stands in place of members. */
  readonly instead?: Both<string>;
}

export const entries: readonly Entry[] = [
  { id: "g7", coalition: "g7", theme: null, short: { zh: "七国集团", en: "G7" } },
  {
    id: "quad",
    timeline: "quad-leaders",
    coalition: "quad",
    theme: null,
    short: { zh: "四边机制", en: "Quad" },
  },
  {
    id: "siac",
    timeline: "us-siac",
    theme: "technology",
    short: { zh: "半导体行业联盟", en: "Chip industry lobby" },
    name: { zh: "美国半导体联盟（行业团体）", en: "Semiconductors in America Coalition" },
    instead: { zh: "行业团体，成立时有{n}家企业", en: "an industry lobby of {n} firms at launch" },
  },
  {
    id: "ttc",
    timeline: "us-eu-ttc",
    coalition: "ttc",
    theme: "technology",
    short: { zh: "美欧TTC", en: "US–EU TTC" },
    name: { zh: "美欧贸易和技术委员会", en: "EU–US Trade and Technology Council" },
  },
  {
    id: "prosper-africa",
    timeline: "us-prosper-africa",
    theme: null,
    short: { zh: "繁荣非洲（重启）", en: "Prosper Africa, again" },
    instead: { zh: "美国政府的计划", en: "a programme of the US government" },
  },
  {
    id: "ipef",
    timeline: "us-ipef",
    coalition: "ipef",
    theme: null,
    short: { zh: "印太框架", en: "IPEF" },
  },
  {
    id: "apep",
    timeline: "us-apep",
    coalition: "apep",
    theme: null,
    short: { zh: "美洲伙伴", en: "APEP" },
  },
  {
    id: "msp",
    coalition: "msp",
    theme: "minerals",
    short: { zh: "矿产安全伙伴", en: "MSP, minerals" },
  },
  {
    id: "chip-4",
    coalition: "chip-4",
    theme: "technology",
    short: { zh: "芯片四方", en: "Chip 4" },
    name: { zh: "芯片四方（会谈）", en: "Chip 4 (talks)" },
  },
  {
    id: "chip-warning",
    timeline: "us-eu-chip-warning",
    theme: "supply-chains",
    short: { zh: "芯片断供预警", en: "Chip warning" },
    name: { zh: "美欧芯片断供早期预警", en: "EU–US chip early warning" },
  },
  {
    id: "crm-club",
    timeline: "eu-crm-club",
    theme: "minerals",
    short: { zh: "关键矿产俱乐部", en: "Raw-materials club" },
    name: { zh: "欧盟关键原材料俱乐部", en: "Critical Raw Materials Club" },
    instead: { zh: "欧盟的提议，成员未定", en: "an EU proposal, members open" },
  },
  {
    id: "us-japan-cma",
    timeline: "us-japan-critical-minerals",
    coalition: "us-japan-cma",
    theme: "minerals",
    short: { zh: "美日矿物协议", en: "US–Japan minerals" },
    name: { zh: "美日关键矿物协议", en: "US–Japan minerals agreement" },
  },
  {
    id: "derisk-partners",
    coalition: "derisk-partners",
    theme: null,
    short: { zh: "去风险伙伴", en: "Speech partners" },
  },
  {
    id: "jp-kr-warning",
    timeline: "us-jp-kr-warning",
    theme: "supply-chains",
    short: { zh: "美日韩预警", en: "Trilateral warning" },
    name: { zh: "美日韩供应链早期预警", en: "US–Japan–Korea early warning" },
  },
  {
    id: "ipef-supply-chain",
    timeline: "ipef-supply-chain",
    coalition: "ipef-supply-chain",
    theme: "supply-chains",
    short: { zh: "印太供应链协议", en: "IPEF supply chains" },
    name: { zh: "印太供应链协议", en: "IPEF supply-chain agreement" },
  },
  {
    id: "drug-shortage",
    coalition: "drug-shortage",
    theme: "supply-chains",
    short: { zh: "药品短缺合作", en: "Drug shortages" },
  },
  {
    id: "six-g",
    timeline: "us-6g-statement",
    coalition: "six-g",
    theme: "technology",
    short: { zh: "6G声明", en: "6G statement" },
    name: { zh: "6G原则联合声明", en: "Joint statement on 6G" },
  },
  {
    id: "usmca-emergency",
    claim: "usmca-emergency-subcommittee",
    theme: "supply-chains",
    short: { zh: "美墨加应急小组", en: "USMCA body" },
    name: { zh: "美墨加应急小组委员会", en: "USMCA emergency body" },
  },
  {
    id: "g7-energy",
    timeline: "eu-g7-energy",
    theme: "minerals",
    short: { zh: "七国能源部长声明", en: "G7 energy statement" },
    name: { zh: "七国集团能源部长声明", en: "G7 energy ministers’ statement" },
    instead: { zh: "所指是哪一份，未能确定", en: "which one is meant is open" },
  },
  {
    id: "supply-chain-alliance",
    timeline: "us-supply-chain-alliance",
    theme: "supply-chains",
    short: { zh: "“供应链联盟”", en: "“Supply-chain alliance”" },
    name: { zh: "“供应链联盟”", en: "“Supply-chain alliance”" },
    instead: { zh: "没有找到以此为名的机构", en: "no body of this name was found" },
  },
];
