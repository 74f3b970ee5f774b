import scrollama from "scrollama";

/** What a watch needs to know, and whom it tells. */
export interface Watch {
  /** The trigger line now, in CSS pixels from the top of the viewport. */
  line(): number;
  /** Called when another step may be at the line; `settled` when the page is at rest. */
  look(settled: boolean): void;
}

/** Quiet time after the last scroll event, in milliseconds, that counts as rest. */
const rest = 100;

/**
 * Watches steps until the returned function is called.
 *
 * scrollama says when a step crosses the line; nothing here says which step is active, because
 * scrollama can't know. What it gets wrong, and what is done about it:
 * - It bakes the line in pixels, and loses observers when a step changes height: they are rebuilt
 *   whenever the viewport, the zoom, a font or a step changes.
 * - A jump may skip a step, or even a whole sequence, without a callback, and several callbacks may
 *   arrive in any order: every callback means "look", and there is a last look when scrolling rests.
 * - Its direction belongs to the module, its progress dies early: neither is asked for.
 * - It never removes its scroll listener: it doesn't get to add one.
 */
export function watchSteps(steps: HTMLElement[], { line, look }: Watch): () => void {
  const over = new AbortController();
  const { signal } = over;
  const offset = () => `${line()}px`;
  const cross = () => look(false);

  const crossings = scrollama();
  withoutScrollListener(() => crossings.setup({ step: steps, offset: offset() }));
  crossings.onStepEnter(cross).onStepExit(cross);

  let frame = 0;
  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      crossings.offset(offset());
      look(true);
    });
  };

  let timer = 0;
  const scrolled = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, rest, true);
  };

  const sizes = new ResizeObserver(refresh);
  for (const step of steps) sizes.observe(step);
  window.addEventListener("scroll", scrolled, { passive: true, signal });
  for (const change of ["resize", "orientationchange", "load", "pageshow", "hashchange"]) {
    window.addEventListener(change, refresh, { signal });
  }
  window.visualViewport?.addEventListener("resize", refresh, { signal });
  document.fonts.addEventListener("loadingdone", refresh, { signal });

  return () => {
    over.abort();
    sizes.disconnect();
    crossings.destroy();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const step of steps) delete step.dataset.scrollamaIndex;
  };
}

/** Runs `setup` while the document takes no listener: scrollama's could never be removed again. */
function withoutScrollListener(setup: () => void): void {
  document.addEventListener = () => {};
  try {
    setup();
  } finally {
    // The own property goes, and the prototype's method is back.
    Reflect.deleteProperty(document, "addEventListener");
  }
}
