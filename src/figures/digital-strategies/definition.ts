import { formatDate } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, words, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import {
  directionNames,
  groupsOf,
  members,
  natureNames,
  themeNames,
  themes,
  type StrategiesData,
  type StrategiesView,
} from "./model.ts";
import { fullName, message } from "./words.ts";

const documents = {
  show: "documents",
  group: "economy",
  highlight: members,
  direction: "both",
} as const satisfies StrategiesView;

const states: Readonly<Record<string, StrategiesView>> = {
  "five-economies": documents,
  "united-states": { ...documents, highlight: ["USA"] },
  europe: { ...documents, highlight: ["EUU"] },
  asia: { ...documents, highlight: ["JPN", "KOR", "IND"] },
  "as-what-they-are": { ...documents, group: "nature" },
  orientation: { ...documents, show: "orientation", direction: "sideways" },
  upward: { ...documents, show: "orientation", direction: "upward" },
};

const fields: Fields<StrategiesView> = {
  show: word(["documents", "orientation"], { zh: "内容", en: "content" }),
  group: word(["economy", "nature"], { zh: "分组方式", en: "grouping" }),
  highlight: words(members, { zh: "经济体", en: "economy" }),
  direction: word(["both", "sideways", "upward"], { zh: "方向", en: "direction" }),
};

export const digitalStrategies = defineFigure<StrategiesView, StrategiesData>({
  id: "digital-strategies",
  name: { zh: "五个经济体的数字战略与导向", en: "Digital strategies of five economies" },
  paperLabel: { zh: "论文表1", en: "Table 1 of the paper" },
  states,
  order: [
    "five-economies",
    "united-states",
    "europe",
    "asia",
    "as-what-they-are",
    "orientation",
    "upward",
  ],
  claims: [
    "t1-us-data-ai-strategy",
    "t1-us-usaid",
    "t1-us-quantum-approach",
    "t1-eu-data-strategy",
    "t1-eu-digital-compass-2030",
    "t1-eu-data-act",
    "t1-eu-dep-wp",
    "t1-jp-nds",
    "t1-jp-ai-strategy-2022",
    "t1-jp-semi-digital",
    "t1-kr-ai-regional",
    "t1-kr-ai-national",
    "t1-kr-digital",
    "t1-in-dpdp",
    "t1-in-ecommerce",
    "t1-us-orientation",
    "t1-eu-orientation",
    "t1-jp-orientation",
    "t1-kr-6-technologies",
    "t1-kr-1m-talent",
    "t1-kr-k-network",
    "t1-in-orientation",
  ],
  sources: [
    {
      label: { zh: "论文表1", en: "Table 1 of the paper" },
      vintage: { zh: "《区域经济评论》2025年第1期", en: "Regional Economic Review 2025(1)" },
    },
    {
      label: {
        zh: "发布方网页及报道",
        en: "pages of issuers, reports",
      },
      vintage: {
        zh: "存本，地址见data/policy/policy-timeline.csv",
        en: "stored copies, addresses in data/policy/policy-timeline.csv",
      },
    },
  ],
  licence: {
    zh: "事实不受版权保护；本版的选择、标签与归类依CC BY 4.0",
    en: "facts are free; this edition’s selection, labels and sorting under CC BY 4.0",
  },

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, locale }) {
    const text: Both<string> =
      view.show === "orientation"
        ? {
            zh: "论文表1“战略导向”一栏写到的主题，每点一项",
            en: "Themes named in the orientation column of Table 1, a dot each",
          }
        : {
            zh: "论文表1所列文件，按发布、签署或通过的日期",
            en: "Documents listed in Table 1, by date of issue, signature or adoption",
          };
    return text[locale];
  },

  notes({ view, locale }) {
    const notes: Both<string>[] =
      view.show === "orientation"
        ? [
            {
              zh: "归类是我们的；空格只表示表中没有写到。",
              en: "Our sorting; an empty cell is not named in the table.",
            },
          ]
        : [
            {
              zh: "空心点：不是政府文件。",
              en: "Open dot: not a government’s.",
            },
            ...(view.group === "nature"
              ? [
                  {
                    zh: "粗体：表中另有叫法。分类是我们的。",
                    en: "Bold: named otherwise in the table. Our sorting.",
                  },
                ]
              : []),
          ];
    return notes.map((note) => note[locale]);
  },

  table: (scene) =>
    scene.view.show === "orientation" ? orientationTable(scene) : documentTable(scene),

  records: (data) => ({
    columns: [
      { name: "kind", description: { zh: "document文件；theme主题", en: "document or theme" } },
      { name: "economy", description: { zh: "经济体代码", en: "Code of the economy" } },
      {
        name: "id",
        description: {
          zh: "policy-timeline.csv的行，或主题",
          en: "Row of policy-timeline.csv, or theme",
        },
      },
      {
        name: "date",
        description: { zh: "文件日期；主题无日期", en: "Date of a document; themes have none" },
      },
      { name: "words_zh", description: { zh: "名称或内容，中文", en: "Name or content, Chinese" } },
      { name: "words_en", description: { zh: "名称或内容，英文", en: "Name or content, English" } },
      { name: "issuer_en", description: { zh: "发布者", en: "Issuer" } },
      {
        name: "sorted_as",
        description: { zh: "文件的性质，或主题的方向", en: "Nature of a document, or direction" },
      },
      { name: "evidence", description: { zh: "依据", en: "What it rests on" } },
    ],
    rows: [
      ...data.documents.map((each) => [
        "document",
        each.member,
        each.id,
        each.date,
        each.title.zh,
        each.title.en,
        each.issuer.en,
        each.nature,
        each.evidence,
      ]),
      ...data.mentions.map((each) => [
        "theme",
        each.member,
        each.theme,
        null,
        each.words.zh,
        each.words.en,
        null,
        each.direction,
        "paper",
      ]),
    ],
  }),

  parse: (params) => parseView(params, states, "five-economies", fields),

  print: (view) => printView(view, states, fields),

  controls,
});

function documentTable({ view, data, locale }: Scene<StrategiesView, StrategiesData>): FigureTable {
  const text = (zh: string, en: string) => ({
    label: { zh, en }[locale],
    numeric: false,
  });
  return {
    caption: { zh: "论文表1所列文件", en: "Documents listed in Table 1" }[locale],
    columns: [
      text("文件", "Document"),
      text("经济体", "Economy"),
      text("发布者", "Issuer"),
      text("性质", "What it is"),
      text("日期", "Date"),
    ],
    rows: groupsOf(data, view).flatMap((group) =>
      group.documents.map((each) => [
        each.title[locale],
        fullName(each.member)[locale],
        each.issuer[locale],
        natureNames[each.nature][locale],
        formatDate(each.date, locale),
      ]),
    ),
  };
}

function orientationTable({ data, locale }: Scene<StrategiesView, StrategiesData>): FigureTable {
  return {
    caption: {
      zh: "论文表1“战略导向”一栏写到的主题",
      en: "Themes named in the orientation column of Table 1",
    }[locale],
    columns: [
      { label: { zh: "主题", en: "Theme" }[locale], numeric: false },
      { label: { zh: "方向", en: "Direction" }[locale], numeric: false },
      ...members.map((member) => ({ label: fullName(member)[locale], numeric: false })),
    ],
    rows: themes.map((theme) => {
      const own = data.mentions.filter((each) => each.theme === theme);
      const direction = own[0]?.direction ?? "other";
      return [
        themeNames[theme][locale],
        directionNames[direction][locale],
        ...members.map(
          (member) => own.find((each) => each.member === member)?.words[locale] ?? "—",
        ),
      ];
    }),
  };
}

function controls({
  view,
  locale,
}: Scene<StrategiesView, StrategiesData>): Control<StrategiesView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const show: Control<StrategiesView> = {
    kind: "one",
    id: "show",
    label: text("看什么", "Show"),
    choices: [
      { value: "documents", label: text("文件", "Documents") },
      { value: "orientation", label: text("战略导向", "Orientation") },
    ],
    chosen: view.show,
    choose: (value) =>
      value === "orientation"
        ? { ...documents, show: "orientation", direction: "both" }
        : documents,
  };
  if (view.show === "orientation") {
    return [
      show,
      {
        kind: "one",
        id: "direction",
        label: text("突出", "Stress"),
        choices: [
          { value: "both", label: text("全部", "All") },
          { value: "sideways", label: text("横向", "Sideways") },
          { value: "upward", label: text("纵向", "Upward") },
        ],
        chosen: view.direction,
        choose: (value) => ({
          ...view,
          direction: value === "sideways" || value === "upward" ? value : "both",
        }),
      },
    ];
  }
  return [
    show,
    {
      kind: "one",
      id: "group",
      label: text("分组", "Group by"),
      choices: [
        { value: "economy", label: text("经济体", "Economy") },
        { value: "nature", label: text("文件性质", "What it is") },
      ],
      chosen: view.group,
      choose: (value) => ({ ...documents, group: value === "nature" ? "nature" : "economy" }),
    },
    ...(view.group === "economy"
      ? [
          {
            kind: "several" as const,
            id: "highlight",
            label: text("经济体", "Economies"),
            choices: members.map((value) => ({ value, label: fullName(value)[locale] })),
            chosen: view.highlight,
            choose(values: readonly string[]) {
              const chosen = members.filter((each) => values.includes(each));
              return { ...view, highlight: chosen.length ? chosen : members };
            },
          },
        ]
      : []),
  ];
}
