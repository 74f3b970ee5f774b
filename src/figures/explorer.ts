import { isLocale, type Locale } from "../i18n/locale.ts";
import { postprocess } from "../plotting/postprocess.ts";
import { sizes } from "../plotting/size.ts";
import { animateBetween } from "../plotting/transition.ts";
import { viewOf, type Control, type Drawing, type Scene } from "./contract.ts";
import { explorable, type Explorable } from "./explorable.ts";
import { explorerText } from "./explorer-text.ts";
import { nearest, walk } from "./read-out.ts";

/**
 * `<figure-explorer data-figure data-state data-locale data-src>`: the reader chooses what a figure
 * shows and reads its values by pointer, touch and keys. The view stands in the address; the button
 * leads back to the state `data-state`. The numbers come from `data-src`, the figure's JSON.
 */
class FigureExplorer extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount === 0) void this.#open();
  }

  get #locale(): Locale {
    const { locale } = this.dataset;
    return isLocale(locale) ? locale : "en";
  }

  #say(name: keyof typeof explorerText): string {
    return explorerText[name][this.#locale];
  }

  async #open(): Promise<void> {
    this.replaceChildren(made("p", { role: "status" }, this.#say("loading")));
    try {
      const [loaded, response] = await Promise.all([
        explorable(this.dataset.figure ?? ""),
        fetch(this.dataset.src ?? ""),
      ]);
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      const { data } = (await response.json()) as { data: unknown };
      explore(this, loaded, data, this.dataset.state ?? "", this.#locale);
    } catch (error) {
      console.error(error);
      const retry = made("button", { type: "button" }, this.#say("retry"));
      retry.addEventListener("click", () => void this.#open());
      this.replaceChildren(made("p", { role: "alert" }, this.#say("failed")), retry);
    }
  }
}

/** Below this width of the explorer the narrow drawing is used, px. */
const narrowBelow = 600;

function explore(
  host: HTMLElement,
  { figure, draw }: Explorable,
  data: unknown,
  state: string,
  locale: Locale,
): void {
  const say = (name: keyof typeof explorerText) => explorerText[name][locale];
  const story = viewOf(figure, state);
  const form = made("form", { "aria-label": say("controls") });
  const title = made("p", { class: "explorer-title" });
  const unit = made("p", { class: "explorer-unit" });
  const notice = made("p", { class: "notice", role: "status", hidden: "" });
  const picture = made("div", { class: "picture-read", tabindex: "0", role: "application" });
  const readOut = made("p", { class: "read-out", role: "status" }, say("hint"));
  const notes = made("p", { class: "explorer-note" });
  const back = made("button", { type: "button" }, say("back"));
  const table = made("details", {});
  host.replaceChildren(form, notice, title, unit, picture, readOut, notes, table);

  let view = story;
  let drawing: Drawing | null = null;
  let reading = -1;

  const address = new URL(location.href);
  if (address.searchParams.get("figure") === figure.id) {
    const parsed = figure.parse(address.searchParams, data);
    view = parsed.view;
    notice.hidden = parsed.notices.length === 0;
    notice.textContent = parsed.notices.map((each) => each[locale]).join(" ");
  }

  const scene = (): Scene<object, unknown> => ({ view, data, locale });
  const sizeNow = () => sizes[host.clientWidth < narrowBelow ? "narrow" : "wide"];

  function show(next: object): void {
    view = next;
    notice.hidden = true;
    const url = new URL(location.href);
    // Only the explorer's own parameters change.
    for (const name of ["figure", "state", ...Object.keys(story)]) url.searchParams.delete(name);
    if (view !== story) {
      url.searchParams.set("figure", figure.id);
      for (const [name, value] of figure.print(view)) url.searchParams.set(name, value);
    }
    history.replaceState(history.state, "", url);
    render();
  }

  function render(): void {
    const now = scene();
    title.textContent = figure.title(now);
    unit.textContent = figure.unit(now);
    notes.textContent = figure.notes(now).join(" ");
    fillForm(form, figure.controls(now), back, show);
    back.hidden = view === story;
    const old = drawing?.svg;
    drawing = draw({ ...now, size: sizeNow(), document });
    const svg = postprocess(drawing.svg, {
      idPrefix: `explore-${figure.id}`,
      label: figure.alt(now),
    });
    picture.replaceChildren(svg);
    picture.setAttribute("aria-label", `${figure.title(now)} ${say("picture")}`);
    if (old && old.getAttribute("viewBox") === svg.getAttribute("viewBox"))
      animateBetween(old, svg);
    reading = -1;
    readOut.textContent = say("hint");
    table.replaceChildren(made("summary", {}, say("table")));
    if (table.open) fillTable();
  }

  function fillTable(): void {
    if (table.childElementCount > 1) return;
    const { caption, columns, rows } = figure.table(scene());
    const ofWords = columns.every(({ numeric }) => !numeric);
    const whole = made("table", ofWords ? { class: "words" } : {});
    const head = made("tr", {});
    head.append(...columns.map(({ label }) => made("th", { scope: "col" }, label)));
    whole.append(made("caption", {}, caption), wrap("thead", [head]));
    whole.append(
      wrap(
        "tbody",
        rows.map(([first = "", ...cells]) =>
          wrap("tr", [
            made("th", { scope: "row" }, first),
            ...cells.map((cell) => made("td", {}, cell)),
          ]),
        ),
      ),
    );
    const box = made("div", {
      class: "scroll-table",
      tabindex: "0",
      role: "region",
      "aria-label": caption,
    });
    box.append(whole);
    table.append(box);
  }

  function read(index: number): void {
    const point = drawing?.points[index];
    if (!drawing || !point) return;
    reading = index;
    readOut.textContent = point.text;
    drawing.svg.querySelector("[data-cursor]")?.remove();
    const cursor = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    const attributes = { cx: point.x, cy: point.y, r: 8, fill: "none", "stroke-width": 2 };
    for (const [name, value] of Object.entries(attributes))
      cursor.setAttribute(name, String(value));
    cursor.setAttribute("stroke", "var(--ink)");
    cursor.setAttribute("data-cursor", "");
    drawing.svg.append(cursor);
  }

  function readAt(event: PointerEvent): void {
    if (!drawing) return;
    const box = drawing.svg.getBoundingClientRect();
    const scale = drawing.svg.viewBox.baseVal.width / box.width;
    read(
      nearest(
        drawing.points,
        (event.clientX - box.left) * scale,
        (event.clientY - box.top) * scale,
      ),
    );
  }

  picture.addEventListener("pointermove", readAt);
  picture.addEventListener("pointerdown", readAt);
  picture.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !drawing) return;
    const next = walk(drawing.points, reading, event.key);
    if (next === null) return;
    // The story walks its steps with the same keys.
    event.preventDefault();
    event.stopPropagation();
    read(next);
  });
  back.addEventListener("click", () => {
    show(story);
    picture.focus();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  table.addEventListener("toggle", () => {
    if (table.open) fillTable();
  });

  let drawn = sizeNow();
  new ResizeObserver(() => {
    if (host.clientWidth === 0 || sizeNow() === drawn) return;
    drawn = sizeNow();
    render();
  }).observe(host);
  render();
  if (notice.textContent) notice.hidden = false;
}

/** The form anew for a view; the control that was in use keeps the focus. */
function fillForm(
  form: HTMLFormElement,
  controls: readonly Control<object>[],
  back: HTMLElement,
  show: (view: object) => void,
): void {
  const focused = form.contains(document.activeElement) ? document.activeElement : null;
  const place =
    focused instanceof HTMLSelectElement || focused instanceof HTMLInputElement
      ? { name: focused.name, value: focused.type === "checkbox" ? focused.value : null }
      : null;
  form.replaceChildren(...controls.map((control) => controlElement(control, show)), back);
  if (!place) return;
  const again = [...form.elements].find(
    (element) =>
      (element instanceof HTMLSelectElement || element instanceof HTMLInputElement) &&
      element.name === place.name &&
      (place.value === null || element.value === place.value),
  );
  (again as HTMLElement | undefined)?.focus();
}

function controlElement(control: Control<object>, show: (view: object) => void): HTMLElement {
  if (control.kind === "one") {
    const select = made("select", { name: control.id });
    for (const { value, label } of control.choices) {
      const option = made("option", { value }, label);
      option.selected = value === control.chosen;
      select.append(option);
    }
    select.addEventListener("change", () => show(control.choose(select.value)));
    const label = made("label", { class: "control" });
    label.append(made("span", {}, control.label), select);
    return label;
  }
  const list = made("div", { class: "several" });
  const boxes = control.choices.map(({ value, label }) => {
    const box = made("input", { type: "checkbox", name: control.id, value });
    box.checked = control.chosen.includes(value);
    box.addEventListener("change", () =>
      show(control.choose(boxes.filter((each) => each.checked).map((each) => each.value))),
    );
    const line = made("label", {});
    line.append(box, label);
    list.append(line);
    return box;
  });
  return wrap("fieldset", [made("legend", {}, control.label), list]);
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  text = "",
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text) element.textContent = text;
  return element;
}

function wrap<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  children: readonly Node[],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
}

customElements.define("figure-explorer", FigureExplorer);
