/** Something to do in a frame; true where it is not done yet and wants another. */
export type Work = () => unknown;

/**
 * Does one thing a frame, beginning with the next. The function returned does at once what is left;
 * called again, nothing.
 */
export function oneAFrame(work: readonly Work[]): () => void {
  const left = [...work];
  let frame = 0;
  const doOne = () => {
    if (left[0]?.() !== true) left.shift();
  };
  const next = () => {
    doOne();
    frame = left.length > 0 ? requestAnimationFrame(next) : 0;
  };
  frame = requestAnimationFrame(next);
  return () => {
    cancelAnimationFrame(frame);
    while (left.length > 0) doOne();
  };
}
