import type { consumerGroups, Topics } from '#events';
import type { EventStream, Logger } from '#platform';
import type { Cluster } from '#stream';
import { AlertFeed, Levels } from '#views';
import { DeadLetters } from './dead-letters.js';
import { LagReader } from './lag-reader.js';
import type { LagSnapshot } from './lag-snapshot.js';
import { shownAlert } from './shown-alert.js';

const ALERTS = 20;
const PATIENCE_MS = 5_000;

export interface LiveOptions {
  cluster: Cluster;
  topics: Topics;
  groups: ReturnType<typeof consumerGroups>;
  logger: Logger;
  /** How often the offsets are read, ms. */
  interval: number;
}

/** Everything the page shows, kept current, and sent to whoever looks: each part whole, and only when it changed. */
export class Live {
  private readonly feed: AlertFeed;
  private readonly levels: Levels;
  private readonly deadLetters: DeadLetters;
  private readonly lagReader: LagReader;
  private readonly clients = new Set<EventStream>();
  /** Views that have read what lay in their log: before, nothing to show would look like nothing there. */
  private readonly read = new Set<string>();
  private readonly sent = new Map<string, string>();
  private lag: LagSnapshot = { at: null, stale: 'the offsets have not been read yet', pipeline: [], groups: [] };
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private polling: Promise<void>;
  private reading: ReturnType<LagReader['read']> | undefined;

  constructor(private readonly options: LiveOptions) {
    const { cluster, topics, groups, logger } = options;
    const onTrouble = (error: unknown): void =>
      logger.warn({ error: String(error) }, 'the log cannot be read yet, trying again');
    this.feed = new AlertFeed(cluster, topics, onTrouble);
    this.levels = new Levels(cluster, topics, onTrouble);
    this.deadLetters = new DeadLetters(cluster, topics.deadLetters.name, onTrouble);
    this.lagReader = new LagReader(cluster, [
      { stage: 'enricher', group: groups.enricher, reads: topics.fragments.name },
      { stage: 'alerter', group: groups.alerter, reads: topics.signals.name },
    ]);
    void this.levels.ready.then(() => this.read.add('levels'));
    void this.feed.ready.then(() => this.read.add('alerts'));
    this.polling = this.poll();
  }

  /** Resolves after the first attempt to read the offsets. */
  async lagNow(): Promise<LagSnapshot> {
    if (this.lag.at === null) await this.polling;
    return this.lag;
  }

  add(stream: EventStream): void {
    this.clients.add(stream);
    stream.whenClosed(() => this.clients.delete(stream));
    for (const [event, data] of this.sent) void stream.send({ event, data });
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    for (const stream of this.clients) stream.end();
    await Promise.all([this.feed.close(), this.levels.close(), this.deadLetters.close()]);
  }

  private async poll(): Promise<void> {
    try {
      // One that hangs is waited for again, so that questions do not pile up at a broker in trouble.
      this.reading ??= this.lagReader.read().finally(() => (this.reading = undefined));
      const read = await within(PATIENCE_MS, this.reading);
      this.lag = { at: new Date().toISOString(), stale: null, ...read };
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      this.lag = { ...this.lag, stale: because };
      this.options.logger.warn({ error: because }, 'the offsets cannot be read');
    }
    this.tell('lag', this.lag);
    if (this.read.has('levels')) this.tell('levels', this.levels.current());
    if (this.read.has('alerts')) this.tell('alerts', this.feed.latest(ALERTS).map(shownAlert));
    this.tell('dead-letters', this.deadLetters.current());
    if (!this.closed) this.timer = setTimeout(() => void (this.polling = this.poll()), this.options.interval);
  }

  private tell(event: string, part: unknown): void {
    const data = JSON.stringify(part);
    if (this.sent.get(event) === data) return;
    this.sent.set(event, data);
    for (const stream of this.clients) void stream.send({ event, data });
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Kafka did not answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
