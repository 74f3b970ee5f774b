/** Where economies stand in chains: what they sell on as inputs, and what they buy in. */
export interface PositionData {
  readonly years: readonly number[];
  readonly groups: Readonly<Record<Group, readonly Economy[]>>;
  /** Manufacturing of the paper's six, year by year. */
  readonly paths: readonly PathYear[];
}

export const groups = ["M", "L", "K", "T"] as const;
export type Group = (typeof groups)[number];

export interface Economy {
  readonly iso3: string;
  /** Share of value added, by year. */
  readonly forward: readonly number[];
  /** Share of exports, by year. */
  readonly backward: readonly number[];
  /** Value added of the group, million US dollars, by year. */
  readonly usdMillion: readonly number[];
}

export interface PathYear {
  readonly iso3: string;
  readonly year: number;
  readonly forward: number;
  readonly backward: number;
  /** From the full tables, or rebuilt from aggregates. */
  readonly exact: boolean;
}

export interface PositionView {
  /** Where all stand in a year, or the way of the six through the years. */
  readonly form: "places" | "paths";
  readonly group: Group;
  readonly year: number;
  /** An economy, the paper's six, or nobody. */
  readonly focus: string;
}

export const nobody = "none";
export const six = "six";

export interface Position {
  readonly iso3: string;
  readonly forward: number;
  readonly backward: number;
  readonly usdMillion: number;
}

/** All economies in a group and year. @throws RangeError when there is no such year */
export function places(data: PositionData, group: Group, year: number): Position[] {
  const at = data.years.indexOf(year);
  if (at < 0) throw new RangeError(`upstream-downstream: no data for ${year}`);
  return data.groups[group].map(({ iso3, forward, backward, usdMillion }) => ({
    iso3,
    forward: forward[at] as number,
    backward: backward[at] as number,
    usdMillion: usdMillion[at] as number,
  }));
}

/** The dividing lines: the medians of both directions. */
export function medians(list: readonly Position[]): { forward: number; backward: number } {
  const middle = (values: number[]) => {
    const sorted = values.sort((a, b) => a - b);
    const at = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(at)] ?? NaN) + (sorted[Math.ceil(at)] ?? NaN)) / 2;
  };
  return {
    forward: middle(list.map(({ forward }) => forward)),
    backward: middle(list.map(({ backward }) => backward)),
  };
}

export const quadrants = ["forward", "both", "neither", "backward"] as const;
export type Quadrant = (typeof quadrants)[number];

/** Above the median in which direction; on the line is not above it. */
export function quadrantOf(
  { forward, backward }: Position,
  lines: { readonly forward: number; readonly backward: number },
): Quadrant {
  const [high, deep] = [forward > lines.forward, backward > lines.backward];
  return high ? (deep ? "both" : "forward") : deep ? "backward" : "neither";
}

/** How many economies each quadrant holds. */
export function counts(list: readonly Position[]): Record<Quadrant, number> {
  const lines = medians(list);
  const result = { forward: 0, both: 0, neither: 0, backward: 0 };
  for (const each of list) result[quadrantOf(each, lines)]++;
  return result;
}

/** The way of an economy, earliest year first. */
export const pathOf = (data: PositionData, iso3: string): PathYear[] =>
  data.paths.filter((each) => each.iso3 === iso3).sort((a, b) => a.year - b.year);
