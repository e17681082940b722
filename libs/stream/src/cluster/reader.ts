import type { Kafka } from 'kafkajs';
import { LogClient, type FetchFrom, type FetchLimits, type Slice } from '../kafka/log-client.js';
import type { Logger } from '../logger.js';
import type { Reader, ReadOptions } from '../ports.js';
import { backOff } from '../back-off.js';
import { whileLeadersMove } from './while-leaders-move.js';
import { groupBy } from '../group-by.js';

/** With several brokers each round waits for the one that has nothing to say. */
const limits = (brokers: number, maxBytesPerPartition = 1_000_000): FetchLimits => ({
  maxWait: brokers > 1 ? 50 : 250,
  maxBytesPerPartition,
});

const placeOf = ({ topic, partition }: { topic: string; partition: number }): string => `${topic}/${partition}`;

/** Follows topics from broker to broker until it is closed; a broker that is away is waited for. */
export class LogReader implements Reader {
  /** Next offset per partition. */
  private readonly positions = new Map<string, FetchFrom>();
  /** What is still missing of what lay in the log at the start. */
  private readonly behind = new Map<string, number>();
  private readonly pauses = backOff({ first: 50, most: 2_000 });
  private open = true;
  private running: Promise<void> = Promise.resolve();
  private readonly client: LogClient;

  constructor(
    kafka: Kafka,
    private readonly options: ReadOptions,
    private readonly logger: Logger,
  ) {
    this.client = new LogClient(kafka);
  }

  async start(): Promise<this> {
    const { topics } = this.options;
    await this.client.connect(topics);
    await whileLeadersMove(
      () => this.begin(),
      () => this.client.refresh(),
    );
    if (this.behind.size === 0) this.options.onCaughtUp?.();
    this.running = this.follow();
    return this;
  }

  /** Where each partition is read from, and what lies ahead of it now. */
  private async begin(): Promise<void> {
    const { topics, from, to } = this.options;
    for (const topic of topics) {
      const partitions = this.client.partitions(topic);
      const [starts, ends] = await Promise.all([
        this.client.bound(topic, partitions, 'start'),
        this.client.bound(topic, partitions, 'end'),
      ]);
      for (const partition of partitions) {
        const place = placeOf({ topic, partition });
        const stop = to?.find((c) => placeOf(c) === place)?.offset;
        if (to && stop === undefined) continue;
        const [start, last] = [starts.get(partition) ?? 0, ends.get(partition) ?? 0];
        const end = Math.min(last, stop ?? last);
        const asked = typeof from === 'string' ? undefined : from.find((c) => placeOf(c) === place);
        const offset = from === 'end' ? end : Math.min(end, Math.max(start, asked?.offset ?? start));
        if (offset < end) this.behind.set(place, end);
        if (!to || offset < end) this.positions.set(place, { topic, partition, offset });
      }
    }
  }

  async close(): Promise<void> {
    this.open = false;
    this.pauses.cancel();
    await this.client.close().catch(() => undefined);
    await this.running;
  }

  private async follow(): Promise<void> {
    while (this.open && this.positions.size > 0) {
      try {
        const byLeader = groupBy(this.positions.values(), (p) => this.client.leader(p.topic, p.partition));
        const known = [...byLeader].filter((entry): entry is [number, FetchFrom[]] => entry[0] !== null);
        const slices = await Promise.all(
          known.map(([node, from]) => this.client.fetch(node, from, limits(known.length, this.options.bytesAtOnce))),
        );
        await Promise.all(slices.flat().map((slice) => this.hand(slice)));
        if (known.length < byLeader.size) await this.client.refresh();
        this.pauses.reset();
      } catch (error) {
        if (!this.open) return;
        this.logger.warn({ error: String(error), topics: this.options.topics }, 'reading stopped, trying again');
        await this.pauses.wait();
        await this.recover(error);
      }
    }
  }

  private async hand({ topic, partition, records, next }: Slice): Promise<void> {
    const place = placeOf({ topic, partition });
    const end = this.behind.get(place);
    for (const record of records) {
      if (!this.open) return;
      if (this.options.to && record.offset >= (end ?? 0)) break;
      await this.options.onRecord(record);
      this.positions.set(place, { topic, partition, offset: record.offset + 1 });
    }
    this.positions.set(place, { topic, partition, offset: next });
    if (end === undefined || next < end) return;
    this.behind.delete(place);
    if (this.options.to) this.positions.delete(place);
    if (this.behind.size === 0) this.options.onCaughtUp?.();
  }

  /** What lay before the log's start is gone: go on at the start. Everything else is a matter of leaders. */
  private async recover(error: unknown): Promise<void> {
    try {
      await this.client.refresh();
      if (!(error instanceof Error) || error.name !== 'KafkaJSOffsetOutOfRange') return;
      for (const [place, position] of this.positions) {
        const starts = await this.client.bound(position.topic, [position.partition], 'start');
        const ends = await this.client.bound(position.topic, [position.partition], 'end');
        const [start = 0, end = 0] = [starts.get(position.partition), ends.get(position.partition)];
        if (position.offset < start || position.offset > end) this.positions.set(place, { ...position, offset: start });
      }
    } catch (again) {
      this.logger.warn({ error: String(again) }, 'the cluster does not answer');
    }
  }
}
