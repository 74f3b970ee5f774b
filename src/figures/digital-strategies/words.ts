import { formatDate } from "../../i18n/format.ts";
import type { Both } from "../../i18n/locale.ts";
import { listEnglish } from "../sentences.ts";
import {
  byDate,
  directions,
  memberOf,
  members,
  natureNames,
  reach,
  shortName,
  themeNames,
  themesOf,
  type Member,
  type Nature,
  type StrategiesData,
  type StrategiesView,
  type Strategy,
} from "./model.ts";

interface Message {
  readonly title: Both<string>;
  readonly detail: Both<string>;
}

const nothing: Both<string> = { zh: "没有一个", en: "none" };

/** The month of a day. */
function month(date: string): Both<string> {
  const iso = date.slice(0, 7);
  return { zh: formatDate(iso, "zh"), en: formatDate(iso, "en") };
}

/** What the table of policies adds to a title; the issuer beside it says the same. */
const ourRemark = /（(?:智库报告|国防部)）$| \(think-tank report\)$/;

/** Names in a list, in both languages. */
function listed(names: readonly Both<string>[]): Both<string> {
  if (names.length === 0) return nothing;
  const zh = names.map((name) => name.zh);
  return {
    zh: zh.length < 2 ? zh.join("") : `${zh.slice(0, -1).join("、")}和${zh.at(-1)}`,
    en: listEnglish(names.map((name) => name.en)),
  };
}

/** Documents in a row, parted by semicolons because each holds commas. */
function told(documents: readonly Strategy[]): Both<string> {
  return {
    zh: documents.map((each) => inWords(each).zh).join("；"),
    en: documents.map((each) => inWords(each).en).join("; "),
  };
}

const shortNames = (list: readonly Member[]) =>
  listed(list.map((each) => ({ zh: shortName[each].zh, en: withArticle(each) })));

function withArticle(member: Member): string {
  return member === "USA" || member === "EUU"
    ? `the ${shortName[member].en}`
    : shortName[member].en;
}

/** A document in a line: what, by whom, when. */
export function inWords({ title, issuer, date }: Strategy): Both<string> {
  return {
    zh: `《${title.zh.replace(ourRemark, "")}》，${issuer.zh}，${formatDate(date, "zh")}`,
    en: `${title.en.replace(ourRemark, "")}, ${issuer.en}, ${formatDate(date, "en")}`,
  };
}

export function message(view: StrategiesView, data: StrategiesData): Message {
  if (view.show === "orientation") return orientationMessage(view, data);
  return view.group === "nature" ? natureMessage(data) : economyMessage(view, data);
}

function economyMessage(view: StrategiesView, data: StrategiesData): Message {
  const documents = byDate(data.documents.filter(({ member }) => view.highlight.includes(member)));
  const [first, last] = [documents[0] as Strategy, documents.at(-1) as Strategy];
  const [from, to] = [month(first.date), month(last.date)];
  const count = documents.length;
  const detail = told(documents);
  const all = view.highlight.length === members.length;
  if (all) {
    const spread = view.highlight.map((member) => {
      const own = data.documents.filter((each) => each.member === member).length;
      return { zh: `${shortName[member].zh}${own}份`, en: `${shortName[member].en} ${own}` };
    });
    return {
      title: {
        zh: `表1列出${members.length}个经济体的${count}份文件，都在${from.zh}到${to.zh}之间`,
        en: `Table 1 lists ${count} documents from ${members.length} economies, all between ${from.en} and ${to.en}`,
      },
      detail: {
        zh: `${listed(spread).zh}。最早：${inWords(first).zh}。最晚：${inWords(last).zh}`,
        en: `${listed(spread).en}. First: ${inWords(first).en}. Last: ${inWords(last).en}`,
      },
    };
  }
  const who = shortNames(view.highlight);
  const begins: Both<string> = { zh: `${who.zh}：${count}份`, en: `${capital(who.en)}: ${count}` };
  const one = first.nature === last.nature;
  return {
    title: {
      zh: one
        ? `${begins.zh}，都在${from.zh}到${to.zh}之间`
        : `${begins.zh}，从${from.zh}的${natureNames[first.nature].zh}到${to.zh}的${natureNames[last.nature].zh}`,
      en: one
        ? `${begins.en} documents between ${from.en} and ${to.en}`
        : `${begins.en} documents, from ${articled[first.nature]} (${from.en}) to ${articled[last.nature]} (${to.en})`,
    },
    detail,
  };
}

/** What a document is, in a running sentence. */
const articled: Readonly<Record<Nature, string>> = {
  law: "a law",
  programme: "a work programme",
  government: "a government strategy",
  agency: "an agency’s strategy",
  "think-tank": "a think tank’s report",
};

function natureMessage(data: StrategiesData): Message {
  const of = (nature: Nature) => data.documents.filter((each) => each.nature === nature);
  const all = data.documents.length;
  const laws = of("law");
  const tank = of("think-tank");
  const mine = (member: Member) => data.documents.filter((each) => each.member === member);
  const without = members.filter(
    (member) => !mine(member).some(({ nature }) => nature === "government" || nature === "law"),
  );
  const corrected = data.documents.filter(({ namedAs }) => namedAs !== "same");
  return {
    title: {
      zh: `${all}份文件里，有约束力的${laws.length}份，智库报告${tank.length}份`,
      en: `Of ${all} documents ${laws.length} bind and ${tank.length} is a think tank’s`,
    },
    detail: {
      zh: `${shortNames(without).zh}一栏没有整个政府的战略。法律法规：${told(laws).zh}。名实不尽相符的${corrected.length}份：${told(corrected).zh}`,
      en: `The row of ${shortNames(without).en} holds no strategy of a whole government. Laws and rules: ${told(laws).en}. The ${corrected.length} whose name in the table does not say what they are: ${told(corrected).en}`,
    },
  };
}

function orientationMessage(view: StrategiesView, data: StrategiesData): Message {
  const counted = (direction: "sideways" | "upward") =>
    members.map((member) => ({
      member,
      count: reach(data, member, direction),
      of: themesOf(data, direction).length,
    }));
  const spelt = (direction: "sideways" | "upward") =>
    listed(
      counted(direction).map(({ member, count }) => ({
        zh: `${shortName[member].zh}${count}项`,
        en: `${shortName[member].en} ${count}`,
      })),
    );
  const full = (direction: "sideways" | "upward") =>
    counted(direction).filter(({ count, of }) => count === of);
  const common = themesOf(data, "sideways").filter((theme) =>
    members.every((member) =>
      data.mentions.some((each) => each.member === member && each.theme === theme),
    ),
  );
  if (view.direction === "sideways") {
    const every = listed(common.map((theme) => themeNames[theme]));
    const widest = shortNames(full("sideways").map(({ member }) => member));
    const of = themesOf(data, "sideways").length;
    return {
      title: {
        zh: `横向：${members.length}家都写到“${every.zh}”，${widest.zh}${of}项俱全`,
        en: `Sideways: all ${members.length} name “${every.en.toLowerCase()}”; ${widest.en} name all ${of} themes`,
      },
      detail: spelt("sideways"),
    };
  }
  if (view.direction === "upward") {
    const none = shortNames(
      counted("upward")
        .filter(({ count }) => count === 0)
        .map(({ member }) => member),
    );
    const top = shortNames(full("upward").map(({ member }) => member));
    const of = themesOf(data, "upward").length;
    return {
      title: {
        zh: `纵向：${top.zh}${of}项都有，${none.zh}一项也没有写`,
        en: `Upward: ${top.en} name all ${of} themes, ${none.en} names none`,
      },
      detail: spelt("upward"),
    };
  }
  const [sideways, upward] = directions.map(
    (direction) => data.mentions.filter((each) => each.direction === direction).length,
  );
  return {
    title: {
      zh: `导向一栏里，横向的写了${sideways}处，纵向的写了${upward}处`,
      en: `The orientation column points sideways ${sideways} times and upward ${upward} times`,
    },
    detail: {
      zh: `横向：${spelt("sideways").zh}。纵向：${spelt("upward").zh}`,
      en: `Sideways: ${spelt("sideways").en}. Upward: ${spelt("upward").en}`,
    },
  };
}

export const fullName = (member: Member): Both<string> => memberOf[member].name;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
