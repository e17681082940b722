import type { Tuning } from '#escalation';
import { LADDER, type Rung } from '#events';

/** Where the ladder's rungs lie on the index. */
export interface Band {
  rung: Rung;
  from: number;
  to: number;
}

const entryTo = (rung: Rung, { ladder }: Tuning): number => (rung === 'calm' ? 0 : ladder[rung].enter);

/** From each rung's entry to the next, up to 100. */
export const bandsOf = (tuning: Tuning): Band[] =>
  LADDER.map((rung, i) => {
    const next = LADDER[i + 1];
    return { rung, from: entryTo(rung, tuning), to: next ? entryTo(next, tuning) : 100 };
  });

/** Top of the chart: the band above the peak stays in sight, and so does `high`. */
export function topFor(peak: number, bands: readonly Band[]): number {
  const least = bands.find(({ rung }) => rung === 'elevated')?.to ?? 100;
  return bands.find(({ to }) => to >= Math.min(100, Math.max(least, peak * 1.08)))?.to ?? 100;
}
