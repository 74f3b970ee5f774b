import { economyControl, nobody } from "../coalitions/finder.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, type Fields } from "../address.ts";
import {
  evidenceKey,
  evidenceMark,
  factsFree,
  listChinese,
  memberPages,
  thePaper,
} from "../coalitions/words.ts";
import { defineFigure, type Control, type FigureDefinition, type Scene } from "../contract.ts";
import { listEnglish, sentences } from "../sentences.ts";
import {
  economiesInOrder,
  foci,
  isApplicant,
  seatAt,
  tables,
  tablesOf,
  treatiesOf,
  type Focus,
  type TradeData,
  type TradeView,
} from "./model.ts";
import { message, namedOfIpef, tableNames } from "./words.ts";

const states: Readonly<Record<string, TradeView>> = {
  "us-fta": { focus: "us-fta", economy: nobody },
  ipef: { focus: "ipef", economy: nobody },
  rcep: { focus: "rcep", economy: nobody },
  "both-camps": { focus: "both", economy: nobody },
  china: { focus: "china", economy: nobody },
};

function fields(data: TradeData): Fields<TradeView> {
  return {
    focus: word(foci, { zh: "机制", en: "grouping" }),
    economy: word([nobody, ...Object.keys(data.names)], { zh: "经济体", en: "economy" }),
  };
}

const printed = { focus: { print: String }, economy: { print: String } };

export const tradeCoalitions: FigureDefinition<TradeView, TradeData> = defineFigure<
  TradeView,
  TradeData
>({
  id: "trade-coalitions",
  name: {
    zh: "谁在哪个贸易协定或框架里",
    en: "Who sits in which trade agreement or framework",
  },
  paperLabel: null,
  states,
  order: ["us-fta", "ipef", "rcep", "both-camps", "china"],
  claims: [
    "us-fta-20-countries",
    "us-fta-15-agreements",
    "us-fta-usmca",
    "us-fta-australia",
    "us-fta-singapore",
    "ipef-14-members",
    "ipef-named-members",
    "coal-ipef",
    "coal-apep",
  ],
  sources: [memberPages, thePaper],
  licence: factsFree,

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit: ({ locale }) =>
    ({
      zh: "实心点为成员或协定伙伴，空心圈为申请方；蓝为美国，红为中国",
      en: "Dot: member or treaty partner; ring: applicant; the US in blue, China in red",
    })[locale],

  notes(scene) {
    return notesOf(scene).map((note) => note[scene.locale]);
  },

  table({ data, locale }) {
    const ordered = ["USA", "CHN", ...economiesInOrder(data)];
    const words = {
      zh: { economy: "经济体", seats: "个数", own: "本国", applied: "申请：" },
      en: { economy: "Economy", seats: "Seats", own: "its own", applied: "applied " },
    }[locale];
    return {
      caption: `${tradeCoalitions.name[locale]}${{ zh: "：成为成员的日期", en: ": since when" }[locale]}${{ zh: "（", en: " (" }[locale]}${evidenceKey[locale]}${{ zh: "）", en: ")" }[locale]}`,
      columns: [
        { label: words.economy, numeric: false },
        ...tables.map((table) => ({ label: tableNames[table].short[locale], numeric: false })),
        { label: words.seats, numeric: true },
      ],
      rows: ordered.map((iso3) => [
        data.names[iso3]?.[locale] ?? iso3,
        ...tables.map((table) => {
          const seat = seatAt(data, iso3, table);
          if (!seat) return iso3 === "USA" && table === "us-fta" ? words.own : "—";
          const day = `${formatDate(seat.date, locale)} ${evidenceMark(seat.evidence)}`;
          return isApplicant(seat) ? `${words.applied}${day}` : day;
        }),
        String(tablesOf(data, iso3).length),
      ]),
    };
  },

  records: (data) => ({
    columns: [
      { name: "grouping", description: { zh: "机制", en: "Grouping" } },
      { name: "iso3", description: { zh: "经济体代码", en: "Code of the economy" } },
      { name: "economy_zh", description: { zh: "经济体，中文", en: "Economy, in Chinese" } },
      { name: "economy_en", description: { zh: "经济体，英文", en: "Economy, in English" } },
      { name: "status", description: { zh: "身份", en: "Standing" } },
      { name: "date", description: { zh: "日期", en: "Date" } },
      { name: "date_kind", description: { zh: "日期的种类", en: "What the date is" } },
      {
        name: "treaty",
        description: {
          zh: "美国与该伙伴的协定",
          en: "The treaty between the United States and the partner",
        },
      },
      {
        name: "source",
        description: {
          zh: "依据，代码见data/policy的说明",
          en: "What the row rests on; codes in the README of data/policy",
        },
      },
    ],
    rows: data.seats.map((seat) => [
      seat.table,
      seat.iso3,
      data.names[seat.iso3]?.zh ?? "",
      data.names[seat.iso3]?.en ?? "",
      seat.status,
      seat.date,
      seat.kind,
      seat.treaty,
      seat.evidence,
    ]),
  }),

  parse: (params, data) => parseView(params, states, "china", fields(data)),
  print: (view) => printView(view, states, printed),
  controls,
});

function notesOf({ view, data }: Scene<TradeView, TradeData>): Both<string>[] {
  if (view.economy !== nobody) return [];
  switch (view.focus) {
    case "us-fta": {
      const counted = treatiesOf(data).length;
      return [
        {
          zh: `论文写作${data.paper.partners}国、${data.paper.agreements}项协定；按生效的条约数是${counted}项。`,
          en: `The paper has ${data.paper.partners} countries and ${data.paper.agreements} agreements; counted by treaty there are ${counted}.`,
        },
      ];
    }
    case "ipef": {
      const named = (locale: "zh" | "en") =>
        namedOfIpef.map((iso3) => data.names[iso3]?.[locale] ?? "");
      return [
        {
          zh: `论文点名的是${listChinese(named("zh"))}。印度未参加贸易支柱。`,
          en: `The paper names ${listEnglish(named("en"))}. India stayed out of the trade pillar.`,
        },
      ];
    }
    case "rcep":
      return data.seats.some(({ kind }) => kind === "in-force with some parties")
        ? [
            {
              zh: "在缅甸一方，协定只对部分成员生效。",
              en: "With Myanmar it is in force for some parties only.",
            },
          ]
        : [];
    case "both":
      return [
        {
          zh: "有美国的机制：美国的自贸协定、美墨加协定、印太框架、美洲伙伴关系。中国是RCEP成员，已申请CPTPP。",
          en: "With the United States: its free-trade agreements, the USMCA, IPEF and APEP. China is in RCEP and has applied to the CPTPP.",
        },
      ];
    default:
      return [];
  }
}

function controls({ view, data, locale }: Scene<TradeView, TradeData>): Control<TradeView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const question: Readonly<Record<string, string>> = {
    both: text("两边都在的", "On both sides"),
    china: text("中国所在与所申请的", "China’s seat and application"),
  };
  return [
    {
      kind: "one",
      id: "focus",
      label: text("突出哪个机制", "Grouping to bring out"),
      choices: foci.map((value) => ({
        value,
        label: question[value] ?? nameOfTable(value, locale),
      })),
      chosen: view.focus,
      choose: (value) => ({
        focus: foci.find((each) => each === value) ?? "china",
        economy: nobody,
      }),
    },
    economyControl(view, data.names, locale),
  ];
}

function nameOfTable(focus: Focus, locale: "zh" | "en"): string {
  const table = tables.find((each) => each === focus);
  const name = table ? tableNames[table].full[locale] : focus;
  return name.replace(/^the /, "");
}
