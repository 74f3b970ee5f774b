import { figureCalled } from "../figures/registry.ts";
import type { Figure } from "../figures/contract.ts";
import { cellCalled } from "../laboratory/cells.ts";
import type { OutlineStep } from "../prose/outline.ts";
import type { Chapter } from "./chapters.ts";

/** A step that shows a figure. */
export interface FigureUse {
  readonly chapter: Chapter;
  readonly step: OutlineStep;
  readonly path: string;
}

/** Every step that shows a figure, in reading order. */
export function usesOfFigure(chapters: readonly Chapter[], id: string): FigureUse[] {
  return chapters.flatMap((chapter) =>
    chapter.outline.sequences
      .filter(({ figure }) => figure === id)
      .flatMap(({ steps }) =>
        steps.map((step) => ({ chapter, step, path: `${chapter.path}#${step.id}` })),
      ),
  );
}

export interface ChapterFigures {
  readonly chapter: Chapter;
  /** The figures that this chapter is the first to show. */
  readonly figures: readonly Figure[];
  /** Those of its cells, each with the cell's address. */
  readonly cells: readonly { readonly figure: Figure; readonly path: string }[];
}

/** The figures of each chapter that has some, in reading order. */
export function figuresByChapter(chapters: readonly Chapter[]): ChapterFigures[] {
  const seen = new Set<string>();
  const all = chapters.map((chapter) => {
    const ids = chapter.outline.sequences.map(({ figure }) => figure);
    return {
      chapter,
      figures: ids.filter((id) => !seen.has(id) && seen.add(id)).map(figureCalled),
      cells: chapter.outline.cells.flatMap(({ id: cell }) =>
        cellCalled(cell).figures.map(({ id }) => ({
          figure: figureCalled(id),
          path: `${chapter.path}#cell-${cell}`,
        })),
      ),
    };
  });
  return all.filter(({ figures, cells }) => figures.length + cells.length > 0);
}
