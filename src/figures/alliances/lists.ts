import { nobody } from "../coalitions/finder.ts";
import { textWidth } from "../../plotting/measure.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import { drawSections, type Section } from "../coalitions/sections.ts";
import type { Draw, Drawing } from "../contract.ts";
import {
  isDated,
  ofTheme,
  type AllianceData,
  type AllianceView,
  type Grouping,
  type Member,
  type Theme,
} from "./model.ts";
import { beginning, groupingSentence, memberSentence, nameOf } from "./words.ts";

type Scene = Parameters<Draw<AllianceView, AllianceData>>[0];

/** The groupings of a theme with their members' names: wide beside the heading, narrow below it. */
export function drawLists({ view, data, size, locale, document }: Scene, theme: Theme): Drawing {
  const list = ofTheme(data, theme);
  const wide = size.name === "wide";
  const memberName = (member: Member) =>
    nameOf(data, member.iso3, locale) +
    (member.later
      ? { zh: `（${member.date.slice(0, 4)}）`, en: ` (${member.date.slice(0, 4)})` }[locale]
      : "");
  const dayRoom = Math.max(...list.map((each) => textWidth(beginning(each, locale), size.tick)));
  const sections = list.map((grouping): Section => ({
    id: grouping.id,
    title: grouping.name[locale] + (grouping.inPaper ? "" : "*"),
    remark: wide ? beginning(grouping, locale) : shortDay(grouping, locale),
    instead: grouping.instead?.[locale] ?? null,
    sentence: groupingSentence(data, grouping, locale),
    entries: grouping.members.map((member) => {
      const chosen = view.economy === member.iso3;
      const recede = view.economy !== nobody && !chosen;
      return {
        key: `${grouping.id}:${member.iso3}`,
        name: memberName(member),
        hue: recede ? "var(--faded)" : markHue(member.iso3),
        fill: recede ? "var(--muted)" : textHue(member.iso3),
        bold: chosen || (view.economy === nobody && member.iso3 === "USA"),
        hollow: grouping.unchecked,
        sentence: memberSentence(data, grouping, member, locale),
      };
    }),
  }));
  return drawSections(sections, {
    size,
    locale,
    document,
    beside: wide,
    heading: Math.max(230, dayRoom + 20),
  });
}

/** Month and year, to stand beside a heading. */
function shortDay(grouping: Grouping, locale: "zh" | "en"): string {
  if (!isDated(grouping)) return { zh: "日期不详", en: "no day" }[locale];
  const [year, month] = grouping.date.split("-");
  if (!month) return year ?? "";
  return locale === "zh" ? `${year}年${Number(month)}月` : `${month}/${year}`;
}
