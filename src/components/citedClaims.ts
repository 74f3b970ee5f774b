import { loadClaims } from "../data/claims.ts";
import { figureCalled } from "../figures/registry.ts";
import { cellCalled } from "../laboratory/cells.ts";
import type { Outline } from "../prose/outline.ts";
import { paperTables } from "../data/paper-tables.ts";

/** Ids of every claim and reading a chapter shows, in prose, figures or tables, in reading order. */
export function citedClaims(contents: Outline): string[] {
  const mentions = [
    ...contents.claims.map(({ id, line }) => ({ ids: [id], line })),
    ...contents.sequences.map(({ figure, line }) => ({
      ids: figureCalled(figure).claims,
      line: line + 0.5,
    })),
    ...contents.cells.map(({ id, line }) => ({
      ids: cellCalled(id).figures.flatMap(({ id: figure }) => figureCalled(figure).claims),
      line: line + 0.5,
    })),
    ...contents.tables.map(({ id, line }) => ({ ids: paperTables.get(id)?.claims ?? [], line })),
  ];
  mentions.sort((a, b) => a.line - b.line);
  return [...new Set(mentions.flatMap(({ ids }) => ids))];
}

/** Claims that a chapter promises, whole sections of the paper or single ones, but never shows. */
export function missingClaims(
  contents: Outline,
  promised: { readonly sections: readonly string[]; readonly claims: readonly string[] },
): string[] {
  const cited = new Set(citedClaims(contents));
  const ofSections = [...loadClaims().values()]
    .filter(({ section }) => promised.sections.includes(section))
    .map(({ id }) => id);
  return [...ofSections, ...promised.claims].filter((id) => !cited.has(id));
}
