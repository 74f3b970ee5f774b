import { economyControl, nobody } from "../coalitions/finder.ts";
import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import {
  evidenceKey,
  evidenceMark,
  factsFree,
  memberPages,
  thePaper,
} from "../coalitions/words.ts";
import { defineFigure, type Control, type FigureDefinition, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import {
  economiesInOrder,
  forms,
  isDated,
  listed,
  ofTheme,
  type AllianceData,
  type AllianceView,
  type Grouping,
} from "./model.ts";
import { beginning, message, nameOf, themeNames, undatedInWords } from "./words.ts";

const states: Readonly<Record<string, AllianceView>> = {
  "in-time": { form: "in-time", economy: nobody },
  technology: { form: "technology", economy: nobody },
  minerals: { form: "minerals", economy: nobody },
  "supply-chains": { form: "supply-chains", economy: nobody },
  membership: { form: "membership", economy: nobody },
};

function fields(data: AllianceData): Fields<AllianceView> {
  return {
    form: word(forms, { zh: "图式", en: "form" }),
    economy: word([nobody, ...Object.keys(data.names)], { zh: "经济体", en: "economy" }),
  };
}

const printed = { form: { print: String }, economy: { print: String } };

export const alliances: FigureDefinition<AllianceView, AllianceData> = defineFigure<
  AllianceView,
  AllianceData
>({
  id: "alliances",
  name: {
    zh: "2021—2024年的联盟、协议与声明",
    en: "Alliances, agreements and statements of 2021–2024",
  },
  paperLabel: null,
  states,
  order: ["in-time", "technology", "minerals", "supply-chains", "membership"],
  claims: [
    "coal-quad",
    "coal-siac",
    "coal-supply-chain",
    "coal-ttc",
    "coal-ipef",
    "coal-apep",
    "coal-prosper-africa",
    "coal-6g-ten",
    "derisk-partners",
    "early-warning-ttc",
    "early-warning-jp-kr",
    "usmca-emergency-subcommittee",
    "drug-shortage-partners",
    "ipef-supply-chain-agreement",
    "us-japan-critical-minerals",
    "eu-g7-energy-statement",
    "eu-critical-minerals-club",
  ],
  sources: [memberPages, thePaper],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) => units[view.form === "in-time" ? "time" : "list"][locale],

  notes(scene) {
    return notesOf(scene).map((note) => note[scene.locale]);
  },

  table({ data, locale }) {
    const words = {
      zh: ["机制", "日期", "成员", "数量", "依据", "论文未提及"],
      en: ["Grouping", "Day", "Members", "Number", "Basis", "not in the paper"],
    }[locale];
    return {
      caption: `${alliances.name[locale]}${{ zh: "（", en: " (" }[locale]}${evidenceKey[locale]}${{ zh: "）", en: ")" }[locale]}`,
      columns: words.slice(0, 5).map((label, index) => ({ label, numeric: index === 3 })),
      rows: inOrder(data).map((each) => [
        each.inPaper
          ? each.name[locale]
          : `${each.name[locale]}${{ zh: "（", en: " (" }[locale]}${words[5]}${{ zh: "）", en: ")" }[locale]}`,
        beginning(each, locale),
        each.instead
          ? each.instead[locale]
          : each.members
              .map(({ iso3 }) => nameOf(data, iso3, locale))
              .join({ zh: "、", en: ", " }[locale]),
        each.members.length > 0 ? String(each.members.length) : "—",
        evidenceMark(each.evidence),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "grouping", description: { zh: "机制", en: "Grouping" } },
      { name: "name_zh", description: { zh: "名称，中文", en: "Name in Chinese" } },
      { name: "name_en", description: { zh: "名称，英文", en: "Name in English" } },
      { name: "in_paper", description: { zh: "论文是否提及", en: "Whether the paper names it" } },
      { name: "began", description: { zh: "首个日期", en: "Its first day" } },
      { name: "iso3", description: { zh: "成员代码", en: "Code of the member" } },
      { name: "status", description: { zh: "身份", en: "Standing" } },
      { name: "date", description: { zh: "该成员的日期", en: "The member’s day" } },
      { name: "date_kind", description: { zh: "日期的种类", en: "What the day is" } },
      {
        name: "source",
        description: {
          zh: "依据，代码见data/policy的说明",
          en: "What the row rests on; codes in the README of data/policy",
        },
      },
    ],
    rows: inOrder(data).flatMap((each) => {
      const head = [
        each.id,
        each.name.zh,
        each.name.en,
        each.inPaper ? "yes" : "no",
        each.date || null,
      ];
      return each.members.length === 0
        ? [[...head, null, null, null, null, each.evidence]]
        : each.members.map((m) => [...head, m.iso3, m.status, m.date, m.kind, m.evidence]);
    }),
  }),

  parse: (params, data) => parseView(params, states, "membership", fields(data)),
  print: (view) => printView(view, states, printed),
  controls,
});

const units: Readonly<Record<"time" | "list", Both<string>>> = {
  time: {
    zh: "按首个日期；括号内和圆面积为成员数，蓝色为有美国的；空心：只见于论文",
    en: "By first day; brackets and area give the members; blue: with the US; hollow: the paper alone",
  },
  list: {
    zh: "实心点：成员已核对；空心圈：只见于论文",
    en: "Dot: membership checked; ring: the paper alone",
  },
};

const inOrder = (data: AllianceData): Grouping[] =>
  [...data.groupings].sort(
    (a, b) => Number(!isDated(a)) - Number(!isDated(b)) || (a.date < b.date ? -1 : 1),
  );

function notesOf({ view, data }: Scene<AllianceView, AllianceData>): Both<string>[] {
  const star: Both<string> = { zh: "*论文没有提及。", en: "* Not named by the paper." };
  const shown =
    view.form === "in-time" || view.form === "membership" ? listed(data) : ofTheme(data, view.form);
  const notes: Both<string>[] = shown.some(({ inPaper }) => !inPaper) ? [star] : [];
  if (view.form === "in-time") {
    notes.push({
      zh: `没有具体日期的未画：${undatedInWords(data, "zh")}。`,
      en: `Without a day, so not drawn: ${undatedInWords(data, "en")}.`,
    });
  }
  if (view.form === "technology") {
    notes.push({
      zh: "6G声明没有设立联盟；芯片四方是会谈，不是条约。",
      en: "The 6G statement sets up no alliance; Chip 4 are talks, not a treaty.",
    });
  }
  if (view.form === "supply-chains") {
    notes.push({
      zh: "药品短缺和美墨加两项只见于论文所引的白宫说明，原件只读到开头。",
      en: "Drug shortages and the USMCA body: in a White House fact sheet of which only the opening was seen.",
    });
  }
  if (view.form === "membership") {
    notes.push({
      zh: "只列出有成员名单的；右栏为全部成员数，含世卫组织。去风险伙伴按论文所列，另有七国集团和东盟。",
      en: "Only those with a list of members; the right column counts them all, with the WHO. Speech partners as the paper lists them, beside the G7 and ASEAN.",
    });
  }
  return notes;
}

function controls({
  view,
  data,
  locale,
}: Scene<AllianceView, AllianceData>): Control<AllianceView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const names: Readonly<Record<string, string>> = {
    "in-time": text("按时间", "In time"),
    membership: text("按成员", "By member"),
    ...Object.fromEntries(Object.entries(themeNames).map(([id, name]) => [id, name[locale]])),
  };
  return [
    {
      kind: "one",
      id: "form",
      label: text("看什么", "What to show"),
      choices: forms.map((value) => ({ value, label: names[value] ?? value })),
      chosen: view.form,
      choose: (value) => ({ ...view, form: forms.find((each) => each === value) ?? "membership" }),
    },
    economyControl(view, data.names, locale, {
      economies: economiesInOrder(data).map(({ iso3 }) => iso3),
      label: text("查一个成员", "Find a member"),
    }),
  ];
}
