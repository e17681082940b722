import type { InputRecord, Topics } from '#events';
import type { Cluster, PartitionLog, Reader } from '#stream';
import type { AlertFilter } from './alert-filter.js';
import { passes } from './alert-filter.js';
import { AlertWindow } from './alert-window.js';
import { follow, type Following, type OnTrouble } from './follow.js';
import { parseAlert, type AlertRecord } from './parse-alert.js';
import { Positions } from './positions.js';

/** Offsets per partition that are read at the start, so that there is a recent past to show and to resume in. */
const REACH_BACK = 100;
const CAPACITY = 2_000;
/** More than this is not replayed from memory in one go, but read from the log at the client's own pace. */
const REPLAY_AT_ONCE = 200;
const OWN_READERS = 50;

export interface Subscriber {
  filter: AlertFilter;
  /** Behind which position to begin; from now on where missing. */
  after?: Positions;
  /** `position` resumes behind this alert. The next one waits for the promise where there is one. */
  onAlert: (record: AlertRecord, position: string) => void | Promise<void>;
  /** Alerts between the client's position and the log's start were deleted meanwhile. */
  onGap: (lost: { topic: string; partition: number; from: number; to: number }) => void;
}

export interface Subscription {
  /** Where to resume if the line breaks now. */
  position(): string;
  close(): Promise<void>;
}

export class FeedBusy extends Error {}

/**
 * All alerts, read once and handed to any number of subscribers. A subscriber that resumes within the window is served
 * from memory, one from farther back gets a reader of its own until it is as far as the others.
 */
export class AlertFeed {
  readonly topics: readonly string[];
  private window: AlertWindow;
  private positions: Positions;
  private readonly live = new Set<(record: AlertRecord) => void>();
  private readonly own = new Set<Reader>();
  private readonly following: Following;

  constructor(
    private readonly cluster: Cluster,
    topics: Pick<Topics, 'escalation' | 'deEscalation' | 'divergence'>,
    onTrouble: OnTrouble,
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

  /** Throws `FeedBusy` where too many others are being served from the log already. */
  async subscribe(subscriber: Subscriber): Promise<Subscription> {
    await this.ready;
    const { after } = subscriber;
    if (after === undefined) return this.join(subscriber, this.positions.copy());
    const positions = await this.within(after, subscriber);
    const ahead = this.window.ahead(positions);
    return ahead !== null && ahead.length <= REPLAY_AT_ONCE
      ? this.join(subscriber, positions)
      : this.readAlone(subscriber, positions);
  }

  async close(): Promise<void> {
    this.live.clear();
    await Promise.all([this.following.close(), ...[...this.own].map((reader) => reader.close())]);
  }

  private readonly take = (input: InputRecord): void => {
    this.positions.pass(input);
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
    this.window = new AlertWindow(this.positions.copy(), CAPACITY);
    return from;
  }

  /** Nothing is awaited here, so that no alert falls between the replay and the live ones. */
  private join(subscriber: Subscriber, positions: Positions): Subscription {
    const hand = (record: AlertRecord): void => {
      if (positions.passed(record.at)) return;
      positions.pass(record.at);
      if (passes(subscriber.filter, record.alert)) void subscriber.onAlert(record, positions.toString());
    };
    for (const record of this.window.ahead(positions) ?? []) hand(record);
    this.live.add(hand);
    return {
      position: () => positions.toString(),
      close: () => Promise.resolve(void this.live.delete(hand)),
    };
  }

  private async readAlone(subscriber: Subscriber, positions: Positions): Promise<Subscription> {
    if (this.own.size >= OWN_READERS) throw new FeedBusy('too many clients are catching up');
    let joined: Subscription | undefined;
    const reader = await this.cluster.read({
      topics: this.topics,
      from: positions.coordinates(),
      onRecord: async (input) => {
        if (joined || positions.passed(input)) return;
        positions.pass(input);
        const record = parseAlert(input);
        if (record && passes(subscriber.filter, record.alert)) await subscriber.onAlert(record, positions.toString());
        const ahead = this.window.ahead(positions);
        if (ahead !== null && ahead.length <= REPLAY_AT_ONCE) joined = this.join(subscriber, positions);
      },
    });
    this.own.add(reader);
    return {
      position: () => positions.toString(),
      close: async () => {
        await joined?.close();
        this.own.delete(reader);
        await reader.close();
      },
    };
  }

  /** A position brought into what the log holds now. One beyond the end is of an earlier life of the topic. */
  private async within(after: Positions, subscriber: Subscriber): Promise<Positions> {
    const positions = new Positions(this.topics);
    for (const { topic, partition, start, end } of await this.cluster.logs(this.topics)) {
      const asked = after.get({ topic, partition });
      if (asked < start) subscriber.onGap({ topic, partition, from: asked, to: start });
      positions.set({ topic, partition, offset: placeWithin(asked, { start, end }) });
    }
    return positions;
  }
}

const placeWithin = (asked: number, { start, end }: Pick<PartitionLog, 'start' | 'end'>): number =>
  asked < start || asked > end ? start : asked;
