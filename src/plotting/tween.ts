/** Geometry between two drawings: how one mark gets from its place in one state to that in the next. */

type Point = readonly [x: number, y: number];

const mix = (from: number, to: number, t: number) => from + (to - from) * t;

/** Vertices of a path of straight lines without gaps; null for any other path. */
export function vertices(path: string): Point[] | null {
  if (!/^M[-\d.]+,[-\d.]+(?:L[-\d.]+,[-\d.]+)+$/.test(path)) return null;
  return path
    .slice(1)
    .split("L")
    .map((pair) => pair.split(",").map(Number) as unknown as Point);
}

/** A line over consecutive periods: `first` is the number of the period of its first vertex. */
export interface TimeLine {
  readonly first: number;
  readonly points: readonly Point[];
}

/**
 * The line on its way from one state to another. A vertex stands for a period and travels from that
 * period's place on the old axes to its place on the new; periods that one of the states does not
 * show lie where its axes, prolonged, would have them, outside the visible span, so that the change
 * looks like a camera moving over one drawing. Null when the two share no two periods.
 */
export function timeLineTween(
  from: TimeLine,
  to: TimeLine,
): ((t: number) => { path: string; span: readonly [number, number] }) | null {
  const start = Math.min(from.first, to.first);
  const end = Math.max(from.first + from.points.length, to.first + to.points.length);
  const shared: { before: Point; after: Point }[] = [];
  for (let period = start; period < end; period++) {
    const before = from.points[period - from.first];
    const after = to.points[period - to.first];
    if (before && after) shared.push({ before, after });
  }
  if (shared.length < 2) return null;
  const beforeX = axis(from);
  const afterX = axis(to);
  // The heights of the lowest and highest shared vertex say how the value axes map to each other.
  const byHeight = [...shared].sort((a, b) => a.after[1] - b.after[1]);
  const [high, low] = [byHeight[0], byHeight.at(-1)] as const;
  if (!high || !low) return null;
  const heights = (source: 0 | 1) => {
    const pick = ({ before, after }: { before: Point; after: Point }) =>
      source === 0 ? ([before[1], after[1]] as const) : ([after[1], before[1]] as const);
    const [[a, A], [b, B]] = [pick(high), pick(low)];
    const slope = a === b ? 1 : (B - A) / (b - a);
    return (y: number) => A + (y - a) * slope;
  };
  const toAfter = heights(0);
  const toBefore = heights(1);
  const pairs: { before: Point; after: Point }[] = [];
  for (let period = start; period < end; period++) {
    const before = from.points[period - from.first];
    const after = to.points[period - to.first];
    if (before && after) pairs.push({ before, after });
    else if (before) pairs.push({ before, after: [afterX(period), toAfter(before[1])] });
    else if (after) pairs.push({ before: [beforeX(period), toBefore(after[1])], after });
  }
  const spanOf = ({ points }: TimeLine) => [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0] as const;
  const [spanFrom, spanTo] = [spanOf(from), spanOf(to)];
  return (t) => ({
    path: `M${pairs
      .map(
        ({ before, after }) =>
          `${mix(before[0], after[0], t).toFixed(1)},${mix(before[1], after[1], t).toFixed(1)}`,
      )
      .join("L")}`,
    span: [mix(spanFrom[0], spanTo[0], t), mix(spanFrom[1], spanTo[1], t)],
  });
}

/** Periods to px, from the first and last vertex of a line. */
function axis({ first, points }: TimeLine): (period: number) => number {
  const left = points[0]?.[0] ?? 0;
  const step = ((points.at(-1)?.[0] ?? left) - left) / Math.max(1, points.length - 1);
  return (period) => left + (period - first) * step;
}

/** Numbers of two texts interpolated, where all else in them is equal; null where it is not. */
export function textTween(from: string, to: string): ((t: number) => string) | null {
  const number = /-?\d*\.?\d+/g;
  if (from.replace(number, "#") !== to.replace(number, "#")) return null;
  const starts = (from.match(number) ?? []).map(Number);
  const ends = (to.match(number) ?? []).map(Number);
  return (t) => {
    let index = 0;
    return to.replace(number, (text) => {
      const [start = 0, end = 0] = [starts[index], ends[index]];
      index++;
      // What stays is left as written: an arc's flags must be 0 or 1 and nothing longer.
      return start === end ? text : mix(start, end, t).toFixed(2);
    });
  };
}

/** `M1,2H3V4` with every command written out as M and L, so that paths of one shape compare. */
export function spelledOut(path: string): string {
  let x = "0";
  let y = "0";
  return path.replace(/([MLHV])([-\d.]+)(?:,([-\d.]+))?/g, (_, command: string, a: string, b) => {
    if (command === "H") x = a;
    else if (command === "V") y = a;
    else [x, y] = [a, String(b)];
    return `${command === "M" ? "M" : "L"}${x},${y}`;
  });
}
