import type { Topics } from '#events';
import type { LagSnapshot } from '#lag';
import type { EventStream, Logger } from '#platform';
import type { Cluster } from '#stream';
import { AlertFeed, Levels } from '#views';
import { DeadLetters } from './dead-letters.js';
import type { LagView } from './lag-view.js';
import { shownAlert } from './shown-alert.js';

const ALERTS = 20;

export interface LiveOptions {
  cluster: Cluster;
  topics: Topics;
  lag: LagView;
  logger: Logger;
}

/** Everything the page shows, kept current, and sent to whoever looks: each part whole, and only when it changed. */
export class Live {
  private readonly feed: AlertFeed;
  private readonly levels: Levels;
  private readonly deadLetters: DeadLetters;
  private readonly clients = new Set<EventStream>();
  /** Views that have read what lay in their log: before, nothing to show would look like nothing there. */
  private readonly read = new Set<string>();
  private readonly sent = new Map<string, string>();
  private readonly unsubscribe: () => void;

  constructor(options: LiveOptions) {
    const { cluster, topics, lag, logger } = options;
    const onTrouble = (error: unknown): void =>
      logger.warn({ error: String(error) }, 'the log cannot be read yet, trying again');
    this.feed = new AlertFeed(cluster, topics, onTrouble);
    this.levels = new Levels(cluster, topics, onTrouble);
    this.deadLetters = new DeadLetters(cluster, topics.deadLetters.name, onTrouble);
    void this.levels.ready.then(() => this.read.add('levels'));
    void this.feed.ready.then(() => this.read.add('alerts'));
    this.unsubscribe = lag.onChange((snapshot) => this.show(snapshot));
  }

  add(stream: EventStream): void {
    this.clients.add(stream);
    stream.whenClosed(() => this.clients.delete(stream));
    for (const [event, data] of this.sent) void stream.send({ event, data });
  }

  async close(): Promise<void> {
    this.unsubscribe();
    for (const stream of this.clients) stream.end();
    await Promise.all([this.feed.close(), this.levels.close(), this.deadLetters.close()]);
  }

  private show(lag: LagSnapshot): void {
    this.tell('lag', lag);
    if (this.read.has('levels')) this.tell('levels', this.levels.current());
    if (this.read.has('alerts')) this.tell('alerts', this.feed.latest(ALERTS).map(shownAlert));
    this.tell('dead-letters', this.deadLetters.current());
  }

  private tell(event: string, part: unknown): void {
    const data = JSON.stringify(part);
    if (this.sent.get(event) === data) return;
    this.sent.set(event, data);
    for (const stream of this.clients) void stream.send({ event, data });
  }
}
