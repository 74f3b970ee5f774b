import { nobody } from "../coalitions/finder.ts";
import type { Both } from "../../i18n/locale.ts";

/** The groupings of 2021 to 2024: when each began, and who is in it. */

export const themes = ["technology", "minerals", "supply-chains"] as const;
export type Theme = (typeof themes)[number];

export const forms = ["in-time", ...themes, "membership"] as const;
export type Form = (typeof forms)[number];

export interface AllianceView {
  readonly form: Form;
  /** An economy whose seats stand out, by its code, or `none`. */
  readonly economy: string;
}

export interface Member {
  readonly iso3: string;
  readonly date: string;
  readonly kind: string;
  readonly status: string;
  readonly evidence: string;
  /** Joined after the first day. */
  readonly later: boolean;
}

export interface Grouping {
  readonly id: string;
  readonly name: Both<string>;
  readonly short: Both<string>;
  /** What a picture shows it under; null for those that only time and membership show. */
  readonly theme: Theme | null;
  /** Its first day, ISO; empty when the paper gives none and none was found. */
  readonly date: string;
  readonly kind: string;
  /** The day, and who is in it, rest on the paper alone. */
  readonly unchecked: boolean;
  readonly inPaper: boolean;
  readonly members: readonly Member[];
  /** What stands in place of a list of economies, as for a lobby of firms. */
  readonly instead: Both<string> | null;
  readonly evidence: string;
}

export interface AllianceData {
  readonly names: Readonly<Record<string, Both<string>>>;
  readonly groupings: readonly Grouping[];
}

/** First and last day of the axis of time. */
export const span = ["2021-01-01", "2024-06-30"] as const;

export const isDated = ({ date }: Grouping): boolean => date !== "";

/** Groupings that began within the span, first ones first. */
export function inTime(data: AllianceData): Grouping[] {
  return data.groupings
    .filter((each) => isDated(each) && each.date.length === 10 && each.date >= span[0])
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Groupings without a day to draw. */
export const undated = (data: AllianceData): Grouping[] =>
  data.groupings.filter((each) => !isDated(each));

/** The groupings of a theme, first ones first, those without a day last. */
export function ofTheme(data: AllianceData, theme: Theme): Grouping[] {
  return data.groupings
    .filter((each) => each.theme === theme)
    .sort((a, b) => Number(!isDated(a)) - Number(!isDated(b)) || (a.date < b.date ? -1 : 1));
}

/** Groupings with a list of members of their own, in the order of time: the columns of the matrix. */
export function listed(data: AllianceData): Grouping[] {
  return data.groupings
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export const memberIn = (grouping: Grouping, iso3: string): Member | undefined =>
  grouping.members.find((each) => each.iso3 === iso3);

export const seatsOf = (data: AllianceData, iso3: string): Grouping[] =>
  listed(data).filter((each) => memberIn(each, iso3));

/** Economies by how many groupings they are in, most first. */
export function economiesInOrder(data: AllianceData): { iso3: string; count: number }[] {
  const name = (iso3: string) => data.names[iso3]?.en ?? iso3;
  return Object.keys(data.names)
    .map((iso3) => ({ iso3, count: seatsOf(data, iso3).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (name(a.iso3) < name(b.iso3) ? -1 : 1));
}

/** Days since the start of the span, for the axis; no clock is asked. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return (Date.UTC(year, month - 1, day) - Date.UTC(2021, 0, 1)) / 86_400_000;
}

/** Whether a chosen economy is in a grouping; without a choice, whether the United States is. */
export const stands = (grouping: Grouping, economy: string): boolean =>
  memberIn(grouping, economy === nobody ? "USA" : economy) !== undefined;
