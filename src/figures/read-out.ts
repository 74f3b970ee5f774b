import type { ReadPoint } from "./contract.ts";

/** Walking from value to value in a drawing. */

/** The point nearest to a place of the drawing; distance along x counts double, as in reading. */
export function nearest(points: readonly ReadPoint[], x: number, y: number): number {
  let best = -1;
  let least = Infinity;
  points.forEach((point, index) => {
    const distance = (2 * (point.x - x)) ** 2 + (point.y - y) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}

/** Where a key leads from a point: left and right within its series, up and down to the next one. */
export function walk(points: readonly ReadPoint[], from: number, key: string): number | null {
  const current = points[from];
  if (!current) return points.length > 0 && isWalk(key) ? 0 : null;
  const series = [...new Set(points.map((point) => point.series))];
  const own = indexesOf(points, current.series).sort((a, b) => at(points, a).x - at(points, b).x);
  const place = own.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return own[Math.max(0, place - 1)] ?? from;
    case "ArrowRight":
      return own[Math.min(own.length - 1, place + 1)] ?? from;
    case "Home":
      return own[0] ?? from;
    case "End":
      return own.at(-1) ?? from;
    case "ArrowUp":
    case "ArrowDown": {
      const step = key === "ArrowUp" ? -1 : 1;
      const next = series[series.indexOf(current.series) + step];
      if (next === undefined) return from;
      return indexesOf(points, next).reduce((best, each) =>
        Math.abs(at(points, each).x - current.x) < Math.abs(at(points, best).x - current.x)
          ? each
          : best,
      );
    }
    default:
      return null;
  }
}

function isWalk(key: string): boolean {
  return ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(key);
}

function indexesOf(points: readonly ReadPoint[], series: string): number[] {
  return points.flatMap((point, index) => (point.series === series ? [index] : []));
}

function at(points: readonly ReadPoint[], index: number): ReadPoint {
  return points[index] as ReadPoint;
}
