import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import {
  firstUnseen,
  firstYear,
  goodsYear,
  lastMonth,
  lastYear,
  peakMonth,
  peakYear,
  ranked,
  seriesNames,
  type ExportsData,
  type ExportsView,
} from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const percent = (value: number, digits = 2): string =>
  `${formatNumber(value, "en", { digits })}%`;

export const month = (date: string): Both<string> => ({
  zh: formatDate(date, "zh"),
  en: formatDate(date, "en"),
});

/** `2026年1—7月`, `January–July 2026`; a whole year is its numeral. */
export function yearInWords({ year, months }: { year: number; months: number }): Both<string> {
  if (months === 12) return { zh: `${year}年`, en: String(year) };
  const last = formatDate(`${year}-${String(months).padStart(2, "0")}`, "en");
  return { zh: `${year}年1—${months}月`, en: `January–${last}` };
}

export function message(state: string | null, view: ExportsView, data: ExportsData): Message {
  const make = state === null ? undefined : messages[state];
  return make ? make(data) : plainly(view);
}

const messages: Readonly<Record<string, (data: ExportsData) => Message>> = {
  peak(data) {
    const top = peakMonth(data);
    const [, second] = ranked(data);
    const stated = percent(data.paper.peak.share);
    const when = month(top.date);
    const next = month(second?.date ?? top.date);
    return {
      title: {
        zh: `${when.zh}的估计值最高，为${percent(top.mid)}；论文是${stated}`,
        en: `The estimate peaks in ${when.en} at ${percent(top.mid)}; the paper has ${stated}`,
      },
      detail: {
        zh: `区间从${percent(top.low)}到${percent(top.high)}。次高的是${next.zh}，${percent(second?.mid ?? 0)}`,
        en: `The band runs from ${percent(top.low)} to ${percent(top.high)}. Second highest is ${next.en}, ${percent(second?.mid ?? 0)}`,
      },
    };
  },
  bounds(data) {
    const widths = data.estimate.months.map(({ low, high }) => high - low);
    const [least, most] = [Math.min(...widths), Math.max(...widths)].map((value) =>
      formatNumber(value, "en", { digits: 1 }),
    );
    const last = lastMonth(data);
    const when = month(last.date);
    return {
      title: {
        zh: `编码分得不够细，份额只能估成一条带，宽${least}至${most}个百分点`,
        en: `The codes are coarse, so the share is a band, ${least} to ${most} points wide`,
      },
      detail: {
        zh: `${when.zh}：下限${percent(last.low)}，中点${percent(last.mid)}，上限${percent(last.high)}`,
        en: `${when.en}: from ${percent(last.low)} to ${percent(last.high)}, midpoint ${percent(last.mid)}`,
      },
    };
  },
  yearly(data) {
    const { years } = data.estimate;
    const values = years.map(({ mid }) => percent(mid, 1));
    const top = peakMonth(data);
    const span = `${years[0]?.year}—${years.at(-1)?.year}`;
    return {
      title: {
        zh: `按全年算，${span}年依次是${values.join("、")}：最高点只是一个月`,
        en: `By the year the share was ${listEnglish(values)}: the peak is one month`,
      },
      detail: {
        zh: `${month(top.date).zh}的${percent(top.mid)}高出当年${percent(years.find(({ year }) => top.date.startsWith(String(year)))?.mid ?? 0)}不少。没有逐年下降`,
        en: `The years are ${span.replace("—", "–")}, the month of ${percent(top.mid)} is ${month(top.date).en}. There is no fall from year to year`,
      },
    };
  },
  unseen(data) {
    const { below } = data.paper;
    const from = month(firstUnseen(data));
    return {
      title: {
        zh: `${from.zh}起没有可用的数据，“${below.year}年低于${below.share}%”无从复算`,
        en: `No data from ${from.en} on: “below ${below.share}% in ${below.year}” cannot be recomputed`,
      },
      detail: {
        zh: `估计到${month(lastMonth(data).date).zh}为止，中点${percent(lastMonth(data).mid)}`,
        en: `The estimate ends in ${month(lastMonth(data).date).en} with a midpoint of ${percent(lastMonth(data).mid)}`,
      },
    };
  },
  companion(data) {
    const [start, paper] = [2017, data.paper.below.year].map((year) => goodsYear(data, year));
    const now = goodsYear(data, lastYear(data));
    const before = goodsYear(data, lastYear(data) - 1);
    const share = (year: typeof start) => percent(year?.share ?? 0);
    return {
      title: {
        zh: `全部货物里，中国的份额${start?.year}年是${share(start)}，${paper?.year}年是${share(paper)}，${yearInWords(now).zh}是${share(now)}`,
        en: `Of all goods China took ${share(start)} in ${start?.year}, ${share(paper)} in ${paper?.year} and ${share(now)} in ${yearInWords(now).en}`,
      },
      detail: {
        zh: `${before.year}年降到${share(before)}。高技术产品的估计只到${month(lastMonth(data).date).zh}`,
        en: `In ${before.year} it fell to ${share(before)}. The estimate for high technology ends in ${month(lastMonth(data).date).en}`,
      },
    };
  },
  "long-view"(data) {
    const first = goodsYear(data, firstYear(data));
    const top = peakYear(data);
    const now = goodsYear(data, lastYear(data));
    return {
      title: {
        zh: `全部货物的份额从${first.year}年的${percent(first.share)}升到${top.year}年的${percent(top.share)}，${yearInWords(now).zh}又回到${percent(now.share)}`,
        en: `For all goods the share rose from ${percent(first.share)} in ${first.year} to ${percent(top.share)} in ${top.year}, and is back at ${percent(now.share)}`,
      },
      detail: {
        zh: `上一次这样低是${lastAsLow(data)}年`,
        en: `The last year as low was ${lastAsLow(data)}. The latest value is for ${yearInWords(now).en}`,
      },
    };
  },
};

/** The last whole year before the peak with a share no higher than the latest. */
function lastAsLow(data: ExportsData): number {
  const now = goodsYear(data, lastYear(data)).share;
  const top = peakYear(data).year;
  return (
    data.goods.years.findLast(({ year, share }) => year < top && share <= now)?.year ??
    firstYear(data)
  );
}

function plainly({ series, from, to }: ExportsView): Message {
  const names = series.map((each) => seriesNames[each]);
  const span: Both<string> =
    from === to
      ? { zh: `${from}年`, en: String(from) }
      : { zh: `${from}—${to}年`, en: `${from}–${to}` };
  return {
    title: {
      zh: `美国出口中的中国份额：${names.map(({ zh }) => zh).join("、")}，${span.zh}`,
      en: `China’s share of US exports: ${listEnglish(names.map(({ en }) => en.toLowerCase()))}, ${span.en}`,
    },
    detail: { zh: "", en: "" },
  };
}
