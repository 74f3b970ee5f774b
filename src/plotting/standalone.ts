import { breakLines } from "./measure.ts";
import { palette, type Colour, type Theme } from "./palette.ts";
import { serialize } from "./serialize.ts";

/**
 * A picture that stands without the page: title, unit, source and licence inside, colours as hex,
 * its own ground and fonts.
 */
export interface Caption {
  readonly title: string;
  readonly unit: string;
  readonly notes: readonly string[];
  /** Source and terms, one line each. */
  readonly source: readonly string[];
  readonly locale: "zh" | "en";
}

const namespace = "http://www.w3.org/2000/svg";
const margin = 20;
const fonts =
  "system-ui, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** Wraps a finished drawing (see `postprocess`), which is taken out of its document. */
export function standalone(drawing: SVGSVGElement, caption: Caption, theme: Theme): string {
  const { ownerDocument: document } = drawing;
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  const title = width < 500 ? 16 : 20;
  const small = 12;
  const svg = element("svg", {
    role: "img",
    "aria-label": drawing.getAttribute("aria-label") ?? caption.title,
    "font-family": fonts,
    "text-anchor": "start",
  });
  const name = element("title", {});
  name.textContent = caption.title;
  svg.append(name);

  function element(tag: string, attributes: Readonly<Record<string, string | number>>): Element {
    const made = document.createElementNS(namespace, tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  }

  let y = margin;
  const write = (text: string, size: number, colour: Colour, bold = false) => {
    for (const line of breakLines(text, width, size, caption.locale, bold)) {
      y += size * 1.3;
      const made = element("text", { x: margin, y, "font-size": size, fill: `var(--${colour})` });
      if (bold) made.setAttribute("font-weight", "600");
      made.textContent = line;
      svg.append(made);
    }
  };
  write(caption.title, title, "ink", true);
  y += 4;
  write(caption.unit, small + 1, "muted");
  y += 12;

  const inner = element("g", {
    transform: `translate(${margin},${y})`,
    "text-anchor": drawing.getAttribute("text-anchor") ?? "middle",
    fill: "var(--ink)",
  });
  inner.append(...Array.from(drawing.childNodes));
  svg.append(inner);
  y += height + 10;
  for (const line of [...caption.notes, ...caption.source]) write(line, small, "muted");
  y += margin;

  const total = { width: width + 2 * margin, height: Math.ceil(y) };
  svg.setAttribute("viewBox", `0 0 ${total.width} ${total.height}`);
  svg.setAttribute("width", String(total.width));
  svg.setAttribute("height", String(total.height));
  name.after(element("rect", { ...total, fill: "var(--paper)" }));
  const markup = serialize(svg, { xmlns: true }).replace(/ data-[a-z]+="[^"]*"/g, "");
  return withHex(markup, theme);
}

/** Colour variables replaced by the theme's values. */
export function withHex(markup: string, theme: Theme): string {
  return markup.replace(/var\(--([a-z-]+)\)/g, (whole, name: string) => {
    const hex = palette[theme][name as Colour];
    if (!hex) throw new RangeError(`no colour ${whole} in the palette`);
    return hex;
  });
}
