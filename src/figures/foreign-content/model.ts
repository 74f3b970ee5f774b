/** Foreign value in the manufactures that economies export, from two databases that do not join. */
export interface ContentData {
  /** The years of the larger set, ADB. */
  readonly years: readonly number[];
  readonly economies: readonly {
    readonly iso3: string;
    /** Foreign value added and double counting in exports of manufactures, share, by year. */
    readonly share: readonly number[];
    /** Value added of manufacturing, million US dollars, by year. */
    readonly usdMillion: readonly number[];
  }[];
  /** Two years of the smaller and older set, WIOD. */
  readonly pair: {
    readonly from: number;
    readonly to: number;
    readonly economies: readonly {
      readonly iso3: string;
      readonly from: number;
      readonly to: number;
    }[];
  };
}

export interface ContentView {
  /** Ranked by share; by size of manufacturing; or two years of the older set, ranked by the later. */
  readonly form: "rank" | "size" | "change";
  /** Year of the larger set. */
  readonly year: number;
  /** An economy, the paper's six, or nobody. */
  readonly focus: string;
}

export const nobody = "none";
export const six = "six";

/** How many of the largest the view by size speaks of. */
export const largestCount = 10;

export interface Place {
  readonly iso3: string;
  readonly share: number;
  readonly usdMillion: number;
}

/** All economies of a year, lowest share first. @throws RangeError when there is no such year */
export function ranked(data: ContentData, year: number): Place[] {
  const at = data.years.indexOf(year);
  if (at < 0) throw new RangeError(`foreign-content: no data for ${year}`);
  return data.economies
    .map(({ iso3, share, usdMillion }) => ({
      iso3,
      share: share[at] as number,
      usdMillion: usdMillion[at] as number,
    }))
    .sort((a, b) => a.share - b.share || (a.iso3 < b.iso3 ? -1 : 1));
}

/** The largest manufacturing economies of a year, largest first. */
export function largest(data: ContentData, year: number): Place[] {
  return ranked(data, year)
    .sort((a, b) => b.usdMillion - a.usdMillion)
    .slice(0, largestCount);
}

/** The middle share of a ranked list, or the mean of the two middle ones. */
export function middle(list: readonly Place[]): number {
  const at = (list.length - 1) / 2;
  const [low, high] = [list[Math.floor(at)], list[Math.ceil(at)]];
  return ((low?.share ?? NaN) + (high?.share ?? NaN)) / 2;
}

export interface Change {
  readonly iso3: string;
  readonly from: number;
  readonly to: number;
}

/** The older set, lowest later share first. */
export function changes(data: ContentData): Change[] {
  return [...data.pair.economies].sort((a, b) => a.to - b.to || (a.iso3 < b.iso3 ? -1 : 1));
}

export const fallen = (list: readonly Change[]): Change[] =>
  list.filter(({ from, to }) => to < from).sort((a, b) => a.to - a.from - (b.to - b.from));

/** Who gained most. */
export const steepest = (list: readonly Change[]): Change =>
  list.reduce((best, each) => (each.to - each.from > best.to - best.from ? each : best));
