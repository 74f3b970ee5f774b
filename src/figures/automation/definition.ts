import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { parseView, printView, word, words, type Fields } from "../address.ts";
import { defineFigure, type Control, type FigureTable, type Scene } from "../contract.ts";
import { sentences } from "../sentences.ts";
import {
  ranked,
  robotsOf,
  rowIds,
  world,
  type AutomationData,
  type AutomationView,
} from "./model.ts";
import { kindNames, message, rowName, sharePercent, signed } from "./words.ts";

const work = {
  show: "work",
  rows: ["amberg"],
  focus: "machines",
} as const satisfies AutomationView;

const states: Readonly<Record<string, AutomationView>> = {
  amberg: work,
  "amberg-people": { ...work, focus: "people" },
  "processes-2024": { ...work, rows: ["processes"] },
  "manual-2030": { ...work, rows: ["manual", "study"] },
  "what-is-known": { ...work, rows: rowIds },
  robots: { ...work, show: "robots" },
};

const fields: Fields<AutomationView> = {
  show: word(["work", "robots"], { zh: "内容", en: "content" }),
  rows: words(rowIds, { zh: "数字", en: "number" }),
  focus: word(["machines", "people"], { zh: "突出的部分", en: "part to stress" }),
};

const federation: Both<string> = {
  zh: "国际机器人联合会",
  en: "International Federation of Robotics",
};

export const automation = defineFigure<AutomationView, AutomationData>({
  id: "automation",
  name: { zh: "自动化：已有的、预测的、装在哪里", en: "Automation: reported, forecast, installed" },
  paperLabel: null,
  states,
  order: ["amberg", "amberg-people", "processes-2024", "manual-2030", "what-is-known", "robots"],
  claims: [
    "siemens-75pct-auto",
    "siemens-quarter-human",
    "us-automation-30pct-2024",
    "us-manual-labour-27pct-2030",
    "us-manual-base-2016",
  ],
  sources: [
    {
      label: { zh: "论文2.2节", en: "section 2.2" },
      vintage: { zh: "《区域经济评论》2025年第1期", en: "Regional Economic Review 2025(1)" },
    },
    {
      label: { zh: "Drives & Controls", en: "Drives & Controls" },
      vintage: { zh: "2015年关于安贝格的报道，存本", en: "report on Amberg of 2015, stored copy" },
      url: "https://drivesncontrols.com/news/fullstory.php/aid/4728/Merkel_sees_Industry_4.0_in_action_at_German_PLC_plant.html",
    },
    {
      label: { zh: "Consulting.us", en: "Consulting.us" },
      vintage: {
        zh: "2018年关于麦肯锡研究的文章，存本",
        en: "article of 2018 on the McKinsey study, stored copy",
      },
      url: "https://www.consulting.us/news/254/mckinsey-reveals-skills-needed-to-survive-automation",
    },
    {
      label: federation,
      vintage: {
        zh: "World Robotics 2024，新闻稿的转载及行业网站的引述",
        en: "World Robotics 2024, copies of the press release and trade pages quoting it",
      },
      url: "https://www.wallstreet-online.de/nachricht/18523678-record-4-million-robots-on-factory-floors-worldwide-world-robotics-2024-report-by-international-federation-of-robotics-released-foto",
    },
  ],
  licence: {
    zh: "数字为事实；本版的选择与标签依CC BY 4.0",
    en: "numbers are facts; this edition’s selection and labels under CC BY 4.0",
  },

  title: ({ view, data, locale }) => message(view, data).title[locale],

  alt({ view, data, locale }) {
    const { title, detail } = message(view, data);
    return sentences([title[locale], detail[locale]], locale);
  },

  unit({ view, data, locale }) {
    if (view.show === "robots") {
      const { year } = robotsOf(data, world);
      return {
        zh: `${year}年新装工业机器人，台；括号内为占全球的百分比`,
        en: `Industrial robots installed in ${year}; in brackets, % of the world`,
      }[locale];
    }
    const plant = { zh: "占工厂全部工作的百分比", en: "% of all work at the plant" };
    const index = { zh: "起点＝100", en: "start = 100" };
    const [hasPlant, hasOthers] = [
      view.rows.includes("amberg"),
      view.rows.some((row) => row !== "amberg"),
    ];
    if (!hasOthers) return plant[locale];
    if (!hasPlant) return { zh: "指数，起点＝100", en: "Index, start = 100" }[locale];
    return {
      zh: `安贝格：${plant.zh}；其余：${index.zh}`,
      en: `Amberg: ${plant.en}; others: ${index.en}`,
    }[locale];
  },

  notes({ view, data, locale }) {
    const notes: Both<string>[] = [];
    if (view.show === "robots") {
      notes.push({
        zh: "份额由我们计算；各地工业规模不同。",
        en: "Shares are our arithmetic; industries differ in size.",
      });
    } else {
      const lacking = (["processes", "manual"] as const)
        .filter((row) => view.rows.includes(row))
        .map((row) => `${Math.abs(data.forecasts[row].percent)}%`);
      if (view.rows.some((row) => row !== "amberg")) {
        notes.push({ zh: "虚线框为预测。", en: "Dashed: forecasts." });
      }
      if (lacking.length) {
        notes.push({
          zh: `${lacking.join("、")}的出处未查到。`,
          en: `No origin found for the ${lacking.join(" and the ")}.`,
        });
      }
    }
    return notes.map((note) => note[locale]);
  },

  table: (scene) => (scene.view.show === "robots" ? robotsTable(scene) : workTable(scene)),

  records: (data) => ({
    columns: [
      {
        name: "item",
        description: {
          zh: "machines、people为安贝格；processes、manual、study为预测；robots为机器人",
          en: "machines and people at Amberg; processes, manual and study are forecasts; robots",
        },
      },
      { name: "economy", description: { zh: "经济体代码", en: "Code of the economy" } },
      { name: "year", description: { zh: "所指年份", en: "Year it is about" } },
      {
        name: "measure",
        description: {
          zh: "percent占比；percent_change变化；robots台数；share_pct占全球百分比",
          en: "percent; percent_change; robots; share_pct of the world",
        },
      },
      { name: "value", description: { zh: "数值", en: "Value" } },
      { name: "kind", description: { zh: "报道或预测", en: "Reported or forecast" } },
      { name: "evidence", description: { zh: "依据", en: "What it rests on" } },
    ],
    rows: [
      ...(["machines", "people"] as const).map((item) => [
        item,
        "DEU",
        data.amberg.year,
        "percent",
        data.amberg[item],
        "reported",
        data.amberg.evidence,
      ]),
      ...(["processes", "manual", "study"] as const).map((item) => [
        item,
        item === "study" ? "USA and western Europe" : "USA",
        data.forecasts[item].to,
        "percent_change",
        data.forecasts[item].percent,
        "forecast",
        data.forecasts[item].evidence,
      ]),
      ...data.robots.flatMap((each) =>
        (
          [
            ["robots", each.robots],
            ["share_pct", each.share],
          ] as const
        ).map(([measure, value]) => [
          "robots",
          each.iso3,
          each.year,
          measure,
          value,
          "reported",
          each.evidence,
        ]),
      ),
    ],
  }),

  parse: (params) => parseView(params, states, "amberg", fields),

  print: (view) => printView(view, states, fields),

  controls,
});

function workTable({ view, data, locale }: Scene<AutomationView, AutomationData>): FigureTable {
  const { machines, people } = data.amberg;
  return {
    caption: { zh: "关于自动化的数字", en: "Numbers on automation" }[locale],
    columns: [
      { label: { zh: "内容", en: "About" }[locale], numeric: false },
      { label: { zh: "数值", en: "Value" }[locale], numeric: true },
      { label: { zh: "性质", en: "Kind" }[locale], numeric: false },
    ],
    rows: view.rows.map((row) => [
      rowName(row, data)[locale],
      row === "amberg"
        ? {
            zh: `机器${machines}%，人${people}%`,
            en: `machines ${machines}%, people ${people}%`,
          }[locale]
        : signed(data.forecasts[row].percent, locale),
      kindNames[row === "amberg" ? "reported" : "forecast"][locale],
    ]),
  };
}

function robotsTable({ data, locale }: Scene<AutomationView, AutomationData>): FigureTable {
  return {
    caption: {
      zh: "新装工业机器人",
      en: "Industrial robots installed",
    }[locale],
    columns: [
      { label: { zh: "经济体", en: "Economy" }[locale], numeric: false },
      {
        label: {
          zh: `台数，${robotsOf(data, world).year}年`,
          en: `Robots, ${robotsOf(data, world).year}`,
        }[locale],
        numeric: true,
      },
      { label: { zh: "占全球", en: "Share of the world" }[locale], numeric: true },
    ],
    rows: [...ranked(data), robotsOf(data, world)].map(({ name, robots, share }) => [
      name[locale],
      formatNumber(robots, locale),
      sharePercent(share, locale),
    ]),
  };
}

function controls({
  view,
  data,
  locale,
}: Scene<AutomationView, AutomationData>): Control<AutomationView>[] {
  const text = (zh: string, en: string) => ({ zh, en })[locale];
  const show: Control<AutomationView> = {
    kind: "one",
    id: "show",
    label: text("看什么", "Show"),
    choices: [
      { value: "work", label: text("工作与预测", "Work and forecasts") },
      { value: "robots", label: text("机器人装在哪里", "Where robots go") },
    ],
    chosen: view.show,
    choose: (value) =>
      value === "robots" ? { ...work, show: "robots" } : { ...work, rows: rowIds },
  };
  if (view.show === "robots") return [show];
  return [
    show,
    {
      kind: "several",
      id: "rows",
      label: text("数字", "Numbers"),
      choices: rowIds.map((value) => ({ value, label: rowName(value, data)[locale] })),
      chosen: view.rows,
      choose(values) {
        const chosen = rowIds.filter((each) => values.includes(each));
        return { ...view, rows: chosen.length ? chosen : rowIds };
      },
    },
    {
      kind: "one",
      id: "focus",
      label: text("安贝格突出", "Stress at Amberg"),
      choices: [
        { value: "machines", label: text("机器", "Machines") },
        { value: "people", label: text("人", "People") },
      ],
      chosen: view.focus,
      choose: (value) => ({ ...view, focus: value === "people" ? "people" : "machines" }),
    },
  ];
}
