import { oneAFrame, type Work } from "./frames.ts";
import { readSteps, triggerLine } from "./geometry.ts";
import { isLaidOut } from "./opening.ts";
import { keepPlace, type SequenceReading } from "./place.ts";
import {
  coverFigure,
  findSteps,
  isCovered,
  isShelved,
  isWhole,
  markFigure,
  markText,
  restorePart,
  shelveDrawing,
  shownWidth,
  type Step,
} from "./step.ts";
import { watchSteps } from "./triggers.ts";

/** What a `stepchange` event tells. */
export interface StepChange {
  /** The id of the sequence. */
  readonly sequence: string;
  /** The id of the step that is now active. */
  readonly step: string;
  readonly state: string;
  /** The state shown until now; its drawing is in the document still. */
  readonly previousState: string | null;
  /** True where nothing should move: the first state shown, out of sight, reduced motion. */
  readonly instant: boolean;
  /** The drawings, in the width that is shown, of the state until now and of the one to come. */
  readonly outgoing: SVGSVGElement | null;
  readonly incoming: SVGSVGElement | null;
  /** Has work on the incoming drawing done, each in a frame of its own, before it is shown. */
  beforehand(...work: readonly (() => void)[]): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "story-sequence": StorySequence;
  }
  interface DocumentEventMap {
    stepchange: CustomEvent<StepChange>;
  }
}

/** Time after which the drawing of a step has come to rest, in milliseconds. */
const atRest = 500;

/** Time between two tasks of tidying up, in milliseconds: whatever else is waiting goes first. */
const between = 30;

/** Controls inside a sequence that use the arrow or letter keys themselves. */
const typing =
  "input, textarea, select, dialog, [contenteditable], [popover], [role=slider], [role=listbox], [role=grid], [role=radiogroup], [role=tablist], [role=application]";

/**
 * `<story-sequence>`: figures and prose that already read well one after the other become a stage
 * whose state follows the step being read.
 *
 * CSS decides whether there is a stage (`display: grid`) or a flow: unrolled, printed, or in a
 * viewport too low for both. The element asks the layout, so the two can't disagree. The active step
 * follows from geometry alone, each time anything may have moved.
 */
export class StorySequence extends HTMLElement {
  #steps: readonly Step[] = [];
  #active = -1;
  #staged = false;
  #printing = false;
  #tidying = 0;
  /** Which of the drawings' widths was shown at the last change of step. */
  #width = -1;
  /** Does at once what the change of step under way has left for coming frames. */
  #finish = () => {};
  #reading: SequenceReading | null = null;
  #over = new AbortController();

  connectedCallback(): void {
    this.#over = new AbortController();
    const { signal } = this.#over;
    const start = () => this.#start(signal);
    if (!isLaidOut(this)) this.addEventListener("laidout", start, { once: true, signal });
    else if (document.readyState !== "loading") start();
    else document.addEventListener("DOMContentLoaded", start, { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#over.abort();
    this.#setStage(false);
    this.#steps = [];
  }

  /** The active step's id; null while the sequence lies unrolled. */
  get step(): string | null {
    return this.#steps[this.#active]?.id ?? null;
  }

  /** All step ids in reading order. */
  get steps(): string[] {
    return this.#steps.map(({ id }) => id);
  }

  /** Takes the reader to a step, without adding to the history. Unknown ids are ignored. */
  goTo(id: string): void {
    const step = this.#steps.find((each) => each.id === id);
    if (!step) return;
    // Not `scrollIntoView`, which is content when a pinch zoom could still pan to the step.
    const top = step.section.getBoundingClientRect().top - this.#landing();
    window.scrollBy({ top, behavior: "instant" });
    this.#look(true);
  }

  /** Goes `by` steps forward (or back, when negative); false at the ends and where there is no stage. */
  walk(by: number): boolean {
    const next = this.#steps[this.#active + by];
    if (!this.#staged || !next) return false;
    this.goTo(next.id);
    return true;
  }

  /** Measures where the reader is, now; null for a sequence without steps. */
  read(): SequenceReading | null {
    if (this.#steps.length === 0) return null;
    // In the flow a step begins with its figure.
    const bands = this.#steps.map(({ section, figure }) => {
      const { top, bottom } = section.getBoundingClientRect();
      return { top: this.#staged ? top : figure.getBoundingClientRect().top, bottom };
    });
    return { ...readSteps(bands, this.#line()), ids: this.steps };
  }

  #start(signal: AbortSignal): void {
    this.#steps = findSteps(this);
    if (this.#steps.length === 0) return;
    const stop = watchSteps(
      this.#steps.map(({ section }) => section),
      { line: () => this.#line(), look: (settled) => this.#look(settled) },
    );
    signal.addEventListener("abort", stop);

    this.addEventListener("click", (event) => this.#click(event), { signal });
    // On the document and last: whoever used the key has said so by then.
    document.addEventListener("keydown", (event) => this.#key(event), { signal });

    const print = (printing: boolean) => {
      this.#printing = printing;
      this.#look(false);
    };
    window.addEventListener("beforeprint", () => print(true), { signal });
    window.addEventListener("afterprint", () => print(false), { signal });
    matchMedia("print").addEventListener("change", ({ matches }) => print(matches), { signal });

    const classes = new MutationObserver(() => this.#relay());
    classes.observe(document.documentElement, { attributeFilter: ["class"] });
    signal.addEventListener("abort", () => classes.disconnect());

    this.#look(true);
  }

  /** Where the browser puts the top of a step that a link leads to, in pixels. */
  #landing(): number {
    const { scrollPaddingTop } = getComputedStyle(document.documentElement);
    const { scrollMarginTop } = getComputedStyle(this.#steps[0]!.section);
    return (parseFloat(scrollPaddingTop) || 0) + parseFloat(scrollMarginTop);
  }

  /** From CSS by way of the landing place, so that the two can't drift apart. */
  #line(): number {
    return triggerLine(this.#landing(), window.innerHeight);
  }

  #look(settled: boolean): void {
    const staged = !this.#printing && getComputedStyle(this).display === "grid";
    const turned = staged !== this.#staged;
    this.#staged = staged;
    // Everything is measured before anything is changed: each change would cost another layout.
    this.#reading = this.read();
    const sequences = settled ? [...document.querySelectorAll("story-sequence")] : [];
    const readings = sequences.flatMap((each) => each.read?.() ?? []);
    const active = this.#steps[this.#active];
    if (active) this.#width = shownWidth(active);
    const { top, bottom } = this.getBoundingClientRect();
    const seen = bottom >= 0 && top <= window.innerHeight;
    if (turned) this.#setStage(staged);
    if (staged && this.#reading) this.#show(this.#reading.index, seen);
    if (staged && settled && !this.#tidying) this.#tidyIn(atRest);
    if (settled) keepPlace(readings);
  }

  /** The page was unrolled or rolled up under the reader: bring the step back that was being read. */
  #relay(): void {
    const before = this.#reading;
    const staged = this.#staged;
    this.#look(false);
    if (staged === this.#staged || before?.where !== "within") return;
    this.goTo(before.ids[before.index]!);
  }

  #setStage(staged: boolean): void {
    clearTimeout(this.#tidying);
    this.#tidying = 0;
    this.#finish();
    this.#staged = staged;
    this.#active = -1;
    this.toggleAttribute("data-staged", staged);
    for (const step of this.#steps) {
      markFigure(step, false);
      markText(step, false);
      coverFigure(step, false);
      if (!staged) restorePart(step, -1);
    }
  }

  #show(index: number, seen: boolean): void {
    const step = this.#steps[index]!;
    const previous = this.#steps[this.#active];
    if (step === previous) return;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const instant = !previous || !seen || still;

    this.#finish();
    this.#active = index;
    if (!previous) for (const each of this.#steps) if (each !== step) shelveDrawing(each);

    // On a slow phone all of this is too much for one frame: first the incoming drawing is made
    // whole and ready, unseen; then it is shown; then the words follow.
    const frames: Work[] = isWhole(step) ? [] : [() => restorePart(step, this.#width)];
    const detail: StepChange = {
      sequence: this.id,
      step: step.id,
      state: step.state,
      previousState: previous?.state ?? null,
      instant,
      outgoing: previous?.drawings[this.#width] ?? null,
      incoming: step.drawings[this.#width] ?? null,
      beforehand: (...work) => frames.push(...work),
    };
    this.dispatchEvent(new CustomEvent("stepchange", { detail, bubbles: true }));
    frames.push(() => {
      for (const each of this.#steps) markFigure(each, each === step);
      if (previous) coverFigure(previous, true);
      coverFigure(step, false);
    });
    frames.push(() => {
      for (const each of this.#steps) markText(each, each === step);
      this.#say(index);
    });
    this.#finish = oneAFrame(frames);
    if (instant) this.#finish();
    this.#tidyIn(atRest);
  }

  #tidyIn(delay: number): void {
    clearTimeout(this.#tidying);
    this.#tidying = window.setTimeout(() => this.#tidy(), delay);
  }

  /**
   * Hides the figure that was covered until now. Keeps the drawings on either side in the document, laid
   * out behind the one that is seen, so that a step to them needs painting only; the others leave it.
   * After the step and little by little: each costs a layout.
   */
  #tidy(): void {
    this.#tidying = 0;
    // A tab in the background draws no frames.
    this.#finish();
    // A sequence that is not being read keeps the drawing it shows and no other.
    const reach = this.#reading?.where === "within" ? 1 : 0;
    const far = (step: Step) => Math.abs(this.#steps.indexOf(step) - this.#active) > reach;
    const covered = this.#steps.find(isCovered);
    const step = this.#steps.find((each) => !(far(each) ? isShelved(each) : isWhole(each)));
    if (covered) coverFigure(covered, false);
    else if (!step) return;
    else if (far(step)) shelveDrawing(step);
    else restorePart(step, this.#width);
    this.#tidyIn(between);
  }

  /** Position in words, and the ends of the walk. */
  #say(index: number): void {
    const of = this.#steps.length;
    const position = this.querySelector<HTMLElement>(".position [data-template]");
    if (position) {
      const template = position.dataset.template ?? "{n} / {of}";
      position.textContent = template.replace("{n}", `${index + 1}`).replace("{of}", `${of}`);
    }
    for (const button of this.querySelectorAll<HTMLElement>("[data-walk]")) {
      const end = button.dataset.walk === "next" ? of - 1 : 0;
      // Not `disabled`: that would drop the focus of a reader who walks by keyboard.
      button.setAttribute("aria-disabled", String(index === end));
    }
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const walk = target.closest<HTMLElement>("[data-walk]")?.dataset.walk;
    if (walk) this.walk(walk === "next" ? 1 : -1);
    const { step } = target.closest<HTMLElement>(".chain a")?.dataset ?? {};
    // A plain click replaces the place; any other kind (new tab, copy) is the browser's.
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!step || !plain || !this.#staged) return;
    event.preventDefault();
    this.goTo(step);
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const target = event.target as Element;
    const inside = this.contains(target);
    const idle = target === document.body || target === document.documentElement;
    if (!inside && !(idle && this.read()?.where === "within")) return;
    if (inside && target.closest(typing)) return;
    const onward = getComputedStyle(this).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = onward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const by = { [onward]: 1, j: 1, [back]: -1, k: -1 }[event.key];
    if (by && this.walk(by)) event.preventDefault();
  }
}

if (!customElements.get("story-sequence")) customElements.define("story-sequence", StorySequence);
