/**
 * A chapter opened at its top (`html.opening`, decided before the first paint) is at first laid out
 * only as far as the reader sees. The rest follows block by block in the moments the browser is idle,
 * so that a slow phone answers its reader all the while. At a link into the middle and after a reload
 * nothing is put off: there every height above the reader counts.
 */

/** Whether this is such a page. (The class stays: to take it away would restyle the whole page.) */
export const opensInTurn = (): boolean => document.documentElement.classList.contains("opening");

/** Whether an element may be measured without laying out what is still put off. */
export const isLaidOut = (block: HTMLElement): boolean =>
  !opensInTurn() || block.style.contentVisibility === "visible";

/** Lays out the blocks in turn; a sequence hears `laidout` once it is, and may then measure itself. */
export async function layOutInTurn(blocks: Iterable<HTMLElement>): Promise<void> {
  for (const block of blocks) {
    await leisure();
    block.style.contentVisibility = "visible";
    block.getBoundingClientRect();
    if (block.localName !== "story-sequence") continue;
    await leisure();
    block.dispatchEvent(new Event("laidout"));
  }
}

/** A moment without work; not waited for long, since the reader may scroll on all the time. */
function leisure(): Promise<unknown> {
  return new Promise((resolve) =>
    // Safari has no idle callbacks.
    "requestIdleCallback" in window
      ? requestIdleCallback(resolve, { timeout: 100 })
      : setTimeout(resolve),
  );
}
