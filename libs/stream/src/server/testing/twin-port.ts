import type { InputRecord, OutputRecord } from '#events';
import type { FencedProducer, Fetched, PartitionPort, Transaction } from '../partition-port.js';
import { NOT_YET, type Calls, type Process } from './calls.js';
import type { TwinKafka } from './twin-kafka.js';
import type { TwinLog } from './twin-log.js';

/** Records of the changelog that come at a time, so that a rebuild takes several steps. */
const SLICE = 3;

/** How one process sees one input partition, its changelog and its transactional id. */
export class TwinPort implements PartitionPort {
  private readonly id: string;
  private connected: TwinLog | null = null;
  private fetches = 0;

  constructor(
    private readonly kafka: TwinKafka,
    private readonly calls: Calls,
    private readonly process: Process,
    private readonly of: { topic: string; partition: number; changelog: string },
  ) {
    this.id = `${of.topic}/${of.partition}`;
  }

  async producer(): Promise<FencedProducer> {
    const epoch = await this.ask('init', () => this.kafka.init(this.id) ?? NOT_YET);
    return { begin: () => Promise.resolve(this.transaction(epoch)), close: () => Promise.resolve() };
  }

  committed(): Promise<{ offset: number; metadata: string | null } | null> {
    return this.ask('committed', () => this.kafka.offsets.get(this.id) ?? null);
  }

  bounds(): Promise<{ start: number; end: number }> {
    return this.ask('bounds', () => {
      const { start, end } = this.found();
      return { start, end };
    });
  }

  record(offset: number): Promise<InputRecord | null> {
    return this.ask('record', () => {
      const [found] = this.committedFrom(offset);
      return found?.offset === offset ? found : null;
    });
  }

  async changelog(take: (records: readonly InputRecord[], done: number) => Promise<void>): Promise<void> {
    const { changelog, partition } = this.of;
    const all = await this.ask('changelog', () => this.kafka.log(changelog, partition).committed());
    for (let i = 0; i < all.length; i += SLICE) {
      await take(all.slice(i, i + SLICE), Math.min(1, (i + SLICE) / all.length));
    }
  }

  fetch(offset: number): Promise<Fetched> {
    const effect = (): Fetched => {
      const records = this.committedFrom(offset);
      const some = records.slice(0, 1 + (this.fetches++ % 4));
      const last = some.at(-1);
      if (last && (some.length < records.length || this.fetches % 2 === 0))
        return { records: some, next: last.offset + 1 };
      return { records: some, next: Math.max(offset, this.log.stable) };
    };
    const isWorth = (): boolean => this.connected !== this.log || this.log.stable > offset;
    return this.calls.ask(this.process, 'fetch', effect, isWorth);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private get log(): TwinLog {
    return this.kafka.log(this.of.topic, this.of.partition);
  }

  /** A topic that is created anew was away for a moment, and whoever reads it notices. */
  private found(): TwinLog {
    const { log, connected } = this;
    this.connected = log;
    if (connected && connected !== log) throw new Error('the topic is not there');
    return log;
  }

  private committedFrom(offset: number): InputRecord[] {
    const log = this.found();
    if (offset < log.start || offset > log.end)
      throw Object.assign(new Error('out of range'), { name: 'KafkaJSOffsetOutOfRange' });
    return log.committed(offset);
  }

  private transaction(epoch: number): Transaction {
    const { kafka, id } = this;
    const whenFree = (effect: () => void) => (): void | typeof NOT_YET =>
      kafka.isBusy(id, epoch) ? NOT_YET : effect();
    return {
      send: (records: readonly OutputRecord[]) =>
        this.ask(
          'produce',
          whenFree(() => kafka.send(id, epoch, records)),
        ),
      sendOffset: (offset, metadata) =>
        this.ask(
          'sendOffsets',
          whenFree(() => kafka.sendOffset(id, epoch, { place: id, offset, metadata })),
        ),
      commit: () => this.ask('commit', () => kafka.commit(id, epoch)),
    };
  }

  private ask<T>(what: string, effect: () => T | typeof NOT_YET): Promise<T> {
    return this.calls.ask(this.process, what, effect);
  }
}
