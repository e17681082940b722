import type { Rung } from '#events';
import type { Point } from './point.js';

export interface Stay {
  level: Rung;
  from: number;
  to: number;
}

/** How long the dyad stood on which rung. */
export function staysOf(points: readonly Point[]): Stay[] {
  const stays: Stay[] = [];
  for (const { at, level } of points) {
    const last = stays.at(-1);
    if (last) last.to = at;
    if (last?.level !== level) stays.push({ level, from: at, to: at });
  }
  return stays;
}
