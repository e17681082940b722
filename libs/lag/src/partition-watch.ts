import { behindOf } from './behind.js';
import { CommitWindow, DEFAULT_WINDOW, patienceOf, type WindowOptions } from './commit-window.js';
import { deletionOf, type Retention } from './deletion.js';
import type { EndHistory } from './end-history.js';
import type { Behind, Owner, PartitionFacts, Verdict } from './facts.js';
import { isKnown, type Figure } from './figure.js';
import { drainOf, paceOf } from './pace.js';
import { partitionLag, type PartitionPosition } from './partition-lag.js';
import { Rate } from './rate.js';
import { sameText } from './same-text.js';
import { judge } from './status.js';
import { inWords } from './words.js';

/** What is seen of one group in one partition at one moment. */
export interface Sight {
  topic: string;
  partition: number;
  position: PartitionPosition;
  /** Of the log, whoever reads it. */
  ends: { history: EndHistory; rate: Rate } | undefined;
  retention: Retention | undefined;
  owner: Owner | null;
  /** Of the group, as Kafka names it. */
  state: string;
  /** Since when commits are heard, ms; null where they cannot be. */
  heardSince: number | null;
  now: number;
}

/** One group in one partition, over time. */
export class PartitionWatch {
  private readonly window: CommitWindow;
  private readonly out = new Rate();
  /** What `see` found committed last, where commits are not heard. */
  private seen: number | null = null;
  private readonly began: number;
  private knownLag = 0;
  private knownAt = -Infinity;
  /** When a member had it last. */
  private ownedAt: number | null = null;

  constructor(
    now: number,
    private readonly options: WindowOptions = DEFAULT_WINDOW,
  ) {
    this.window = new CommitWindow(options);
    this.began = now;
  }

  /**
   * A commit that was heard of.
   * @param at ms
   * @param end where the log ended when that was last seen: a commit that is as far says nothing of what has come since
   */
  heard(offset: number, at: number, end: number | undefined): void {
    this.window.add({ offset, at, lag: end === undefined || end <= offset ? null : end - offset });
  }

  /** When, ms. */
  get lastCommit(): number | undefined {
    return this.window.last?.at;
  }

  see(sight: Sight): PartitionFacts {
    const { topic, partition, position, ends, retention, owner, now } = sight;
    const { committed, log, ahead } = position;
    const { lag, note } = partitionLag(position);
    if (isKnown(lag)) {
      this.knownLag = lag;
      this.knownAt = now;
    }
    if (committed !== null) this.follow(sight, committed, lag);
    const begins = committed ?? (position.fromStart === true ? 0 : null);
    const from = begins === null ? null : Math.max(begins, log?.start ?? 0);
    const behind = behindOf({ lag, from, ahead, ends: ends?.history, now });
    // Where nothing was committed nothing is read.
    const out = committed === null ? 0 : this.out.perSecond;
    const pace = paceOf(ends?.rate.perSecond ?? null, out);
    const { status, reason } = this.judge(sight, lag, behind);
    // Written out: of some hundred thousand at a time, spreading one object into another is most of the work.
    return {
      topic,
      partition,
      committed,
      committedAt: this.committedAt(sight),
      start: log?.start ?? null,
      end: log?.end ?? null,
      lag,
      note: log ? note : this.lastNote(now),
      behind,
      rateIn: pace.rateIn,
      rateOut: pace.rateOut,
      trend: pace.trend,
      drain: drainOf(lag, pace),
      deletion: deletionOf(lag, behind, retention),
      owner,
      status,
      reason: sameText(reason),
    };
  }

  /** A broker that is away does not make what was known of its logs untrue, only old. */
  private lastNote(now: number): string | null {
    if (this.knownAt === -Infinity) return null;
    return `${this.knownLag} behind when it was last seen, ${inWords(now - this.knownAt)} ago`;
  }

  private follow({ heardSince, position, now }: Sight, committed: number, lag: Figure): void {
    const lastSeen = this.seen;
    this.seen = committed;
    this.out.observe(committed, now);
    if (position.recreated) this.window.clear();
    // Seen and not heard: the commits cannot be listened to, or wait there behind a transaction that is open.
    const moved = lastSeen === null ? heardSince === null : committed !== lastSeen;
    if (moved && this.window.last?.offset !== committed) this.window.add({ offset: committed, at: now, lag: null });
    if (isKnown(lag)) this.window.observe(committed, lag, now);
  }

  private committedAt({ heardSince, position }: Sight): string | null {
    const { last } = this.window;
    if (heardSince === null || last?.offset !== position.committed) return null;
    return timeOf(last.at);
  }

  private judge(sight: Sight, lag: Figure, behind: Behind): Verdict {
    const { heardSince, now, owner } = sight;
    if (owner !== null) this.ownedAt = now;
    const leftAt = owner === null ? this.ownedAt : null;
    const verdict = judge({
      window: this.window,
      lag,
      now,
      full: this.window.full,
      patience: patienceOf(this.options),
      age: 'unknown' in behind || behind.by !== 'record' ? null : behind.seconds * 1000,
      leftAt,
      since: heardSince ?? this.began,
    });
    if (verdict.status === 'STOP' && heardSince === null && owner !== null) return unheard(verdict);
    if (verdict.status === 'OK' && leftAt !== null && lag !== 0)
      return {
        status: 'OK',
        reason: `${LEFT} for ${inWords(now - leftAt)}, and what is unread has not waited long yet`,
      };
    return verdict.status === 'OK' ? verdict : { ...verdict, reason: verdict.reason + circumstances(sight) };
  }
}

/** How the reason of a partition begins whose reader has gone. */
export const LEFT = 'nobody has read it';

/** Without commit times, a reader that commits the same again looks like one that commits no more. */
const unheard = ({ reason }: Verdict): Verdict => ({
  status: 'STALL',
  reason: `${reason.replace('commit', 'change of the commit')}, while a member has the partition; commit times cannot be read`,
});

function circumstances({ state, owner }: Sight): string {
  if (state === 'Empty') return '; nobody is in the group';
  if (state === 'Dead') return '; the group is gone';
  if (REBALANCING.has(state)) return '; the group is rebalancing';
  return owner === null ? '; no member has the partition' : '';
}

const REBALANCING = new Set(['PreparingRebalance', 'CompletingRebalance', 'Assigning', 'Reconciling']);

const times = new Map<number, string>();
const MOST_TIMES = 10_000;

/** RFC 3339; made once for what a group commits together. */
function timeOf(at: number): string {
  const before = times.get(at);
  if (before !== undefined) return before;
  const text = new Date(at).toISOString();
  if (times.size >= MOST_TIMES) times.clear();
  times.set(at, text);
  return text;
}
