import type { Behind, Drain, PartitionFacts, Status, Totals, Verdict } from './facts.js';
import { isKnown, unknown, type Figure } from './figure.js';
import { paceOf } from './pace.js';

/** From good to bad. What is unknown of a part says nothing of the rest. */
const SEVERITY: readonly Status[] = ['UNKNOWN', 'OK', 'WARN', 'STALL', 'STOP', 'REWIND'];

export const isWorse = (a: Status, b: Status): boolean => SEVERITY.indexOf(a) > SEVERITY.indexOf(b);

type Part = Pick<
  PartitionFacts,
  'topic' | 'partition' | 'lag' | 'behind' | 'drain' | 'deletion' | 'rateIn' | 'rateOut' | 'status' | 'reason'
>;

export function totalsOf(parts: readonly Part[]): Totals {
  const known = parts.flatMap(({ lag }) => (isKnown(lag) ? [lag] : []));
  const lag = known.reduce((sum, one) => sum + one, 0);
  const slowest = slowestOf(parts);
  const largest = known.reduce((a, b) => Math.max(a, b), 0);
  return {
    ...paceOf(sum(parts.map(({ rateIn }) => rateIn)), sum(parts.map(({ rateOut }) => rateOut))),
    partitions: parts.length,
    unknown: parts.length - known.length,
    lag: known.length > 0 ? lag : unknown(reasonOf(parts)),
    behind: worstBehind(parts),
    drain: slowest?.drain ?? (known.length > 0 ? 0 : unknown(reasonOf(parts))),
    slowest: slowest && { topic: slowest.topic, partition: slowest.partition },
    skew: lag > 0 ? Math.round((100 * largest * known.length) / lag) / 100 : null,
    deletion: soonest(parts),
  };
}

/** As bad as its worst part. The reason says which, and how many are as bad. */
export function verdictOf(parts: readonly Part[]): Verdict {
  const worst = parts.reduce<Part | null>((a, b) => (a === null || isWorse(b.status, a.status) ? b : a), null);
  if (worst === null) return { status: 'UNKNOWN', reason: 'nothing was committed' };
  const { status } = worst;
  const same = parts.filter((part) => part.status === status);
  const without = parts.filter((part) => part.status === 'UNKNOWN').length;
  const unknowns = without > 0 && status !== 'UNKNOWN' ? `; unknown in ${without} of ${parts.length}` : '';
  if (status === 'OK') return { status, reason: okReason(parts) + unknowns };
  const where = same.length > 1 ? `${same.length} of ${parts.length} partitions, as` : '';
  return { status, reason: `${where} ${worst.topic}/${worst.partition}: ${worst.reason}${unknowns}`.trim() };
}

const okReason = (parts: readonly Part[]): string =>
  parts.every(({ lag }) => lag === 0 || !isKnown(lag)) ? 'everything is read' : 'reads, and keeps up';

const reasonOf = (parts: readonly Part[]): string =>
  parts.flatMap(({ lag }) => (isKnown(lag) ? [] : [lag.unknown]))[0] ?? 'nothing was committed';

/** Null where one is not known: a sum without it would look like the whole. */
function sum(figures: readonly Figure[]): number | null {
  const known = figures.filter(isKnown);
  return known.length > 0 && known.length === figures.length ? known.reduce((a, b) => a + b, 0) : null;
}

function worstBehind(parts: readonly Part[]): Behind {
  const known = parts.flatMap(({ behind }) => ('unknown' in behind ? [] : [behind]));
  const worst = known.reduce<(typeof known)[number] | null>((a, b) => (a && a.seconds >= b.seconds ? a : b), null);
  // A part with records to read whose age nobody knows may be older than all the others.
  const hidden = parts.find(({ lag, behind }) => isKnown(lag) && lag > 0 && 'unknown' in behind);
  if (hidden && (worst === null || worst.by === 'drained')) return hidden.behind;
  return worst ?? unknown(reasonOf(parts));
}

const slower = (a: Drain, b: Drain): boolean => timeOf(a) > timeOf(b);
/** One that is never drained is the slowest; one of which nothing is known is slower than any that has an end. */
const timeOf = (drain: Drain): number => (drain === 'never' ? Infinity : isKnown(drain) ? drain : Number.MAX_VALUE);

function slowestOf(parts: readonly Part[]): Part | null {
  const unread = parts.filter(({ lag }) => isKnown(lag) && lag > 0);
  return unread.reduce<Part | null>((a, b) => (a === null || slower(b.drain, a.drain) ? b : a), null);
}

function soonest(parts: readonly Part[]): Figure | null {
  const known = parts.flatMap(({ deletion }) => (deletion !== null && isKnown(deletion) ? [deletion] : []));
  if (known.length > 0) return Math.min(...known);
  return parts.find(({ lag, deletion }) => isKnown(lag) && deletion !== null)?.deletion ?? null;
}
