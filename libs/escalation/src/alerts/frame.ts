import { type Alert, type Coordinates, type Dimension, formatTime, type Reason, round, type Rung } from '#events';
import { type Contribution, contributionsTo, heaviestContributions, type Reading } from '../index/tension-index.js';
import type { Tuning } from '../tuning/tuning.js';

/** Decimals of every index, share and weight that leaves the fold. */
const POINT_DECIMALS = 2;

/** The moment in which alerts take their steps. */
export interface Frame {
  dyad: string;
  now: number;
  after: Coordinates;
  previousLevel: Rung;
  level: Rung;
  reading: Reading;
  tuning: Tuning;
}

export const points = (value: number): number => round(value, POINT_DECIMALS);

export const roundedDimensions = ({ dimensions }: Reading): Record<Dimension, number> => ({
  force_deployment: points(dimensions.force_deployment.points),
  rhetoric: points(dimensions.rhetoric.points),
  talk_progress: points(dimensions.talk_progress.points),
  pressure: points(dimensions.pressure.points),
});

export function reasonOf({ report, origins, points: weight }: Contribution): Reason {
  return {
    signal: report.id,
    dimension: report.dimension,
    direction: report.escalatory ? 'escalatory' : 'de-escalatory',
    event: report.event,
    standing: report.standing,
    weight: points(weight),
    quote: report.quote,
    start: report.start,
    end: report.end,
    cues: report.cues,
    source: report.source,
    article: report.article,
    ...(report.url !== undefined && { url: report.url }),
    ...(report.speaker && { speaker: report.speaker }),
    occurredAt: formatTime(report.at),
    origins,
    ...(report.dyadFrom && { dyadFrom: report.dyadFrom }),
  };
}

/** The happenings that weigh most, in either direction; the heaviest one always. */
export function heaviestReasons({ reading, tuning }: Frame): Reason[] {
  return heaviestContributions(reading, tuning.alerts.reasons)
    .filter((one, i) => i === 0 || Math.abs(one.points) >= tuning.alerts.leastReason)
    .map(reasonOf);
}

/**
 * The same, and among them the happening that a signal tells of, in place of the lightest: what a step rests on is shown
 * even where others weigh more, or where all that heats has been taken away and nothing weighs anything.
 */
export function reasonsWith(signal: string, frame: Frame): Reason[] {
  const heaviest = heaviestReasons(frame);
  const [told] = contributionsTo(frame.reading, ({ reports }) => reports.some(({ id }) => id === signal));
  if (!told || heaviest.some((reason) => reason.signal === told.report.id)) return heaviest;
  const weighing = heaviest.filter(({ weight }) => weight !== 0).slice(0, frame.tuning.alerts.reasons - 1);
  return [...weighing, reasonOf(told)];
}

/** What a step says beyond the moment it is taken in. */
export type AlertStep = Pick<Alert, 'reasons'> & Partial<Pick<Alert, 'sides' | 'because'>> & { camps?: string };
