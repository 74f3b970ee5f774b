import { sizeNames, type SizeName } from "../plotting/size.ts";

/**
 * The page is whole without script: every picture in two widths, every table. With script, what
 * nobody sees is kept out of the document until it is wanted, so that the page stays light.
 */

/** Below this, the style sheet shows the narrow picture, px. */
const narrowBelow = 560;

/** How to come by the picture in either width: kept from the page, or drawn when it is wanted. */
const pictures = new WeakMap<Element, (width: SizeName) => Element | undefined>();

/** Keeps only the picture in the document that fits the place. */
export function foldPicture(picture: HTMLElement): void {
  const kept = new Map<SizeName, Element>();
  for (const width of sizeNames) {
    const svg = picture.querySelector(`:scope > .${width} > svg`);
    if (svg) kept.set(width, svg);
  }
  pictures.set(picture, (width) => kept.get(width));
  // It calls as soon as the place is laid out, and asks for no layout itself.
  new ResizeObserver(([entry]) => fit(picture, entry?.contentRect.width)).observe(picture);
}

/** Puts a new drawing in the place of the old; the other width is drawn when the place asks for it. */
export function replacePicture(picture: HTMLElement, draw: (width: SizeName) => Element): void {
  const drawn = new Map<SizeName, Element>();
  pictures.set(picture, (width) => {
    const svg = drawn.get(width) ?? draw(width);
    drawn.set(width, svg);
    return svg;
  });
  fit(picture);
}

/** The drawing that is in the document. */
export const shownPicture = (picture: HTMLElement): SVGSVGElement | null =>
  picture.querySelector("svg");

function fit(picture: HTMLElement, available = picture.clientWidth): void {
  if (available === 0) return;
  const right: SizeName = available < narrowBelow ? "narrow" : "wide";
  for (const width of sizeNames) {
    const place = picture.querySelector(`:scope > .${width}`);
    const svg = width === right ? pictures.get(picture)?.(width) : undefined;
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
