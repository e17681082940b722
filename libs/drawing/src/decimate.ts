import type { Point } from './point.js';

/**
 * At most four points of each of `columns` equal spans of time: the first, the last, the lowest and the highest. A line
 * drawn through them on that many pixels looks like the line through all.
 */
export function decimate(points: readonly Point[], columns: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length <= 4 * columns) return [...points];
  const span = Math.max(1, last.at - first.at);
  const columnOf = ({ at }: Point): number => Math.min(columns - 1, Math.floor(((at - first.at) / span) * columns));
  const kept: Point[] = [];
  for (let start = 0; start < points.length;) {
    const column = columnOf(points[start] ?? first);
    let end = start;
    let [low, high] = [start, start];
    const index = (i: number): number => points[i]?.index ?? 0;
    while (end < points.length && columnOf(points[end] ?? last) === column) {
      if (index(end) < index(low)) low = end;
      if (index(end) > index(high)) high = end;
      end++;
    }
    const chosen = [...new Set([start, low, high, end - 1])].sort((a, b) => a - b);
    kept.push(...chosen.flatMap((i) => points[i] ?? []));
    start = end;
  }
  return kept;
}
