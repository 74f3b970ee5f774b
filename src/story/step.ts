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
  /** One for each width. */
  readonly drawings: readonly SVGSVGElement[];
  /** What is out of the document of the drawings, in its order. */
  readonly shelf: Piece[];
}

/** A part of a drawing, the group it belongs to, and which of the drawings that is in. */
interface Piece {
  readonly group: Element;
  readonly part: Node;
  readonly width: number;
}

/** Reads the steps of a sequence from its markup; a section without a figure is left to the prose. */
export function findSteps(sequence: HTMLElement): Step[] {
  return [...sequence.querySelectorAll<HTMLElement>(":scope > section.step")].flatMap((section) => {
    const { id } = section;
    const named = `[data-step="${CSS.escape(id)}"]`;
    const figure = sequence.querySelector<HTMLElement>(`:scope > figure.state${named}`);
    const link = sequence.querySelector<HTMLAnchorElement>(`.chain a${named}`);
    const state = section.dataset.state ?? "";
    const drawings = [...(figure?.querySelectorAll<SVGSVGElement>(".picture > * > svg") ?? [])];
    return figure ? [{ id, state, section, figure, link, drawings, shelf: [] }] : [];
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

/** As many elements as a slow phone lays out in one task. */
const elementsInPart = 24;

/**
 * Takes what a step's drawings consist of out of the document. A page of many states would otherwise
 * carry thousands of nodes of which the reader sees one state.
 */
export function shelveDrawing(step: Step): void {
  restorePart(step, -1);
  for (const [width, svg] of step.drawings.entries()) takeApart(svg, width, step.shelf);
}

/** Large groups come in pieces, so that they can come back one by one. */
function takeApart(group: Element, width: number, shelf: Piece[]): void {
  for (const part of [...group.childNodes]) {
    part.remove();
    shelf.push({ group, part, width });
    if (elementsIn(part) > elementsInPart) takeApart(part as Element, width, shelf);
  }
}

const elementsIn = (part: Node): number =>
  part instanceof Element ? 1 + part.querySelectorAll("*").length : 0;

/**
 * Puts back the next pieces of what is missing; true when some are missing still. Only the drawing in
 * the width shown is laid out; where none is, all come back.
 */
export function restorePart({ shelf }: Step, shown: number): boolean {
  for (let restored = 0; restored < elementsInPart;) {
    const piece = shelf.shift();
    if (!piece) return false;
    if (piece.width === shown) restored += elementsIn(piece.part);
    piece.group.append(piece.part);
  }
  return shelf.length > 0;
}

/** Whether all of a step's drawings is in the document. */
export const isWhole = ({ shelf }: Step): boolean => shelf.length === 0;

/** Whether none of a step's drawings is in the document. */
export const isShelved = ({ drawings }: Step): boolean =>
  drawings.every((svg) => !svg.hasChildNodes());

/** Which of a step's drawings the layout shows, as an index; -1 where it shows none. */
export const shownWidth = ({ drawings }: Step): number =>
  drawings.findIndex((svg) => svg.getClientRects().length > 0);
