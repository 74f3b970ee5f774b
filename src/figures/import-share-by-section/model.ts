import type { Both } from "../../i18n/locale.ts";
import { economies } from "../economies.ts";
import { allSections } from "./names.ts";

/** US imports by HS section and origin. */

/** Where goods come from; ASEAN-6 holds Vietnam and five others. */
export const origins = ["china", "mexico", "vietnam", "india", "asean6"] as const;
export type Origin = (typeof origins)[number];

/** Who may have gained what China lost; without overlap, so that the parts add up. */
export const gainers = ["mexico", "india", "vietnam", "aseanRest", "elsewhere"] as const;
export type Gainer = (typeof gainers)[number];

export const originNames: Readonly<Record<Origin | Gainer, Both<string>>> = {
  china: economies.china.name,
  mexico: economies.mexico.name,
  vietnam: economies.vietnam.name,
  india: economies.india.name,
  asean6: { zh: "东盟六国", en: "ASEAN-6" },
  aseanRest: { zh: "东盟另五国", en: "Rest of ASEAN-6" },
  elsewhere: { zh: "其余各国", en: "Everyone else" },
};

export interface SectionView {
  /** Shares of one origin at two or three times, or who gained what China lost. */
  readonly form: "change" | "gainers";
  /** The paper's five, or all 22. */
  readonly sections: "paper" | "all";
  readonly origin: Origin;
  readonly from: number;
  readonly to: number;
  /** An earlier year, drawn faintly. */
  readonly before: number | null;
  readonly unit: "percent" | "dollars";
}

export interface SectionYear {
  readonly year: number;
  /** Months with data; fewer than 12 in the running year. */
  readonly months: number;
  readonly source: string;
  /** Imports for consumption, customs value, million US dollars, by section from I to XXII. */
  readonly usdMillion: Readonly<Record<Origin | "world", readonly number[]>>;
}

export interface SectionData {
  readonly years: readonly SectionYear[];
  /** Table 2 of the paper: China in 2023. */
  readonly paper: readonly {
    readonly section: number;
    readonly usdMillion: number;
    readonly share: number;
    readonly change: number;
  }[];
}

/** The years the paper's table compares. */
export const paperYears = { from: 2017, to: 2023 } as const;

/** The fall that the paper's claim "over 10 points" speaks of. */
export const largeFall = 10;

export function yearRow(data: SectionData, year: number): SectionYear {
  const row = data.years.find((each) => each.year === year);
  if (!row) throw new RangeError(`import-share-by-section: no data for ${year}`);
  return row;
}

/** Imports of a section (0: of all) from an origin, million US dollars. */
export function dollars(
  data: SectionData,
  section: number,
  origin: Origin | "world",
  year: number,
): number {
  const values = yearRow(data, year).usdMillion[origin];
  return section === 0 ? values.reduce((a, b) => a + b) : (values[section - 1] ?? 0);
}

/** Share of an origin in US imports of a section, percent, not rounded. */
export function share(data: SectionData, section: number, origin: Origin, year: number): number {
  return (dollars(data, section, origin, year) / dollars(data, section, "world", year)) * 100;
}

/** Change of a share between two years, percentage points, not rounded. */
export function change(
  data: SectionData,
  section: number,
  origin: Origin,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return share(data, section, origin, to) - share(data, section, origin, from);
}

/** Change of each gainer's share; together they are what China's share lost. */
export function gains(
  data: SectionData,
  section: number,
  years: { readonly from: number; readonly to: number },
): Readonly<Record<Gainer, number>> {
  const of = (origin: Origin) => change(data, section, origin, years);
  const aseanRest = of("asean6") - of("vietnam");
  return {
    mexico: of("mexico"),
    india: of("india"),
    vietnam: of("vietnam"),
    aseanRest,
    elsewhere: -of("china") - of("mexico") - of("india") - of("asean6"),
  };
}

/** What the view's rows are: sections by falling loss of the origin; all goods last where asked. */
export function sectionsOf(data: SectionData, view: SectionView): number[] {
  const numbers =
    view.sections === "paper" ? data.paper.map(({ section }) => section) : allSections;
  return [...numbers].sort(
    (a, b) =>
      change(data, a, view.origin, paperYears) - change(data, b, view.origin, paperYears) || a - b,
  );
}

export function isPapers(data: SectionData, section: number): boolean {
  return data.paper.some((each) => each.section === section);
}
