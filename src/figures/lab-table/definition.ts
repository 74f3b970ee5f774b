import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, panelRegions, regionName, sectorName } from "../inter-country/names.ts";
import { wiod2013, wiodTerms } from "../inter-country/sources.ts";
import {
  crossing,
  everyone,
  flows,
  parties,
  type Flow,
  type Party,
  type TableData,
  type TableView,
} from "./model.ts";

const states: Readonly<Record<string, TableView>> = {
  world: { seller: everyone, buyer: everyone },
  "china-sells": { seller: "CHN", buyer: everyone },
  "china-to-us": { seller: "CHN", buyer: "USA" },
};

const who = [everyone, ...panelRegions];
const fields: Fields<TableView> = {
  seller: word(who, { zh: "卖方", en: "seller" }),
  buyer: word(who, { zh: "买方", en: "buyer" }),
};

export const labTable: FigureDefinition<TableView, TableData> = defineFigure<TableView, TableData>({
  id: "lab-table",
  name: {
    zh: "中间投入由谁供给谁",
    en: "Who delivers inputs to whom",
  },
  paperLabel: null,
  states,
  order: ["world", "china-sells", "china-to-us"],
  claims: [],
  sources: [wiod2013],
  licence: wiodTerms,

  title(scene) {
    const { view, data, locale } = scene;
    const year = yearIn(data, locale);
    const dollars = (value: number) => money(value, locale);
    const list = flows(data, view);
    if (view.seller === everyone && view.buyer === everyone) {
      const { all, abroad, sold } = crossing(data, "CHN");
      const china = data.regions.includes("CHN");
      return {
        zh: `${year}${dollars(all)}的中间投入中有${percent(abroad / all, locale)}跨越边界${china ? `，其中${percent(sold / abroad, locale)}来自中国` : ""}`,
        en: `${year}${dollars(all)} of inputs changed hands; ${percent(abroad / all, locale)} crossed a border${china ? `, and China sold ${percent(sold / abroad, locale)} of that` : ""}`,
      }[locale];
    }
    const abroad = list.filter(({ domestic }) => !domestic);
    const largest = largestOf(abroad.length ? abroad : list);
    const sum = (abroad.length ? abroad : list).reduce((all, { value }) => all + value, 0);
    const from = partyGroup(view.seller, locale);
    const to = partyGroup(view.buyer, locale);
    const home = abroad.length === 0;
    return locale === "zh"
      ? `${year}${from}${home ? "在本国" : view.buyer === everyone ? "向国外" : `向${to}`}供给${dollars(sum)}的中间投入，最大的一格是${partyName(largest.seller, data, locale)}供给${partyName(largest.buyer, data, locale)}的${dollars(largest.value)}`
      : `${year}${from} delivered ${dollars(sum)} of inputs ${home ? "at home" : `to ${view.buyer === everyone ? "others" : to}`}; the largest flow, ${dollars(largest.value)}, ran from ${partyName(largest.seller, data, locale)} to ${partyName(largest.buyer, data, locale)}`;
  },

  alt(scene) {
    const { data, view, locale } = scene;
    const top = flows(data, view)
      .filter(({ domestic }) => !domestic)
      .sort((a, b) => b.value - a.value)
      .slice(0, 3)
      .map((flow) => flowSentence(flow, data, locale));
    return `${labTable.title(scene)}${locale === "zh" ? "。" : ". "}${top.join("")}`.trim();
  },

  unit: ({ locale }) =>
    ({
      zh: "中间使用，亿美元，当年价格；颜色越浓数额越大，灰格为境内供给",
      en: "Intermediate deliveries, billion current US dollars; stronger colour is more, grey stays at home",
    })[locale],

  notes: ({ locale }) => [
    {
      zh: "行卖出，列买入。“欧盟”一栏是2007年27国中除德国外的26国，含英国；“世界其余地区”含墨西哥。",
      en: "Rows sell, columns buy. “EU” is the 27 members of 2007 less Germany, the UK included; “Rest” is the rest of the world, Mexico included.",
    }[locale],
  ],

  table({ view, data, locale }) {
    const buyers = parties(data, view.buyer);
    const list = flows(data, view);
    return {
      caption: `${labTable.name[locale]}${locale === "zh" ? "，" : ", "}${data.year ?? ""}${locale === "zh" ? "（亿美元）" : " (US$ billion)"}`,
      columns: [
        { label: { zh: "卖方", en: "Seller" }[locale], numeric: false },
        ...buyers.map((buyer) => ({ label: partyShort(buyer, data, locale), numeric: true })),
      ],
      rows: parties(data, view.seller).map((seller, row) => [
        partyShort(seller, data, locale),
        ...buyers.map((_, column) =>
          inScale((list[row * buyers.length + column] as Flow).value, locale),
        ),
      ]),
    };
  },

  records: (data) => {
    const s = data.sectors.length;
    const n = data.regions.length * s;
    const at = (row: number) => [data.regions[Math.floor(row / s)], data.sectors[row % s]];
    return {
      columns: [
        { name: "year", description: { zh: "年份", en: "Year" } },
        { name: "seller", description: { zh: "卖方地区", en: "Region that sells" } },
        { name: "seller_sector", description: { zh: "卖方部门", en: "Sector that sells" } },
        { name: "buyer", description: { zh: "买方地区", en: "Region that buys" } },
        { name: "buyer_sector", description: { zh: "买方部门", en: "Sector that buys" } },
        {
          name: "usd_million",
          description: {
            zh: "中间使用，百万美元",
            en: "Intermediate delivery, million US dollars",
          },
        },
      ],
      rows: data.intermediate.map((value, k) => {
        const [seller, sellerSector] = at(Math.floor(k / n));
        const [buyer, buyerSector] = at(k % n);
        return [data.year, seller ?? "", sellerSector ?? "", buyer ?? "", buyerSector ?? "", value];
      }),
    };
  },

  parse: (params) => parseView(params, states, "world", fields),
  print: (view) => printView(view, states, fields),

  controls({ view, locale }) {
    const choices = who.map((value) => ({
      value,
      label:
        value === everyone
          ? { zh: "所有地区", en: "All regions" }[locale]
          : capital(regionName(value, locale)),
    }));
    return [
      {
        kind: "one",
        id: "seller",
        label: { zh: "卖方", en: "Seller" }[locale],
        choices,
        chosen: view.seller,
        choose: (seller) => ({ ...view, seller }),
      },
      {
        kind: "one",
        id: "buyer",
        label: { zh: "买方", en: "Buyer" }[locale],
        choices,
        chosen: view.buyer,
        choose: (buyer) => ({ ...view, buyer }),
      },
    ];
  },
});

const largestOf = (list: readonly Flow[]): Flow =>
  list.reduce((best, each) => (each.value > best.value ? each : best), list[0] as Flow);

const money = (value: number, locale: Locale) => formatQuantity(value, "USD million", locale);

const percent = (share: number, locale: Locale) =>
  `${formatNumber(share * 100, locale, { digits: 1 })}%`;

const yearIn = ({ year }: TableData, locale: Locale) =>
  year === null ? "" : locale === "zh" ? `${year}年，` : `In ${year} `;

const partyGroup = (who: string, locale: Locale) =>
  who === everyone ? { zh: "各地区", en: "all regions" }[locale] : regionName(who, locale);

/** "China's technology-intensive manufacturing", as a seller or a buyer is called in a sentence. */
export function partyName({ region, sector }: Party, data: TableData, locale: Locale): string {
  const place = regionName(data.regions[region] ?? "", locale);
  if (sector === null) return place;
  const what = sectorName(data.sectors[sector] ?? "", locale);
  return locale === "zh" ? `${place}${what}` : `${what} in ${place}`;
}

export function partyShort({ region, sector }: Party, data: TableData, locale: Locale): string {
  return sector === null
    ? regionName(data.regions[region] ?? "", locale, "short")
    : sectorName(data.sectors[sector] ?? "", locale, "short");
}

/** Million US dollars in the unit that the cells print: hundred million in Chinese, billion in English. */
export function inScale(value: number, locale: Locale): string {
  const scaled = value / (locale === "zh" ? 100 : 1000);
  return formatNumber(scaled, locale, {
    digits: Math.abs(scaled) >= 9.95 || scaled === 0 ? 0 : 1,
  });
}

/** A cell in words: who sold what to whom, and how much of the buyer's inputs that was. */
export function flowSentence(flow: Flow, data: TableData, locale: Locale): string {
  const seller = partyName(flow.seller, data, locale);
  const buyer = partyName(flow.buyer, data, locale);
  const share = percent(flow.ofInputs, locale);
  return locale === "zh"
    ? `${seller}供给${buyer}${money(flow.value, locale)}的中间投入，占后者全部中间投入的${share}。`
    : `${capital(seller)} delivered ${money(flow.value, locale)} of inputs to ${buyer}: ${share} of all the inputs used there. `;
}
