import type { Draw, Drawing, Figure } from "../figures/contract.ts";
import { sourceLine } from "../figures/census.ts";
import { nearest, walk } from "../figures/read-out.ts";
import type { Locale } from "../i18n/locale.ts";
import { postprocess } from "../plotting/postprocess.ts";
import { sizes } from "../plotting/size.ts";
import { standalone } from "../plotting/standalone.ts";
import { animateBetween } from "../plotting/transition.ts";
import { replacePicture, shownPicture, tableOf } from "./fold.ts";
import { labWords } from "./words.ts";

/** A figure of the page that is drawn anew in place: pictures, words, table, read-out, download. */
export class DrawnFigure {
  readonly host: HTMLElement;
  readonly figure: Figure;
  readonly #draw: Draw<object, unknown>;
  readonly #locale: Locale;
  #drawings: Drawing[] = [];
  #reading = -1;
  #source: string | undefined;
  #shown: { readonly view: object; readonly data: unknown } | undefined;

  constructor(host: HTMLElement, figure: Figure, draw: Draw<object, unknown>, locale: Locale) {
    this.host = host;
    this.figure = figure;
    this.#draw = draw;
    this.#locale = locale;
    this.#read();
    this.#save("a[data-result]", "text/csv;charset=utf-8", () => this.#numbers());
    this.#save("a[data-picture]", "image/svg+xml", () => this.#picture());
  }

  /** Draws a view; `moving` lets marks travel from where they were. */
  show(view: object, data: unknown, moving: boolean): void {
    const locale = this.#locale;
    const scene = { view, data, locale };
    const { figure } = this;
    const title = figure.title(scene);
    this.#shown = { view, data };
    this.host.dataset.live = "";
    const picture = this.#find(".picture");
    const old = picture && shownPicture(picture);
    this.#drawings = [];
    if (picture) {
      replacePicture(picture, (name) => {
        const drawing = this.#draw({ ...scene, size: sizes[name], document });
        this.#drawings.push(drawing);
        return postprocess(drawing.svg, {
          idPrefix: `${figure.id}-live-${name}`,
          label: figure.alt(scene),
        });
      });
      const svg = shownPicture(picture);
      const alike = old?.getAttribute("viewBox") === svg?.getAttribute("viewBox");
      if (moving && old && svg && alike) animateBetween(old, svg);
    }
    this.#say(".figure-title", title);
    this.#say(".unit", figure.unit(scene));
    const notes = figure.notes(scene);
    const list = this.#find("[data-notes]");
    if (list?.localName === "ul") list.replaceChildren(...notes.map((note) => element("li", note)));
    else if (list) list.textContent = notes.join(" ");
    this.#fillTable();
    this.#reading = -1;
    picture?.setAttribute("aria-label", `${title} ${labWords.readKeys[locale]}`);
  }

  /** Whether the reader has the figure, or some of it, before their eyes. */
  inView(): boolean {
    const { top, bottom } = this.host.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  }

  /** Names another source than the site's own, for figures of a reader's data. */
  from(source: string): void {
    this.#source = source;
    this.#say("[data-sources]", source);
  }

  /** What is told to those who don't see the figure change. */
  announce(text: string): void {
    this.#say(".read-out", text);
  }

  busy(is: boolean): void {
    this.host.setAttribute("aria-busy", String(is));
  }

  #fillTable(): void {
    if (!this.#shown) return;
    const { caption, columns, rows } = this.figure.table({ ...this.#shown, locale: this.#locale });
    const details = this.#find("details.lab-numbers");
    const table = details && tableOf(details);
    if (!table) return;
    const head = document.createElement("tr");
    head.append(...columns.map(({ label }) => element("th", label, { scope: "col" })));
    const lines = rows.map(([first = "", ...cells]) => {
      const line = document.createElement("tr");
      line.append(
        element("th", first, { scope: "row" }),
        ...cells.map((cell) => element("td", cell)),
      );
      return line;
    });
    table.querySelector("caption")?.replaceChildren(caption);
    table.querySelector("thead")?.replaceChildren(head);
    table.querySelector("tbody")?.replaceChildren(...lines);
    details.querySelector(".scroll-table")?.setAttribute("aria-label", caption);
  }

  #read(): void {
    const picture = this.#find(".picture");
    if (!picture) return;
    picture.tabIndex = 0;
    picture.setAttribute("role", "application");
    picture.setAttribute("aria-label", labWords.readKeys[this.#locale]);
    const at = (event: PointerEvent) => {
      const drawing = this.#visible();
      if (!drawing) return;
      const box = drawing.svg.getBoundingClientRect();
      const scale = drawing.svg.viewBox.baseVal.width / box.width;
      const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
      this.#tell(drawing, nearest(drawing.points, x, y));
    };
    picture.addEventListener("pointermove", at);
    picture.addEventListener("pointerdown", at);
    picture.addEventListener("keydown", (event) => {
      const drawing = this.#visible();
      if (!drawing || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = walk(drawing.points, this.#reading, event.key);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      this.#tell(drawing, next);
    });
  }

  #visible(): Drawing | undefined {
    return this.#drawings.find(({ svg }) => svg.isConnected);
  }

  #tell(drawing: Drawing, index: number): void {
    const point = drawing.points[index];
    if (!point || (index === this.#reading && drawing.svg.querySelector("[data-cursor]"))) return;
    this.#reading = index;
    this.#say(".read-out", point.text);
    drawing.svg.querySelector("[data-cursor]")?.remove();
    const cursor = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    const attributes = { cx: point.x, cy: point.y, r: 9, "stroke-width": 2 };
    for (const [name, value] of Object.entries(attributes)) {
      cursor.setAttribute(name, String(value));
    }
    cursor.setAttribute("fill", "none");
    cursor.setAttribute("stroke", "var(--ink)");
    cursor.setAttribute("data-cursor", "");
    drawing.svg.append(cursor);
  }

  /** Makes a link of the page give what is shown now instead of what the build stored. */
  #save(selector: string, type: string, make: () => string): void {
    this.#find(selector)?.addEventListener("click", (event) => {
      if (!this.#shown) return;
      event.preventDefault();
      const address = URL.createObjectURL(new Blob([make()], { type }));
      const save = document.createElement("a");
      save.href = address;
      save.download = (event.currentTarget as HTMLAnchorElement).download;
      save.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    });
  }

  #numbers(): string {
    const { columns, rows } = this.figure.records(this.#shown?.data);
    const cell = (value: string | number | null) => {
      const text = value === null ? "" : String(value);
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(cell).join());
    return `${lines.join("\n")}\n`;
  }

  #picture(): string {
    if (!this.#shown) return "";
    const locale = this.#locale;
    const scene = { ...this.#shown, locale };
    const { svg } = this.#draw({ ...scene, size: sizes.wide, document });
    const label = this.figure.alt(scene);
    return standalone(
      postprocess(svg, { idPrefix: this.figure.id, label }),
      {
        title: this.figure.title(scene),
        unit: this.figure.unit(scene),
        notes: this.figure.notes(scene),
        source: [this.#source ?? sourceLine(this.figure, locale)],
        locale,
      },
      "light",
    );
  }

  #say(selector: string, text: string): void {
    const place = this.#find(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }

  #find(selector: string): HTMLElement | null {
    return this.host.querySelector<HTMLElement>(selector);
  }
}

function element(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.textContent = text;
  return made;
}
