import type { Both } from "./locale.ts";

/**
 * The units that quantities of this edition come in, and how each is printed.
 *
 * - `count`: number, then a noun. Chinese has a measure word or noun without a space, English a
 *   singular and a plural.
 * - `frame`: number set into a phrase at `{n}`.
 * - `percent`, `points`, `plain`, `share` (a fraction of one, printed as a percentage).
 * - `money`: an amount in `scale` units of a currency.
 * - `year`: a numeral that is never grouped, set into a phrase.
 * - `date`, `period`, `code`: text values; dates and periods are spelt out, codes stand as they are.
 */
export type Unit =
  | { readonly form: "count"; readonly zh: string; readonly en: readonly [string, string] }
  | { readonly form: "frame" | "year"; readonly zh: string; readonly en: string }
  | { readonly form: "percent" | "points"; readonly around?: Both<string> }
  | {
      readonly form: "money";
      readonly currency: Currency;
      readonly scale: number;
      readonly measured?: true;
    }
  | { readonly form: "plain" | "share" | "date" | "period" | "code" };

export type Currency = "USD" | "EUR" | "CNY";

const over: Both<string> = { zh: "{n}以上", en: "over {n}" };
const below: Both<string> = { zh: "低于{n}", en: "below {n}" };

function counted(zh: string, singular: string, plural = `${singular}s`): Unit {
  return { form: "count", zh, en: [singular, plural] };
}

function money(currency: Currency, scale: number): Unit {
  return { form: "money", currency, scale };
}

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  // Numbers without a noun
  ["", { form: "plain" }],
  ["index", { form: "plain" }],
  ["ratio", { form: "plain" }],
  ["share", { form: "share" }],

  // Percentages
  ["percent", { form: "percent" }],
  ["percent (over)", { form: "percent", around: over }],
  ["percent (below)", { form: "percent", around: below }],
  ["percent of imports from China", { form: "percent" }],
  ["percentage points", { form: "points" }],
  ["percentage points (over)", { form: "points", around: over }],

  // Money; statistics in millions are measured values and print with four significant digits
  ["USD 100m", money("USD", 1e8)],
  ["USD bn", money("USD", 1e9)],
  ["USD million", { form: "money", currency: "USD", scale: 1e6, measured: true }],
  ["EUR bn", money("EUR", 1e9)],
  ["EUR m", money("EUR", 1e6)],
  ["CNY tn", money("CNY", 1e12)],

  // Time
  ["date", { form: "date" }],
  ["period", { form: "period" }],
  ["year", { form: "year", zh: "{n}年", en: "{n}" }],
  ["since-year", { form: "year", zh: "{n}年起", en: "since {n}" }],
  ["base-year", { form: "year", zh: "{n}年", en: "{n}" }],
  ["months", counted("个月", "month")],

  // Codes
  ["article-id", { form: "code" }],
  ["class-code", { form: "code" }],
  ["grant-id", { form: "code" }],

  // Phrases
  ["rank", { form: "frame", zh: "第{n}位", en: "no. {n}" }],
  ["pillar", { form: "frame", zh: "第{n}支柱", en: "pillar {n}" }],
  ["of top 10", { form: "frame", zh: "前10名中{n}个", en: "{n} of the top 10" }],
  ["of top 20", { form: "frame", zh: "前20名中{n}个", en: "{n} of the top 20" }],
  ["of top 50", { form: "frame", zh: "前50名中{n}个", en: "{n} of the top 50" }],
  ["actions (nearly)", { form: "frame", zh: "近{n}项措施", en: "nearly {n} actions" }],
  ["hundreds", { form: "frame", zh: "数百家", en: "hundreds" }],
  ["times", { form: "frame", zh: "{n}倍", en: "{n} times" }],

  // Counts
  ["traits", counted("个特性", "trait")],
  ["policy-lines", counted("条政策主线", "line of policy", "lines of policy")],
  ["systems", counted("个体系", "system")],
  ["trends", counted("种走向", "trend")],
  ["strands", counted("类研究", "strand")],
  ["gaps", counted("处不足", "gap")],
  ["problems", counted("类难题", "problem")],
  ["groups", counted("类国家", "group")],
  ["orientations", counted("种取向", "orientation")],
  ["families", counted("类政策", "family", "families")],
  ["policies", counted("项政策", "policy", "policies")],
  ["sectors", counted("个领域", "sector")],
  ["countries", counted("个国家", "country", "countries")],
  ["agreements", counted("项协定", "agreement")],
  ["members", counted("个成员", "member")],
  ["members-named", counted("个点名成员", "member named", "members named")],
  ["pillars", counted("个支柱", "pillar")],
  ["ecosystems", counted("个工业生态系统", "industrial ecosystem")],
  ["economies", counted("个经济体", "economy", "economies")],
  ["fields", counted("个领域", "field")],
  ["fields-named", counted("个点名领域", "field named", "fields named")],
  ["dimensions", counted("个维度", "dimension")],
  ["technologies", counted("项技术", "technology", "technologies")],
  ["people", counted("人", "person", "people")],
  ["persons", counted("人", "person", "people")],
  ["hosts", counted("个", "host")],
  ["areas", counted("个领域", "area")],
  ["partners", counted("个伙伴", "partner")],
  ["moves", counted("招", "move")],
  ["bills", counted("部法案", "bill")],
  ["notices", counted("次", "notice")],
  ["entities", counted("个实体", "entity", "entities")],
  ["categories", counted("类", "category", "categories")],
  ["items", counted("种", "item")],
  ["apps", counted("个应用", "app")],
  ["types", counted("类", "type")],
  ["pressures", counted("重压力", "pressure")],
  ["reasons", counted("条理由", "reason")],
  ["patents", counted("件专利", "patent")],
  ["stages", counted("段", "stage")],
  ["IPC-subclasses", counted("个IPC子类", "IPC subclass", "IPC subclasses")],
  ["firms", counted("家企业", "firm")],
  ["material-groups", counted("类材料", "group of materials", "groups of materials")],
  ["kinds", counted("种", "kind")],
  ["gainers", counted("个承接方", "gainer")],
  ["challenges", counted("重挑战", "challenge")],
  ["causes", counted("类原因", "cause")],
  ["institutions", counted("个机构", "institution")],
  ["components", counted("个部分", "component")],
  ["parts", counted("个部分", "part")],
  ["measures", counted("项举措", "measure")],
  ["platforms", counted("个平台", "platform")],
  ["links", counted("个环节", "link")],
  ["reserves", counted("个库", "reserve")],
  ["weaknesses", counted("处不足", "weakness", "weaknesses")],
  ["tools", counted("种工具", "tool")],
  ["references", counted("条参考文献", "reference")],
  ["robots", counted("台", "robot")],
  ["sections", counted("类商品", "section")],
  ["manufacturing-sectors", counted("个部门", "sector")],
]);

export function isUnit(name: string): boolean {
  return units.has(name);
}

/**
 * The unit called `name`.
 * @throws RangeError naming a unit that the table lacks.
 */
export function unitCalled(name: string): Unit {
  const unit = units.get(name);
  if (!unit) throw new RangeError(`unknown unit "${name}": add it to src/i18n/units.ts`);
  return unit;
}
