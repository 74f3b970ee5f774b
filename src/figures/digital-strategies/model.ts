import type { Both } from "../../i18n/locale.ts";
import { economies } from "../economies.ts";

/** The paper's Table 1: fifteen documents of five economies, and what its last column names. */

/** In the order of the paper's table. */
export const members = ["USA", "EUU", "JPN", "KOR", "IND"] as const;
export type Member = (typeof members)[number];

export const memberOf: Readonly<Record<Member, (typeof economies)[keyof typeof economies]>> = {
  USA: economies.usa,
  EUU: economies.eu,
  JPN: economies.japan,
  KOR: economies.korea,
  IND: economies.india,
};

/** Where a full name has no room. */
export const shortName: Readonly<Record<Member, Both<string>>> = {
  USA: { zh: "美国", en: "US" },
  EUU: { zh: "欧盟", en: "EU" },
  JPN: { zh: "日本", en: "Japan" },
  KOR: { zh: "韩国", en: "Korea" },
  IND: { zh: "印度", en: "India" },
};

/** What a document is, from the most to the least binding. */
export const natures = ["law", "programme", "government", "agency", "think-tank"] as const;
export type Nature = (typeof natures)[number];

export const natureNames: Readonly<Record<Nature, Both<string>>> = {
  law: { zh: "法律法规", en: "Law" },
  programme: { zh: "资助计划", en: "Funding" },
  government: { zh: "政府战略", en: "Government" },
  agency: { zh: "部门战略", en: "Agency" },
  "think-tank": { zh: "智库报告", en: "Think tank" },
};

export const themes = [
  "data",
  "adoption",
  "networks",
  "public-services",
  "ai",
  "computing",
  "own-technology",
  "skills",
  "defence",
] as const;
export type Theme = (typeof themes)[number];

export const themeNames: Readonly<Record<Theme, Both<string>>> = {
  data: { zh: "数据规则", en: "Data rules" },
  adoption: { zh: "推广应用", en: "Wider use" },
  networks: { zh: "网络设施", en: "Networks" },
  "public-services": { zh: "公共服务", en: "Public services" },
  ai: { zh: "智能与互联", en: "AI and devices" },
  computing: { zh: "芯片与算力", en: "Chips, computing" },
  "own-technology": { zh: "自主攻关", en: "Own technology" },
  skills: { zh: "人才与科研", en: "Skills, research" },
  defence: { zh: "国防", en: "Defence" },
};

export const directions = ["sideways", "upward", "other"] as const;
export type Direction = (typeof directions)[number];

export const directionNames: Readonly<Record<Direction, Both<string>>> = {
  sideways: { zh: "横向：铺开应用", en: "Sideways: wider use" },
  upward: { zh: "纵向：攀登前沿", en: "Upward: the frontier" },
  other: { zh: "两者之外", en: "Neither" },
};

export interface StrategiesView {
  readonly show: "documents" | "orientation";
  /** How documents are grouped: by who issued them, or by what they are. */
  readonly group: "economy" | "nature";
  /** Economies whose documents stand out. */
  readonly highlight: readonly Member[];
  /** The half of the orientation that stands out. */
  readonly direction: "both" | "sideways" | "upward";
}

export interface Strategy {
  readonly id: string;
  /** The claim of Table 1 that lists it. */
  readonly claim: string;
  readonly member: Member;
  readonly label: Both<string>;
  /** Its full name. */
  readonly title: Both<string>;
  readonly issuer: Both<string>;
  readonly nature: Nature;
  /** Whether its name in Table 1 says what it is. */
  readonly namedAs: "same" | "narrower" | "other";
  /** ISO day. */
  readonly date: string;
  readonly evidence: string;
}

export interface Mention {
  /** The claim that covers it; empty where none does. */
  readonly claim: string;
  readonly member: Member;
  readonly theme: Theme;
  readonly direction: Direction;
  readonly short: Both<string>;
  readonly words: Both<string>;
}

export interface StrategiesData {
  readonly documents: readonly Strategy[];
  readonly mentions: readonly Mention[];
}

/** Documents by date. */
export function byDate(documents: readonly Strategy[]): Strategy[] {
  return [...documents].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A day as a decimal year, exact enough to place a dot. */
export function decimalYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

export interface Group {
  readonly key: string;
  readonly name: Both<string>;
  readonly member: Member | null;
  readonly documents: readonly Strategy[];
}

/** The documents in the groups of a view, each group by date. */
export function groupsOf(data: StrategiesData, { group }: StrategiesView): Group[] {
  return group === "economy"
    ? members.map((member) => ({
        key: `name:${member}`,
        name: shortName[member],
        member,
        documents: byDate(data.documents.filter((each) => each.member === member)),
      }))
    : natures.map((nature) => ({
        key: `nature:${nature}`,
        name: natureNames[nature],
        member: null,
        documents: byDate(data.documents.filter((each) => each.nature === nature)),
      }));
}

/** The themes of a direction, in order. */
export function themesOf(data: StrategiesData, direction: Direction): Theme[] {
  return themes.filter((theme) =>
    data.mentions.some((each) => each.theme === theme && each.direction === direction),
  );
}

/** How many themes of a direction an economy's cell names. */
export function reach(data: StrategiesData, member: Member, direction: Direction): number {
  return data.mentions.filter((each) => each.member === member && each.direction === direction)
    .length;
}

export function isHighlighted(view: StrategiesView, document: Strategy): boolean {
  return view.group === "nature" || view.highlight.includes(document.member);
}
