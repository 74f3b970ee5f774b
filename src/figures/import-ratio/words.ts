import { formatNumber, formatQuantity, formatQuarter } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import type { Scene } from "../contract.ts";
import { economies } from "../economies.ts";
import { listEnglish } from "../sentences.ts";
import {
  comparisons,
  firstQuarter,
  lastQuarter,
  longestBelow,
  partners,
  rowAt,
  type Partner,
  type RatioData,
  type RatioView,
} from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

type RatioScene = Scene<RatioView, RatioData>;

interface Message {
  readonly title: Both<string>;
  /** What the alternative text adds to the title. */
  readonly detail: Both<string>;
}

/** The message of a view that has a name; a view without one is told by what it holds. */
export function message(state: string | null, { view, data }: Omit<RatioScene, "locale">): Message {
  const make = state === null ? undefined : messages[state];
  return make ? make(view, data) : plainly(view);
}

const percent = (value: number, digits: number): string =>
  `${formatNumber(value, "en", { digits })}%`;

const points = (value: number): Both<string> => ({
  zh: formatQuantity(value, "percentage points", "zh", { digits: 2 }),
  en: formatQuantity(value, "percentage points", "en", { digits: 2 }),
});

const times = (ratio: number): Both<string> => {
  const value = Math.round(ratio / 10) / 10;
  return { zh: formatQuantity(value, "times", "zh"), en: formatQuantity(value, "times", "en") };
};

const messages: Readonly<Record<string, (view: RatioView, data: RatioData) => Message>> = {
  "q4-2018"(view, data) {
    const quarter = view.mark ?? view.to;
    const [mexico, vietnam, india] = ratiosAt(data, quarter, 1);
    const paper = paperAt(data, quarter);
    return {
      title: {
        zh: `${formatQuarter(quarter, "zh")}，美国自墨西哥的进口额相当于自中国的${mexico}，自越南、印度的分别为${vietnam}、${india}`,
        en: `In ${formatQuarter(quarter, "en")} America bought from Mexico ${mexico} of what it bought from China, from Vietnam ${vietnam} and from India ${india}`,
      },
      detail: {
        zh: `论文的数值为${paper.zh}。三条线自${view.from.slice(0, 4)}年起变化不大。`,
        en: `The paper has ${paper.en}. The three lines had moved little since ${view.from.slice(0, 4)}.`,
      },
    };
  },
  "q3-2023"(view, data) {
    const quarter = view.mark ?? view.to;
    const [mexico, vietnam, india] = ratiosAt(data, quarter, 1);
    const since = startOfLead(data, "mexico", quarter);
    const paper = paperAt(data, quarter);
    return {
      title: {
        zh: `墨西哥从${formatQuarter(since, "zh")}起走到中国前面：${formatQuarter(quarter, "zh")}美国自墨西哥的进口额是自中国的${mexico}`,
        en: `Mexico has been ahead of China since ${formatQuarter(since, "en")}: in ${formatQuarter(quarter, "en")} US imports from it were ${mexico} of those from China`,
      },
      detail: {
        zh: `同一季度越南为${vietnam}，印度为${india}。论文的数值为${paper.zh}。`,
        en: `In the same quarter Vietnam stood at ${vietnam}, India at ${india}. The paper has ${paper.en}.`,
      },
    };
  },
  "paper-and-data"(_view, data) {
    const all = comparisons(data);
    const customs = Math.max(...all.map((each) => Math.abs(each.customs - each.paper)));
    const estimated = all.flatMap((each) =>
      each.cif === null ? [] : [{ quarter: each.quarter, gap: Math.abs(each.cif - each.paper) }],
    );
    const cif = Math.max(...estimated.map(({ gap }) => gap));
    const quarter = estimated[0]?.quarter ?? lastPaperQuarter(data);
    const widest = all.find((each) => Math.abs(each.customs - each.paper) === customs);
    const last = widest ?? (all[0] as (typeof all)[number]);
    const name = economies[last.partner].name;
    return {
      title: {
        zh: `论文的数值与海关价值至多相差${points(customs).zh}；估计计入运费和保险费后，${formatQuarter(quarter, "zh")}至多相差${points(cif).zh}`,
        en: `The paper’s ratios differ from customs values by up to ${points(customs).en}; with freight and insurance, those of ${formatQuarter(quarter, "en")} by an estimated ${formatNumber(cif, "en", { digits: 2 })} at most`,
      },
      detail: {
        zh: `差得最多的是${name.zh}${formatQuarter(last.quarter, "zh")}：论文${percent(last.paper, 2)}，海关价值${percent(last.customs, 2)}${last.cif === null ? "" : `，含运费和保险费约${percent(last.cif, 2)}`}。`,
        en: `The widest gap is ${name.en} in ${formatQuarter(last.quarter, "en")}: ${percent(last.paper, 2)} in the paper, ${percent(last.customs, 2)} on customs value${last.cif === null ? "" : `, about ${percent(last.cif, 2)} with freight and insurance`}.`,
      },
    };
  },
  "after-the-paper"(view, data) {
    const quarter = view.to;
    const mexico = times(rowAt(data, "mexico", quarter).ratio);
    const [, vietnam, india] = ratiosAt(data, quarter, 0);
    const paperEnds = lastPaperQuarter(data);
    return {
      title: {
        zh: `论文之后：到${formatQuarter(quarter, "zh")}，美国自墨西哥的进口额是自中国的${mexico.zh}，自越南的也到了${vietnam}`,
        en: `After the paper: by ${formatQuarter(quarter, "en")} America bought ${mexico.en} as much from Mexico as from China, and ${vietnam} as much from Vietnam`,
      },
      detail: {
        zh: `印度为${india}。论文的数据止于${formatQuarter(paperEnds, "zh")}。`,
        en: `India stood at ${india}. The paper’s data end in ${formatQuarter(paperEnds, "en")}.`,
      },
    };
  },
  "long-view"(_view, data) {
    const first = firstQuarter(data);
    const start = times(rowAt(data, "mexico", first).ratio);
    const run = longestBelow(data, "mexico");
    const until = run?.lastAbove ?? first;
    const back = run?.backAbove ?? lastQuarter(data);
    const since = startOfLead(data, "mexico", lastQuarter(data));
    return {
      title: {
        zh: `墨西哥是重新领先：${first.slice(0, 4)}年初美国自墨西哥的进口额是自中国的${start.zh}，${formatQuarter(until, "zh")}之后才长期落在后面`,
        en: `Mexico’s lead is a return: at the start of ${first.slice(0, 4)} it sold America ${start.en} as much as China, and only after ${formatQuarter(until, "en")} did it stay behind`,
      },
      detail: {
        zh: `下一次超过中国是在${formatQuarter(back, "zh")}，只有一个季度；从${formatQuarter(since, "zh")}起持续领先。`,
        en: `It next passed China in ${formatQuarter(back, "en")}, for that quarter only, and has led without a break since ${formatQuarter(since, "en")}.`,
      },
    };
  },
};

function plainly(view: RatioView): Message {
  const zh = view.partners.map((partner) => economies[partner].name.zh).join("、");
  const en = listEnglish(view.partners.map((partner) => economies[partner].name.en));
  const span = {
    zh: `${formatQuarter(view.from, "zh", "short")}至${formatQuarter(view.to, "zh", "short")}`,
    en: `${formatQuarter(view.from, "en", "short")} to ${formatQuarter(view.to, "en", "short")}`,
  };
  const title =
    view.form === "comparison"
      ? { zh: "论文的数值与我们的数值", en: "The paper’s values and ours" }
      : view.unit === "dollars"
        ? {
            zh: `美国自中国、${zh}的进口额，${span.zh}`,
            en: `US imports from China, ${en}, ${span.en}`,
          }
        : {
            zh: `美国自${zh}的进口额相当于自中国的百分比，${span.zh}`,
            en: `US imports from ${en} as a percentage of those from China, ${span.en}`,
          };
  return { title, detail: { zh: "", en: "" } };
}

function ratiosAt(data: RatioData, quarter: string, digits: number): [string, string, string] {
  const [a, b, c] = partners.map((partner) => percent(rowAt(data, partner, quarter).ratio, digits));
  return [a ?? "", b ?? "", c ?? ""];
}

function paperAt(data: RatioData, quarter: string): Both<string> {
  const values = partners.flatMap((partner) => {
    const value = data.paper.find((row) => row.partner === partner && row.quarter === quarter);
    return value ? [{ name: economies[partner].name, text: percent(value.ratio, 2) }] : [];
  });
  return {
    zh: values.map(({ name, text }) => name.zh + text).join("、"),
    en: listEnglish(values.map(({ name, text }) => `${name.en} ${text}`)),
  };
}

export function lastPaperQuarter(data: RatioData): string {
  return data.paper.map((row) => row.quarter).reduce((a, b) => (a > b ? a : b));
}

/** First quarter of the unbroken run, up to `quarter`, in which a partner sold more than China. */
function startOfLead(data: RatioData, partner: Partner, quarter: string): string {
  const rows = data.rows.filter((row) => row.partner === partner && row.quarter <= quarter);
  const lastBelow = rows.findLastIndex((row) => row.ratio < 100);
  return rows[lastBelow + 1]?.quarter ?? quarter;
}
