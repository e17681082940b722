import type { Verdict } from './facts.js';
import { isKnown, type Figure } from './figure.js';
import type { Commit, Window } from './commit-window.js';
import { inWords } from './words.js';

/** What the rules look at. Times are ms. */
export interface Evidence {
  window: Window;
  lag: Figure;
  /** Age of the oldest unread record; null where it is not known. */
  age: number | null;
  now: number;
  /** Whether the window holds as many commits as it can. */
  full: boolean;
  /** Silence up to this is no stop. */
  patience: number;
  /** When a member had the partition last, ms; null where one has it, or none was ever seen to: some commit without joining. */
  leftAt: number | null;
  /** Since when commits were listened to: one that is not in the window was before. */
  since: number;
}

/**
 * The rules by which Burrow tells how a reader is doing, without thresholds; the first that holds gives the answer. They are
 * told in `docs/lag.md`, with the places where ours know more.
 */
export function judge(evidence: Evidence): Verdict {
  const { window, lag, full, now } = evidence;
  const { commits } = window;
  if (!isKnown(lag)) return { status: 'UNKNOWN', reason: lag.unknown };
  if (lag === 0) return { status: 'OK', reason: 'everything is read' };
  if (hasStopped(evidence)) return { status: 'STOP', reason: silence(evidence) };
  const back = wentBack(commits);
  if (back)
    return { status: 'REWIND', reason: `went back from offset ${back.from} to ${back.to} ${ago(back.at, now)}` };
  if (wasDrained(commits)) return { status: 'OK', reason: 'had read everything within the last commits' };
  if (!full) return { status: 'OK', reason: `reads; ${commits.length} commits are not yet enough to judge by` };
  if (stands(commits)) {
    return { status: 'STALL', reason: `commits, but stands at offset ${commits[0]?.offset} since ${span(evidence)}` };
  }
  if (neverFalls(commits) && hasGrown(commits))
    return { status: 'WARN', reason: `reads, but its lag has not fallen for ${span(evidence)}` };
  return { status: 'OK', reason: 'reads, and its lag falls or stays' };
}

/**
 * Rule 1: silent for longer than the window is long, and not because there was nothing to read: the oldest unread record is
 * older than that too, and no recent end of the log was reached.
 */
export function hasStopped(evidence: Evidence): boolean {
  const { window, age, patience } = evidence;
  if (wasLeft(evidence)) return true;
  if (!isSilent(evidence)) return false;
  if (wasDrainedLately(window)) return false;
  return age === null || age > Math.max(patience, spanOf(window.commits));
}

/** Its reader has gone, and for as long as may be waited nobody has come. A quiet reader's commits lie too far apart to show it. */
function wasLeft({ window, age, patience, now, leftAt }: Evidence): boolean {
  const last = Math.max(leftAt ?? now, window.commits.at(-1)?.at ?? -Infinity);
  return now - last > patience && age !== null && age > patience;
}

/** No commit for longer than the known ones took together, and than the patience. */
export function isSilent({ window, now, patience, since }: Evidence): boolean {
  const { commits } = window;
  return now - (commits.at(-1)?.at ?? since) > Math.max(patience, spanOf(commits));
}

/** At one of the last looks, no more could be read than what is committed now. */
export function wasDrainedLately({ commits, readable }: Window): boolean {
  const last = commits.at(-1);
  return last !== undefined && readable.some((end) => end <= last.offset);
}

/** Rule 2: a commit lies before the one before it, and none since has come as far again. */
export function wentBack(commits: readonly Commit[]): { from: number; to: number; at: number } | null {
  for (const [i, { offset, at }] of commits.entries()) {
    const before = commits[i - 1];
    if (before === undefined || offset >= before.offset) continue;
    if (!commits.slice(i).some((later) => later.offset >= before.offset))
      return { from: before.offset, to: offset, at };
  }
  return null;
}

/** Rule 3: with nothing left to read at any of them, the reader keeps up. */
export const wasDrained = (commits: readonly Commit[]): boolean => commits.some(({ lag }) => lag === 0);

/** Rule 4: one commit like the other. */
export const stands = (commits: readonly Commit[]): boolean =>
  commits.every(({ offset }) => offset === commits[0]?.offset);

/** Rule 5: of the lags that are known, none is smaller than the one before it. One alone says nothing. */
export function neverFalls(commits: readonly Commit[]): boolean {
  const known = commits.flatMap(({ lag }) => (lag === null ? [] : [lag]));
  return known.length > 1 && known.every((lag, i) => i === 0 || lag >= (known[i - 1] ?? 0));
}

/** A reader that stays behind by the same is not falling behind. */
function hasGrown(commits: readonly Commit[]): boolean {
  const known = commits.flatMap(({ lag }) => (lag === null ? [] : [lag]));
  return (known.at(-1) ?? 0) > (known[0] ?? 0);
}

const spanOf = (commits: readonly Commit[]): number => (commits.at(-1)?.at ?? 0) - (commits[0]?.at ?? 0);
const span = ({ window }: Evidence): string => inWords(spanOf(window.commits));
const ago = (at: number, now: number): string => `${inWords(now - at)} ago`;

function silence({ window, now, since }: Evidence): string {
  const last = window.commits.at(-1);
  return last ? `the last commit was ${ago(last.at, now)}` : `no commit for more than ${inWords(now - since)}`;
}
