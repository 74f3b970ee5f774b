import { loadClaims } from "../data/claims.ts";
import type { Locale } from "../i18n/locale.ts";
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

/** Where a text states a claim: a step, a table, a figure, or the section. */
interface ClaimPlace {
  readonly id: string;
  readonly line: number;
  /** Element id; a claim above the first heading has none. */
  readonly anchor?: string;
  readonly title?: string;
}

/** Every place of every claim, in reading order. A figure counts where the text leaves the claim to it. */
export function claimPlaces(contents: Outline, locale: Locale): ClaimPlace[] {
  const sectionAt = (line: number) => {
    const heading = contents.headings.findLast((each) => each.line <= line);
    return heading && { anchor: heading.id, title: heading.text };
  };
  const inText: ClaimPlace[] = [
    ...contents.claims.map(({ id, line, step }) => ({
      id,
      line,
      ...(step ? { anchor: step.id, title: step.title } : sectionAt(line)),
    })),
    ...contents.tables.flatMap(({ id: anchor, line }) =>
      (paperTables.get(anchor)?.claims ?? []).map((id) => ({
        ...sectionAt(line),
        id,
        line,
        anchor,
      })),
    ),
  ];
  const told = new Set(inText.map(({ id }) => id));
  const drawn: ClaimPlace[] = [
    ...contents.sequences.flatMap(({ id: anchor, title, figure, line }) =>
      figureCalled(figure).claims.map((id) => ({ id, line, anchor, title })),
    ),
    ...contents.cells.flatMap(({ id: cell, line }) => {
      const { figures, name } = cellCalled(cell);
      const shown = { line, anchor: `cell-${cell}`, title: name[locale] };
      return figures.flatMap(({ id: figure }) =>
        figureCalled(figure).claims.map((id) => ({ id, ...shown })),
      );
    }),
  ];
  return [...inText, ...drawn.filter(({ id }) => !told.has(id))].sort((a, b) => a.line - b.line);
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
