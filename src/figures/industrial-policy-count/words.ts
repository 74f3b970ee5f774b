import { formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import { noEconomy, rankedCalled, type CountData, type CountView } from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const count = (value: number): Both<string> => ({
  zh: formatNumber(value, "zh"),
  en: formatNumber(value, "en"),
});

/** An ordinal for a place among the first dozen. */
export function ordinal(rank: number): Both<string> {
  const words = [
    ...["first", "second", "third", "fourth", "fifth", "sixth"],
    ...["seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"],
  ];
  return {
    zh: formatQuantity(rank, "rank", "zh"),
    en: words[rank - 1] ?? formatQuantity(rank, "rank", "en"),
  };
}

export function message(view: CountView, data: CountData): Message {
  if (view.form === "years") return years(data);
  if (view.form === "others") return others(data);
  return ranking(view, data);
}

function years({ years: points }: CountData): Message {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) throw new RangeError("industrial-policy-count: no counts");
  return {
    title: {
      zh: `论文给出的产业政策数：${points.map((each) => `${each.year}年${count(each.policies).zh}项`).join("，")}`,
      en: `The paper counts ${listEnglish([`${count(first.policies).en} industrial policies in ${first.year}`, ...rest.map((each) => `${count(each.policies).en} in ${each.year}`)])}`,
    },
    detail: {
      zh: "只有三个点，中间各年论文没有数，所以不连线。",
      en: "These are three points; the paper has nothing for the years between, so no line joins them.",
    },
  };
}

function ranking(view: CountView, data: CountData): Message {
  const first = data.ranking[0];
  const last = data.ranking.at(-1);
  if (!first || !last) throw new RangeError("industrial-policy-count: no ranking");
  if (view.economy !== noEconomy && view.economy !== first.iso3) {
    const chosen = rankedCalled(data, view.economy);
    const before = data.ranking.filter(({ rank }) => rank < chosen.rank);
    return {
      title: {
        zh: `${chosen.name.zh}排${ordinal(chosen.rank).zh}，这是政策的条数，不是政策的分量`,
        en: `${englishName(chosen.name.en, true)} comes ${ordinal(chosen.rank).en} by number of policies, which says nothing of their size`,
      },
      detail: {
        zh: `排在前面的是${before.map(({ name }) => name.zh).join("、")}。`,
        en: `Ahead of it are ${listEnglish(before.map(({ name }) => englishName(name.en)))}.`,
      },
    };
  }
  const top = data.ranking.slice(1, 4).map(({ name }) => name);
  return {
    title: {
      zh: `论文转述的排名里，${first.name.zh}的产业政策最多，${last.name.zh}排${ordinal(last.rank).zh}`,
      en: `In the ranking the paper quotes ${first.name.en} is first and ${last.name.en} ${ordinal(last.rank).en}`,
    },
    detail: {
      zh: `第2到第4位是${top.map(({ zh }) => zh).join("、")}。排名没有给出各自的数目。`,
      en: `${listEnglish(top.map(({ en }, at) => englishName(en, at === 0)))} follow. The ranking gives no numbers.`,
    },
  };
}

/** English puts an article before some names. */
function englishName(name: string, starts = false): string {
  if (name !== "United States") return name;
  return starts ? `The ${name}` : `the ${name}`;
}

function others({ shares, observatory }: CountData): Message {
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last) throw new RangeError("industrial-policy-count: no shares");
  const { year, measures, distorting, bigThree } = observatory;
  return {
    title: {
      zh: `换一套规则来数，${year}年就有${count(measures).zh}多项措施，不能接在那三个点后面`,
      en: `Another count has over ${count(measures).en} measures in ${year}: not a fourth point`,
    },
    detail: {
      zh: `其中${percent(distorting)}会扭曲贸易，${percent(bigThree)}出自美国、欧盟和中国。另一种算法看比例：产业政策占数据库条目的比例，${first.year}年约${percent(first.percent)}，${last.year}年近${percent(last.percent)}。`,
      en: `Of these ${percent(distorting)} distort trade and ${percent(bigThree)} come from the United States, the EU and China. A third way is a share: industrial policies were about ${percent(first.percent)} of a database’s entries in ${first.year} and nearly ${percent(last.percent)} in ${last.year}.`,
    },
  };
}

export const percent = (value: number): string => formatQuantity(value, "percent", "en");
