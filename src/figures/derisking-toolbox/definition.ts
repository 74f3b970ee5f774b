import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import { defineFigure, type Control, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import { findings, lines, openLine, toolsOf, type ToolboxData, type ToolboxView } from "./model.ts";
import { dateInWords, foundNames, message } from "./words.ts";

const states: Readonly<Record<string, ToolboxView>> = {
  pillars: { show: "pillars", found: "all" },
  lines: { show: "lines", found: "all" },
  capacity: { show: "line-capacity", found: "all" },
  alliances: { show: "line-alliances", found: "all" },
  control: { show: "line-control", found: "all" },
  whole: { show: "whole", found: "all" },
};

const shows = ["pillars", "lines", ...lines, "whole"] as const;

const fields: Fields<ToolboxView> = {
  show: word(shows, { zh: "内容", en: "content" }),
  found: word(["all", ...findings], { zh: "核对结果", en: "finding" }),
};

export const deriskingToolbox = defineFigure<ToolboxView, ToolboxData>({
  id: "derisking-toolbox",
  name: { zh: "去风险的工具箱", en: "The toolbox of de-risking" },
  paperLabel: null,
  states,
  order: ["pillars", "lines", "capacity", "alliances", "control", "whole"],
  claims: [
    "derisk-4-pillars",
    "derisk-pillar-1",
    "derisk-pillar-2",
    "derisk-pillar-3",
    "derisk-pillar-4",
    "derisk-three-moves",
    "us-nss-umbrella",
    "us-five-bills",
    "us-usica",
    "us-endless-frontier",
  ],
  sources: [
    {
      label: { zh: "论文第二部分第3节", en: "the paper, 2.3" },
      vintage: { zh: "2025年第1期", en: "Issue 1 of 2025" },
    },
    {
      label: {
        zh: "本版的政策年表与核对",
        en: "this edition’s table of policies and its checks",
      },
      vintage: { zh: "公开网页存本", en: "Stored copies of public pages" },
    },
  ],
  licence: {
    zh: "本版的编选、名称与注释依CC BY 4.0",
    en: "Selection, labels and notes of this edition: CC BY 4.0",
  },

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, locale }) {
    const text: Both<string> =
      view.show === "pillars"
        ? { zh: "讲话的支柱与所及领域", en: "Pillars of the speech and what they cover" }
        : view.show === "lines"
          ? {
              zh: "左为讲话的支柱，右为作者归纳的做法；一点是一件工具",
              en: "Left: the speech. Right: the authors. A dot is an instrument",
            }
          : openLine(view)
            ? {
                zh: "论文点名的工具，与本版查到的日期",
                en: "Instruments named, with dates we found",
              }
            : {
                zh: "讲话的支柱、作者归纳的做法、论文点名的工具",
                en: "Pillars, lines and instruments",
              };
    return text[locale];
  },

  notes({ view, locale }) {
    const list: Both<string>[] = [];
    if (view.show === "lines" || view.show === "whole") {
      list.push({
        zh: "哪根支柱接哪一招，是本版的读法，论文没有逐一对应。",
        en: "Which line carries out which pillar is our reading; the paper does not match them.",
      });
    }
    if (openLine(view)) {
      list.push({
        zh: "实心：与论文所述相符或相近；空心：有出入；虚线圈：没有查到。",
        en: "Solid: as described or nearly so. Open: not as described. Dashed: not found.",
      });
    }
    return list.map((note) => note[locale]);
  },

  table({ view, data, locale }) {
    const text = (zh: string, en: string) => ({ zh, en })[locale];
    const dash = "—";
    const lineName = (id: string) =>
      data.lines.find((line) => line.id === id)?.label[locale] ?? dash;
    if (view.show === "pillars" || view.show === "lines") {
      return {
        caption: text(
          "讲话的支柱，与落实它的做法",
          "Pillars of the speech and the lines that carry them out",
        ),
        columns: [
          { label: text("支柱", "Pillar"), numeric: false },
          { label: text("所及", "What it covers"), numeric: false },
          {
            label: text("由哪一条做法落实（本版读法）", "Carried out by (our reading)"),
            numeric: false,
          },
          { label: text("该做法的工具数", "Instruments of that line"), numeric: true },
        ],
        rows: data.pillars.map(({ label, detail, carriedBy }) => [
          label[locale],
          detail[locale],
          lineName(carriedBy),
          String(toolsOf(data, carriedBy).length),
        ]),
      };
    }
    const line = openLine(view);
    const tools = line ? toolsOf(data, line) : data.tools;
    return {
      caption: text("论文点名的工具", "Instruments the paper names"),
      columns: [
        { label: text("工具", "Instrument"), numeric: false },
        { label: text("做法", "Line"), numeric: false },
        { label: text("日期", "Date"), numeric: false },
        { label: text("核对", "Our check"), numeric: false },
        { label: text("补充", "Remark"), numeric: false },
      ],
      rows: tools
        .filter(({ found }) => view.found === "all" || line || found === view.found)
        .map((tool) => [
          tool.label[locale],
          lineName(tool.line),
          dateInWords(tool, locale) || dash,
          foundNames[tool.found][locale],
          tool.detail[locale] || dash,
        ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "id", description: { zh: "标识", en: "Identifier" } },
      {
        name: "level",
        description: {
          zh: "pillar＝讲话的支柱，line＝做法，instrument＝工具",
          en: "pillar = of the speech, line = of action, instrument",
        },
      },
      {
        name: "line",
        description: {
          zh: "所属做法；支柱一栏为本版读法",
          en: "The line it belongs to; for pillars, our reading",
        },
      },
      { name: "label_zh", description: { zh: "中文名", en: "Name in Chinese" } },
      { name: "label_en", description: { zh: "英文名", en: "Name in English" } },
      { name: "date", description: { zh: "日期，ISO 8601", en: "Date, ISO 8601" } },
      { name: "date_kind", description: { zh: "何种日期", en: "Which date it is" } },
      {
        name: "found",
        description: {
          zh: "yes＝相符或相近；otherwise＝有出入；no＝没有查到",
          en: "yes = as described or nearly so; otherwise = not as described; no = not found",
        },
      },
    ],
    rows: [
      ...data.pillars.map(({ id, label, carriedBy }) => [
        id,
        "pillar",
        carriedBy,
        label.zh,
        label.en,
        data.speech,
        "delivered",
        null,
      ]),
      ...data.lines.map(({ id, label }) => [id, "line", id, label.zh, label.en, null, null, null]),
      ...data.tools.map(({ id, line, label, date, dateKind, found }) => [
        id,
        "instrument",
        line,
        label.zh,
        label.en,
        date,
        dateKind,
        found,
      ]),
    ],
  }),

  parse: (params) => parseView(params, states, "whole", fields),
  print: (view) => printView(view, states, fields),
  controls,
});

function controls({ view, data, locale }: Scene<ToolboxView, ToolboxData>): Control<ToolboxView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const show: Control<ToolboxView> = {
    kind: "one",
    id: "show",
    label: text("看到哪里", "Show"),
    choices: [
      { value: "pillars", label: text("支柱", "Pillars") },
      { value: "lines", label: text("支柱与做法", "Pillars and lines") },
      ...data.lines.map(({ id, label }) => ({ value: id, label: label[locale] })),
      { value: "whole", label: text("全部工具", "All instruments") },
    ],
    chosen: view.show,
    choose: (value) => ({
      show: shows.find((each) => each === value) ?? view.show,
      found: value === "whole" ? view.found : "all",
    }),
  };
  if (view.show !== "whole") return [show];
  return [
    show,
    {
      kind: "one",
      id: "found",
      label: text("突出", "Highlight"),
      choices: [
        { value: "all", label: text("不突出", "None") },
        ...findings.map((value) => ({ value, label: foundNames[value][locale] })),
      ],
      chosen: view.found,
      choose: (value) => ({ ...view, found: findings.find((each) => each === value) ?? "all" }),
    },
  ];
}
