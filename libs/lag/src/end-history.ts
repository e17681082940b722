/** Where a log ended at a time, ms since the epoch. */
export interface EndPoint {
  offset: number;
  at: number;
}

/** So many points, so far apart: half an hour (as kafka-lag-exporter keeps them). */
const POINTS = 60;
const SPACING = 30_000;

/** The ends of one partition's log as they were seen, by which the time of an offset can be told that nobody has read. */
export class EndHistory {
  private readonly points: EndPoint[] = [];

  add(point: EndPoint): void {
    const { points } = this;
    const last = points.at(-1);
    // The log started over: nothing of what was seen is of this one.
    if (last && point.offset < last.offset) points.length = 0;
    if (this.isNeedless(point)) points.pop();
    points.push(point);
    if (points.length > POINTS) points.shift();
  }

  /**
   * When the record at `offset` was written, if what is between two points came evenly; null where that cannot be told. One
   * from before the first point is put where the mean pace would put it.
   */
  timeOf(offset: number): number | null {
    const [first, last] = [this.points[0], this.points.at(-1)];
    if (!first || !last || offset >= last.offset) return null;
    if (offset < first.offset) return first === last ? null : between(first, last, offset);
    const at = this.points.findLastIndex((point) => point.offset <= offset);
    const [left, right] = [this.points[at], this.points[at + 1]];
    return left && right ? between(left, right, offset) : null;
  }

  /** The last one, now that there is a newer: of a quiet time the beginning and the end are enough, and few points of any. */
  private isNeedless({ offset }: EndPoint): boolean {
    const [before, last] = [this.points.at(-2), this.points.at(-1)];
    if (!before || !last) return false;
    return last.at - before.at < SPACING || (before.offset === last.offset && last.offset === offset);
  }
}

const between = (left: EndPoint, right: EndPoint, offset: number): number | null =>
  right.offset === left.offset
    ? null
    : left.at + ((offset - left.offset) * (right.at - left.at)) / (right.offset - left.offset);
