import { loadClaims, type Claim } from "../data/claims.ts";
import { once } from "../data/files.ts";
import type { Outline } from "../prose/outline.ts";
import { citedClaims } from "./citedClaims.ts";

/** What a chapter says of itself that decides which claims are its own. */
interface Treats {
  readonly sections: readonly string[];
  readonly claims: readonly string[];
}

/**
 * What the page about the edition prints of the paper itself: the entries of its masthead, how many
 * references it has, and the sources that its notes name. The abstract is a text, not an entry.
 */
export const paperRecord: () => readonly Claim[] = once(() =>
  [...loadClaims().values()].filter(
    ({ section, paperSource }) =>
      ["0", "refs", "notes"].includes(section) && paperSource !== "abstract",
  ),
);

/** Claims of the paper that neither a text nor the record shows. */
export function unshownClaims(outlines: Iterable<Outline>): string[] {
  const shown = new Set(paperRecord().map(({ id }) => id));
  for (const outline of outlines) for (const id of citedClaims(outline)) shown.add(id);
  return [...loadClaims().keys()].filter((id) => !shown.has(id));
}

/** Where a claim is listed: with a chapter, with the paper's record, or with what no chapter shows. */
export type Home<Chapter> = Chapter | "record" | "unshown";

/**
 * The claims in groups, each claim once: with the chapter of its section, else with the first chapter
 * that promises or shows it. Groups come in the order of the chapters; empty ones are left out.
 */
export function claimsByHome<Chapter extends { readonly outline: Outline }>(
  chapters: readonly Chapter[],
  treats: (chapter: Chapter) => Treats,
): ReadonlyMap<Home<Chapter>, readonly Claim[]> {
  const record = new Set(paperRecord());
  const cited = chapters.map(({ outline }) => new Set(citedClaims(outline)));
  const homeOf = (claim: Claim): Home<Chapter> =>
    record.has(claim)
      ? "record"
      : (chapters.find((chapter) => treats(chapter).sections.includes(claim.section)) ??
        chapters.find((chapter) => treats(chapter).claims.includes(claim.id)) ??
        chapters.find((_, index) => cited[index]?.has(claim.id)) ??
        "unshown");
  const groups = Map.groupBy(loadClaims().values(), homeOf);
  const order = [...chapters, "record", "unshown"] as const;
  return new Map(
    order
      .flatMap((home) => [[home, groups.get(home) ?? []] as const])
      .filter(([, claims]) => claims.length > 0),
  );
}
