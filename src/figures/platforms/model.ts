import { nobody } from "../coalitions/finder.ts";
import type { Both } from "../../i18n/locale.ts";

/** Platforms and partnerships that the paper wants widened: when each began, and who is in it. */

export const foci = ["rcep", "cptpp", "belt-and-road", "bilateral", "all"] as const;
export type Focus = (typeof foci)[number];

export interface PlatformsView {
  readonly focus: Focus;
  /** An economy whose seats stand out instead, by its code, or `none`. */
  readonly economy: string;
}

export interface Seat {
  readonly iso3: string;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly evidence: string;
}

/** One of a platform's own days; a year where no more is known. */
export interface Day {
  readonly date: string;
  readonly kind: string;
}

export interface Platform {
  readonly id: string;
  readonly focus: Exclude<Focus, "all">;
  readonly name: Both<string>;
  readonly short: Both<string>;
  /** First day first. */
  readonly days: readonly Day[];
  /** Who is in it; empty where the tables hold no list. */
  readonly seats: readonly Seat[];
  readonly evidence: string;
}

export interface PlatformsData {
  readonly names: Readonly<Record<string, Both<string>>>;
  readonly platforms: readonly Platform[];
}

/** First and last year of the axis of time. */
export const span = [2008, 2025] as const;

export const isApplicant = ({ status }: Seat): boolean => status === "applicant";

/** Those who are in a platform; who has only applied is not. */
export const membersOf = ({ seats }: Platform): readonly Seat[] =>
  seats.filter((seat) => !isApplicant(seat));

export const seatIn = ({ seats }: Platform, iso3: string): Seat | undefined =>
  seats.find((seat) => seat.iso3 === iso3);

/** The platforms that a view brings out, in the order of the paper. */
export function inFocus(data: PlatformsData, { focus, economy }: PlatformsView): Platform[] {
  return data.platforms.filter((each) =>
    economy === nobody
      ? focus === "all" || each.focus === focus
      : seatIn(each, economy) !== undefined,
  );
}

export function platformCalled(data: PlatformsData, id: string): Platform {
  const platform = data.platforms.find((each) => each.id === id);
  if (!platform) throw new RangeError(`no platform "${id}"`);
  return platform;
}

/** A platform's seats by the day on which they were taken, first day first. */
export function byDay({ seats }: Platform): { date: string; seats: Seat[] }[] {
  const dates = [...new Set(seats.map(({ date }) => date))].sort();
  return dates.map((date) => ({ date, seats: seats.filter((seat) => seat.date === date) }));
}
