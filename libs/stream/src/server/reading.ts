import type { InputRecord } from '#events';
import { backOff } from '../back-off.js';
import type { Batch, Claim, StoryVerdict } from './batch.js';
import { withStories, type Remembered, type Stories } from './changelog.js';
import type { PartitionMemory, StoryMemory } from './memory-port.js';
import type { Observer } from './observer.js';
import type { Position } from './position.js';
import type { Step } from './steps.js';

export interface ReadingOf {
  topic: string;
  partition: number;
  partitions: number;
  observer: Observer;
  memory: PartitionMemory;
  stories: StoryMemory | null;
  token: string;
  at: Position;
  /** How long to wait for other partitions, ms. */
  pause: { first: number; most: number };
}

export interface ReadingSignals {
  step: (step: Step) => Promise<void>;
  /** Why the batch has to wait; null when it goes on. Throws to end the wait. */
  waiting: (reason: string | null) => void;
  /** The memory that all partitions share is without this partition's part. */
  shareLost: () => void;
}

/** The memory of stories has begun a new life without this partition. */
class ShareLost extends Error {
  override readonly name = 'Refused';
  readonly reason = 'life';
}

const decoder = new TextDecoder();

/** What one batch reads and claims. Keeps the first error of Redis: a handler may wrap it, or be filtered by Nest. */
export class Reading {
  failed: unknown = null;
  private readonly read = new Map<string, Remembered>();
  private readonly asked = new Set<string>();
  private readonly claimed = new Map<string, Stories>();

  constructor(
    private readonly of: ReadingOf,
    private readonly signals: ReadingSignals,
  ) {}

  batchOf(records: readonly InputRecord[], ahead: ReadonlyMap<string, unknown>): Batch {
    const { topic, partition, at } = this.of;
    return {
      topic,
      partition,
      incarnation: at.incarnation,
      records,
      state: { read: (keys) => this.blame(() => this.states(keys, ahead)) },
      claim: (claims) => this.blame(() => this.claim(records, claims)),
    };
  }

  /** The states to write, each with the stories that its key already had and those of this batch. */
  async remember(states: ReadonlyMap<string, unknown>): Promise<Map<string, Remembered | null>> {
    const { stories } = this.of;
    if (stories) await this.load([...states.keys()]);
    return new Map(
      [...states].map(([key, state]): [string, Remembered | null] => {
        if (state === null || state === undefined) return [key, null];
        const told = withStories(this.read.get(key)?.stories, this.claimed.get(key));
        return [key, told ? { state, stories: told } : { state }];
      }),
    );
  }

  private async blame<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      this.failed ??= error;
      throw error;
    }
  }

  private async states(keys: readonly string[], ahead: ReadonlyMap<string, unknown>): Promise<Map<string, unknown>> {
    await this.load(keys);
    const found = new Map<string, unknown>();
    for (const key of keys) {
      const state = ahead.has(key) ? ahead.get(key) : this.read.get(key)?.state;
      if (state !== null && state !== undefined) found.set(key, state);
    }
    return found;
  }

  private async load(keys: readonly string[]): Promise<void> {
    const { memory, token, at, observer, topic, partition } = this.of;
    const unasked = [...new Set(keys)].filter((key) => !this.asked.has(key));
    if (unasked.length === 0) return;
    const texts = await memory.read(token, at, unasked);
    observer.redisRoundTrip?.({ topic, partition });
    for (const key of unasked) this.asked.add(key);
    for (const [key, text] of texts) this.read.set(key, JSON.parse(text) as Remembered);
    await this.signals.step('read state');
  }

  private async claim(
    records: readonly InputRecord[],
    claims: readonly (Claim | null)[],
  ): Promise<(StoryVerdict | null)[]> {
    const asking = claims.filter((claim): claim is Claim => claim !== null && claim.bands.length > 0);
    const answers = asking.length > 0 ? await this.ask(asking) : [];
    const verdictOf = new Map(asking.map((claim, i) => [claim, answers[i]]));
    await this.signals.step('claim');
    return claims.map((claim, i) => {
      if (!claim) return null;
      const verdict = verdictOf.get(claim) ?? { story: claim.story, matched: 0 };
      const recordKey = records[i]?.key;
      const key = claim.key ?? (recordKey ? decoder.decode(recordKey) : undefined);
      if (key !== undefined && claim.bands.length > 0) {
        const bands = Object.fromEntries(claim.bands.map((band) => [band, verdict.story]));
        this.claimed.set(key, { ...this.claimed.get(key), ...bands });
      }
      return verdict;
    });
  }

  /** Near-duplicates are told apart only once every partition's stories are there. */
  private async ask(claims: readonly Claim[]): Promise<StoryVerdict[]> {
    const { stories, partitions, partition, memory, token, topic, observer, pause } = this.of;
    if (!stories) throw new Error(`${topic} is served without a memory of stories`);
    const pauses = backOff(pause);
    for (;;) {
      const answer = await stories.claim(partitions, claims);
      observer.redisRoundTrip?.({ topic, partition });
      if ('stories' in answer) {
        if (pauses.attempts > 0) this.signals.waiting(null);
        return answer.stories;
      }
      if (!answer.here.includes(partition)) {
        this.signals.shareLost();
        throw new ShareLost('the memory of stories has lost this partition');
      }
      this.signals.waiting(`${partitions - answer.here.length} of ${partitions} partitions to rebuild their stories`);
      await memory.check(token);
      await pauses.wait();
    }
  }
}
