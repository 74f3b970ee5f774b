/**
 * One step of a sequence: the prose, the figure in the state the prose speaks of, and the link of
 * the chain that leads there.
 */
export interface Step {
  readonly id: string;
  readonly state: string;
  readonly section: HTMLElement;
  readonly figure: HTMLElement;
  readonly link: HTMLAnchorElement | null;
  /** Holds the drawing while it is out of the document. */
  readonly shelf: DocumentFragment;
}

/** Reads the steps of a sequence from its markup; a section without a figure is left to the prose. */
export function findSteps(sequence: HTMLElement): Step[] {
  return [...sequence.querySelectorAll<HTMLElement>(":scope > section.step")].flatMap((section) => {
    const { id } = section;
    const named = `[data-step="${CSS.escape(id)}"]`;
    const figure = sequence.querySelector<HTMLElement>(`:scope > figure.state${named}`);
    const link = sequence.querySelector<HTMLAnchorElement>(`.chain a${named}`);
    const state = section.dataset.state ?? "";
    const shelf = document.createDocumentFragment();
    return figure ? [{ id, state, section, figure, link, shelf }] : [];
  });
}

/** Marks a step's figure as the one to be seen, or no longer so. */
export function markFigure({ figure }: Step, active: boolean): void {
  figure.toggleAttribute("data-active", active);
}

/** Marks a step's prose and link as the ones being read, or no longer so. */
export function markText({ section, link }: Step, active: boolean): void {
  for (const part of [section, link]) part?.toggleAttribute("data-active", active);
  if (active) link?.setAttribute("aria-current", "step");
  else link?.removeAttribute("aria-current");
}

/** Leaves a figure that is no longer active to be seen below the one that is, or no longer so. */
export function coverFigure({ figure }: Step, covered: boolean): void {
  figure.toggleAttribute("data-covered", covered);
}

export const isCovered = ({ figure }: Step): boolean => figure.hasAttribute("data-covered");

/**
 * Takes a step's drawing out of the document or puts it back. A page of many states would otherwise
 * carry thousands of nodes of which the reader sees one state.
 */
export function shelveDrawing({ figure, shelf }: Step, away: boolean): void {
  const picture = figure.querySelector(".picture");
  if (away) shelf.append(...(picture?.childNodes ?? []));
  else picture?.append(shelf);
}

export const isShelved = ({ shelf }: Step): boolean => shelf.hasChildNodes();

/** Which of the widths of a step's drawing the layout shows, as an index; -1 where it shows none. */
export function shownWidth({ figure }: Step): number {
  const widths = [...(figure.querySelector(".picture")?.children ?? [])];
  return widths.findIndex((width) => width.getClientRects().length > 0);
}

/** The drawing of a step in one of its widths; asks nothing of the layout. */
export function drawingOf({ figure }: Step, width: number): SVGSVGElement | null {
  return figure.querySelector(".picture")?.children[width]?.querySelector("svg") ?? null;
}
