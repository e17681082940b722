import type { GroupFacts, LagHistory, LagSnapshot, Minute, WindowOptions } from '#lag';
import { within, type Logger } from '#platform';
import type { Cluster } from '#stream';
import { LagWatch, type Reading, type StageOfPipeline } from '#views';
import type { LagView } from './lag-view.js';

export interface LagMonitorOptions {
  cluster: Cluster;
  pipeline: readonly StageOfPipeline[];
  logger: Logger;
  /** How often the offsets are read, ms; less often where a reading takes longer than a quarter of it. */
  interval: number;
  window?: WindowOptions;
  /** Where history goes over a restart. */
  history?: HistoryKeeper;
}

/** Told of each minute that is over; gives back those from before. */
export interface HistoryKeeper {
  readonly kept: LagHistory['kept'];
  restore(take: (minute: Minute) => void): void;
  keep(minute: Minute): void;
}

const PATIENCE_MS = 15_000;
/** What a reading may take of the time between two. */
const SHARE = 4;

/** Reads the offsets again and again, and keeps what it read last. */
export class LagMonitor implements LagView {
  private readonly watch: LagWatch;
  private readonly listeners = new Set<(snapshot: LagSnapshot, gone: readonly string[]) => void>();
  private last: { reading: Reading; at: number } | null = null;
  private trouble: string | null = 'the offsets have not been read yet';
  private every: number;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private polling: Promise<void>;
  private reading: Promise<Reading> | undefined;

  constructor(private readonly options: LagMonitorOptions) {
    this.every = options.interval;
    this.watch = new LagWatch(options);
    options.history?.restore((minute) => this.watch.history.restore(minute));
    this.polling = this.poll();
  }

  async snapshot(): Promise<LagSnapshot> {
    if (this.last === null) await this.polling;
    return this.current();
  }

  group(name: string): GroupFacts | null {
    const facts = this.watch.group(name);
    const { at, stale } = this.current();
    return facts && { at: at ?? '', stale, ...facts };
  }

  history(name: string, minutes?: number): LagHistory | null {
    const points = this.watch.points(name, minutes);
    const kept = this.options.history?.kept ?? { durable: false, reason: 'it is kept in memory only' };
    return points && { group: name, kept, points };
  }

  onChange(listener: (snapshot: LagSnapshot, gone: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.watch.close();
  }

  private current(): LagSnapshot {
    const { last, trouble } = this;
    const age = last ? Math.round((Date.now() - last.at) / 1000) : null;
    return {
      at: last ? new Date(last.at).toISOString() : null,
      stale: trouble === null ? null : { because: trouble, age },
      every: Math.round(this.every / 100) / 10,
      commitTimes: last?.reading.commitTimes ?? { known: false, reason: 'nothing has been read yet' },
      brokers: last?.reading.brokers ?? [],
      pipeline: last?.reading.pipeline ?? [],
      groups: last?.reading.groups ?? [],
    };
  }

  private async poll(): Promise<void> {
    const began = Date.now();
    let gone: readonly string[] = [];
    try {
      // One that hangs is waited for again, so that questions do not pile up at a broker in trouble.
      this.reading ??= this.watch.read().finally(() => (this.reading = undefined));
      const reading = await within(
        PATIENCE_MS,
        this.reading,
        () => new Error(`Kafka did not answer within ${PATIENCE_MS / 1000} s`),
      );
      this.last = { reading, at: began };
      gone = reading.gone;
      if (this.trouble !== null) this.options.logger.info({ groups: reading.groups.length }, 'the offsets are read');
      this.trouble = null;
      if (reading.minute) this.options.history?.keep(reading.minute);
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
    if (this.closed) return;
    this.every = Math.max(this.options.interval, SHARE * (Date.now() - began));
    const snapshot = this.current();
    for (const listener of this.listeners) listener(snapshot, gone);
    this.timer = setTimeout(() => void (this.polling = this.poll()), this.every);
  }

  /** One line when it begins, and one when what is wrong has changed. */
  private fail(because: string): void {
    if (this.trouble !== because && !this.closed) {
      this.options.logger.warn({ error: because }, 'the offsets cannot be read');
    }
    this.trouble = because;
  }
}
