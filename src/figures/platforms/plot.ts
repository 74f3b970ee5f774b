import { formatDate } from "../../i18n/format.ts";
import { textWidth } from "../../plotting/measure.ts";
import { markHue, textHue } from "../coalitions/economy.ts";
import { drawSections, type Section } from "../coalitions/sections.ts";
import type { Draw } from "../contract.ts";
import { isInTime } from "./definition.ts";
import {
  byDay,
  inFocus,
  isApplicant,
  type Platform,
  type PlatformsData,
  type PlatformsView,
  type Seat,
} from "./model.ts";
import { drawTimeline } from "./timeline.ts";
import { daysInWords, nameOf, platformSentence, seatSentence } from "./words.ts";

/** One agreement by the days of its members, bilateral ties by partner, all of them in time. */
export const drawPlatforms: Draw<PlatformsView, PlatformsData> = (scene) => {
  if (isInTime(scene.view)) return drawTimeline(scene);
  return scene.view.focus === "bilateral" ? drawTies(scene) : drawDays(scene);
};

type Scene = Parameters<Draw<PlatformsView, PlatformsData>>[0];

/** The members of one agreement under the days on which it took effect for them. */
function drawDays(scene: Scene) {
  const { view, data, size, locale, document } = scene;
  const [platform] = inFocus(data, view) as [Platform];
  const wide = size.name === "wide";
  const sections = byDay(platform).map(({ date, seats }): Section => ({
    id: `${platform.id}:${date}`,
    title: wide ? formatDate(date, locale) : shortDay(date, locale),
    remark: "",
    instead: null,
    sentence: "",
    entries: seats.map((seat) => entry(scene, platform, seat)),
  }));
  const titles = sections.map(({ title }) => textWidth(title, wide ? size.label : size.tick, true));
  const heading = Math.max(...titles) + (wide ? 40 : 26);
  return drawSections(sections, { size, locale, document, beside: true, heading });
}

/** Bilateral ties, each with its days and its partners. */
function drawTies({ view, data, size, locale, document }: Scene) {
  const wide = size.name === "wide";
  const sections = inFocus(data, view).map((platform): Section => {
    const partners = platform.seats.filter(({ iso3 }) => iso3 !== "CHN");
    const first = platform.days.at(-1)?.date ?? "";
    return {
      id: platform.id,
      title: wide ? platform.name[locale] : platform.short[locale],
      remark: wide ? daysInWords(platform, locale) : shortDay(first, locale),
      instead: null,
      sentence: platformSentence(platform, locale),
      entries: partners.map((seat) =>
        entry({ view, data, size, locale, document }, platform, seat),
      ),
    };
  });
  const heading = Math.max(...sections.map(({ remark }) => textWidth(remark, size.tick) + 24), 270);
  return drawSections(sections, { size, locale, document, beside: wide, heading });
}

function entry(
  { data, locale }: Scene,
  platform: Platform,
  seat: Seat,
): Section["entries"][number] {
  const applied = isApplicant(seat);
  const name = nameOf(data, seat.iso3, locale);
  return {
    key: `${platform.id}:${seat.iso3}`,
    name: applied ? `${name}${{ zh: "（申请）", en: " (applied)" }[locale]}` : name,
    hue: markHue(seat.iso3),
    fill: textHue(seat.iso3),
    bold: seat.iso3 === "CHN",
    hollow: applied,
    sentence: seatSentence(data, platform, seat, locale),
  };
}

/** Month and year: `2022年1月`, `1/2022`. */
function shortDay(date: string, locale: "zh" | "en"): string {
  const [year, month] = date.split("-");
  return locale === "zh" ? `${year}年${Number(month)}月` : `${Number(month)}/${year}`;
}
