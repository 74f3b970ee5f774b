/** Maps values to px, linearly or logarithmically. */
export function positions(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  log = false,
): (value: number) => number {
  const place = log ? Math.log : (value: number) => value;
  const origin = place(from);
  const slope = (end - start) / (place(to) - origin);
  return (value) => start + (place(value) - origin) * slope;
}
