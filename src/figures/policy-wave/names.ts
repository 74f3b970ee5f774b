import type { Both } from "../../i18n/locale.ts";
import { economies } from "../economies.ts";

/** Lanes, parties and kinds of dates of the policy timeline in words. */

/** A lane is an economy that acted alone, or `joint`: several economies together. */
export const lanes = ["usa", "eu", "japan", "korea", "india", "joint", "china"] as const;
export type Lane = (typeof lanes)[number];

interface Look {
  readonly name: Both<string>;
  readonly hue: string;
  readonly text: string;
}

export const laneLooks: Readonly<Record<Lane, Look>> = {
  usa: { name: { zh: "美国", en: "US" }, hue: "var(--usa)", text: "var(--usa-text)" },
  eu: { name: { zh: "欧盟", en: "EU" }, hue: "var(--deu)", text: "var(--deu-text)" },
  japan: { name: { zh: "日本", en: "Japan" }, hue: "var(--jpn)", text: "var(--jpn-text)" },
  korea: { name: { zh: "韩国", en: "Korea" }, hue: "var(--kor)", text: "var(--kor-text)" },
  india: economies.india,
  joint: { name: { zh: "联合", en: "Joint" }, hue: "var(--ink)", text: "var(--ink)" },
  china: economies.china,
};

/** Economies whose steps can be picked out, alone and together with others. */
export const parties = ["usa", "eu", "japan", "korea", "india", "china"] as const;
export type Party = (typeof parties)[number];

const partyOf: Readonly<Record<string, Party>> = {
  USA: "usa",
  EUU: "eu",
  // Germany's one step stands in the Union's lane.
  DEU: "eu",
  JPN: "japan",
  KOR: "korea",
  IND: "india",
  CHN: "china",
};

export function partyCalled(iso3: string): Party | null {
  return partyOf[iso3] ?? null;
}

const places: Readonly<Record<string, Both<string>>> = {
  USA: { zh: "美国", en: "United States" },
  EUU: { zh: "欧盟", en: "European Union" },
  DEU: { zh: "德国", en: "Germany" },
  JPN: { zh: "日本", en: "Japan" },
  KOR: { zh: "韩国", en: "Korea" },
  IND: { zh: "印度", en: "India" },
  CHN: { zh: "中国", en: "China" },
  AUS: { zh: "澳大利亚", en: "Australia" },
  BLR: { zh: "白俄罗斯", en: "Belarus" },
  CAN: { zh: "加拿大", en: "Canada" },
  CZE: { zh: "捷克", en: "Czechia" },
  FIN: { zh: "芬兰", en: "Finland" },
  FRA: { zh: "法国", en: "France" },
  GBR: { zh: "英国", en: "United Kingdom" },
  MEX: { zh: "墨西哥", en: "Mexico" },
  NIC: { zh: "尼加拉瓜", en: "Nicaragua" },
  NZL: { zh: "新西兰", en: "New Zealand" },
  RUS: { zh: "俄罗斯", en: "Russia" },
  SGP: { zh: "新加坡", en: "Singapore" },
  SWE: { zh: "瑞典", en: "Sweden" },
  ASEAN: { zh: "东盟", en: "ASEAN" },
  G7: { zh: "七国集团", en: "G7" },
  World: { zh: "全球", en: "World" },
  RCEP15: { zh: "RCEP十五方", en: "the 15 members of RCEP" },
  CPTPP: { zh: "CPTPP成员", en: "the members of CPTPP" },
  "USA+13": { zh: "美国与另13方", en: "United States and 13 others" },
  "USA+11": { zh: "美国与另11国", en: "United States and 11 others" },
};

/** Who acted, from a cell such as `USA;EUU`. */
export function actors(codes: string): Both<readonly string[]> {
  const names = codes.split(";").map((code) => {
    const name = Object.hasOwn(places, code) ? places[code] : undefined;
    if (!name) throw new RangeError(`policy-wave: unknown economy "${code}"`);
    return name;
  });
  return { zh: names.map(({ zh }) => zh), en: names.map(({ en }) => en) };
}

const dateKinds: Readonly<Record<string, string>> = {
  "": "日期不详",
  adopted: "通过",
  "agreement signed": "签订协议",
  announced: "宣布",
  assent: "签署成法",
  "cabinet decision": "内阁决定",
  "Council adoption": "理事会通过",
  decided: "决定",
  delivered: "发表",
  effective: "生效",
  "first leaders' meeting": "首次领导人会议",
  "first order": "首批命令",
  "in-force": "生效",
  introduced: "提交议会",
  issued: "发表",
  launched: "启动",
  notified: "公告",
  "passed Senate": "参议院通过",
  promulgated: "公布",
  proposed: "提出",
  published: "发布",
  relaunched: "重启",
  signed: "签署",
};

/** Which of a policy's dates is drawn. */
export function dateKind(kind: string): Both<string> {
  const zh = Object.hasOwn(dateKinds, kind) ? dateKinds[kind] : undefined;
  if (zh === undefined) throw new RangeError(`policy-wave: unknown kind of date "${kind}"`);
  if (kind === "") return { zh, en: "no date" };
  return { zh, en: kind.replace("in-force", "in force").replaceAll("'", "’") };
}

/** Names short enough to stand beside a mark. */
export const shortNames: Readonly<Record<string, Both<string>>> = {
  "us-usmca": { zh: "美墨加协定", en: "USMCA" },
  rcep: { zh: "RCEP", en: "RCEP" },
  "eu-data-strategy": { zh: "欧洲数据战略", en: "Data strategy" },
  "us-iija": { zh: "基础设施法", en: "Infrastructure Act" },
  "us-chips-science": { zh: "芯片与科学法", en: "CHIPS Act" },
  "us-ira": { zh: "通胀削减法", en: "IRA" },
  "jp-chip-export": { zh: "芯片设备出口管制", en: "Chip tools" },
  "us-eo-14105": { zh: "对外投资审查令", en: "Outbound order" },
  "eu-crma": { zh: "关键原材料法", en: "CRMA" },
  "cn-bri": { zh: "“一带一路”", en: "Belt and Road" },
  "cn-20th-congress": { zh: "二十大报告", en: "Congress report" },
  "cn-nz-fta": { zh: "中新自贸协定", en: "New Zealand FTA" },
};
