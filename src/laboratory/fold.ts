/**
 * The page is whole without script: every picture in two widths, every table. With script, what
 * nobody sees is kept out of the document until it is wanted, so that the page stays light.
 */

const widths = ["wide", "narrow"] as const;
type Width = (typeof widths)[number];

/** Below this, the style sheet shows the narrow picture, px. */
const narrowBelow = 560;

const pictures = new WeakMap<Element, Map<Width, Element>>();

/** Keeps only the picture in the document that fits the place. */
export function foldPicture(picture: HTMLElement): void {
  const kept = new Map<Width, Element>();
  for (const width of widths) {
    const svg = picture.querySelector(`:scope > .${width} > svg`);
    if (svg) kept.set(width, svg);
  }
  pictures.set(picture, kept);
  fit(picture);
  new ResizeObserver(() => fit(picture)).observe(picture);
}

/** Puts new drawings in the place of the old. */
export function replacePicture(picture: HTMLElement, width: Width, svg: Element): void {
  const kept = pictures.get(picture) ?? new Map<Width, Element>();
  kept.set(width, svg);
  pictures.set(picture, kept);
  fit(picture);
}

/** The drawing that is in the document. */
export const shownPicture = (picture: HTMLElement): SVGSVGElement | null =>
  picture.querySelector("svg");

function fit(picture: HTMLElement): void {
  if (picture.clientWidth === 0) return;
  const right: Width = picture.clientWidth < narrowBelow ? "narrow" : "wide";
  for (const width of widths) {
    const place = picture.querySelector(`:scope > .${width}`);
    const svg = width === right ? pictures.get(picture)?.get(width) : undefined;
    if (svg && place?.firstElementChild !== svg) place?.replaceChildren(svg);
    else if (!svg) place?.replaceChildren();
  }
}

/** Takes the table out of folded details; opening puts it back. */
export function foldTable(details: HTMLDetailsElement): void {
  const box = details.querySelector(".scroll-table");
  const table = box?.querySelector("table");
  if (!box || !table) return;
  const place = () => {
    if (details.open) box.append(table);
    else table.remove();
  };
  details.addEventListener("toggle", place);
  place();
  tables.set(details, table);
}

const tables = new WeakMap<Element, HTMLTableElement>();

/** The table of some details, in the document or not. */
export const tableOf = (details: Element): HTMLTableElement | null =>
  tables.get(details) ?? details.querySelector("table");
