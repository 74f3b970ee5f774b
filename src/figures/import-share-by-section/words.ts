import { formatDate, formatNumber, formatQuantity } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import {
  change,
  gainers,
  gains,
  largeFall,
  originNames,
  sectionsOf,
  share,
  yearRow,
  type SectionData,
  type SectionView,
  type SectionYear,
} from "./model.ts";
import { sectionNames } from "./names.ts";

/** What the figure says about each view. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(state: string | null, view: SectionView, data: SectionData): Message {
  const make = state === null ? undefined : messages[state];
  return make ? make(view, data) : plainly(view, data);
}

/** A year in words, with its months when it is not over. */
export function yearInWords({ year, months }: SectionYear): Both<string> {
  if (months === 12) return { zh: `${year}年`, en: String(year) };
  const last = formatDate(`${year}-${String(months).padStart(2, "0")}`, "en");
  return { zh: `${year}年1—${months}月`, en: `January–${last}` };
}

export const percent = (value: number, digits = 2): string =>
  `${formatNumber(value, "en", { digits })}%`;

export const signedPoints = (value: number, locale: Locale, digits = 2): string =>
  formatNumber(value, locale, { digits, signed: true });

const points = (value: number, digits: number): Both<string> => ({
  zh: formatQuantity(value, "percentage points", "zh", { digits }),
  en: formatQuantity(value, "percentage points", "en", { digits }),
});

function named(section: number): Both<string> {
  const known = sectionNames[section];
  return { zh: known?.name.zh ?? "", en: known?.name.en.toLowerCase() ?? "" };
}

const messages: Readonly<Record<string, (view: SectionView, data: SectionData) => Message>> = {
  "paper-five"(view, data) {
    const sections = sectionsOf(data, view);
    const falls = sections.map((section) => -change(data, section, "china", view));
    const [most = 0] = sections;
    const least = sections.at(-1) ?? most;
    const number = sections.length;
    return {
      title: {
        zh: `从${view.from}年到${view.to}年，${chineseNumber(number)}类商品中的中国份额各降了${formatNumber(Math.min(...falls), "zh", { digits: 0 })}到${points(Math.max(...falls), 0).zh}`,
        en: `From ${view.from} to ${view.to} China’s share of US imports fell by ${formatNumber(Math.min(...falls), "en", { digits: 0 })} to ${points(Math.max(...falls), 0).en} in ${englishNumber(number)} groups of goods`,
      },
      detail: {
        zh: `${named(most).zh}从${percent(share(data, most, "china", view.from))}降到${percent(share(data, most, "china", view.to))}，${named(least).zh}从${percent(share(data, least, "china", view.from))}降到${percent(share(data, least, "china", view.to))}。`,
        en: `In ${named(most).en} it went from ${percent(share(data, most, "china", view.from))} to ${percent(share(data, most, "china", view.to))}, in ${named(least).en} from ${percent(share(data, least, "china", view.from))} to ${percent(share(data, least, "china", view.to))}.`,
      },
    };
  },
  "all-sections"(view, data) {
    const sections = sectionsOf(data, view);
    const changes = sections.map((section) => change(data, section, "china", view));
    const fell = changes.filter((each) => each < 0).length;
    const much = changes.filter((each) => each <= -largeFall).length;
    const rose = sections.filter((_, index) => (changes[index] ?? 0) > 0);
    return {
      title: {
        zh: `${sections.length}类商品里，${fell}类的中国份额下降，其中${much}类降了${points(largeFall, 0).zh}以上`,
        en: `China’s share fell in ${fell} of the ${sections.length} sections of goods, in ${much} of them by more than ${points(largeFall, 0).en}`,
      },
      detail: {
        zh: `上升的是${rose.map((each) => `${named(each).zh}（${signedPoints(change(data, each, "china", view), "zh")}）`).join("、")}。`,
        en: `It rose in ${listEnglish(rose.map((each) => `${named(each).en} (${signedPoints(change(data, each, "china", view), "en")})`))}.`,
      },
    };
  },
  gainers(view, data) {
    const sections = sectionsOf(data, view);
    const taken = sections.map((section) => {
      const { elsewhere } = gains(data, section, view);
      const lost = -change(data, section, "china", view);
      return ((lost - elsewhere) / lost) * 100;
    });
    const [low, high] = [Math.min(...taken), Math.max(...taken)];
    const lowest = sections[taken.indexOf(low)] ?? 0;
    const highest = sections[taken.indexOf(high)] ?? 0;
    return {
      title: {
        zh: `中国在这些商品上失去的份额，墨西哥、印度和东盟六国接走了${percent(low, 0)}到${percent(high, 0)}，其余去了别国`,
        en: `Mexico, India and ASEAN-6 took ${formatNumber(low, "en", { digits: 0 })} to ${percent(high, 0)} of the share China lost in these goods; the rest went elsewhere`,
      },
      detail: {
        zh: `接走最少的是${named(lowest).zh}，最多的是${named(highest).zh}。${biggest(highest, view, data).zh}`,
        en: `They took least in ${named(lowest).en} and most in ${named(highest).en}. ${biggest(highest, view, data).en}`,
      },
    };
  },
  "after-2023"(view, data) {
    const sections = sectionsOf(data, view);
    const falls = sections.map((section) => -change(data, section, "china", view));
    const words = yearInWords(yearRow(data, view.to));
    const deepest = sections[falls.indexOf(Math.max(...falls))] ?? 0;
    const values = [view.from, view.to].map((year) => percent(share(data, deepest, "china", year)));
    return {
      title: {
        zh: `${view.from}年以后还在降：到${words.zh}，${chineseNumber(sections.length)}类商品又各少了${formatNumber(Math.min(...falls), "zh", { digits: 0 })}到${points(Math.max(...falls), 0).zh}`,
        en: `The fall went on after ${view.from}: by ${words.en} each of the ${englishNumber(sections.length)} had lost another ${formatNumber(Math.min(...falls), "en", { digits: 0 })} to ${points(Math.max(...falls), 0).en}`,
      },
      detail: {
        zh: `降得最多的是${named(deepest).zh}，从${values[0]}到${values[1]}。`,
        en: `The deepest fall is in ${named(deepest).en}, from ${values[0]} to ${values[1]}.`,
      },
    };
  },
};

function biggest(section: number, view: SectionView, data: SectionData): Both<string> {
  const gained = gains(data, section, view);
  const first = gainers.reduce((best, each) => (gained[each] > gained[best] ? each : best));
  return {
    zh: `${named(section).zh}上得份额最多的是${originNames[first].zh}，${signedPoints(gained[first], "zh")}个百分点。`,
    en: `There the largest gain was ${originNames[first].en}’s, ${signedPoints(gained[first], "en")} points.`,
  };
}

function plainly(view: SectionView, data: SectionData): Message {
  const name = originNames[view.origin];
  const from = yearInWords(yearRow(data, view.from));
  const to = yearInWords(yearRow(data, view.to));
  const title =
    view.form === "gainers"
      ? {
          zh: `谁得到了中国失去的份额，${from.zh}至${to.zh}`,
          en: `Who gained what China lost, ${from.en} to ${to.en}`,
        }
      : view.unit === "dollars"
        ? {
            zh: `美国自${name.zh}的进口额，按HS类，${from.zh}与${to.zh}`,
            en: `US imports from ${name.en} by HS section, ${from.en} and ${to.en}`,
          }
        : {
            zh: `${name.zh}占美国进口的份额，按HS类，${from.zh}与${to.zh}`,
            en: `Share of US imports from ${name.en} by HS section, ${from.en} and ${to.en}`,
          };
  return { title, detail: { zh: "", en: "" } };
}

const chinese = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const english = [
  ...["none", "one", "two", "three", "four", "five"],
  ...["six", "seven", "eight", "nine", "ten"],
];

export function chineseNumber(value: number): string {
  return chinese[value] ?? String(value);
}

export function englishNumber(value: number): string {
  return english[value] ?? String(value);
}
