import type { Both } from "../../i18n/locale.ts";
import { economies } from "../economies.ts";

/** What automation does at one plant, what it was expected to do, and where robots go. */

export const rowIds = ["amberg", "processes", "manual", "study"] as const;
export type RowId = (typeof rowIds)[number];

export interface AutomationView {
  readonly show: "work" | "robots";
  /** Statements drawn when `show` is work. */
  readonly rows: readonly RowId[];
  /** The part of the plant's work that stands out. */
  readonly focus: "machines" | "people";
}

export interface Forecast {
  /** Change from the base, percent. */
  readonly percent: number;
  /** First year of the comparison; null where the source doesn't say. */
  readonly from: number | null;
  readonly to: number;
  readonly evidence: string;
}

export interface AutomationData {
  readonly amberg: {
    readonly machines: number;
    readonly people: number;
    readonly year: number;
    readonly evidence: string;
  };
  readonly forecasts: Readonly<Record<Exclude<RowId, "amberg">, Forecast>>;
  readonly robots: readonly {
    readonly iso3: string;
    readonly name: Both<string>;
    readonly robots: number;
    /** Percent of the world. */
    readonly share: number;
    readonly year: number;
    readonly evidence: string;
  }[];
}

export const world = "WLD";

const hues: Readonly<Record<string, (typeof economies)[keyof typeof economies]>> = {
  CHN: economies.china,
  JPN: economies.japan,
  USA: economies.usa,
  KOR: economies.korea,
  DEU: economies.germany,
  IND: economies.india,
};

export function economyOf(iso3: string): (typeof economies)[keyof typeof economies] {
  const found = hues[iso3];
  if (!found) throw new RangeError(`automation: no colour for "${iso3}"`);
  return found;
}

export function robotsOf(data: AutomationData, iso3: string): AutomationData["robots"][number] {
  const found = data.robots.find((each) => each.iso3 === iso3);
  if (!found) throw new RangeError(`automation: no robots of "${iso3}"`);
  return found;
}

/** The economies with robots, most first, without the world. */
export function ranked(data: AutomationData): AutomationData["robots"][number][] {
  return data.robots.filter(({ iso3 }) => iso3 !== world).sort((a, b) => b.robots - a.robots);
}
