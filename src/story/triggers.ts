import scrollama, { type Scrollama } from "scrollama";

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
 * - It bakes the line and the heights of the steps in pixels, and when a step changes height it
 *   loses observers and reports an error to the window: it is set up afresh whenever the viewport,
 *   the zoom, a font or a step changes, and taken down before it notices.
 * - A jump may skip a step, or even a whole sequence, without a callback, and several callbacks may
 *   arrive in any order: every callback means "look", and there is a last look when scrolling rests.
 * - Its direction belongs to the module, its progress dies early: neither is asked for.
 * - It never removes its scroll listener: it doesn't get to add one.
 */
export function watchSteps(steps: HTMLElement[], { line, look }: Watch): () => void {
  const over = new AbortController();
  const { signal } = over;
  // Several steps cross at once, each with a callback, and a look after a change would force a layout.
  let crossing = 0;
  const cross = () => {
    clearTimeout(crossing);
    crossing = window.setTimeout(look, 0, false);
  };

  let crossings: Scrollama | undefined;
  let frame = 0;
  const takeDown = () => {
    crossings?.destroy();
    cancelAnimationFrame(frame);
  };
  const refresh = () => {
    takeDown();
    frame = requestAnimationFrame(() => {
      crossings = scrollama();
      withoutScrollListener(() => crossings?.setup({ step: steps, offset: `${line()}px` }));
      crossings.onStepEnter(cross).onStepExit(cross);
      look(true);
    });
  };

  let timer = 0;
  const scrolled = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, rest, true);
  };

  // Made before scrollama makes its own, and therefore called before them. Its first call, which
  // comes with the first frame, is what sets things going.
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
    takeDown();
    clearTimeout(timer);
    clearTimeout(crossing);
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
