import type { Behind, Drain, PartitionFacts, Status, Totals, Verdict } from './facts.js';
import { isKnown, unknown, type Figure, type Unknown } from './figure.js';
import { paceOf } from './pace.js';
import { LEFT } from './partition-watch.js';

/** From good to bad. What is unknown of a part says nothing of the rest. */
const SEVERITY: readonly Status[] = ['UNKNOWN', 'OK', 'WARN', 'STALL', 'STOP', 'REWIND'];

export const isWorse = (a: Status, b: Status): boolean => SEVERITY.indexOf(a) > SEVERITY.indexOf(b);

type Part = Pick<
  PartitionFacts,
  'topic' | 'partition' | 'lag' | 'behind' | 'drain' | 'deletion' | 'rateIn' | 'rateOut' | 'status' | 'reason'
>;

/** In one pass: of a large cluster some hundred thousand parts are added up, by topic and by group. */
export function totalsOf(parts: readonly Part[]): Totals {
  const [rateIn, rateOut] = [new Sum(), new Sum()];
  let [lag, known, largest] = [0, 0, 0];
  let slowest: Part | null = null;
  for (const part of parts) {
    rateIn.add(part.rateIn);
    rateOut.add(part.rateOut);
    if (!isKnown(part.lag)) continue;
    known++;
    lag += part.lag;
    if (part.lag > largest) largest = part.lag;
    if (part.lag > 0 && (slowest === null || slower(part.drain, slowest.drain))) slowest = part;
  }
  return {
    ...paceOf(rateIn.all, rateOut.all),
    partitions: parts.length,
    unknown: parts.length - known,
    lag: known > 0 ? lag : unknown(reasonOf(parts)),
    behind: worstBehind(parts),
    drain: slowest?.drain ?? (known > 0 ? 0 : unknown(reasonOf(parts))),
    slowest: slowest && { topic: slowest.topic, partition: slowest.partition },
    skew: lag > 0 ? Math.round((100 * largest * known) / lag) / 100 : null,
    deletion: soonest(parts),
  };
}

/** Null where one is not known: a sum without it would look like the whole. */
class Sum {
  private sum: number | null = null;
  private whole = true;

  add(figure: Figure): void {
    if (isKnown(figure)) this.sum = (this.sum ?? 0) + figure;
    else this.whole = false;
  }

  get all(): number | null {
    return this.whole ? this.sum : null;
  }
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

function okReason(parts: readonly Part[]): string {
  if (parts.every(({ lag }) => lag === 0 || !isKnown(lag))) return 'everything is read';
  const left = parts.find(({ reason }) => reason.startsWith(LEFT));
  return left ? `${left.topic}/${left.partition}: ${left.reason}` : 'reads, and keeps up';
}

const reasonOf = (parts: readonly Part[]): string =>
  parts.flatMap(({ lag }) => (isKnown(lag) ? [] : [lag.unknown]))[0] ?? 'nothing was committed';

function worstBehind(parts: readonly Part[]): Behind {
  let worst: Exclude<Behind, Unknown> | null = null;
  let hidden: Behind | null = null;
  for (const { lag, behind } of parts) {
    if (!('unknown' in behind)) {
      if (worst === null || behind.seconds > worst.seconds) worst = behind;
    } else if (isKnown(lag) && lag > 0) hidden ??= behind;
  }
  // A part with records to read whose age nobody knows may be older than all the others.
  if (hidden && (worst === null || worst.by === 'drained')) return hidden;
  return worst ?? unknown(reasonOf(parts));
}

const slower = (a: Drain, b: Drain): boolean => timeOf(a) > timeOf(b);
/** One that is never drained is the slowest; one of which nothing is known is slower than any that has an end. */
const timeOf = (drain: Drain): number => (drain === 'never' ? Infinity : isKnown(drain) ? drain : Number.MAX_VALUE);

function soonest(parts: readonly Part[]): Figure | null {
  let [soonest, hidden]: [number | null, Figure | null] = [null, null];
  for (const { lag, deletion } of parts) {
    if (deletion === null) continue;
    if (isKnown(deletion)) soonest = Math.min(soonest ?? deletion, deletion);
    else if (isKnown(lag)) hidden ??= deletion;
  }
  return soonest ?? hidden;
}
