import { loadClaims } from "../../data/claims.ts";
import { once } from "../../data/files.ts";
import {
  coalitions,
  policyTimeline,
  type CoalitionRow,
  type PolicyRow,
} from "../../data/policy.ts";
import type { Both } from "../../i18n/locale.ts";
import { nameOf } from "../coalitions/economy.ts";
import { entries, type Entry } from "./groupings.ts";
import type { AllianceData, Grouping, Member } from "./model.ts";

/** A body that is a partner and no economy has no code of its own in the table. */
const health = { iso3: "WHO", name: { zh: "世卫组织", en: "WHO" } } as const;

/** Groupings from data/policy, and from data/paper what only the paper has. */
export const alliancesData: () => AllianceData = once(() => {
  const seats = coalitions.load().rows;
  const events = new Map(policyTimeline.load().rows.map((row) => [row.id, row]));
  const known = new Map<string, Both<string>>(seats.map((row) => [row.iso3, nameOf(row)]));
  known.set(health.iso3, health.name);
  const groupings = entries.map((entry) => grouping(entry, seats, events));
  const codes = [...new Set(groupings.flatMap(({ members }) => members.map((m) => m.iso3)))].sort();
  return {
    names: Object.fromEntries(codes.map((iso3) => [iso3, named(known, iso3)])),
    groupings,
  };
});

function named(known: ReadonlyMap<string, Both<string>>, iso3: string): Both<string> {
  const name = known.get(iso3);
  if (!name) throw new RangeError(`no name for the economy "${iso3}"`);
  return name;
}

function grouping(
  entry: Entry,
  seats: readonly CoalitionRow[],
  events: ReadonlyMap<string, PolicyRow>,
): Grouping {
  const own = seats.filter((row) => row.coalition_id === entry.coalition);
  const event = entry.timeline === undefined ? undefined : events.get(entry.timeline);
  if (entry.timeline !== undefined && !event) throw new RangeError(`no event "${entry.timeline}"`);
  if (entry.claim !== undefined) return claimed(entry, entry.claim);
  const [first] = [...own].sort((a, b) => (a.join_date < b.join_date ? -1 : 1));
  const members = own.length > 0 ? membersOf(own) : parties(entry, event);
  const lead = first ?? event;
  if (!lead) throw new RangeError(`nothing in the tables on "${entry.id}"`);
  return {
    id: entry.id,
    name: entry.name ?? {
      zh: first?.coalition_zh ?? event?.title_zh ?? "",
      en: first?.coalition_en ?? event?.title_en ?? "",
    },
    short: entry.short,
    theme: entry.theme,
    date: event ? event.date : (first?.join_date ?? ""),
    kind: event ? event.date_kind : (first?.date_kind ?? ""),
    unchecked: (first?.evidence ?? event?.evidence) === "paper",
    inPaper: lead.in_paper === "yes",
    members,
    instead: entry.instead ? filled(entry.instead, event) : null,
    evidence: first?.evidence ?? event?.evidence ?? "",
  };
}

function membersOf(rows: readonly CoalitionRow[]): Member[] {
  const days = rows.map(({ join_date }) => join_date).sort();
  const members = rows.map((row): Member => ({
    iso3: row.iso3,
    date: row.join_date,
    kind: row.date_kind,
    status: row.status,
    evidence: row.evidence,
    later: row.date_kind === "joined" && row.join_date !== days[0],
  }));
  const [first] = members;
  const withHealth = rows.some(({ note }) => note.startsWith("WHO is a further partner"));
  return first && withHealth ? [...members, { ...first, iso3: health.iso3 }] : members;
}

/** The parties that an event's row names, as in `USA;EUU`. */
function parties(entry: Entry, event: PolicyRow | undefined): Member[] {
  if (!event || entry.instead) return [];
  return event.economy.split(";").map((iso3) => ({
    iso3,
    date: event.date,
    kind: event.date_kind,
    status: "party",
    evidence: event.evidence,
    later: false,
  }));
}

const codes: Readonly<Record<string, string>> = {
  "United States": "USA",
  Mexico: "MEX",
  Canada: "CAN",
};

function claimed(entry: Entry, id: string): Grouping {
  const claim = loadClaims().get(id);
  if (!claim) throw new RangeError(`no claim "${id}"`);
  return {
    id: entry.id,
    name: entry.name ?? entry.short,
    short: entry.short,
    theme: entry.theme,
    date: claim.date,
    kind: "named",
    unchecked: true,
    inPaper: true,
    members: claim.economy.split(";").map((name) => ({
      iso3: codes[name] ?? name,
      date: claim.date,
      kind: "named",
      status: "party",
      evidence: "paper",
      later: false,
    })),
    instead: null,
    evidence: "paper",
  };
}

/** Sets the first number of the row's remark on size into a phrase. */
function filled(phrase: Both<string>, event: PolicyRow | undefined): Both<string> {
  const number = /^\d+/.exec(event?.amount_note ?? "")?.[0] ?? "";
  return { zh: phrase.zh.replace("{n}", number), en: phrase.en.replace("{n}", number) };
}
