import { economyControl, nobody } from "../coalitions/finder.ts";
import { formatDate } from "../../i18n/format.ts";
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
import { foci, isApplicant, membersOf, type PlatformsData, type PlatformsView } from "./model.ts";
import { daysInWords, message, nameOf } from "./words.ts";

const states: Readonly<Record<string, PlatformsView>> = {
  rcep: { focus: "rcep", economy: nobody },
  cptpp: { focus: "cptpp", economy: nobody },
  "belt-and-road": { focus: "belt-and-road", economy: nobody },
  bilateral: { focus: "bilateral", economy: nobody },
  all: { focus: "all", economy: nobody },
};

function fields(data: PlatformsData): Fields<PlatformsView> {
  return {
    focus: word(foci, { zh: "平台", en: "platform" }),
    economy: word([nobody, ...Object.keys(data.names)], { zh: "经济体", en: "economy" }),
  };
}

const printed = { focus: { print: String }, economy: { print: String } };

export const platforms: FigureDefinition<PlatformsView, PlatformsData> = defineFigure<
  PlatformsView,
  PlatformsData
>({
  id: "platforms",
  name: {
    zh: "论文点名的合作平台与双边合作",
    en: "The platforms and bilateral ties that the paper names",
  },
  paperLabel: null,
  states,
  order: ["rcep", "cptpp", "belt-and-road", "bilateral", "all"],
  claims: [
    "out-m2-multilateral",
    "out-m3-bilateral",
    "out-m3-asean",
    "out-m3-russia",
    "out-m3-nz",
    "out-m3-nicaragua",
    "out-m3-belarus",
  ],
  sources: [memberPages, thePaper],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ view, locale }) => units[isInTime(view) ? "time" : "list"][locale],

  notes(scene) {
    return notesOf(scene).map((note) => note[scene.locale]);
  },

  table({ data, locale }) {
    const words = {
      zh: ["平台", "日期", "成员及其日期", "数量", "依据"],
      en: ["Platform", "Days", "Members and their days", "Number", "Basis"],
    }[locale];
    const applied = { zh: "申请", en: "applied " }[locale];
    return {
      caption: `${platforms.name[locale]}${{ zh: "（", en: " (" }[locale]}${evidenceKey[locale]}${{ zh: "）", en: ")" }[locale]}`,
      columns: words.map((label, index) => ({ label, numeric: index === 3 })),
      rows: data.platforms.map((each) => [
        each.name[locale],
        daysInWords(each, locale),
        each.seats.length === 0
          ? "—"
          : each.seats
              .map((seat) => {
                const day = `${isApplicant(seat) ? applied : ""}${formatDate(seat.date, locale)}`;
                const name = nameOf(data, seat.iso3, locale);
                return locale === "zh" ? `${name}（${day}）` : `${name} (${day})`;
              })
              .join({ zh: "、", en: ", " }[locale]),
        each.seats.length === 0 ? "—" : String(membersOf(each).length),
        evidenceMark(each.evidence),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "platform", description: { zh: "平台", en: "Platform" } },
      { name: "name_zh", description: { zh: "名称，中文", en: "Name in Chinese" } },
      { name: "name_en", description: { zh: "名称，英文", en: "Name in English" } },
      {
        name: "iso3",
        description: {
          zh: "成员代码；平台自己的日期留空",
          en: "Code of the member; empty for a day of the platform’s own",
        },
      },
      { name: "status", description: { zh: "身份", en: "Standing" } },
      { name: "date", description: { zh: "日期", en: "Day" } },
      { name: "date_kind", description: { zh: "日期的种类", en: "What the day is" } },
      {
        name: "source",
        description: {
          zh: "依据，代码见data/policy的说明",
          en: "What the row rests on; codes in the README of data/policy",
        },
      },
    ],
    rows: data.platforms.flatMap((each) => {
      const head = [each.id, each.name.zh, each.name.en];
      return [
        ...each.days.map(({ date, kind }) => [...head, null, null, date, kind, each.evidence]),
        ...each.seats.map((seat) => [
          ...head,
          seat.iso3,
          seat.status,
          seat.date,
          seat.kind,
          seat.evidence,
        ]),
      ];
    }),
  }),

  parse: (params, data) => parseView(params, states, "all", fields(data)),
  print: (view) => printView(view, states, printed),
  controls,
});

/** Whether a view is drawn on the axis of time; the others are lists of names. */
export function isInTime({ focus, economy }: PlatformsView): boolean {
  return economy !== nobody || focus === "belt-and-road" || focus === "all";
}

const units: Readonly<Record<"time" | "list", Both<string>>> = {
  time: {
    zh: "实心：加入；空心圈：申请；短线：其他成员；横线起于签署",
    en: "Dot: in it since; ring: applied; strokes: others",
  },
  list: {
    zh: "实心点：成员或缔约方；空心圈：申请方；红为中国",
    en: "Dot: member or party; ring: applicant; China in red",
  },
};

function notesOf({ view, data }: Scene<PlatformsView, PlatformsData>): Both<string>[] {
  if (isInTime(view))
    return [
      {
        zh: "“一带一路”没有成员名单可用，只画提出的年份。",
        en: "Belt and Road: no list of members in our data.",
      },
    ];
  switch (view.focus) {
    case "rcep":
      return data.platforms.some(({ seats }) =>
        seats.some(({ kind }) => kind === "in-force with some parties"),
      )
        ? [
            {
              zh: "缅甸的协定只与部分成员生效。",
              en: "With Myanmar it is in force for some parties only.",
            },
          ]
        : [];
    case "bilateral":
      return [
        {
          zh: "东盟取当时的十国。",
          en: "ASEAN: its ten members of that day.",
        },
      ];
    default:
      return [];
  }
}

function controls({
  view,
  data,
  locale,
}: Scene<PlatformsView, PlatformsData>): Control<PlatformsView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const names: Readonly<Record<(typeof foci)[number], string>> = {
    rcep: "RCEP",
    cptpp: "CPTPP",
    "belt-and-road": text("一带一路", "Belt and Road"),
    bilateral: text("双边合作", "Bilateral ties"),
    all: text("全部，按时间", "All, in time"),
  };
  return [
    {
      kind: "one",
      id: "focus",
      label: text("看哪个平台", "Platform to show"),
      choices: foci.map((value) => ({ value, label: names[value] })),
      chosen: view.focus,
      choose: (value) => ({
        focus: foci.find((each) => each === value) ?? "all",
        economy: nobody,
      }),
    },
    economyControl(view, data.names, locale),
  ];
}
