import { formatDate, formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { economies } from "../economies.ts";
import { listEnglish } from "../sentences.ts";
import {
  firstYear,
  lastAsLow,
  lastYear,
  peak,
  share,
  yearRow,
  type ShareData,
  type ShareView,
  type ShareYear,
} from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(state: string | null, view: ShareView, data: ShareData): Message {
  const make = state === null ? undefined : messages[state];
  return make ? make(view, data) : plainly(view);
}

export const percent = (value: number): string => `${formatNumber(value, "en", { digits: 2 })}%`;

/** A year in words, with its months when it is not over: `2026年1—7月`, `January–July 2026`. */
export function yearInWords({ year, months }: ShareYear): Both<string> {
  if (months === 12) return { zh: `${year}年`, en: String(year) };
  const last = formatDate(`${year}-${String(months).padStart(2, "0")}`, "en");
  return { zh: `${year}年1—${months}月`, en: `January–${last}` };
}

const messages: Readonly<Record<string, (view: ShareView, data: ShareData) => Message>> = {
  rise(_view, data) {
    const first = yearRow(data, firstYear(data));
    const top = peak(data, "china");
    const middle = yearRow(data, Math.round((first.year + top.year) / 2));
    const from = percent(share(first, "china"));
    const to = percent(share(top, "china"));
    const years = top.year - first.year;
    return {
      title: {
        zh: `${years}年里，中国占美国进口的份额从${first.year}年的${from}升到${top.year}年的${to}`,
        en: `In ${years} years China’s share of US imports rose from ${from} in ${first.year} to ${to} in ${top.year}`,
      },
      detail: {
        zh: `中途的${middle.year}年为${percent(share(middle, "china"))}。${top.year}年是最高点。`,
        en: `Half-way, in ${middle.year}, it was ${percent(share(middle, "china"))}; ${top.year} is the peak.`,
      },
    };
  },
  "paper-span"(view, data) {
    const [from, to] = view.focus ?? [view.from, view.to];
    const start = share(yearRow(data, from), "china");
    const end = share(yearRow(data, to), "china");
    const change = Math.abs(Math.round((end - start) * 100) / 100);
    const stated = data.paper.map(({ year, share: value }) => ({ year, text: percent(value) }));
    return {
      title: {
        zh: `从${from}年到${to}年，中国的份额由${percent(start)}降到${percent(end)}，少了${formatQuantity(change, "percentage points", "zh", { digits: 2 })}`,
        en: `From ${from} to ${to} China’s share fell from ${percent(start)} to ${percent(end)}, by ${formatQuantity(change, "percentage points", "en", { digits: 2 })}`,
      },
      detail: {
        zh: `论文的数值：${stated.map(({ year, text }) => `${year}年${text}`).join("，")}。`,
        en: `The paper has ${listEnglish(stated.map(({ year, text }) => `${text} for ${year}`))}.`,
      },
    };
  },
  today(_view, data) {
    const now = yearRow(data, lastYear(data));
    const low = lastAsLow(data, "china");
    const before = yearRow(data, now.year - 1);
    const since = (low?.year ?? firstYear(data) - 1) + 1;
    const words = yearInWords(now);
    const value = percent(share(now, "china"));
    return {
      title: {
        zh: `${words.zh}，中国占美国进口的${value}，低于${since}年以来的任何一年`,
        en: `In ${words.en} China supplied ${value} of US imports, less than in any year from ${since} on`,
      },
      detail: {
        zh: `${before.year}年为${percent(share(before, "china"))}，最高点${peak(data, "china").year}年为${percent(share(peak(data, "china"), "china"))}。`,
        en: `It was ${percent(share(before, "china"))} in ${before.year} and ${percent(share(peak(data, "china"), "china"))} at its peak in ${peak(data, "china").year}.`,
      },
    };
  },
};

function plainly({ partners, from, to, unit }: ShareView): Message {
  const zh = partners.map((each) => economies[each].name.zh).join("、");
  const en = listEnglish(partners.map((each) => economies[each].name.en));
  return {
    title:
      unit === "percent"
        ? {
            zh: `${zh}占美国进口的份额，${from}—${to}年`,
            en: `Share of US imports from ${en}, ${from}–${to}`,
          }
        : {
            zh: `美国自${zh}的进口额，${from}—${to}年`,
            en: `US imports from ${en}, ${from}–${to}`,
          },
    detail: { zh: "", en: "" },
  };
}
