import type { DyadState, Escalation, Happening } from '#escalation';
import type { Level } from '#events';
import type { Difference, Moment, WeightChange, Why } from '../api/dyads.js';

type Explains = Pick<Escalation, 'fadedTo' | 'happeningsAt'>;

const NOTHING: Pick<Level, 'index' | 'dimensions' | 'level'> = {
  index: 0,
  level: 'calm',
  dimensions: { force_deployment: 0, rhetoric: 0, talk_progress: 0, pressure: 0 },
};

/** A smaller change than this is not told. */
const LEAST = 0.05;

export interface Instant {
  /** ms since the epoch. */
  at: number;
  /** What held then; undefined where nothing was heard yet. */
  state: DyadState | undefined;
}

/** Why the index differs between two times: what each happening weighed then and weighs now. */
export function differenceBetween(
  from: Instant,
  to: Instant,
  isWithdrawn: (signal: string) => boolean,
  escalation: Explains,
): Difference {
  const before = happenings(from, escalation);
  const after = happenings(to, escalation);
  const known = new Map(before.flatMap((one) => one.signals.map((signal) => [signal, one] as const)));
  const met = new Set<Happening>();
  const changes: WeightChange[] = [];
  for (const now of after) {
    // One happening may have become two, or two one: each of the former counts once.
    const same = now.signals.map((signal) => known.get(signal)).find((one) => one !== undefined && !met.has(one));
    if (same) met.add(same);
    changes.push(changeOf(now, same, now, isWithdrawn));
  }
  for (const one of before) if (!met.has(one)) changes.push(changeOf(one, one, undefined, isWithdrawn));
  return {
    from: momentOf(from, escalation),
    to: momentOf(to, escalation),
    changes: changes
      .filter((change) => Math.abs(change.after - change.before) >= LEAST)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
  };
}

const happenings = ({ state, at }: Instant, { happeningsAt }: Explains): Happening[] =>
  state ? happeningsAt(state, at) : [];

const momentOf = ({ state, at }: Instant, { fadedTo }: Explains): Moment => ({
  at,
  ...(state ? { ...fadedTo(state, at), level: state.level } : NOTHING),
});

function changeOf(
  told: Happening,
  was: Happening | undefined,
  is: Happening | undefined,
  isWithdrawn: (signal: string) => boolean,
): WeightChange {
  const [before, after] = [was?.reason.weight ?? 0, is?.reason.weight ?? 0];
  return { reason: told.reason, before, after, why: whyOf(was, is, isWithdrawn) };
}

function whyOf(was: Happening | undefined, is: Happening | undefined, isWithdrawn: (signal: string) => boolean): Why {
  if (!was) return 'new';
  if (!is) return was.signals.some(isWithdrawn) ? 'withdrawn' : 'faded';
  const grown = Math.abs(is.reason.weight) > Math.abs(was.reason.weight);
  if (!grown)
    return was.signals.some((signal) => !is.signals.includes(signal) && isWithdrawn(signal)) ? 'withdrawn' : 'faded';
  return is.reason.origins > was.reason.origins || is.signals.length > was.signals.length ? 'corroborated' : 'rescaled';
}
