import type { Cluster } from '#stream';
import { passes } from './alert-filter.js';
import type { AlertWindow } from './alert-window.js';
import type { OnTrouble } from './follow.js';
import { parseAlert, type AlertRecord } from './parse-alert.js';
import type { Positions } from './positions.js';
import { readBetween } from './read-between.js';
import type { Subscriber, Subscription } from './subscriber.js';

/** What a follower needs of the feed whose alerts it takes. */
export interface Source {
  readonly cluster: Cluster;
  readonly topics: readonly string[];
  readonly window: AlertWindow;
  /** How far the feed itself is. */
  readonly positions: Positions;
  /** The same as text. */
  position(): string;
  /** Hands over each alert that comes from now on. */
  join(hand: (record: AlertRecord) => void): () => void;
  /** Waits for the turn to read the log; the function returned ends it. */
  turn(): Promise<() => void>;
  onTrouble: OnTrouble;
}

const PAUSE_MS = 1_000;

/**
 * One subscriber's way through the log: from the log itself as long as it lies before the window, then from memory, then
 * live. One that asks to wait leaves the live ones and comes back the same way, so that nothing piles up for it.
 */
export class Follower implements Subscription {
  private closed = false;
  private leave: (() => void) | undefined;
  private stop: (() => void) | undefined;

  /** @param own how far this one is; null while it is exactly as far as the feed */
  constructor(
    private readonly source: Source,
    private readonly subscriber: Subscriber,
    private own: Positions | null,
  ) {}

  position(): string {
    return this.own?.toString() ?? this.source.position();
  }

  start(): void {
    if (this.own === null) this.goLive();
    else void this.catchUp(this.own);
  }

  /** `position` stays what it is: of what comes from now on nothing is handed over. */
  close(): Promise<void> {
    this.closed = true;
    this.own ??= this.source.positions.copy();
    this.leave?.();
    this.stop?.();
    return Promise.resolve();
  }

  private async catchUp(positions: Positions): Promise<void> {
    while (!this.closed) {
      try {
        const ahead = this.source.window.ahead(positions);
        if (ahead === null) await this.readTo(this.source.window.floor.copy(), positions);
        else if (ahead.length === 0) return this.goLive();
        else for (const record of ahead) if (!this.closed) await this.hand(record, positions);
      } catch (error) {
        if (this.closed) return;
        this.source.onTrouble(error);
        await new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS).unref());
      }
    }
  }

  private goLive(): void {
    const { source } = this;
    // A client may come from an instance that has read further than this one.
    if (this.own && source.positions.reaches(this.own)) this.own = null;
    this.leave = source.join((record) => {
      const waiting = this.own ? this.hand(record, this.own) : this.offer(record, source.position());
      if (this.own && source.positions.reaches(this.own)) this.own = null;
      if (!waiting) return;
      this.leave?.();
      const positions = (this.own ??= source.positions.copy());
      void waiting.then(() => this.catchUp(positions));
    });
  }

  private hand(record: AlertRecord, positions: Positions): Promise<void> | void {
    if (positions.passed(record.at)) return;
    positions.pass(record.at);
    return this.offer(record, positions);
  }

  private offer(record: AlertRecord, position: { toString(): string }): Promise<void> | void {
    const { filter, onAlert } = this.subscriber;
    if (passes(filter, record.alert)) return onAlert(record, position.toString());
  }

  private async readTo(floor: Positions, positions: Positions): Promise<void> {
    const { cluster, topics } = this.source;
    const done = await this.source.turn();
    if (this.closed) return done();
    const stopped = new Promise<void>((resolve) => (this.stop = resolve));
    try {
      await readBetween(
        cluster,
        {
          ...{ topics, from: positions.coordinates(), to: floor.coordinates() },
          onRecord: (input) => {
            if (this.closed || positions.passed(input)) return;
            const record = parseAlert(input);
            if (record) return this.hand(record, positions);
            positions.pass(input);
          },
        },
        stopped,
      );
      if (this.closed) return;
      for (const place of floor.coordinates()) if (!positions.reachesPlace(place)) positions.set(place);
    } finally {
      done();
    }
  }
}
