import { nobody } from "../coalitions/finder.ts";
import { formatDate } from "../../i18n/format.ts";
import { inBoth, type Both, type Locale } from "../../i18n/locale.ts";
import { dayInWords, listChinese, standing } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import {
  economiesInOrder,
  inTime,
  isDated,
  listed,
  memberIn,
  ofTheme,
  seatsOf,
  undated,
  type AllianceData,
  type AllianceView,
  type Grouping,
  type Member,
  type Theme,
} from "./model.ts";

/** What the figure says about each view. Every count and day is taken from the data. */

export const themeNames: Readonly<Record<Theme, Both<string>>> = {
  technology: { zh: "技术", en: "Technology" },
  minerals: { zh: "矿产", en: "Minerals" },
  "supply-chains": { zh: "供应链", en: "Supply chains" },
};

/** The short name, with a star when the paper does not name the grouping. */
export const starred = ({ short, inPaper }: Grouping, locale: Locale): string =>
  `${short[locale]}${inPaper ? "" : "*"}`;

export const nameOf = (data: AllianceData, iso3: string, locale: Locale): string =>
  data.names[iso3]?.[locale] ?? iso3;

/** The name in a sentence: `the United States`. */
function inText(data: AllianceData, iso3: string, locale: Locale): string {
  const name = nameOf(data, iso3, locale);
  return locale === "en" && /^(?:United|European)/.test(name) ? `the ${name}` : name;
}

/** How many are in it, in brackets; nothing where there is no list. */
export function size({ members }: Grouping, locale: Locale): string {
  if (members.length === 0) return "";
  return locale === "zh" ? `（${members.length}）` : ` (${members.length})`;
}

/** When it began, in words. */
export function beginning(grouping: Grouping, locale: Locale): string {
  if (!isDated(grouping)) return { zh: "日期不详", en: "day unknown" }[locale];
  return dayInWords(grouping.date, grouping.kind, locale);
}

/** A grouping in words: what, when, who. */
export function groupingSentence(data: AllianceData, grouping: Grouping, locale: Locale): string {
  const who = grouping.instead
    ? grouping.instead[locale]
    : grouping.members
        .map(({ iso3 }) => nameOf(data, iso3, locale))
        .join({ zh: "、", en: ", " }[locale]);
  const doubt = grouping.unchecked
    ? { zh: "（仅见于论文）", en: " (the paper alone)" }[locale]
    : "";
  return locale === "zh"
    ? `${grouping.name.zh}，${beginning(grouping, locale)}：${who}${doubt}`
    : `${grouping.name.en}, ${beginning(grouping, locale)}: ${who}${doubt}`;
}

/** A membership in words. */
export function memberSentence(
  data: AllianceData,
  grouping: Grouping,
  member: Member,
  locale: Locale,
): string {
  const name = nameOf(data, member.iso3, locale);
  const words = [standing(member.status, locale), dayInWords(member.date, member.kind, locale)];
  return locale === "zh"
    ? `${name}，${grouping.name.zh}：${words.join("，")}`
    : `${name}, ${grouping.name.en}: ${words.join(", ")}`;
}

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message({ form, economy }: AllianceView, data: AllianceData): Message {
  if (economy !== nobody) return aboutEconomy(economy, data);
  switch (form) {
    case "in-time":
      return aboutTime(data);
    case "membership":
      return aboutMembership(data);
    default:
      return aboutTheme(form, data);
  }
}

function aboutTime(data: AllianceData): Message {
  const all = inTime(data);
  const [first, last] = [all[0], all.at(-1)] as [Grouping, Grouping];
  const month = (grouping: Grouping, locale: Locale) =>
    formatDate(grouping.date.slice(0, 7), locale);
  const withList = all.filter(({ members }) => members.length > 0);
  const american = withList.filter((each) => memberIn(each, "USA")).length;
  const largest = withList.reduce((a, b) => (b.members.length > a.members.length ? b : a));
  return {
    title: {
      zh: `从${month(first, "zh")}到${month(last, "zh")}，先后出现${all.length}个联盟、协议和声明`,
      en: `From ${month(first, "en")} to ${month(last, "en")}, ${all.length} alliances, agreements and statements followed one another`,
    },
    detail: {
      zh: `最早的是${first.short.zh}，最晚的是${last.short.zh}；成员最多的是${largest.name.zh}，有${largest.members.length}个。有成员名单的${withList.length}个里，${american}个有美国`,
      en: `The first is the ${first.short.en}, the last the ${last.short.en}; the largest is the ${largest.name.en} with ${largest.members.length}. The United States is in ${american} of the ${withList.length} that have a list of members`,
    },
  };
}

function aboutTheme(theme: Theme, data: AllianceData): Message {
  const all = ofTheme(data, theme);
  const of = (id: string) => all.find((each) => each.id === id) as Grouping;
  const detail = inBoth((locale) =>
    all
      .map((each) =>
        each.instead
          ? `${each.name[locale]}${{ zh: "：", en: ": " }[locale]}${each.instead[locale]}`
          : `${each.name[locale]}${{ zh: "：", en: ": " }[locale]}${each.members.length}${{ zh: "个成员", en: " members" }[locale]}${isDated(each) ? `${{ zh: "，", en: ", " }[locale]}${beginning(each, locale)}` : ""}`,
      )
      .join({ zh: "；", en: "; " }[locale]),
  );
  switch (theme) {
    case "technology": {
      const [ttc, chips, sixG] = [of("ttc"), of("chip-4"), of("six-g")].map(
        (each) => each.members.length,
      );
      return {
        title: {
          zh: `技术领域：${ttc}方的委员会，${chips}方的芯片会谈，${sixG}国的6G声明，还有一个企业团体`,
          en: `On technology: a council of ${ttc}, chip talks of ${chips}, a 6G statement of ${sixG}, and a lobby of firms`,
        },
        detail,
      };
    }
    case "minerals": {
      const msp = of("msp");
      const starters = msp.members.filter(({ later }) => !later).length;
      return {
        title: {
          zh: `矿产领域，一个伙伴关系由${starters}方扩到${msp.members.length}方，美日签了协议，欧盟提议设俱乐部`,
          en: `On minerals a partnership grew from ${starters} to ${msp.members.length} members, the US and Japan signed a pact, and the EU proposed a club`,
        },
        detail,
      };
    }
    case "supply-chains": {
      const pact = of("ipef-supply-chain");
      const early = [of("chip-warning"), of("jp-kr-warning")];
      const inForce = pact.members.filter(({ kind }) => kind === "in-force").length;
      return {
        title: {
          zh: `供应链领域，${pact.members.length}方签署印太供应链协议，先对${inForce}方生效；早期预警另有${early.length}套`,
          en: `On supply chains ${pact.members.length} signed IPEF’s agreement, in force first for ${inForce}; ${early.length} early-warning schemes stand beside it`,
        },
        detail,
      };
    }
  }
}

function aboutMembership(data: AllianceData): Message {
  const total = listed(data).length;
  const [first, second, third] = economiesInOrder(data);
  if (!first || !second || !third) throw new RangeError("alliances: fewer than three economies");
  const chinese = seatsOf(data, "CHN").length;
  const name = (iso3: string, locale: Locale) => inText(data, iso3, locale);
  const none = { zh: "；中国都不在其中", en: "; China is in none" };
  const tail = (locale: Locale) => (chinese === 0 ? none[locale] : "");
  return {
    title: {
      zh: `${total}个机制里，${name(first.iso3, "zh")}在${first.count}个，${name(second.iso3, "zh")}在${second.count}个，${name(third.iso3, "zh")}在${third.count}个${tail("zh")}`,
      en: `Of ${total} groupings, ${name(first.iso3, "en")} is in ${first.count}, ${name(second.iso3, "en")} in ${second.count}, ${name(third.iso3, "en")} in ${third.count}${tail("en")}`,
    },
    detail: inBoth((locale) => {
      const next = economiesInOrder(data)
        .slice(3)
        .filter(({ count }) => count >= often)
        .map(({ iso3, count }) =>
          locale === "zh" ? `${name(iso3, locale)}${count}个` : `${name(iso3, locale)} ${count}`,
        );
      return locale === "zh" ? `其后是${listChinese(next)}` : `Next come ${listEnglish(next)}`;
    }),
  };
}

/** An economy in at least so many groupings has a column of its own. */
export const often = 3;

function aboutEconomy(iso3: string, data: AllianceData): Message {
  const own = seatsOf(data, iso3);
  const total = listed(data).length;
  const name = (locale: Locale) => inText(data, iso3, locale);
  const start = name("en");
  return {
    title: {
      zh: `${name("zh")}在${total}个机制中的${own.length}个`,
      en: `${start.charAt(0).toUpperCase()}${start.slice(1)} is in ${own.length} of the ${total} groupings`,
    },
    detail: inBoth((locale) =>
      own.map((each) => each.name[locale]).join({ zh: "；", en: "; " }[locale]),
    ),
  };
}

/** The groupings without a day, for the notes. */
export function undatedInWords(data: AllianceData, locale: Locale): string {
  const names = [
    ...undated(data).map(({ name }) => name[locale]),
    ...data.groupings
      .filter((each) => isDated(each) && each.date.length < 10)
      .map(({ name }) => name[locale]),
  ];
  return locale === "zh" ? listChinese(names) : listEnglish(names);
}
