import type { InputRecord, Topics } from '#events';
import type { Cluster, PartitionLog } from '#stream';
import type { AlertFilter } from './alert-filter.js';
import { AlertWindow } from './alert-window.js';
import { follow, type Following, type OnTrouble } from './follow.js';
import { Follower, type Source } from './follower.js';
import { parseAlert, type AlertRecord } from './parse-alert.js';
import { pastAlerts, type PastPage } from './past-alerts.js';
import { Positions } from './positions.js';
import type { Subscriber, Subscription } from './subscriber.js';
import { Turns } from './turns.js';

/** Offsets per partition that are read at the start, so that there is a recent past to show and to resume in. */
const REACH_BACK = 100;
const CAPACITY = 2_000;
const OWN_READERS = 50;

export class FeedBusy extends Error {}

/**
 * All alerts, read once and handed to any number of subscribers. A subscriber that resumes within the window is served
 * from memory, one from farther back gets a reader of its own until it has come as far as the window.
 */
export class AlertFeed implements Source {
  readonly topics: readonly string[];
  window: AlertWindow;
  positions: Positions;
  private text: string | undefined;
  private asking: Promise<PartitionLog[]> | undefined;
  private readonly live = new Set<(record: AlertRecord) => void>();
  private readonly followers = new Set<Follower>();
  private readonly turns = new Turns(OWN_READERS);
  private readonly following: Following;

  constructor(
    readonly cluster: Cluster,
    topics: Pick<Topics, 'escalation' | 'deEscalation' | 'divergence'>,
    readonly onTrouble: OnTrouble,
  ) {
    this.topics = [topics.escalation.name, topics.deEscalation.name, topics.divergence.name];
    this.positions = new Positions(this.topics);
    this.window = new AlertWindow(this.positions.copy(), CAPACITY);
    const options = async () => ({ topics: this.topics, from: await this.begin(), onRecord: this.take });
    this.following = follow(cluster, options, onTrouble);
  }

  /** Resolves when the recent past has been read. */
  get ready(): Promise<void> {
    return this.following.caughtUp;
  }

  latest(limit: number, filter?: AlertFilter): AlertRecord[] {
    return this.window.latest(limit, filter);
  }

  /** The alerts written before a position, or before now, the last written first. */
  past(options: { before?: Positions; limit: number; filter: AlertFilter }): Promise<PastPage> {
    return pastAlerts(this, { ...options, before: (options.before ?? this.positions).copy() });
  }

  position(): string {
    return (this.text ??= this.positions.toString());
  }

  /** Throws `FeedBusy` where too many others are being served from the log already. */
  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    await this.ready;
    const { after } = subscriber;
    const own = after === undefined ? null : await this.within(after, subscriber);
    if (own && this.window.ahead(own) === null && !this.turns.free) throw new FeedBusy('too many clients catch up');
    const follower = new Follower(this, subscriber, own);
    this.followers.add(follower);
    follower.start();
    return {
      position: () => follower.position(),
      close: () => {
        this.followers.delete(follower);
        return follower.close();
      },
    };
  }

  join(hand: (record: AlertRecord) => void): () => void {
    this.live.add(hand);
    return () => this.live.delete(hand);
  }

  turn(): Promise<() => void> {
    return this.turns.take();
  }

  async close(): Promise<void> {
    await Promise.all([...this.followers].map((follower) => follower.close()));
    await this.following.close();
    await this.turns.idle();
  }

  private readonly take = (input: InputRecord): void => {
    this.positions.pass(input);
    this.text = undefined;
    const record = parseAlert(input);
    if (record === null) return;
    this.window.add(record);
    for (const hand of this.live) hand(record);
  };

  private async begin(): Promise<{ topic: string; partition: number; offset: number }[]> {
    const logs = await this.cluster.logs(this.topics);
    const missing = this.topics.filter((topic) => !logs.some((log) => log.topic === topic));
    if (missing.length > 0) throw new Error(`there is no topic ${missing.join(', ')} yet`);
    const from = logs.map(({ topic, partition, start, end }) => ({
      topic,
      partition,
      offset: Math.max(start, end - REACH_BACK),
    }));
    this.positions = new Positions(this.topics);
    for (const place of from) this.positions.set(place);
    this.text = undefined;
    this.window = new AlertWindow(this.positions.copy(), CAPACITY);
    return from;
  }

  /** Where the log begins and ends. Many clients that come back at once share an answer, where it reaches as far as they do. */
  private async logsAround(after: Positions): Promise<PartitionLog[]> {
    this.asking ??= this.cluster.logs(this.topics).finally(() => (this.asking = undefined));
    const logs = await this.asking;
    return logs.every(({ end, ...log }) => after.get(log) <= end) ? logs : this.cluster.logs(this.topics);
  }

  /** A position brought into what the log holds now. One beyond the end is of an earlier life of the topic. */
  private async within(after: Positions, subscriber: Subscriber): Promise<Positions> {
    const positions = new Positions(this.topics);
    for (const { topic, partition, start, end } of await this.logsAround(after)) {
      const asked = after.get({ topic, partition });
      if (asked < start) subscriber.onGap({ topic, partition, from: asked, to: start });
      positions.set({ topic, partition, offset: placeWithin(asked, { start, end }) });
    }
    return positions;
  }
}

const placeWithin = (asked: number, { start, end }: Pick<PartitionLog, 'start' | 'end'>): number =>
  asked < start || asked > end ? start : asked;
