/** A stretch of the page, in CSS pixels from the top of the viewport. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Where the reader stands: which step counts as read, and whether the line is on the sequence. */
export interface Reading {
  readonly index: number;
  readonly where: "before" | "within" | "after";
}

/**
 * The share of the room below the landing place that a step must climb before it takes over.
 * A step that has been landed on is then always above the line, and the next one, which CSS keeps
 * at least this far away, below it.
 */
const climb = 0.4;

/**
 * The trigger line, in pixels from the top of the viewport.
 * `landing` is where the browser puts the top of a step that a link leads to.
 */
export function triggerLine(landing: number, viewportHeight: number): number {
  return landing + Math.max(0, viewportHeight - landing) * climb;
}

/**
 * The step at the line: the last one whose top has passed it. Before the first step that is the
 * first, after the last the last; a gap belongs to the step above it. Depends on nothing but its
 * arguments, so scrolling, jumping, reloading and zooming to one place all give one answer.
 *
 * @param steps not empty, in reading order
 */
export function readSteps(steps: readonly Band[], line: number): Reading {
  const index = steps.findLastIndex((step) => step.top <= line);
  if (index < 0) return { index: 0, where: "before" };
  const last = index === steps.length - 1;
  return { index, where: last && steps[index]!.bottom < line ? "after" : "within" };
}
