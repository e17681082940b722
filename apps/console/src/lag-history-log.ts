import { SCHEMA_VERSION, type InputRecord } from '#events';
import type { HistoryRow, LagHistory, Minute } from '#lag';
import type { Logger } from '#platform';
import type { Cluster, Publisher } from '#stream';
import { follow, type Following } from '#views';
import type { HistoryKeeper } from './lag-monitor.js';

const DAY = 86_400_000;
/** Groups of one record: some 60 kB. */
const AT_ONCE = 1_000;
/** Minutes that wait while Kafka is away. */
const MOST_WAITING = 60;

/** The history in a topic of its own: a record a minute, of all groups. Several consoles may write; the last one counts. */
export class LagHistoryLog implements HistoryKeeper {
  kept: LagHistory['kept'] = { durable: false, reason: 'the topic has not been read yet' };
  private following: Following | undefined;
  private publisher: Publisher | undefined;
  private readonly waiting: Minute[] = [];
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly cluster: Cluster,
    private readonly topic: string,
    private readonly logger: Logger,
  ) {}

  restore(take: (minute: Minute) => void): void {
    const onRecord = (record: InputRecord): void => {
      const minute = parseMinute(record.value);
      if (minute) take(minute);
    };
    const options = async () => {
      const from = await this.cluster.offsetsAt([this.topic], Date.now() - DAY);
      return { topics: [this.topic], from, onRecord };
    };
    this.following = follow(this.cluster, options, (error) => this.fail(error));
    void this.following.caughtUp.then(() => this.keepsAll());
  }

  keep(minute: Minute): void {
    if (minute.groups.length === 0) return;
    this.waiting.push(minute);
    if (this.waiting.length > MOST_WAITING) this.waiting.shift();
    this.writing = this.writing.then(() => this.write());
  }

  async close(): Promise<void> {
    await this.following?.close();
    await this.writing;
    await this.publisher?.close();
  }

  private async write(): Promise<void> {
    try {
      for (let minute = this.waiting[0]; minute; minute = this.waiting[0]) {
        this.publisher ??= await this.cluster.publisher();
        await this.publisher.publish(recordsOf(this.topic, minute));
        this.waiting.shift();
        this.keepsAll();
      }
    } catch (error) {
      this.fail(error);
    }
  }

  private keepsAll(): void {
    this.kept = { durable: true, reason: `it is kept in ${this.topic} for 24 hours` };
  }

  private fail(error: unknown): void {
    const reason = `${this.topic} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
    if (this.kept.reason !== reason) this.logger.warn({ topic: this.topic, error: reason }, 'the history is not kept');
    this.kept = { durable: false, reason };
  }
}

function recordsOf(topic: string, { minute, groups }: Minute) {
  const records = [];
  for (let i = 0; i < groups.length; i += AT_ONCE) {
    const value = JSON.stringify({ schema: SCHEMA_VERSION, minute, groups: groups.slice(i, i + AT_ONCE) });
    records.push({ topic, partition: 0, key: null, value, headers: { 'content-type': 'application/json' } });
  }
  return records;
}

/** Null for what somebody else has written. */
function parseMinute(value: Uint8Array | null): Minute | null {
  try {
    const { minute, groups } = JSON.parse(new TextDecoder().decode(value ?? new Uint8Array())) as Partial<Minute>;
    return Number.isInteger(minute) && Array.isArray(groups) && groups.every(isRow)
      ? { minute: Number(minute), groups }
      : null;
  } catch {
    return null;
  }
}

const isRow = (row: Partial<HistoryRow> | null): boolean =>
  typeof row === 'object' && typeof row?.group === 'string' && typeof row.status === 'string';
