/**
 * Does one thing a frame, beginning with the next. The function returned does at once what is left;
 * called again, nothing.
 */
export function oneAFrame(work: readonly (() => void)[]): () => void {
  const left = [...work];
  let frame = 0;
  const next = () => {
    left.shift()?.();
    frame = left.length > 0 ? requestAnimationFrame(next) : 0;
  };
  frame = requestAnimationFrame(next);
  return () => {
    cancelAnimationFrame(frame);
    for (const each of left.splice(0)) each();
  };
}
