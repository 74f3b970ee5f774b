import { once } from "../../data/files.ts";
import { coalitions, policyTimeline } from "../../data/policy.ts";
import type { Both } from "../../i18n/locale.ts";
import { nameOf } from "../coalitions/economy.ts";
import type { Day, Platform, PlatformsData } from "./model.ts";

/** Which rows of data/policy make up a platform, and what pictures call it. */
interface Entry {
  readonly timeline: string;
  /** Its list of members; there is none for the Belt and Road. */
  readonly coalition?: string;
  readonly focus: Platform["focus"];
  readonly short: Both<string>;
}

/** In the order in which the paper names them. */
const entries: readonly Entry[] = [
  {
    timeline: "cn-bri",
    focus: "belt-and-road",
    short: { zh: "一带一路", en: "Belt and Road" },
  },
  { timeline: "rcep", coalition: "rcep", focus: "rcep", short: { zh: "RCEP", en: "RCEP" } },
  { timeline: "cptpp", coalition: "cptpp", focus: "cptpp", short: { zh: "CPTPP", en: "CPTPP" } },
  {
    timeline: "cn-asean-csp",
    coalition: "cn-asean",
    focus: "bilateral",
    short: { zh: "中国—东盟", en: "China–ASEAN" },
  },
  {
    timeline: "cn-russia-csp",
    coalition: "cn-russia",
    focus: "bilateral",
    short: { zh: "中国—俄罗斯", en: "China–Russia" },
  },
  {
    timeline: "cn-nz-fta",
    coalition: "cn-nz-fta",
    focus: "bilateral",
    short: { zh: "中国—新西兰", en: "China–New Zealand" },
  },
  {
    timeline: "cn-nicaragua-fta",
    coalition: "cn-nicaragua-fta",
    focus: "bilateral",
    short: { zh: "中国—尼加拉瓜", en: "China–Nicaragua" },
  },
  {
    timeline: "cn-belarus-park",
    coalition: "cn-belarus-park",
    focus: "bilateral",
    short: { zh: "中国—白俄罗斯", en: "China–Belarus" },
  },
];

/** Platforms and their members from data/policy. */
export const platformsData: () => PlatformsData = once(() => {
  const rows = coalitions.load().rows;
  const events = new Map(policyTimeline.load().rows.map((row) => [row.id, row]));
  const names: Record<string, Both<string>> = {};
  const platforms = entries.map(({ timeline, coalition, focus, short }): Platform => {
    const event = events.get(timeline);
    if (!event) throw new RangeError(`no event "${timeline}"`);
    const own = rows.filter((row) => row.coalition_id === coalition);
    if (coalition !== undefined && own.length === 0) {
      throw new RangeError(`no members of "${coalition}"`);
    }
    for (const row of own) names[row.iso3] = nameOf(row);
    const days: Day[] = [
      { date: event.date, kind: event.date_kind },
      ...(event.date2 ? [{ date: event.date2, kind: event.date2_kind }] : []),
    ];
    return {
      id: timeline,
      focus,
      name: { zh: event.title_zh, en: event.title_en },
      short,
      days,
      seats: own.map((row) => ({
        iso3: row.iso3,
        date: row.join_date,
        kind: row.date_kind,
        status: row.status,
        evidence: row.evidence,
      })),
      evidence: event.evidence,
    };
  });
  return { names, platforms };
});
