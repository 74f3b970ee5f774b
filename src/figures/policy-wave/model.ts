import type { Both } from "../../i18n/locale.ts";
import type { Family } from "./families.ts";
import type { Lane, Party } from "./names.ts";

/** Policies, laws, strategies and alliances that the paper names, one mark each. */
export interface Step {
  readonly id: string;
  /** ISO day or year; empty where the paper gives none and none was found. */
  readonly date: string;
  readonly kind: string;
  readonly lane: Lane;
  /** Who is party to it, of those that can be picked out. */
  readonly parties: readonly Party[];
  /** The table's codes, in words in names.ts. */
  readonly actors: string;
  readonly title: Both<string>;
  readonly family: Family;
  readonly instruments: string;
  readonly section: string;
  readonly evidence: string;
  readonly url: string;
}

export interface WaveData {
  /** By date; those without one last. */
  readonly steps: readonly Step[];
}

export const yearGroups = ["all", "2019-2020", "2021-2022", "2023-2024"] as const;
export type YearGroup = (typeof yearGroups)[number];

/** The wave itself, or as far back as China's own entries go. */
export const spans = { wave: [2019, 2024], long: [2008, 2024] } as const;
export type Span = keyof typeof spans;

export interface WaveView {
  readonly span: Span;
  /** What stands out; all else recedes. */
  readonly years: YearGroup;
  readonly families: readonly Family[];
  readonly who: "all" | Party;
}

export const yearOf = ({ date }: Step): number => Number(date.slice(0, 4));

/** Years with their fraction: where a day stands on the axis. A bare year stands in its middle. */
export function timeOf({ date }: Step): number {
  const [year = "", month, day] = date.split("-");
  if (!month) return Number(year) + 0.5;
  return Number(year) + (Number(month) - 1 + (Number(day ?? 16) - 1) / 31) / 12;
}

/** Steps with a date within the span of the axis. */
export function inSpan(data: WaveData, span: Span): Step[] {
  const [first, last] = spans[span];
  return data.steps.filter((step) => step.date && yearOf(step) >= first && yearOf(step) <= last);
}

export const undated = (data: WaveData): Step[] => data.steps.filter(({ date }) => date === "");

export function inYears(step: Step, group: YearGroup): boolean {
  if (group === "all") return true;
  const [first = "", last = ""] = group.split("-");
  return step.date !== "" && yearOf(step) >= Number(first) && yearOf(step) <= Number(last);
}

const isOf = (step: Step, who: WaveView["who"]) => who === "all" || step.parties.includes(who);

/** How far a step stands out: picked, of the same years and actor but another family, or neither. */
export function rank(step: Step, view: WaveView): "picked" | "beside" | "behind" {
  if (!inYears(step, view.years) || !isOf(step, view.who)) return "behind";
  return view.families.includes(step.family) ? "picked" : "beside";
}

/** The steps of a span that a view picks out. */
export function picked(data: WaveData, view: WaveView): Step[] {
  return inSpan(data, view.span).filter((step) => rank(step, view) === "picked");
}
