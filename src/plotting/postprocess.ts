/**
 * Turns what Plot draws into markup that is valid, accessible, free of inline style, small and
 * equal on the server and in the browser. Runs on any DOM.
 */

export interface Finish {
  /** Prefix of every id inside the picture; unique on the page. */
  readonly idPrefix: string;
  /** Text alternative of the picture. */
  readonly label: string;
}

const namespace = "http://www.w3.org/2000/svg";

export function postprocess(svg: SVGSVGElement, { idPrefix, label }: Finish): SVGSVGElement {
  for (const style of Array.from(svg.querySelectorAll("style"))) style.remove();
  for (const element of [svg, ...all(svg)]) {
    for (const attribute of ["aria-label", "aria-hidden", "class", "style", "font-variant"]) {
      element.removeAttribute(attribute);
    }
  }
  const [, , width, height] = (svg.getAttribute("viewBox") ?? "").split(/[\s,]+/);
  for (const attribute of ["width", "height", "font-size", "font-family"]) {
    svg.removeAttribute(attribute);
  }
  renameIds(svg, idPrefix);
  for (const element of all(svg)) {
    if (element.localName === "g") mergeLines(element);
  }
  for (const element of all(svg).toReversed()) {
    if (element.localName === "g") dissolve(element);
    if (element.localName === "text") placeText(element);
  }
  for (const element of [svg, ...all(svg)]) tidyAttributes(element);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("class", "plot");
  // Some browsers once put every inline picture into the tab order.
  svg.setAttribute("focusable", "false");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.setAttribute("font-family", "var(--sans)");
  return svg;
}

function all(root: Element): Element[] {
  return Array.from(root.querySelectorAll("*"));
}

function renameIds(svg: Element, prefix: string): void {
  const renamed = new Map<string, string>();
  for (const element of all(svg)) {
    const id = element.getAttribute("id");
    if (!id) continue;
    const name = `${prefix}-${renamed.size + 1}`;
    renamed.set(id, name);
    element.setAttribute("id", name);
  }
  if (renamed.size === 0) return;
  for (const element of all(svg)) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? "";
      const pointed = value.replace(
        /url\(#([^)]+)\)|^#(.+)$/g,
        (whole, inUrl: string | undefined, plain: string | undefined) => {
          const target = renamed.get(inUrl ?? plain ?? "");
          if (!target) return whole;
          return inUrl ? `url(#${target})` : `#${target}`;
        },
      );
      if (pointed !== value) element.setAttribute(name, pointed);
    }
  }
}

const lineCoordinates = new Set(["x1", "x2", "y1", "y2"]);

/** Grid lines and ticks of one group become one path: fewer nodes, the same ink. */
function mergeLines(group: Element): void {
  const lines = Array.from(group.children);
  const plain = (line: Element) =>
    line.localName === "line" &&
    line.getAttributeNames().every((name) => lineCoordinates.has(name));
  if (lines.length < 2 || !lines.every(plain)) return;
  const path = group.ownerDocument.createElementNS(namespace, "path");
  const at = (line: Element, name: string) => line.getAttribute(name) ?? "0";
  path.setAttribute(
    "d",
    lines
      .map((line) => {
        const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => at(line, name));
        return `M${x1},${y1}L${x2},${y2}`;
      })
      .join(""),
  );
  for (const line of lines) line.remove();
  group.appendChild(path);
}

/** A group with one child hands its attributes down and goes; an empty one just goes. */
function dissolve(group: Element): void {
  const [child, ...others] = Array.from(group.children);
  if (!child) return group.remove();
  if (others.length > 0) return;
  if (group.hasAttribute("opacity") && child.hasAttribute("opacity")) return;
  for (const name of group.getAttributeNames()) {
    const value = group.getAttribute(name) ?? "";
    if (name === "transform") {
      child.setAttribute(name, [value, child.getAttribute(name)].filter(Boolean).join(" "));
    } else if (!child.hasAttribute(name)) child.setAttribute(name, value);
  }
  group.replaceWith(child);
}

/** `transform="translate(x,y)"` on a single line of text becomes x and y. */
function placeText(text: Element): void {
  const match = /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(text.getAttribute("transform") ?? "");
  if (!match || text.children.length > 0) return;
  const [, x, y] = match as unknown as [string, string, string];
  // Plot centres a line of text with y = 0.32 em, which cannot be added to a length in px.
  const shift = /^(-?[\d.]+)em$/.exec(text.getAttribute("y") ?? "0em");
  if (!shift) return;
  text.removeAttribute("transform");
  text.setAttribute("x", x);
  text.setAttribute("y", y);
  if (Number(shift[1]) !== 0) text.setAttribute("dy", `${shift[1]}em`);
}

const geometry = /^(?:d|[xy][12]?|c[xy]|r[xy]?|width|height|transform|points)$/;

/** Rounds numbers (geometry to a tenth of a px, the rest to 3 decimals) and sorts attributes. */
function tidyAttributes(element: Element): void {
  const entries = element
    .getAttributeNames()
    .sort()
    .map((name) => [name, element.getAttribute(name) ?? ""] as const);
  for (const [name] of entries) element.removeAttribute(name);
  for (const [name, value] of entries) {
    const text = name.startsWith("data-")
      ? value
      : geometry.test(name)
        ? rounded(value, 1)
        : /^-?[\d.]+(?:e-?\d+)?$/.test(value)
          ? rounded(value, 3)
          : value;
    element.setAttribute(name, name === "d" ? shorterPath(text) : text);
  }
}

function rounded(text: string, decimals: number): string {
  return text.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/g, (number) => {
    const value = Number(Number(number).toFixed(decimals));
    return String(Object.is(value, -0) ? 0 : value);
  });
}

/** Straight lines along an axis in their short form: M0,5L10,5 → M0,5H10. */
function shorterPath(path: string): string {
  return path.replace(/^(?:M[-\d.]+,[-\d.]+L[-\d.]+,[-\d.]+)+$/, (lines) =>
    lines.replace(
      /M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)/g,
      (whole, x1: string, y1: string, x2: string, y2: string) =>
        y1 === y2 ? `M${x1},${y1}H${x2}` : x1 === x2 ? `M${x1},${y1}V${y2}` : whole,
    ),
  );
}
