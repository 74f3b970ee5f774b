import { nobody } from "../coalitions/finder.ts";
import { formatDate } from "../../i18n/format.ts";
import { inBoth, type Both, type Locale } from "../../i18n/locale.ts";
import { dayInWords, listChinese, standing } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import {
  byDay,
  isApplicant,
  membersOf,
  platformCalled,
  seatIn,
  type Platform,
  type PlatformsData,
  type PlatformsView,
  type Seat,
} from "./model.ts";

/** What the figure says about each view. Every count and day is taken from the data. */

export const nameOf = (data: PlatformsData, iso3: string, locale: Locale): string =>
  data.names[iso3]?.[locale] ?? iso3;

/** A name in a sentence: `the Philippines`. */
function inText(data: PlatformsData, iso3: string, locale: Locale): string {
  const name = nameOf(data, iso3, locale);
  return locale === "en" && /^(?:United|Philippines)/.test(name) ? `the ${name}` : name;
}

function namesInText(data: PlatformsData, seats: readonly Seat[], locale: Locale): string {
  const names = seats.map(({ iso3 }) => inText(data, iso3, locale));
  return locale === "zh" ? listChinese(names) : listEnglish(names);
}

/** A platform's own days in words: `signed on 15 November 2020, in force since 1 January 2022`. */
export function daysInWords({ days }: Platform, locale: Locale): string {
  return days
    .map(({ date, kind }) => dayInWords(date, kind, locale))
    .join({ zh: "，", en: ", " }[locale]);
}

/** A seat in words: `Vietnam, RCEP: member, in force since 1 January 2022`. */
export function seatSentence(
  data: PlatformsData,
  { short }: Platform,
  seat: Seat,
  locale: Locale,
): string {
  const words = [standing(seat.status, locale), dayInWords(seat.date, seat.kind, locale)];
  return locale === "zh"
    ? `${nameOf(data, seat.iso3, locale)}，${short.zh}：${words.join("，")}`
    : `${nameOf(data, seat.iso3, locale)}, ${short.en}: ${words.join(", ")}`;
}

/** A platform in words: its name, its days, how many are in it. */
export function platformSentence(platform: Platform, locale: Locale): string {
  const number = membersOf(platform).length;
  const size = {
    zh: number > 0 ? `${number}个成员或缔约方` : "没有成员名单",
    en: number > 0 ? `${number} members or parties` : "no list of members",
  }[locale];
  return locale === "zh"
    ? `${platform.name.zh}：${daysInWords(platform, locale)}，${size}`
    : `${platform.name.en}: ${daysInWords(platform, locale)}; ${size}`;
}

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message({ focus, economy }: PlatformsView, data: PlatformsData): Message {
  if (economy !== nobody) return aboutEconomy(economy, data);
  switch (focus) {
    case "rcep":
      return aboutRcep(data);
    case "cptpp":
      return aboutCptpp(data);
    case "belt-and-road":
      return aboutBeltAndRoad(data);
    case "bilateral":
      return aboutBilateral(data);
    default:
      return aboutAll(data);
  }
}

function aboutRcep(data: PlatformsData): Message {
  const rcep = platformCalled(data, "rcep");
  const days = byDay(rcep);
  const [first, last] = [days[0], days.at(-1)] as [(typeof days)[number], (typeof days)[number]];
  const total = membersOf(rcep).length;
  return {
    title: {
      zh: `RCEP对${total}个成员分${days.length}批生效，中国在首批${first.seats.length}个之中`,
      en: `RCEP came into force for its ${total} members in ${days.length} steps, with China among the first ${first.seats.length}`,
    },
    detail: inBoth((locale) =>
      locale === "zh"
        ? `${daysInWords(rcep, locale)}；最后一个是${namesInText(data, last.seats, locale)}，${formatDate(last.date, locale)}`
        : `It was ${daysInWords(rcep, locale)}; the last was ${namesInText(data, last.seats, locale)}, on ${formatDate(last.date, locale)}`,
    ),
  };
}

function aboutCptpp(data: PlatformsData): Message {
  const cptpp = platformCalled(data, "cptpp");
  const china = seatIn(cptpp, "CHN") as Seat;
  const members = membersOf(cptpp);
  const last = members.reduce((a, b) => (b.date > a.date ? b : a));
  const shared = members.filter(({ iso3 }) => seatIn(platformCalled(data, "rcep"), iso3)).length;
  return {
    title: {
      zh: `CPTPP有${members.length}个成员；中国${formatDate(china.date, "zh")}申请加入，尚非成员`,
      en: `The CPTPP has ${members.length} members; China applied on ${formatDate(china.date, "en")} and is not one`,
    },
    detail: inBoth((locale) =>
      locale === "zh"
        ? `${daysInWords(cptpp, locale)}；最近加入的是${namesInText(data, [last], locale)}，${formatDate(last.date, locale)}；${shared}个成员与中国同在RCEP`
        : `It was ${daysInWords(cptpp, locale)}; the latest to join was ${namesInText(data, [last], locale)}, on ${formatDate(last.date, locale)}; ${shared} of its members are in RCEP with China`,
    ),
  };
}

function aboutBeltAndRoad(data: PlatformsData): Message {
  const road = platformCalled(data, "cn-bri");
  const year = road.days[0]?.date ?? "";
  const others = data.platforms.length - 1;
  return {
    title: {
      zh: `“一带一路”${year}年提出，早于RCEP和CPTPP`,
      en: `The Belt and Road was proposed in ${year}, before RCEP and the CPTPP`,
    },
    detail: {
      zh: `图中其余${others}个平台都有成员和日期，它的成员名单我们没有，只画提出的年份`,
      en: `The other ${others} platforms have members and days; of this one we have no list, and only the year is drawn`,
    },
  };
}

const bilateral = (data: PlatformsData) =>
  data.platforms.filter(({ focus }) => focus === "bilateral");

function aboutBilateral(data: PlatformsData): Message {
  const all = bilateral(data);
  const [first, last] = [
    all.reduce((a, b) => (began(b) < began(a) ? b : a)),
    all.reduce((a, b) => (began(b) > began(a) ? b : a)),
  ];
  const treaties = all.filter(({ days }) => days.some(({ kind }) => kind === "in-force")).length;
  return {
    title: {
      zh: `论文举的${all.length}项双边合作里，有生效协定的是${treaties}项`,
      en: `Of the ${all.length} bilateral ties that the paper names, ${treaties} are trade agreements in force`,
    },
    detail: inBoth((locale) =>
      locale === "zh"
        ? `最早的是${first.short.zh}，${daysInWords(first, locale)}；最近的是${last.short.zh}，${daysInWords(last, locale)}`
        : `The oldest is ${first.short.en}, ${daysInWords(first, locale)}; the latest is ${last.short.en}, ${daysInWords(last, locale)}`,
    ),
  };
}

const began = ({ days }: Platform): string => days[0]?.date ?? "";

function aboutAll(data: PlatformsData): Message {
  const applied = data.platforms.filter((each) => each.seats.some(isApplicant)).length;
  const total = data.platforms.length;
  const members = (id: string) => membersOf(platformCalled(data, id)).length;
  return {
    title: {
      zh: `论文点名的${total}个平台和合作，中国身在${total - applied}个；CPTPP只是申请`,
      en: `Of the ${total} platforms and ties that the paper names, China is in ${total - applied}; to the CPTPP it has only applied`,
    },
    detail: {
      zh: `RCEP有${members("rcep")}个成员，CPTPP有${members("cptpp")}个，“一带一路”的成员名单我们没有`,
      en: `RCEP has ${members("rcep")} members, the CPTPP ${members("cptpp")}; of the Belt and Road we have no list`,
    },
  };
}

function aboutEconomy(iso3: string, data: PlatformsData): Message {
  const own = data.platforms.flatMap((platform) => {
    const seat = seatIn(platform, iso3);
    return seat ? [{ platform, seat }] : [];
  });
  const seated = own.filter(({ seat }) => !isApplicant(seat));
  const name = (locale: Locale) => inText(data, iso3, locale);
  const start = name("en");
  const list = inBoth((locale) => {
    const names = seated.map(({ platform }) => platform.short[locale]);
    return locale === "zh" ? listChinese(names) : listEnglish(names);
  });
  return {
    title: {
      zh: `${name("zh")}在有名单的平台里占${seated.length}席：${list.zh}`,
      en: `${start.charAt(0).toUpperCase()}${start.slice(1)} has ${seated.length} ${seated.length === 1 ? "seat" : "seats"} on the platforms with a list: ${list.en}`,
    },
    detail: inBoth((locale) =>
      own
        .map(({ platform, seat }) => {
          const day = dayInWords(seat.date, seat.kind, locale);
          return `${platform.short[locale]}${{ zh: "，", en: ", " }[locale]}${day}`;
        })
        .join({ zh: "；", en: "; " }[locale]),
    ),
  };
}
