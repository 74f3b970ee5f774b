import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Both, Locale } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import {
  known,
  largest,
  months,
  rulesIn,
  total,
  type Category,
  type Coverage,
  type EntityListData,
  type EntityListView,
} from "./model.ts";

/** What the figure says about each view. Every value is read from the data. */

export const categoryNames: Readonly<Record<Category, Both<string>>> = {
  companies: { zh: "企业", en: "Companies" },
  research: { zh: "科研机构", en: "Research bodies" },
  "state-organs": { zh: "国家机关", en: "State organs" },
  individuals: { zh: "个人", en: "Individuals" },
  universities: { zh: "高校", en: "Universities" },
};

export const coverageNames: Readonly<Record<Coverage["coverage"], Both<string>>> = {
  complete: { zh: "看来收齐", en: "looks complete" },
  scraps: { zh: "残缺", en: "scraps" },
  single: { zh: "个别", en: "single rules" },
  unassessed: { zh: "未评估", en: "not assessed" },
};

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(view: EntityListView, data: EntityListData): Message {
  if (view.show === "composition") return composition(data);
  if (view.show === "stock") return stock(data);
  return view.coverage === "marked" ? gaps(view, data) : rules(view, data);
}

const month = (date: string, locale: Locale) => formatDate(date.slice(0, 7), locale);
const number = (value: number, locale: Locale) => formatNumber(value, locale);

function composition(data: EntityListData): Message {
  const [first, ...rest] = data.composition;
  if (!first) throw new RangeError("entity-list: no categories");
  const sum = total(data);
  const ratio = Math.round((first.value / sum) * 100);
  const names = (locale: Locale) =>
    rest.map(({ category, value }) => {
      const name = categoryNames[category][locale].toLowerCase();
      return locale === "zh" ? `${name}${value}` : `${name} ${value}`;
    });
  return {
    title: {
      zh: `论文列出的${sum}个条目里，${categoryNames[first.category].zh}有${first.value}家，占${ratio}%`,
      en: `Of the ${sum} entries the paper lists, ${first.value} are ${categoryNames[first.category].en.toLowerCase()}: ${ratio}%`,
    },
    detail: {
      zh: `其余：${names("zh").join("，")}。合计为本版加总`,
      en: `The rest: ${listEnglish(names("en"))}. The sum is ours`,
    },
  };
}

function stock(data: EntityListData): Message {
  const [first, last] = [data.quoted[0], data.quoted.at(-1)];
  if (!first || !last) throw new RangeError("entity-list: no counts");
  const sum = total(data);
  return {
    title: {
      zh: `论文五类相加得${sum}，与媒体转述的${last.value}（${last.year}年）相近，口径不同`,
      en: `The paper’s categories sum to ${sum}, near the ${last.value} reported for ${last.year} on other definitions`,
    },
    detail: {
      zh: `转述的${first.year}年数为${first.value}。原件未见，三个数不连成线`,
      en: `The count reported for ${first.year} is ${first.value}. The original was not seen, and the three are not a series`,
    },
  };
}

function rules(view: EntityListView, data: EntityListData): Message {
  const all = rulesIn(data, view);
  const split = known(all);
  const top = largest(all);
  if (!top) {
    return {
      title: {
        zh: `${span(view).zh}，收集到的规则都没有写明中国部分`,
        en: `For ${span(view).en} no rule collected states its Chinese part`,
      },
      detail: { zh: "", en: "" },
    };
  }
  const least = Math.min(...split.map(({ china }) => china));
  const second = [...split].sort((a, b) => b.china - a.china)[1];
  return {
    title: {
      zh: `收集到的${all.length}项规则里，一项最多列入${top.china}个中国条目，最少${least}个`,
      en: `Among ${all.length} rules collected, one listed as many as ${top.china} Chinese entries, another only ${least}`,
    },
    detail: {
      zh: `最多的一项在${month(top.date, "zh")}${second ? `，其次是${month(second.date, "zh")}的${second.china}个` : ""}；${all.length - split.length}项没有写明中国部分`,
      en: `The largest is of ${month(top.date, "en")}${second ? `, the next, with ${second.china}, of ${month(second.date, "en")}` : ""}; ${all.length - split.length} don’t state the Chinese part`,
    },
  };
}

function gaps(view: EntityListView, data: EntityListData): Message {
  const { all, complete } = months(data, view);
  const list = rulesIn(data, view);
  const unsplit = list.length - known(list).length;
  return {
    title: {
      zh: `${all}个月里只有${complete}个月看来收齐，各点相加得不出总数`,
      en: `Only ${complete} of ${all} months look complete, so the dots add up to no total`,
    },
    detail: {
      zh: `${list.length}项规则中有${unsplit}项没有写明中国部分，移出和更正也没有扣除`,
      en: `Of ${list.length} rules ${unsplit} don’t state the Chinese part, and removals are not netted`,
    },
  };
}

export function span({ from, to }: Pick<EntityListView, "from" | "to">): Both<string> {
  return from === to
    ? { zh: `${from}年`, en: String(from) }
    : { zh: `${from}—${to}年`, en: `${from}–${to}` };
}

/** A rule in words. */
export function ruleInWords(
  { date, china, all }: { date: string; china: number | null; all: number | null },
  locale: Locale,
): string {
  const day = formatDate(date, locale);
  if (china !== null) {
    return {
      zh: `${day}：中国条目${number(china, "zh")}个`,
      en: `${day}: ${number(china, "en")} Chinese ${china === 1 ? "entry" : "entries"}`,
    }[locale];
  }
  const sum = all === null ? "" : number(all, locale);
  return {
    zh: `${day}：各国合计${sum}个，中国部分不详`,
    en: `${day}: ${sum} for all destinations, Chinese part unknown`,
  }[locale];
}
