import type { Both } from "../../i18n/locale.ts";

/** The risks of part 3, the measures of part 4, and which answers which. */

export const shows = ["risks", "outward", "inward", "unanswered", "whole"] as const;
export type Show = (typeof shows)[number];

export const nothing = "none";

export interface RemedyView {
  readonly show: Show;
  /** A risk or measure whose links stand out instead, by its id, or `none`. */
  readonly chosen: string;
}

export interface Risk {
  readonly id: string;
  readonly label: Both<string>;
  readonly detail: Both<string>;
  /** Section of the paper. */
  readonly section: string;
  readonly chapter: string;
  readonly anchor: string;
}

export interface Measure {
  readonly id: string;
  readonly system: "outward" | "inward";
  readonly label: Both<string>;
}

export interface Link {
  readonly risk: string;
  readonly measure: string;
  readonly section: string;
  /** The paper's text makes the link, or we read it from two places that fit. */
  readonly basis: "stated" | "implied";
  readonly words: Both<string>;
}

export interface RemedyData {
  readonly risks: readonly Risk[];
  readonly measures: readonly Measure[];
  readonly links: readonly Link[];
}

export const systems = ["outward", "inward"] as const;
export type System = (typeof systems)[number];

export const measuresOf = (data: RemedyData, system: System): readonly Measure[] =>
  data.measures.filter((measure) => measure.system === system);

/** The links to the measures of one system. */
export function linksTo(data: RemedyData, system: System): readonly Link[] {
  const ids = measuresOf(data, system).map(({ id }) => id);
  return data.links.filter(({ measure }) => ids.includes(measure));
}

/** The links of one risk or one measure. */
export const linksOf = (data: RemedyData, id: string): readonly Link[] =>
  data.links.filter(({ risk, measure }) => risk === id || measure === id);

/** Risks that no measure names. */
export const unanswered = (data: RemedyData): readonly Risk[] =>
  data.risks.filter(({ id }) => linksOf(data, id).length === 0);

/** The links that a view draws. */
export function linksDrawn(data: RemedyData, { show, chosen }: RemedyView): readonly Link[] {
  if (chosen !== nothing) return linksOf(data, chosen);
  switch (show) {
    case "outward":
    case "inward":
      return linksTo(data, show);
    case "risks":
      return [];
    default:
      return data.links;
  }
}

/** The risks and measures that a view speaks of, by id. */
export function spokenOf(data: RemedyData, view: RemedyView): ReadonlySet<string> {
  if (view.chosen === nothing) {
    if (view.show === "whole" || view.show === "risks") {
      return new Set([...data.risks, ...data.measures].map(({ id }) => id));
    }
    if (view.show === "unanswered") return new Set(unanswered(data).map(({ id }) => id));
  }
  const linked = linksDrawn(data, view).flatMap(({ risk, measure }) => [risk, measure]);
  return new Set(view.chosen === nothing ? linked : [...linked, view.chosen]);
}
