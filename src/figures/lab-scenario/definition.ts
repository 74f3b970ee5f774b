import { assumptionSentence } from "../../gvc/messages.ts";
import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, words, type Field, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition, type ParsedView } from "../contract.ts";
import {
  capital,
  panelRegions,
  panelSectors,
  regionName,
  sectorName,
} from "../inter-country/names.ts";
import { wiod2013, wiodTerms } from "../inter-country/sources.ts";
import { listEnglish } from "../sentences.ts";
import { changeByRegion, runIn, type ScenarioData, type ScenarioView } from "./model.ts";
import { preparedScenarios } from "./scenarios.ts";

const shareField: Field<number> = {
  print: String,
  read(text) {
    const value = Number(text);
    if (/^\d{1,3}$/.test(text) && value >= 1 && value <= 100) return { value };
    return {
      problem: {
        zh: `地址中的比例“${text}”不在1到100之间。`,
        en: `The share “${text}” in the address is not between 1 and 100.`,
      },
    };
  },
};

const region = (zh: string, en: string) =>
  word(panelRegions, { zh, en }) as Fields<ScenarioView>["buyer"];

export const scenarioFields: Fields<ScenarioView> = {
  action: word(["move", "cut"], { zh: "做法", en: "action" }) as Fields<ScenarioView>["action"],
  buyer: region("买方", "buyer"),
  seller: region("卖方", "seller"),
  product: word(panelSectors, { zh: "产品", en: "product" }) as Fields<ScenarioView>["product"],
  share: shareField,
  to: words(panelRegions, {
    zh: "承接地区",
    en: "region that takes over",
  }) as Fields<ScenarioView>["to"],
  purchases: word(["inputs", "both"], {
    zh: "用途",
    en: "kind of purchases",
  }) as Fields<ScenarioView>["purchases"],
};

/** Why a scenario makes no sense, if it does not, and the nearest one that does. */
export function mended(view: ScenarioView): { view: ScenarioView; notice: Both<string> | null } {
  if (view.action === "move" && view.to.includes(view.seller)) {
    const rest = view.to.filter((each) => each !== view.seller);
    const fallback = view.seller === "IND" ? "ROW" : "IND";
    return {
      view: { ...view, to: rest.length ? rest : [fallback] },
      notice: {
        zh: "采购不能转回原来的卖方，已从承接地区中去掉。",
        en: "Purchases cannot move back to where they come from; that region was left out.",
      },
    };
  }
  return { view, notice: null };
}

export const actionNames: Readonly<Record<ScenarioView["action"], Both<string>>> = {
  move: { zh: "转给别的地区", en: "Move to other regions" },
  cut: { zh: "切断，无人替代", en: "Cut, nobody steps in" },
};

export const purchaseNames: Readonly<Record<ScenarioView["purchases"], Both<string>>> = {
  inputs: { zh: "中间投入", en: "Inputs" },
  both: { zh: "中间投入和最终品", en: "Inputs and final goods" },
};

/** What a scenario does, as a sentence without a full stop. */
export function scenarioSentence(view: ScenarioView, locale: Locale): string {
  const name = (id: string) => regionName(id, locale);
  const what = sectorName(view.product, locale);
  const goods = purchaseNames[view.purchases][locale];
  if (locale === "zh") {
    const head = `${name(view.buyer)}向${name(view.seller)}购买的${what}${goods}，有${view.share}%`;
    return view.action === "cut"
      ? `${head}被切断，无人替代`
      : `${head}转给${view.to.map(name).join("、")}`;
  }
  const head = `${view.share}% of the ${goods.toLowerCase()} that ${name(view.buyer)} buys from ${what} in ${name(view.seller)}`;
  return view.action === "cut"
    ? `${head} is cut and nobody steps in`
    : `${head} moves to ${listEnglish(view.to.map(name))}`;
}

export const labScenario: FigureDefinition<ScenarioView, ScenarioData> = defineFigure<
  ScenarioView,
  ScenarioData
>({
  id: "lab-scenario",
  name: {
    zh: "改变供应链的一环，各地增加值如何变化",
    en: "What one change of supplier does to value added everywhere",
  },
  paperLabel: null,
  states: preparedScenarios,
  order: Object.keys(preparedScenarios),
  claims: [],
  sources: [wiod2013],
  licence: wiodTerms,

  title({ view, data, locale }) {
    const run = runIn(data, view);
    const list = changeByRegion(data, run).sort((a, b) => b.change - a.change);
    const [top] = list;
    const bottom = list.at(-1);
    const what = scenarioSentence(view, locale);
    if (!top || !bottom) return what;
    const name = (id: string) => regionName(id, locale);
    const size = (value: number) => formatQuantity(Math.abs(value), "USD million", locale);
    if (view.action === "cut") {
      return capital(
        {
          zh: `${what}：卖方一侧${name(bottom.region)}的增加值减少${size(bottom.change)}`,
          en: `${what}: on the sellers’ side ${name(bottom.region)} loses ${size(bottom.change)} of value added`,
        }[locale],
      );
    }
    return capital(
      {
        zh: `${what}：${name(top.region)}的增加值增加${size(top.change)}，${name(bottom.region)}减少${size(bottom.change)}`,
        en: `${what}: ${name(top.region)} gains ${size(top.change)} of value added, ${name(bottom.region)} loses ${size(bottom.change)}`,
      }[locale],
    );
  },

  alt({ view, data, locale }) {
    const title = labScenario.title({ view, data, locale });
    const list = changeByRegion(data, runIn(data, view)).map(
      ({ region, change }) =>
        `${regionName(region, locale)}${locale === "zh" ? "" : " "}${signedMoney(change, locale)}`,
    );
    return locale === "zh"
      ? `${title}。${list.join("，")}。`
      : `${title}. ${capital(list.join(", "))}.`;
  },

  unit: ({ data, locale }) =>
    ({
      zh: `增加值的变化，${data.year ?? ""}年的表；右列为占该地区增加值的百分比`,
      en: `Change of value added, table of ${data.year ?? "the file"}; at the right, % of the region’s value added`,
    })[locale],

  notes({ view, data, locale }) {
    const run = runIn(data, view);
    const moved = formatQuantity(run.moved, "USD million", locale);
    const first = {
      zh: `涉及的采购：${moved}。`,
      en: `Purchases concerned: ${moved}.`,
    }[locale];
    const unmoved =
      run.unmoved > 0
        ? [
            {
              zh: `另有${formatQuantity(run.unmoved, "USD million", "zh")}找不到承接者，没有变动。`,
              en: `Another ${formatQuantity(run.unmoved, "USD million", "en")} found no taker and stayed.`,
            }[locale],
          ]
        : [];
    return [
      first,
      ...unmoved,
      ...run.assumptions.map((assumption) => assumptionSentence(assumption, locale)),
    ];
  },

  table({ view, data, locale }) {
    const run = runIn(data, view);
    return {
      caption: `${{ zh: "增加值的变化：", en: "Change of value added: " }[locale]}${scenarioSentence(view, locale)}`,
      columns: [
        { label: { zh: "地区", en: "Region" }[locale], numeric: false },
        { label: { zh: "变化", en: "Change" }[locale], numeric: true },
        { label: { zh: "占增加值", en: "Of value added" }[locale], numeric: true },
        { label: { zh: "变化最大的部门", en: "Sector that changes most" }[locale], numeric: false },
      ],
      rows: changeByRegion(data, run).map(({ region, change, relative }, at) => {
        const s = data.sectors.length;
        const own = run.change.slice(at * s, (at + 1) * s);
        const most = own.reduce(
          (best, value, k) => (Math.abs(value) > Math.abs(own[best] ?? 0) ? k : best),
          0,
        );
        return [
          capital(regionName(region, locale)),
          signedMoney(change, locale),
          signedPercent(relative, locale),
          capital(sectorName(data.sectors[most] ?? "", locale)),
        ];
      }),
    };
  },

  records: (data) => ({
    columns: [
      { name: "year", description: { zh: "年份", en: "Year" } },
      {
        name: "scenario",
        description: { zh: "情景的地址参数", en: "The scenario as in the address" },
      },
      { name: "region", description: { zh: "地区", en: "Region" } },
      { name: "sector", description: { zh: "部门", en: "Sector" } },
      {
        name: "value_added_usd_million",
        description: { zh: "原增加值，百万美元", en: "Value added before, million US dollars" },
      },
      {
        name: "change_usd_million",
        description: {
          zh: "增加值的变化，百万美元",
          en: "Change of value added, million US dollars",
        },
      },
    ],
    rows: data.runs.flatMap(({ view, change }) =>
      change.map((value, row) => [
        data.year,
        labScenario.print(view).toString(),
        data.regions[Math.floor(row / data.sectors.length)] ?? "",
        data.sectors[row % data.sectors.length] ?? "",
        data.before[row] as number,
        value,
      ]),
    ),
  }),

  parse(params): ParsedView<ScenarioView> {
    const parsed = parseView(params, preparedScenarios, "half-to-india", scenarioFields);
    const { view, notice } = mended(parsed.view);
    return notice ? { ...parsed, view, notices: [...parsed.notices, notice] } : parsed;
  },
  print: (view) => printView(view, preparedScenarios, scenarioFields),

  controls: () => [],
});

export function signedMoney(value: number, locale: Locale): string {
  if (value === 0) return formatQuantity(0, "USD million", locale);
  const text = formatQuantity(Math.abs(value), "USD million", locale);
  return `${value < 0 ? "−" : "+"}${text}`;
}

export const signedPercent = (share: number, locale: Locale): string =>
  `${formatNumber(share * 100, locale, { digits: Math.abs(share) < 0.0095 ? 3 : 2, signed: true })}%`;
