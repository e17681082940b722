import type { InputRecord, OutputRecord } from '#events';
import type { FencedProducer, Fetched, PartitionPort, Transaction } from '../partition-port.js';

/** Rules a twin can be told to break, to see that the test would notice. */
export interface BrokenKafka {
  /** Every producer commits, however many came after it. */
  fencesNobody?: boolean;
}

const bytes = (text: string | Uint8Array | null): Uint8Array | null =>
  typeof text === 'string' ? Buffer.from(text) : text;

/** One input partition, its outputs, its changelog and its committed offset, in memory. */
export class TwinKafka {
  readonly input: InputRecord[] = [];
  readonly outputs: OutputRecord[] = [];
  private readonly log: InputRecord[] = [];
  private offset: { offset: number; metadata: string } | null = null;
  private epoch = 0;
  private end = 0;
  /** What becomes of the next commits: `lost` does not happen, `unheard` happens, and neither is answered. */
  readonly fates: ('lost' | 'unheard')[] = [];

  constructor(
    readonly topics: { input: string; changelog: string },
    private readonly broken: BrokenKafka = {},
  ) {}

  publish(key: string, value: string): void {
    const record = { topic: this.topics.input, partition: 0, timestamp: this.end, headers: {} };
    this.input.push({ ...record, offset: this.end, key: bytes(key), value: bytes(value) });
    // Every third record has a transaction's marker behind it.
    this.end += this.end % 3 === 0 ? 2 : 1;
  }

  deleteOffset(): void {
    this.offset = null;
  }

  port(): PartitionPort {
    return {
      producer: () => Promise.resolve(this.producer()),
      committed: () => Promise.resolve(this.offset),
      bounds: () => Promise.resolve({ start: 0, end: this.end }),
      record: (offset) => Promise.resolve(this.input.find((record) => record.offset === offset) ?? null),
      changelog: (take) => take([...this.log], 1),
      fetch: (offset) => this.fetch(offset),
      close: () => Promise.resolve(),
    };
  }

  private async fetch(offset: number): Promise<Fetched> {
    const records = this.input.filter((record) => record.offset >= offset).slice(0, 5);
    if (records.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    return { records, next: (records.at(-1)?.offset ?? offset - 1) + 1 };
  }

  private producer(): FencedProducer {
    const epoch = ++this.epoch;
    const check = (): void => {
      if (epoch === this.epoch || this.broken.fencesNobody) return;
      throw Object.assign(new Error('fenced'), { type: 'INVALID_PRODUCER_EPOCH' });
    };
    return { begin: () => Promise.resolve(this.transaction(check)), close: () => Promise.resolve() };
  }

  private transaction(check: () => void): Transaction {
    const sent: OutputRecord[] = [];
    let offset: { offset: number; metadata: string } | null = null;
    return {
      send: async (records) => {
        await Promise.resolve(check());
        sent.push(...records);
      },
      sendOffset: async (next, metadata) => {
        await Promise.resolve(check());
        offset = { offset: next, metadata };
      },
      commit: async () => {
        await Promise.resolve(check());
        const fate = this.fates.shift();
        if (fate !== 'lost') this.commit(sent, offset);
        if (fate) throw new Error('no answer to EndTxn');
      },
    };
  }

  private commit(sent: readonly OutputRecord[], offset: { offset: number; metadata: string } | null): void {
    this.offset = offset ?? this.offset;
    for (const record of sent) {
      if (record.topic !== this.topics.changelog) this.outputs.push(record);
      else
        this.log.push({
          ...{ topic: record.topic, partition: 0, offset: this.log.length, timestamp: 0, headers: record.headers },
          key: bytes(record.key),
          value: bytes(record.value),
        });
    }
  }
}
