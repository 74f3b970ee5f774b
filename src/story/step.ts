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
  /** What is out of the document of each drawing (one for each width), in its order. */
  readonly shelf: ReadonlyMap<Element, Piece[]>;
}

/** A part of a drawing, and the group it belongs to. */
interface Piece {
  readonly group: Element;
  readonly part: Node;
}

/** Reads the steps of a sequence from its markup; a section without a figure is left to the prose. */
export function findSteps(sequence: HTMLElement): Step[] {
  return [...sequence.querySelectorAll<HTMLElement>(":scope > section.step")].flatMap((section) => {
    const { id } = section;
    const named = `[data-step="${CSS.escape(id)}"]`;
    const figure = sequence.querySelector<HTMLElement>(`:scope > figure.state${named}`);
    const link = sequence.querySelector<HTMLAnchorElement>(`.chain a${named}`);
    const state = section.dataset.state ?? "";
    const drawings = [...(figure?.querySelectorAll(".picture > * > svg") ?? [])];
    const shelf = new Map(drawings.map((svg): [Element, Piece[]] => [svg, []]));
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

/** As many elements as a slow phone lays out in one task. */
const elementsInPart = 24;

/**
 * Takes what a step's drawings consist of out of the document. A page of many states would otherwise
 * carry thousands of nodes of which the reader sees one state.
 */
export function shelveDrawing(step: Step): void {
  restoreDrawing(step);
  for (const [svg, pieces] of step.shelf) takeApart(svg, pieces);
}

/** Large groups come in pieces, so that they can come back one by one. */
function takeApart(group: Element, pieces: Piece[]): void {
  for (const part of [...group.childNodes]) {
    part.remove();
    pieces.push({ group, part });
    if (elementsIn(part) > elementsInPart) takeApart(part as Element, pieces);
  }
}

const elementsIn = (part: Node): number =>
  part instanceof Element ? 1 + part.querySelectorAll("*").length : 0;

/** Puts back what is missing. */
export function restoreDrawing({ shelf }: Step): void {
  for (const pieces of shelf.values())
    for (const { group, part } of pieces.splice(0)) group.append(part);
}

/** Puts back the next pieces of what is missing; only the drawing in the width shown is laid out. */
export function restorePart({ shelf }: Step, width: number): void {
  let restored = 0;
  for (const [index, pieces] of [...shelf.values()].entries()) {
    while (pieces.length > 0) {
      if (restored >= elementsInPart) return;
      const { group, part } = pieces.shift()!;
      if (index === width) restored += elementsIn(part);
      group.append(part);
    }
  }
}

/** Whether all of a step's drawings is in the document. */
export const isWhole = ({ shelf }: Step): boolean =>
  [...shelf.values()].every((pieces) => pieces.length === 0);

/** Whether none of a step's drawings is in the document. */
export const isShelved = ({ shelf }: Step): boolean =>
  [...shelf.keys()].every((svg) => !svg.hasChildNodes());

/** Which of the widths of a step's drawing the layout shows, as an index; -1 where it shows none. */
export function shownWidth({ figure }: Step): number {
  const widths = [...(figure.querySelector(".picture")?.children ?? [])];
  return widths.findIndex((width) => width.getClientRects().length > 0);
}

/** The drawing of a step in one of its widths; asks nothing of the layout. */
export function drawingOf({ figure }: Step, width: number): SVGSVGElement | null {
  return figure.querySelector(".picture")?.children[width]?.querySelector("svg") ?? null;
}
