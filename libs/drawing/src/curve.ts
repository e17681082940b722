import type { DyadState, Escalation } from '#escalation';
import { fading } from './fading.js';
import { NOTHING_YET, type Point, pointOf } from './point.js';

/** The index of one dyad over time, from the states that one record of the log after another led to. */
export class Curve {
  /** In order of time. */
  readonly points: Point[] = [];
  private last: DyadState | undefined;

  constructor(private readonly escalation: Pick<Escalation, 'fadedTo'>) {}

  add(state: DyadState): void {
    const point = pointOf(state, true);
    this.points.push(...(this.last ? fading(this.last, point.at, this.escalation) : [NOTHING_YET(point.at)]), point);
    this.last = state;
  }

  /** How the last state fades up to a time, ms since the epoch. */
  fadingTo(end: number): Point[] {
    return this.last ? fading(this.last, end, this.escalation) : [];
  }
}
