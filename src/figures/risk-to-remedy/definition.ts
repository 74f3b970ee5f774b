import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { factsFree, thePaper } from "../coalitions/words.ts";
import { defineFigure, type Control, type FigureDefinition, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import {
  linksOf,
  nothing,
  shows,
  unanswered,
  type RemedyData,
  type RemedyView,
  type Show,
} from "./model.ts";
import { basis, labelOf, message } from "./words.ts";

const states: Readonly<Record<Show, RemedyView>> = {
  risks: { show: "risks", chosen: nothing },
  outward: { show: "outward", chosen: nothing },
  inward: { show: "inward", chosen: nothing },
  unanswered: { show: "unanswered", chosen: nothing },
  whole: { show: "whole", chosen: nothing },
};

function fields(data: RemedyData): Fields<RemedyView> {
  const ids = [...data.risks, ...data.measures].map(({ id }) => id);
  return {
    show: word(shows, { zh: "图式", en: "form" }),
    chosen: word([nothing, ...ids], { zh: "风险或举措", en: "risk or measure" }),
  };
}

const printed = { show: { print: String }, chosen: { print: String } };

export const riskToRemedy: FigureDefinition<RemedyView, RemedyData> = defineFigure<
  RemedyView,
  RemedyData
>({
  id: "risk-to-remedy",
  name: {
    zh: "哪项举措回应哪项风险",
    en: "Which measure answers which risk",
  },
  paperLabel: null,
  states,
  order: shows,
  claims: [
    "impact-structural-risk",
    "dual-squeeze",
    "relocation-two-kinds",
    "out-m1-governance",
    "out-m2-multilateral",
    "out-m3-three-banks",
    "in-5-measures",
    "in-m1-unified-market",
    "in-m2-org-law",
    "in-m3-standards",
    "in-m4-consortia",
    "in-m4-tools",
    "in-m5-shortage",
  ],
  sources: [thePaper],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) => units[isList(view) ? "list" : "links"][locale],

  notes(scene) {
    return notesOf(scene).map((note) => note[scene.locale]);
  },

  table({ data, locale }) {
    const words = {
      zh: ["风险", "节", "举措", "联系的依据", "文中的意思"],
      en: ["Risk", "Section", "Measure", "Basis of the link", "What the text says"],
    }[locale];
    return {
      caption: riskToRemedy.name[locale],
      columns: words.map((label) => ({ label, numeric: false })),
      rows: data.risks.flatMap((risk) => {
        const links = linksOf(data, risk.id);
        const head = [risk.label[locale], risk.section];
        return links.length === 0
          ? [[...head, "—", "—", risk.detail[locale]]]
          : links.map((link) => [
              ...head,
              labelOf(data, link.measure, locale),
              `${basis(link, locale)}${{ zh: `（${link.section}）`, en: ` (${link.section})` }[locale]}`,
              link.words[locale],
            ]);
      }),
    };
  },

  records: (data) => ({
    columns: [
      { name: "risk", description: { zh: "风险", en: "Risk" } },
      { name: "risk_zh", description: { zh: "风险，中文", en: "Risk, in Chinese" } },
      { name: "risk_en", description: { zh: "风险，英文", en: "Risk, in English" } },
      {
        name: "risk_section",
        description: { zh: "论文中讲该风险的节", en: "Section of the paper on the risk" },
      },
      { name: "chapter", description: { zh: "本版的章", en: "Chapter of this edition" } },
      {
        name: "anchor",
        description: { zh: "该章的标题或步骤", en: "Heading or step of the chapter" },
      },
      {
        name: "measure",
        description: { zh: "举措；没有则留空", en: "Measure; empty where there is none" },
      },
      { name: "measure_zh", description: { zh: "举措，中文", en: "Measure, in Chinese" } },
      { name: "measure_en", description: { zh: "举措，英文", en: "Measure, in English" } },
      {
        name: "basis",
        description: {
          zh: "stated＝论文写明；implied＝本版的读法",
          en: "stated: the paper makes the link; implied: our reading",
        },
      },
      {
        name: "link_section",
        description: { zh: "联系所据的节", en: "Section that the link rests on" },
      },
    ],
    rows: data.risks.flatMap((risk) => {
      const head = [
        risk.id,
        risk.label.zh,
        risk.label.en,
        risk.section,
        risk.chapter,
        risk.anchor || null,
      ];
      const links = linksOf(data, risk.id);
      return links.length === 0
        ? [[...head, null, null, null, null, null]]
        : links.map((link) => [
            ...head,
            link.measure,
            labelOf(data, link.measure, "zh"),
            labelOf(data, link.measure, "en"),
            link.basis,
            link.section,
          ]);
    }),
  }),

  parse: (params, data) => parseView(params, states, "whole", fields(data)),
  print: (view) => printView(view, states, printed),
  controls,
});

/** Whether a view lists the risks alone. */
export const isList = ({ show, chosen }: RemedyView): boolean =>
  show === "risks" && chosen === nothing;

const units: Readonly<Record<"list" | "links", Both<string>>> = {
  list: {
    zh: "左为论文的节；分项由本版整理",
    en: "Section on the left; the sorting is ours",
  },
  links: {
    zh: "实线：论文写明；虚线：本版的读法；空心：没有连线",
    en: "Solid: stated; dashed: our reading; hollow: no link",
  },
};

function notesOf({ view, data }: Scene<RemedyView, RemedyData>): Both<string>[] {
  const open = unanswered(data).some(({ id }) => id === view.chosen);
  if (view.chosen === nothing ? view.show !== "unanswered" : !open) return [];
  return [
    {
      zh: "第四部分以两个体系回应全部挑战；这里只看单项举措。",
      en: "Both systems are to answer all challenges; this is about single measures.",
    },
  ];
}

function controls({ view, data, locale }: Scene<RemedyView, RemedyData>): Control<RemedyView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const names: Readonly<Record<Show, string>> = {
    risks: text("只看风险", "Risks alone"),
    outward: text("外向举措", "Outward measures"),
    inward: text("内向举措", "Inward measures"),
    unanswered: text("没有点到的", "Not named"),
    whole: text("全部", "All links"),
  };
  return [
    {
      kind: "one",
      id: "show",
      label: text("看什么", "What to show"),
      choices: shows.map((value) => ({ value, label: names[value] })),
      chosen: view.show,
      choose: (value) => ({
        show: shows.find((each) => each === value) ?? "whole",
        chosen: nothing,
      }),
    },
    {
      kind: "one",
      id: "chosen",
      label: text("查一项风险或举措", "Find a risk or measure"),
      choices: [
        { value: nothing, label: text("不指定", "None") },
        ...[...data.risks, ...data.measures].map(({ id, label }) => ({
          value: id,
          label: label[locale],
        })),
      ],
      chosen: view.chosen,
      choose: (chosen) => ({ ...view, chosen }),
    },
  ];
}
