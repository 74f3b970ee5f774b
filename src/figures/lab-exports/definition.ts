import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { NINE_TERMS } from "../../gvc/nine-terms.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type FigureDefinition } from "../contract.ts";
import { capital, panelRegions, regionName } from "../inter-country/names.ts";
import { wiod2013, wiodTerms } from "../inter-country/sources.ts";
import {
  originsOf,
  parts,
  partShares,
  type ExportsData,
  type ExportsView,
  type Part,
} from "./model.ts";

const states: Readonly<Record<string, ExportsView>> = {
  parts: { form: "parts", exporter: "CHN" },
  "origin-china": { form: "origin", exporter: "CHN" },
};

const fields: Fields<ExportsView> = {
  form: word(["parts", "origin"], { zh: "图形", en: "form" }) as Fields<ExportsView>["form"],
  exporter: word(panelRegions, { zh: "出口地", en: "exporter" }) as Fields<ExportsView>["exporter"],
};

export const partNames: Readonly<Record<Part, Both<string>>> = {
  "value-added-exports": { zh: "国外吸收的国内增加值", en: "Domestic value, used abroad" },
  returned: { zh: "返回的国内增加值", en: "Domestic value that returns" },
  foreign: { zh: "国外增加值", en: "Foreign value" },
  "double-counted": { zh: "重复计算", en: "Counted twice" },
};

export const exportForms: Readonly<Record<ExportsView["form"], Both<string>>> = {
  parts: { zh: "出口由什么组成", en: "What exports are made of" },
  origin: { zh: "里面是谁的价值", en: "Whose value is in them" },
};

export const labExports: FigureDefinition<ExportsView, ExportsData> = defineFigure<
  ExportsView,
  ExportsData
>({
  id: "lab-exports",
  name: { zh: "出口的价值从哪里来", en: "Where the value in exports comes from" },
  paperLabel: null,
  states,
  order: ["parts", "origin-china"],
  claims: [],
  sources: [wiod2013],
  licence: wiodTerms,

  title({ view, data, locale }) {
    const year =
      data.year === null ? "" : { zh: `${data.year}年，`, en: `In ${data.year} ` }[locale];
    const name = (id: string) => regionName(id, locale);
    if (view.form === "origin") {
      const list = originsOf(data, data.regions.indexOf(view.exporter));
      const own = list.find(({ region }) => region === view.exporter);
      const next = list.find(({ region }) => region !== view.exporter);
      return capital(
        {
          zh: `${year}${name(view.exporter)}出口的价值有${percent(own?.share ?? 0, locale)}在本国创造，其次是${name(next?.region ?? "")}，占${percent(next?.share ?? 0, locale)}`,
          en: `${year}${percent(own?.share ?? 0, locale)} of the value in ${of(name(view.exporter))} exports was added at home; next came ${name(next?.region ?? "")} with ${percent(next?.share ?? 0, locale)}`,
        }[locale],
      );
    }
    const foreign = data.regions.map((region, at) => {
      const shares = partShares(data, at);
      return { region, share: 1 - shares["value-added-exports"] - shares.returned };
    });
    const most = foreign.reduce((a, b) => (b.share > a.share ? b : a));
    const china = foreign.find(({ region }) => region === "CHN") ?? most;
    return capital(
      {
        zh: `${year}${name(china.region)}出口中${percent(china.share, locale)}是国外增加值或重复计算，${name(most.region)}最高，为${percent(most.share, locale)}`,
        en: `${year}${percent(china.share, locale)} of ${of(name(china.region))} exports was foreign value or counted twice; ${name(most.region)} had most, ${percent(most.share, locale)}`,
      }[locale],
    );
  },

  alt({ view, data, locale }) {
    const title = labExports.title({ view, data, locale });
    const list =
      view.form === "origin"
        ? originsOf(data, data.regions.indexOf(view.exporter))
            .slice(0, 4)
            .map(
              ({ region, share }) =>
                `${regionName(region, locale)}${gap(locale)}${percent(share, locale)}`,
            )
        : data.regions.slice(0, 6).map((region, at) => {
            const shares = partShares(data, at);
            return `${regionName(region, locale)}${gap(locale)}${percent(1 - shares["value-added-exports"] - shares.returned, locale)}`;
          });
    return locale === "zh"
      ? `${title}。${list.join("，")}。`
      : `${title}. ${capital(list.join(", "))}.`;
  },

  unit: ({ locale }) => ({ zh: "占总出口的百分比", en: "% of gross exports" })[locale],

  notes: ({ view, locale }) =>
    [
      view.form === "parts"
        ? {
            zh: "库普曼、王直和魏尚进（2014）的九项，合为四部分；各项数额见CSV。",
            en: "The nine terms of Koopman, Wang and Wei (2014) in four parts; the CSV has each.",
          }
        : {
            zh: "按增加值最初创造的地区计，无论中途跨界几次；各地合计等于总出口。",
            en: "By the region that first added the value, however often it crossed borders; all together make gross exports.",
          },
    ].map((note) => note[locale]),

  table({ view, data, locale }) {
    if (view.form === "origin") {
      return {
        caption: `${exportForms.origin[locale]}${locale === "zh" ? "：" : ": "}${regionName(view.exporter, locale)}`,
        columns: [
          { label: { zh: "价值来源", en: "Origin" }[locale], numeric: false },
          { label: { zh: "数额", en: "Value" }[locale], numeric: true },
          { label: { zh: "份额", en: "Share" }[locale], numeric: true },
        ],
        rows: originsOf(data, data.regions.indexOf(view.exporter)).map(
          ({ region, value, share }) => [
            capital(regionName(region, locale)),
            formatQuantity(value, "USD million", locale),
            percent(share, locale, 2),
          ],
        ),
      };
    }
    return {
      caption: exportForms.parts[locale],
      columns: [
        { label: { zh: "出口地", en: "Exporter" }[locale], numeric: false },
        ...parts.map((part) => ({ label: partNames[part][locale], numeric: true })),
        { label: { zh: "总出口", en: "Gross exports" }[locale], numeric: true },
      ],
      rows: data.regions.map((region, at) => {
        const shares = partShares(data, at);
        return [
          capital(regionName(region, locale)),
          ...parts.map((part) => percent(shares[part], locale, 1)),
          formatQuantity(data.exports[at] as number, "USD million", locale),
        ];
      }),
    };
  },

  records: (data) => ({
    columns: [
      { name: "year", description: { zh: "年份", en: "Year" } },
      { name: "exporter", description: { zh: "出口地", en: "Exporter" } },
      {
        name: "item",
        description: {
          zh: "九项的代号（DV1至FDC）、exports＝总出口，或origin:地区＝该地区的增加值",
          en: "Code of one of nine terms (DV1 to FDC), exports = gross exports, or origin:REGION = value added there",
        },
      },
      { name: "usd_million", description: { zh: "百万美元", en: "Million US dollars" } },
    ],
    rows: data.regions.flatMap((region, at) => [
      [data.year, region, "exports", data.exports[at] as number],
      ...NINE_TERMS.map(({ code }, term) => [
        data.year,
        region,
        code,
        data.terms[at * 9 + term] as number,
      ]),
      ...data.regions.map((origin, from) => [
        data.year,
        region,
        `origin:${origin}`,
        data.origin[from * data.regions.length + at] as number,
      ]),
    ]),
  }),

  parse: (params) => parseView(params, states, "parts", fields),
  print: (view) => printView(view, states, fields),

  controls: ({ view, data, locale }) => [
    {
      kind: "one",
      id: "form",
      label: { zh: "看", en: "Show" }[locale],
      choices: (["parts", "origin"] as const).map((value) => ({
        value,
        label: exportForms[value][locale],
      })),
      chosen: view.form,
      choose: (value) => ({ ...view, form: value === "origin" ? "origin" : "parts" }),
    },
    {
      kind: "one",
      id: "exporter",
      label: { zh: "出口地", en: "Exporter" }[locale],
      choices: data.regions.map((value) => ({ value, label: capital(regionName(value, locale)) })),
      chosen: view.exporter,
      choose: (exporter) => ({ form: "origin", exporter }),
    },
  ],
});

const gap = (locale: Locale) => (locale === "zh" ? "" : " ");

const percent = (share: number, locale: Locale, digits = 1) =>
  `${formatNumber(share * 100, locale, { digits })}%`;

/** China’s, the United States’. */
const of = (name: string) => `${name}’${/s$/.test(name) ? "" : "s"}`;
