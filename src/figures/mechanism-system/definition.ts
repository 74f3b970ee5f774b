import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureDefinition, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import {
  answering,
  implied,
  opened,
  risksOf,
  type Measured,
  type SystemData,
  type SystemView,
} from "./model.ts";
import { answersInWords, datesInWords, message, place, riskInWords } from "./words.ts";

/** What tells the figures of the two systems apart. */
interface SystemFigure {
  readonly id: string;
  readonly name: Both<string>;
  /** The section that proposes it. */
  readonly section: { readonly zh: string; readonly en: string };
  /** Names of the states, in order: the components, then one for each measure. */
  readonly components: string;
  readonly measures: readonly string[];
  readonly claims: readonly string[];
}

const measured = (index: number): Measured => `m${index + 1}`;

export function systemFigure(figure: SystemFigure): FigureDefinition<SystemView, SystemData> {
  const states: Readonly<Record<string, SystemView>> = {
    [figure.components]: { show: "components", risk: "all" },
    ...Object.fromEntries(
      figure.measures.map((name, index): [string, SystemView] => [
        name,
        { show: measured(index), risk: "all" },
      ]),
    ),
    whole: { show: "whole", risk: "all" },
  };
  const shows = [
    "components",
    ...figure.measures.map((_, index) => measured(index)),
    "whole",
  ] as const;
  const fields = (data: SystemData): Fields<SystemView> => ({
    show: word(shows, { zh: "内容", en: "content" }),
    risk: word(["all", ...risksOf(data).map(({ risk }) => risk)], { zh: "风险", en: "risk" }),
  });
  const printed = { show: { print: String }, risk: { print: String } };

  return defineFigure<SystemView, SystemData>({
    id: figure.id,
    name: figure.name,
    paperLabel: null,
    states,
    order: [figure.components, ...figure.measures, "whole"],
    claims: figure.claims,
    sources: [
      {
        label: { zh: `论文${figure.section.zh}`, en: `The paper, section ${figure.section.en}` },
        vintage: { zh: "2025年第1期", en: "Issue 1 of 2025" },
      },
      {
        label: { zh: "日期与成员据本版的政策年表", en: "Dates and members: this edition’s tables" },
        vintage: { zh: "公开网页存本", en: "Stored copies of public pages" },
      },
    ],
    licence: {
      zh: "本版的名称、释义与对应依CC BY 4.0",
      en: "Labels, glosses and matches of this edition: CC BY 4.0",
    },

    title: ({ view, data, locale }) => message(view, data).title[locale],

    alt({ view, data, locale }) {
      const { title, detail } = message(view, data);
      return sentences([title[locale], detail[locale]], locale);
    },

    unit({ view, locale }) {
      const text: Both<string> =
        view.show === "components"
          ? {
              zh: "作者所列的组成部分；释义是本版的",
              en: "As the authors list them; glosses are ours",
            }
          : { zh: "作者的举措；释义是本版的", en: "The authors’ measures; glosses are ours" };
      return text[locale];
    },

    notes({ view, data, locale }) {
      const measure = data.measures[opened(view, data)];
      const shown = measure ? [measure] : view.show === "whole" ? data.measures : [];
      if (!implied(shown)) return [];
      return [
        {
          zh: "针对第三部分的哪项风险，论文没有写明，是本版的读法。",
          en: "Which risk of part 3 it answers the paper does not say; this is our reading.",
        }[locale],
      ];
    },

    table({ view, data, locale }) {
      const text = (zh: string, en: string) => ({ zh, en })[locale];
      const dash = "—";
      const gloss = { label: text("释义（本版）", "Gloss (ours)"), numeric: false };
      if (view.show === "components") {
        return {
          caption: data.groups.components[locale],
          columns: [
            { label: text("名称", "Name"), numeric: false },
            { label: text("属于", "Belongs to"), numeric: false },
            gloss,
          ],
          rows: data.components.flatMap((component) => [
            [component.label[locale], data.label[locale], component.gloss[locale]],
            ...component.parts.map((part) => [
              part.label[locale],
              component.label[locale],
              part.gloss[locale],
            ]),
          ]),
        };
      }
      const measure = data.measures[opened(view, data)];
      const chosen = measure
        ? [measure]
        : view.risk === "all"
          ? data.measures
          : answering(data, view.risk);
      return {
        caption: text("举措与内容", "Measures and what they consist of"),
        columns: [
          { label: text("内容", "Item"), numeric: false },
          { label: text("举措", "Measure"), numeric: false },
          gloss,
          { label: text("日期与中国的身份", "Dates and China’s standing"), numeric: false },
          { label: text("针对的风险", "Risk answered"), numeric: false },
        ],
        rows: chosen.flatMap((each) =>
          each.leaves.map((leaf) => [
            leaf.label[locale],
            each.label[locale],
            leaf.gloss[locale],
            datesInWords(leaf, locale).join(locale === "zh" ? "；" : "; ") || dash,
            answersInWords(each, locale),
          ]),
        ),
      };
    },

    records: ({ components, measures }) => ({
      columns: [
        { name: "id", description: { zh: "标识", en: "Identifier" } },
        {
          name: "level",
          description: {
            zh: "component＝组成部分，part＝其内容，measure＝举措，item＝其内容",
            en: "component, part of a component, measure, item of a measure",
          },
        },
        { name: "parent", description: { zh: "所属", en: "What it belongs to" } },
        { name: "label_zh", description: { zh: "中文名", en: "Name in Chinese" } },
        { name: "label_en", description: { zh: "英文名", en: "Name in English" } },
        {
          name: "gloss_zh",
          description: { zh: "中文释义，本版所写", en: "Gloss in Chinese, ours" },
        },
        {
          name: "gloss_en",
          description: { zh: "英文释义，本版所写", en: "Gloss in English, ours" },
        },
        { name: "date", description: { zh: "日期，ISO 8601", en: "Date, ISO 8601" } },
        { name: "date_kind", description: { zh: "何种日期", en: "Which date it is" } },
        {
          name: "china",
          description: {
            zh: "中国的身份，见成员表",
            en: "China’s standing, from the table of members",
          },
        },
        {
          name: "answers",
          description: {
            zh: "针对的风险，见data/policy/risk-remedy.csv",
            en: "Risks it answers, see data/policy/risk-remedy.csv",
          },
        },
      ],
      rows: [
        ...components.flatMap(({ id, label, gloss, parts }) => [
          [id, "component", null, label.zh, label.en, gloss.zh, gloss.en, null, null, null, null],
          ...parts.map((part) => [
            part.id,
            "part",
            id,
            part.label.zh,
            part.label.en,
            part.gloss.zh,
            part.gloss.en,
            null,
            null,
            null,
            null,
          ]),
        ]),
        ...measures.flatMap(({ id, label, gloss, leaves, answers }) => [
          [
            id,
            "measure",
            null,
            label.zh,
            label.en,
            gloss.zh,
            gloss.en,
            null,
            null,
            null,
            answers.map(({ risk }) => risk).join(";"),
          ],
          ...leaves.map((leaf) => [
            leaf.id,
            "item",
            id,
            leaf.label.zh,
            leaf.label.en,
            leaf.gloss.zh,
            leaf.gloss.en,
            leaf.day?.date ?? null,
            leaf.day?.kind ?? null,
            leaf.china?.status ?? null,
            null,
          ]),
        ]),
      ],
    }),

    parse: (params, data) => parseView(params, states, "whole", fields(data)),
    print: (view) => printView(view, states, printed),

    controls({ view, data, locale }: Scene<SystemView, SystemData>): Control<SystemView>[] {
      const text = (zh: string, en: string) => ({ zh, en })[locale];
      const show: Control<SystemView> = {
        kind: "one",
        id: "show",
        label: text("看到哪里", "Show"),
        choices: [
          { value: "components", label: data.groups.components[locale] },
          ...data.measures.map(({ id, label }, index) => ({
            value: id,
            label: `${place(index, locale)}${text("：", ": ")}${label[locale]}`,
          })),
          { value: "whole", label: text("全部", "Everything") },
        ],
        chosen: view.show,
        choose: (value) => ({
          show: shows.find((each) => each === value) ?? view.show,
          risk: value === "whole" ? view.risk : "all",
        }),
      };
      if (view.show !== "whole") return [show];
      return [
        show,
        {
          kind: "one",
          id: "risk",
          label: text("突出针对某项风险的举措", "Highlight measures by risk"),
          choices: [
            { value: "all", label: text("不突出", "None") },
            ...risksOf(data).map((answer) => ({
              value: answer.risk,
              label: riskInWords(answer, locale),
            })),
          ],
          chosen: view.risk,
          choose: (risk) => ({ ...view, risk }),
        },
      ];
    },
  });
}
