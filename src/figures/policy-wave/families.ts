import type { Both } from "../../i18n/locale.ts";

/**
 * What kind of step a row is. The table names 24 instruments, alone or together; here, and only
 * here, they are sorted into six families by the instrument that a row names first.
 */
export const families = ["money", "trade", "strategy", "control", "alliance", "other"] as const;
export type Family = (typeof families)[number];

export const familyNames: Readonly<Record<Family, Both<string>>> = {
  money: { zh: "补贴与公共投入", en: "Public money" },
  trade: { zh: "采购与贸易", en: "Procurement and trade" },
  strategy: { zh: "战略与立法", en: "Strategies and laws" },
  control: { zh: "管制与防护", en: "Controls and safeguards" },
  alliance: { zh: "结盟与伙伴", en: "Alliances and partnerships" },
  other: { zh: "机构、演讲与报告", en: "Bodies, speeches, reports" },
};

interface Instrument {
  readonly family: Family;
  readonly name: Both<string>;
}

const instruments: Readonly<Record<string, Instrument>> = {
  subsidy: { family: "money", name: { zh: "补贴", en: "subsidy" } },
  "tax-credit": { family: "money", name: { zh: "税收抵免", en: "tax credit" } },
  "infrastructure-spending": {
    family: "money",
    name: { zh: "基建支出", en: "infrastructure spending" },
  },
  research: { family: "money", name: { zh: "科研投入", en: "research funding" } },

  procurement: { family: "trade", name: { zh: "政府采购", en: "procurement" } },
  "trade-agreement": { family: "trade", name: { zh: "贸易协定", en: "trade agreement" } },
  "trade-framework": { family: "trade", name: { zh: "经贸框架", en: "economic framework" } },
  "trade-strategy": { family: "trade", name: { zh: "贸易战略", en: "trade strategy" } },

  "industrial-strategy": {
    family: "strategy",
    name: { zh: "产业战略", en: "industrial strategy" },
  },
  "digital-strategy": { family: "strategy", name: { zh: "数字战略", en: "digital strategy" } },
  "security-strategy": { family: "strategy", name: { zh: "安全战略", en: "security strategy" } },
  "data-law": { family: "strategy", name: { zh: "数据立法", en: "law on data" } },
  strategy: { family: "strategy", name: { zh: "施政纲领", en: "programme" } },
  law: { family: "strategy", name: { zh: "法律", en: "law" } },

  "export-control": { family: "control", name: { zh: "出口管制", en: "export control" } },
  "market-access": { family: "control", name: { zh: "市场准入限制", en: "market access" } },
  "investment-screening": {
    family: "control",
    name: { zh: "投资审查", en: "investment screening" },
  },
  monitoring: { family: "control", name: { zh: "监测预警", en: "monitoring" } },
  "critical-raw-materials": {
    family: "control",
    name: { zh: "关键原材料", en: "critical raw materials" },
  },

  alliance: { family: "alliance", name: { zh: "联盟", en: "alliance" } },
  partnership: { family: "alliance", name: { zh: "伙伴关系", en: "partnership" } },

  institution: { family: "other", name: { zh: "机构", en: "body" } },
  speech: { family: "other", name: { zh: "演讲", en: "speech" } },
  "think-tank-report": { family: "other", name: { zh: "智库报告", en: "think-tank report" } },
};

function instrument(code: string): Instrument {
  const found = Object.hasOwn(instruments, code) ? instruments[code] : undefined;
  if (!found) throw new RangeError(`policy-wave: unknown instrument "${code}"`);
  return found;
}

/** The family of a row's instruments, `subsidy;tax-credit`: that of the first. */
export function familyOf(codes: string): Family {
  return instrument(codes.split(";")[0] ?? "").family;
}

export function instrumentNames(codes: string): Both<readonly string[]> {
  const names = codes.split(";").map((code) => instrument(code).name);
  return { zh: names.map(({ zh }) => zh), en: names.map(({ en }) => en) };
}
