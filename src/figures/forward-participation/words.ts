import { formatNumber } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { regionName } from "../inter-country/names.ts";
import { listEnglish } from "../sentences.ts";
import {
  averages,
  changeSince,
  lastYear,
  rangeOf,
  rowsOf,
  stretches,
  valueOf,
  yearOfPapersFall,
  yearsAhead,
  type ForwardData,
  type ForwardView,
} from "./model.ts";

/** What the figure says about each look. Every value is read from the data. */

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export const ratio = (value: number): string => formatNumber(value, "en", { digits: 3 });
export const percent = (value: number, digits = 1): string =>
  `${formatNumber(value, "en", { digits })}%`;

const zh = (iso3: string) => regionName(iso3, "zh");
const en = (iso3: string) => regionName(iso3, "en");
const starting = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const message = (view: ForwardView, data: ForwardData): Message =>
  messages[view.look](view, data);

const messages: Readonly<
  Record<ForwardView["look"], (view: ForwardView, data: ForwardData) => Message>
> = {
  paper(_view, data) {
    const ranked = [...averages(data)].sort((a, b) => a.paper - b.paper);
    const rank = ranked.findIndex(({ iso3 }) => iso3 === "CHN");
    const china = ranked[rank];
    const below = ranked.slice(0, rank);
    const listed = ranked.toReversed();
    return {
      title: {
        zh: `论文的六个均值里，中国的${ratio(china?.paper ?? NaN)}只高于${below.map(({ iso3, paper }) => `${zh(iso3)}的${ratio(paper)}`).join("、")}`,
        en: `In the paper only ${listEnglish(below.map(({ iso3, paper }) => `${en(iso3)}, at ${ratio(paper)},`))} averages less than China’s ${ratio(china?.paper ?? NaN)}`,
      },
      detail: {
        zh: listed.map(({ iso3, paper }) => `${zh(iso3)}${ratio(paper)}`).join("，"),
        en: starting(listed.map(({ iso3, paper }) => `${en(iso3)} ${ratio(paper)}`).join(", ")),
      },
    };
  },
  both(_view, data) {
    const all = averages(data);
    const misses = all.map(({ difference }) => Math.abs(difference));
    const mean = misses.reduce((sum, each) => sum + each, 0) / misses.length;
    const most = Math.max(...misses);
    return {
      title: {
        zh: `六个均值都能重算出来，与论文平均相差${percent(mean)}，最多${percent(most)}`,
        en: `All six averages can be recomputed, ${percent(mean)} from the paper’s on average and ${percent(most)} at most`,
      },
      detail: {
        zh: all
          .map(({ iso3, paper, ours }) => `${zh(iso3)}论文${ratio(paper)}，重算${ratio(ours)}`)
          .join("；"),
        en: starting(
          all
            .map(
              ({ iso3, paper, ours }) =>
                `${en(iso3)} ${ratio(paper)} in the paper, ${ratio(ours)} here`,
            )
            .join("; "),
        ),
      },
    };
  },
  lines(_view, data) {
    const upper = ["DEU", "KOR"];
    const [low, high] = rangeOf(data, upper).map(ratio);
    const [least, most] = rangeOf(data, ["CHN"]).map(ratio);
    return {
      title: {
        zh: `${upper.map(zh).join("、")}在${low}到${high}之间，中国在${least}到${most}之间`,
        en: `${listEnglish(upper.map(en))} move between ${low} and ${high}, China between ${least} and ${most}`,
      },
      detail: {
        zh: `${lastYear}年：${listedIn(data, zh, "，")}`,
        en: `In ${lastYear}: ${listedIn(data, en, ", ")}`,
      },
    };
  },
  lead(view, data) {
    const [first = "CHN", second = "IND"] = view.economies;
    const runs = stretches(yearsAhead(data, [first, second]));
    const last = runs.at(-1);
    const lasting = last && last[1] === lastYear && last[0] < lastYear ? last[0] : null;
    const earlier = (lasting === null ? runs : runs.slice(0, -1)).flatMap(
      ([from, to]): (number | string)[] =>
        from === to ? [from] : to === from + 1 ? [from, to] : [`${from}–${to}`],
    );
    const gap = rowsOf(data, second)
      .filter(({ year }) => lasting !== null && year >= lasting)
      .map(({ year, value }) => ({ year, by: value - valueOf(data, first, year) }));
    const pair = (year: number) => [
      ratio(valueOf(data, second, year)),
      ratio(valueOf(data, first, year)),
    ];
    const [start = "", startOther = ""] = lasting === null ? [] : pair(lasting);
    const [end = "", endOther = ""] = pair(lastYear);
    return {
      title:
        lasting === null
          ? {
              zh: `${zh(first)}与${zh(second)}，${lastYear}年各为${endOther}与${end}`,
              en: starting(
                `${en(first)} and ${en(second)} stood at ${endOther} and ${end} in ${lastYear}`,
              ),
            }
          : {
              zh: `${lasting}年起${zh(second)}逐年高于${zh(first)}${earlier.length ? `，${earlier.join("、")}年也已高过` : ""}`,
              en: starting(
                `${en(second)} is above ${en(first)} in every year from ${lasting}${earlier.length ? `, and was in ${listEnglish(earlier.map(String))}` : ""}`,
              ),
            },
      detail: {
        zh:
          gap.length && lasting !== null
            ? `${lasting}年${start}对${startOther}，${lastYear}年${end}对${endOther}`
            : "",
        en:
          gap.length && lasting !== null
            ? `${lasting}: ${start} to ${startOther}; ${lastYear}: ${end} to ${endOther}`
            : "",
      },
    };
  },
  fall(view, data) {
    const [iso3 = "CHN"] = view.economies;
    const change = changeSince(data, iso3, view.since);
    const other = yearOfPapersFall(data, iso3);
    const by = percent(Math.abs(change));
    const fell = change < 0;
    const china = iso3 === "CHN" && view.since === 2008;
    const [from, to] = [view.since, lastYear].map((year) => ratio(valueOf(data, iso3, year)));
    return {
      title: {
        zh: `${zh(iso3)}从${view.since}年到${lastYear}年${fell ? "降" : "升"}了${by}${china ? `；论文的约${percent(data.paperFall, 2)}要从${other}年算起才接近` : ""}`,
        en: starting(
          `${en(iso3)} ${fell ? "fell" : "rose"} by ${by} from ${view.since} to ${lastYear}${china ? `; the paper’s ${percent(data.paperFall, 2)} nearly fits from ${other}` : ""}`,
        ),
      },
      detail: {
        zh: `${view.since}年${from}，${lastYear}年${to}${china ? `；${other}年为${ratio(valueOf(data, iso3, other))}，其后降${percent(-changeSince(data, iso3, other))}` : ""}`,
        en: `${from} in ${view.since}, ${to} in ${lastYear}${china ? `; ${ratio(valueOf(data, iso3, other))} in ${other}, a fall of ${percent(-changeSince(data, iso3, other))} from there` : ""}`,
      },
    };
  },
  test(view, data) {
    const error = data.series.errors.find(({ group }) => group === "M");
    const [mean, max] = [error?.mean ?? NaN, error?.max ?? NaN].map((each) => percent(each));
    const gaps = releaseGaps(view, data);
    const widest = gaps[0];
    return {
      title: {
        zh: `用已知的年份试算，重建值平均差${mean}，最多差${max}；数据换版的影响更大`,
        en: `Rebuilt years miss by ${mean} on average, ${max} at most; a revision moved more`,
      },
      detail: widest
        ? {
            zh: `${zh(widest.iso3)}${lastYear}年，旧版${ratio(widest.older)}，新版${ratio(widest.newer)}`,
            en: starting(
              `${en(widest.iso3)} in ${lastYear}: ${ratio(widest.older)} in the older release, ${ratio(widest.newer)} in the newer`,
            ),
          }
        : { zh: "", en: "" },
    };
  },
};

/** Both releases of the last year, the widest gap first. */
export function releaseGaps(
  { economies }: ForwardView,
  data: ForwardData,
): { iso3: string; older: number; newer: number }[] {
  return economies
    .map((iso3) => ({
      iso3,
      older: valueOf(data, iso3, lastYear),
      newer: data.revised.find((row) => row.iso3 === iso3 && row.year === lastYear)?.value ?? NaN,
    }))
    .sort((a, b) => Math.abs(b.newer / b.older - 1) - Math.abs(a.newer / a.older - 1));
}

function listedIn(data: ForwardData, name: (iso3: string) => string, separator: string): string {
  const space = separator === "，" ? "" : " ";
  return averages(data)
    .map(({ iso3 }) => ({ iso3, value: valueOf(data, iso3, lastYear) }))
    .sort((a, b) => b.value - a.value)
    .map(({ iso3, value }) => `${name(iso3)}${space}${ratio(value)}`)
    .join(separator);
}
