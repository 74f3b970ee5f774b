import { formatNumber } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import {
  rowIds,
  ranked,
  robotsOf,
  world,
  type AutomationData,
  type AutomationView,
  type RowId,
} from "./model.ts";

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

/** What people do in the part that machines leave them, after the paper. */
export const tasks: readonly Both<string>[] = [
  { zh: "协调少数环节", en: "coordinate a few stages" },
  { zh: "监控生产流程", en: "watch the process" },
  { zh: "分析信息，提出改进", en: "read the data, suggest improvements" },
];

export const kindNames = {
  reported: { zh: "报道", en: "reported" },
  forecast: { zh: "预测", en: "forecast" },
} as const satisfies Record<string, Both<string>>;

/** The same in a few words, for a narrow drawing of many statements. */
export function briefName(row: RowId, data: AutomationData): Both<string> {
  if (row === "amberg") return rowName(row, data);
  const { from, to } = data.forecasts[row];
  return {
    processes: { zh: `美国的自动化流程，${to}年`, en: `US automated processes, ${to}` },
    manual: {
      zh: `体力劳动份额，${from}—${to}年，论文`,
      en: `Manual share, ${from}–${to}, paper`,
    },
    study: {
      zh: `体力工时，${from}—${to}年，麦肯锡`,
      en: `Manual hours, ${from}–${to}, McKinsey`,
    },
  }[row];
}

/** What a statement is about. */
export function rowName(row: RowId, data: AutomationData): Both<string> {
  if (row === "amberg") {
    const { year } = data.amberg;
    return { zh: `安贝格电子工厂，${year}年`, en: `Amberg electronics plant, ${year}` };
  }
  const { from, to } = data.forecasts[row];
  const span = {
    zh: from === null ? `${to}年` : `${from}—${to}年`,
    en: from === null ? String(to) : `${from}–${to}`,
  };
  return {
    processes: {
      zh: `美国制造业的自动化流程，${span.zh}`,
      en: `Automated processes in US manufacturing, ${span.en}`,
    },
    manual: {
      zh: `体力和手工劳动的份额，${span.zh}，论文`,
      en: `Share of physical and manual labour, ${span.en}, paper`,
    },
    study: {
      zh: `体力和手工工时，${span.zh}，美国与西欧，麦肯锡`,
      en: `Physical and manual hours, ${span.en}, US and western Europe, McKinsey`,
    },
  }[row];
}

export const signed = (percent: number, locale: Locale) =>
  `${formatNumber(percent, locale, { signed: true })}%`;

export const sharePercent = (share: number, locale: Locale) =>
  `${formatNumber(share, locale, { digits: 1 })}%`;

export function message(view: AutomationView, data: AutomationData): Message {
  if (view.show === "robots") return robotsMessage(data);
  const { machines, people, year } = data.amberg;
  const [first = "amberg"] = view.rows;
  const size = (row: Exclude<RowId, "amberg">) => Math.abs(data.forecasts[row].percent);
  const forecastWords = (row: Exclude<RowId, "amberg">): Both<string> => {
    const name = rowName(row, data);
    const { percent } = data.forecasts[row];
    return {
      zh: `${name.zh}：${signed(percent, "zh")}`,
      en: `${name.en}: ${signed(percent, "en")}`,
    };
  };
  const forecasts = view.rows.filter((row) => row !== "amberg");
  const amberg: Both<string> = {
    zh: `安贝格电子工厂，据${year}年的报道：机器和电脑${machines}%，人${people}%`,
    en: `Amberg electronics plant, as reported in ${year}: machines and computers ${machines}%, people ${people}%`,
  };
  const told = [...(view.rows.includes("amberg") ? [amberg] : []), ...forecasts.map(forecastWords)];
  const detail: Both<string> = {
    zh: told.map(({ zh }) => zh).join("。"),
    en: told.map(({ en }) => en).join(". "),
  };
  if (view.rows.length === 1 && first === "amberg") {
    return view.focus === "people"
      ? {
          title: {
            zh: `留给人的${people}%：协调、监控，再想办法改进`,
            en: `The ${people}% left to people: coordinate, watch, improve`,
          },
          detail,
        }
      : {
          title: {
            zh: `在安贝格，${machines}%的工作由机器和电脑完成`,
            en: `At Amberg machines and computers do ${machines}% of the work`,
          },
          detail,
        };
  }
  if (view.rows.length === 1 && first === "processes") {
    const { to } = data.forecasts.processes;
    return {
      title: {
        zh: `一项预测：美国制造业的自动化流程${to}年或增加${size("processes")}%`,
        en: `A forecast: automated processes in US manufacturing might grow by ${size("processes")}% in ${to}`,
      },
      detail,
    };
  }
  if (forecasts.length === 2 && view.rows.length === 2 && !view.rows.includes("processes")) {
    const { to } = data.forecasts.manual;
    return {
      title: {
        zh: `到${to}年的体力和手工劳动：论文说少${size("manual")}%，一项研究说少${size("study")}%`,
        en: `Manual work to ${to}: ${size("manual")}% less in the paper, ${size("study")}% less in a study`,
      },
      detail,
    };
  }
  if (view.rows.length === rowIds.length) {
    return {
      title: {
        zh: `这几个数字里，只有安贝格的${machines}%说的是已有的事，其余是预测`,
        en: `Of these numbers only Amberg’s ${machines}% is about something that exists; the rest are forecasts`,
      },
      detail,
    };
  }
  const reported = view.rows.includes("amberg") ? 1 : 0;
  return {
    title: {
      zh: `所选的数字：报道${reported}项，预测${forecasts.length}项`,
      en: `The numbers chosen: ${reported} reported, ${forecasts.length} forecast`,
    },
    detail,
  };
}

function robotsMessage(data: AutomationData): Message {
  const [most] = ranked(data);
  const us = robotsOf(data, "USA");
  const all = robotsOf(data, world);
  const top = most ?? us;
  const list = (locale: Locale) =>
    ranked(data).map(
      ({ name, robots, share }) =>
        `${name[locale]} ${formatNumber(robots, locale)} (${sharePercent(share, locale)})`,
    );
  return {
    title: {
      zh: `${top.year}年全球新装的工业机器人，${sharePercent(top.share, "zh")}装在${top.name.zh}，${sharePercent(us.share, "zh")}装在${us.name.zh}`,
      en: `Of the industrial robots installed in ${top.year}, ${sharePercent(top.share, "en")} went to ${top.name.en} and ${sharePercent(us.share, "en")} to the ${us.name.en}`,
    },
    detail: {
      zh: `全球${formatNumber(all.robots, "zh")}台。${ranked(data)
        .map(({ name, robots }) => `${name.zh}${formatNumber(robots, "zh")}台`)
        .join("，")}`,
      en: `${formatNumber(all.robots, "en")} worldwide. ${list("en").join("; ")}`,
    },
  };
}
