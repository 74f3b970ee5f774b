import type { Both } from "../../i18n/locale.ts";

/** The paper's references: a square each year and group, one token each. */
export interface Reference {
  readonly ref: number;
  readonly author: Both<string>;
  /** As the paper prints it. */
  readonly year: number;
  readonly title: Both<string>;
  readonly section: string;
  readonly strand: Strand;
  /** Whether the paper itself puts it into that strand. */
  readonly sortedByPaper: boolean;
  /** Whether its title, in Chinese, has 中国 or 我国. */
  readonly namesChina: boolean;
  readonly citedFor: Both<string>;
  readonly remark: "" | "topic" | "details" | "details-unverified";
  readonly remarkText: Both<string>;
}

export interface LiteratureData {
  readonly references: readonly Reference[];
}

export const strands = [
  "restructuring",
  "concept-and-causes",
  "sectors-and-nodes",
  "background-and-theory",
  "policy",
  "method",
  "evidence",
] as const;
export type Strand = (typeof strands)[number];

interface Name {
  readonly full: Both<string>;
  readonly short: Both<string>;
}

export const strandNames: Readonly<Record<Strand, Name>> = {
  restructuring: {
    full: { zh: "重构背景", en: "Restructuring" },
    short: { zh: "重构背景", en: "Context" },
  },
  "concept-and-causes": {
    full: { zh: "概念与动因", en: "Concept and causes" },
    short: { zh: "概念动因", en: "Concept" },
  },
  "sectors-and-nodes": {
    full: { zh: "关键领域与节点", en: "Sectors and nodes" },
    short: { zh: "领域节点", en: "Sectors" },
  },
  "background-and-theory": {
    full: { zh: "背景与理论", en: "Background and theory" },
    short: { zh: "背景理论", en: "Theory" },
  },
  policy: { full: { zh: "各国政策", en: "Policies" }, short: { zh: "各国政策", en: "Policies" } },
  method: { full: { zh: "测算方法", en: "Method" }, short: { zh: "测算方法", en: "Method" } },
  evidence: {
    full: { zh: "产业数据", en: "Industry data" },
    short: { zh: "产业数据", en: "Industry" },
  },
};

/** The sections of the paper, those that cite nothing included. */
export const sections = ["1", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2"] as const;

export const sectionNames: Readonly<Record<(typeof sections)[number], Name>> = {
  "1": { full: { zh: "1 引言", en: "1 Introduction" }, short: { zh: "1 引言", en: "1 Intro" } },
  "2.1": {
    full: { zh: "2.1 本土化", en: "2.1 Localisation" },
    short: { zh: "2.1 本土化", en: "2.1 Home" },
  },
  "2.2": {
    full: { zh: "2.2 数智化", en: "2.2 Digital race" },
    short: { zh: "2.2 数智化", en: "2.2 Digital" },
  },
  "2.3": {
    full: { zh: "2.3 去风险", en: "2.3 De-risking" },
    short: { zh: "2.3 去风险", en: "2.3 De-risk" },
  },
  "3.1": {
    full: { zh: "3.1 分工地位", en: "3.1 Place in chain" },
    short: { zh: "3.1 分工", en: "3.1 Place" },
  },
  "3.2": {
    full: { zh: "3.2 高技术", en: "3.2 High technology" },
    short: { zh: "3.2 高技术", en: "3.2 Tech" },
  },
  "3.3": {
    full: { zh: "3.3 产业外迁", en: "3.3 Relocation" },
    short: { zh: "3.3 外迁", en: "3.3 Moves" },
  },
  "4.1": {
    full: { zh: "4.1 外向体系", en: "4.1 Outward" },
    short: { zh: "4.1 外向", en: "4.1 Out" },
  },
  "4.2": {
    full: { zh: "4.2 内向体系", en: "4.2 Inward" },
    short: { zh: "4.2 内向", en: "4.2 In" },
  },
};

export const arrangements = ["section", "strand"] as const;
export const highlights = ["introduction", "strands", "china", "remarks"] as const;

export interface LiteratureView {
  /** What a row is. */
  readonly rows: (typeof arrangements)[number];
  /** What stands out. */
  readonly bring: (typeof highlights)[number];
}

export function stands(reference: Reference, { bring }: LiteratureView): boolean {
  switch (bring) {
    case "introduction":
      return reference.section === "1";
    case "strands":
      return reference.sortedByPaper;
    case "china":
      return reference.sortedByPaper && reference.namesChina;
    case "remarks":
      return reference.remark !== "";
  }
}

/** The year from which each year has a column of its own; what is older shares one. */
export const firstYear = 2020;
