import { nobody } from "../coalitions/finder.ts";
import { formatDate } from "../../i18n/format.ts";
import { inBoth, type Both, type Locale } from "../../i18n/locale.ts";
import { dayInWords, listChinese, standing } from "../coalitions/words.ts";
import { listEnglish } from "../sentences.ts";
import {
  groupsOf,
  isApplicant,
  membersOf,
  onBothSides,
  seatAt,
  tables,
  tablesOf,
  treatiesOf,
  withChina,
  type Seat,
  type TableId,
  type TradeData,
  type TradeView,
} from "./model.ts";

/** What the figure says about each view. Every count is taken from the data. */

export const tableNames: Readonly<
  Record<TableId, { readonly short: Both<string>; readonly full: Both<string> }>
> = {
  "us-fta": {
    short: { zh: "美国自贸", en: "US FTA" },
    full: { zh: "美国的自贸协定", en: "US free-trade agreements" },
  },
  usmca: {
    short: { zh: "美墨加", en: "USMCA" },
    full: { zh: "美墨加协定", en: "the USMCA" },
  },
  ipef: {
    short: { zh: "印太框架", en: "IPEF" },
    full: { zh: "印太经济框架", en: "IPEF" },
  },
  apep: {
    short: { zh: "美洲伙伴", en: "APEP" },
    full: { zh: "美洲经济繁荣伙伴关系", en: "APEP" },
  },
  rcep: { short: { zh: "RCEP", en: "RCEP" }, full: { zh: "RCEP", en: "RCEP" } },
  cptpp: { short: { zh: "CPTPP", en: "CPTPP" }, full: { zh: "CPTPP", en: "the CPTPP" } },
};

/** The members that the paper names of IPEF's. */
export const namedOfIpef = ["AUS", "JPN", "IND", "IDN", "SGP"] as const;

const inText = (name: Both<string> | undefined, locale: Locale): string => {
  const text = name?.[locale] ?? "";
  return locale === "en" && /^United (?:States|Kingdom)$/.test(text) ? `the ${text}` : text;
};

/** Names in a sentence: `印度和日本`, `India and the United States`. */
export function namesInText(data: TradeData, list: readonly string[], locale: Locale): string {
  const names = list.map((iso3) => inText(data.names[iso3], locale));
  return locale === "zh" ? listChinese(names) : listEnglish(names);
}

/** A seat in words: `澳大利亚，RCEP：成员，2022年1月1日生效`. */
export function seatSentence(data: TradeData, seat: Seat, locale: Locale): string {
  const name = data.names[seat.iso3]?.[locale] ?? seat.iso3;
  const table = tableNames[seat.table].full[locale].replace(/^the /, "");
  const words = [
    standing(seat.status, locale),
    ...(seat.treaty && locale === "en" ? [seat.treaty] : []),
    dayInWords(seat.date, seat.kind, locale),
  ];
  return locale === "zh"
    ? `${name}，${table}：${words.join("，")}`
    : `${name}, ${table}: ${words.join(", ")}`;
}

/** A seat in words, and where else its economy sits: `…；此外：印太经济框架，2022年5月23日启动`. */
export function seatAmongOthers(data: TradeData, seat: Seat, locale: Locale): string {
  const others = seatsInWords(data, seat.iso3, locale, seat.table);
  if (others.length === 0) return seatSentence(data, seat, locale);
  const also = { zh: "；此外：", en: "; besides: " }[locale];
  return seatSentence(data, seat, locale) + also + others.join({ zh: "；", en: "; " }[locale]);
}

/** The seats of an economy in words, but for the one at a table told already. */
export function seatsInWords(
  data: TradeData,
  iso3: string,
  locale: Locale,
  told?: TableId,
): string[] {
  return tables.flatMap((table) => {
    const seat = seatAt(data, iso3, table);
    if (!seat || table === told) return [];
    const name = tableNames[table].full[locale].replace(/^the /, "");
    const day = dayInWords(seat.date, seat.kind, locale);
    return [locale === "zh" ? `${name}，${day}` : `${name}, ${day}`];
  });
}

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

export function message(view: TradeView, data: TradeData): Message {
  return view.economy === nobody ? aboutTable(view, data) : aboutEconomy(view.economy, data);
}

function aboutTable({ focus }: TradeView, data: TradeData): Message {
  const sized = (id: string) => groupsOf(data, focus).find((each) => each.id === id)?.members ?? [];
  const list = (names: readonly string[], locale: Locale) => namesInText(data, names, locale);
  switch (focus) {
    case "us-fta": {
      const partners = membersOf(data, focus);
      const treaties = treatiesOf(data).length;
      const elsewhere = partners.filter((iso3) => tablesOf(data, iso3).length > 1);
      const first = oldest(data, focus);
      const last = newest(data, focus);
      return {
        title: {
          zh: `美国与${partners.length}个伙伴有${treaties}项自贸协定，其中${elsewhere.length}个伙伴还在另一机制里`,
          en: `The United States has ${treaties} free-trade agreements with ${partners.length} partners; ${elsewhere.length} of them sit in another of these groupings too`,
        },
        detail: inBoth((locale) =>
          locale === "zh"
            ? `最早的是${list([first.iso3], locale)}（${first.date.slice(0, 4)}年），最近的是${list(
                data.seats
                  .filter((each) => each.table === focus && each.date === last.date)
                  .map(({ iso3 }) => iso3),
                locale,
              )}（${last.date.slice(0, 4)}年）`
            : `The oldest is with ${list([first.iso3], locale)} (${first.date.slice(0, 4)}), the latest with ${list(
                data.seats
                  .filter((each) => each.table === focus && each.date === last.date)
                  .map(({ iso3 }) => iso3),
                locale,
              )} (${last.date.slice(0, 4)})`,
        ),
      };
    }
    case "ipef": {
      const total = membersOf(data, focus).length;
      const shared = sized("both").length;
      const rest = sized("one");
      return {
        title: {
          zh: `印太框架的${total}个成员中，${shared}个同时在RCEP里与中国同席`,
          en: `Of IPEF’s ${total} members, ${shared} are in RCEP with China as well`,
        },
        detail: inBoth((locale) =>
          locale === "zh"
            ? `其余${rest.length}个是${list(rest, locale)}`
            : `The other ${rest.length} are ${list(rest, locale)}`,
        ),
      };
    }
    case "rcep": {
      const total = membersOf(data, focus).length;
      const shared = sized("both").length;
      const rest = sized("one").filter((iso3) => iso3 !== "CHN");
      return {
        title: {
          zh: `RCEP的${total}个成员中，${shared}个也在美国发起的印太框架里`,
          en: `Of RCEP’s ${total} members, ${shared} are also in IPEF, which the United States launched`,
        },
        detail: inBoth((locale) =>
          locale === "zh"
            ? `中国是RCEP成员；不在印太框架的还有${list(rest, locale)}`
            : `China is a member of RCEP; ${list(rest, locale)} are not in IPEF either`,
        ),
      };
    }
    case "both": {
      const all = onBothSides(data).length;
      const three = sized("both");
      return {
        title: {
          zh: `有${all}个经济体两边都在：既在有美国的机制，又在RCEP或CPTPP`,
          en: `${all} economies are on both sides: in a grouping with the United States, and in RCEP or the CPTPP`,
        },
        detail: inBoth((locale) =>
          locale === "zh"
            ? `其中${three.length}个同时在RCEP和CPTPP：${list(three, locale)}`
            : `${three.length} of them are in both RCEP and the CPTPP: ${list(three, locale)}`,
        ),
      };
    }
    case "china": {
      const rcep = membersOf(data, "rcep").length;
      const applied = seatAt(data, "CHN", "cptpp") as Seat;
      const shared = sized("both").length;
      const absent = withChina.every((table) => !membersOf(data, table).includes("USA"));
      const others = {
        zh: absent ? "；美国两边都不在" : "",
        en: absent ? "; the United States is in neither" : "",
      };
      return {
        title: {
          zh: `中国是RCEP的${rcep}个成员之一，${formatDate(applied.date, "zh")}申请加入CPTPP，尚非成员${others.zh}`,
          en: `China is one of RCEP’s ${rcep} members; it applied to the CPTPP on ${formatDate(applied.date, "en")} and is not a member${others.en}`,
        },
        detail: inBoth((locale) =>
          locale === "zh"
            ? `CPTPP有${membersOf(data, "cptpp").length}个成员，其中${shared}个与中国同在RCEP`
            : `The CPTPP has ${membersOf(data, "cptpp").length} members, ${shared} of which are in RCEP with China`,
        ),
      };
    }
    default: {
      const total = membersOf(data, focus).length;
      const elsewhere = sized("both").length;
      const { full } = tableNames[focus];
      return {
        title: {
          zh: `${full.zh}有${total}个成员，其中${elsewhere}个还在另一机制里`,
          en: `${full.en.replace(/^the/, "The")} has ${total} members; ${elsewhere} of them sit in another of these groupings too`,
        },
        detail: inBoth((locale) =>
          locale === "zh"
            ? `成员是${list(membersOf(data, focus), locale)}`
            : `Its members are ${list(membersOf(data, focus), locale)}`,
        ),
      };
    }
  }
}

function aboutEconomy(iso3: string, data: TradeData): Message {
  const own = tablesOf(data, iso3);
  const applied = data.seats.filter((each) => each.iso3 === iso3 && isApplicant(each));
  const names = (locale: Locale, list: readonly TableId[]) => {
    const full = list.map((table) => tableNames[table].full[locale]);
    return locale === "zh" ? listChinese(full) : listEnglish(full);
  };
  const name = (locale: Locale) => inText(data.names[iso3], locale);
  const start = name("en");
  const wish = applied.map(({ table }) => table);
  return {
    title: {
      zh: `${name("zh")}在${tables.length}个机制中的${own.length}个：${names("zh", own)}${wish.length ? `；申请加入${names("zh", wish)}` : ""}`,
      en: `${start.charAt(0).toUpperCase()}${start.slice(1)} is in ${own.length} of the ${tables.length} groupings: ${names("en", own)}${wish.length ? `; it has applied to ${names("en", wish)}` : ""}`,
    },
    detail: {
      zh: seatsInWords(data, iso3, "zh").join("；"),
      en: seatsInWords(data, iso3, "en").join("; "),
    },
  };
}

function byDate(data: TradeData, table: TableId): Seat[] {
  return data.seats
    .filter((each) => each.table === table)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const oldest = (data: TradeData, table: TableId) => byDate(data, table)[0] as Seat;
const newest = (data: TradeData, table: TableId) => byDate(data, table).at(-1) as Seat;
