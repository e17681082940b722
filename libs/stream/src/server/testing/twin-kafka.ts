import type { OutputRecord } from '#events';
import { TwinLog, type TwinTransaction } from './twin-log.js';

/** Rules a broker can be told to break. */
export interface BrokenKafka {
  /** A new producer does not wait for the markers of the transaction before its own. */
  waitsForNoMarkers?: boolean;
}

interface Marker {
  of: TwinTransaction;
  /** Null for the one that makes its offset visible. */
  log: TwinLog | null;
}

interface Coordinated {
  epoch: number;
  transaction: TwinTransaction | null;
}

class Fenced extends Error {
  readonly type = 'INVALID_PRODUCER_EPOCH';
}

const opened = (): TwinTransaction => ({
  state: 'open',
  logs: new Set(),
  marked: new Set(),
  offset: null,
  offsetMarked: false,
});

const isComplete = ({ state, logs, marked, offsetMarked }: TwinTransaction): boolean =>
  state !== 'open' && offsetMarked && marked.size === logs.size;

/** A cluster in memory: logs, committed offsets, transactions whose markers come later than their end. */
export class TwinKafka {
  readonly offsets = new Map<string, { offset: number; metadata: string }>();
  private markers: Marker[] = [];
  private readonly topics = new Map<string, TwinLog[]>();
  private readonly coordinated = new Map<string, Coordinated>();
  private time = 0;

  constructor(private readonly broken: BrokenKafka = {}) {}

  create(topic: string, partitions: number): TwinLog[] {
    const logs = Array.from({ length: partitions }, () => new TwinLog());
    this.topics.set(topic, logs);
    return logs;
  }

  log(topic: string, partition: number): TwinLog {
    const log = this.topics.get(topic)?.[partition];
    if (!log) throw new Error(`no such partition: ${topic}/${partition}`);
    return log;
  }

  append(record: OutputRecord, of: TwinTransaction | null = null): void {
    const { topic, partition = 0 } = record;
    this.log(topic, partition).append(record, partition, this.time++, of);
  }

  /** A new epoch; null while the last transaction is not yet complete. */
  init(id: string): number | null {
    const held = this.coordinated.get(id) ?? { epoch: 0, transaction: null };
    this.coordinated.set(id, held);
    if (held.transaction?.state === 'open') {
      held.epoch += 1;
      this.end(held.transaction, 'abort');
    }
    if (held.transaction && !isComplete(held.transaction) && !this.broken.waitsForNoMarkers) return null;
    held.transaction = null;
    return ++held.epoch;
  }

  /** Whether a transaction has to wait for the end of the one before. */
  isBusy(id: string, epoch: number): boolean {
    const { transaction } = this.held(id, epoch);
    return transaction !== null && transaction.state !== 'open' && !isComplete(transaction);
  }

  send(id: string, epoch: number, records: readonly OutputRecord[]): void {
    const transaction = this.transaction(id, epoch);
    for (const record of records) this.append(record, transaction);
  }

  sendOffset(id: string, epoch: number, offset: NonNullable<TwinTransaction['offset']>): void {
    this.transaction(id, epoch).offset = offset;
  }

  commit(id: string, epoch: number): void {
    this.end(this.transaction(id, epoch), 'commit');
  }

  /** One of the markers that are under way arrives. */
  deliver(n: number): void {
    const [marker] = this.markers.splice(n % Math.max(1, this.markers.length), 1);
    if (!marker) return;
    const { of, log } = marker;
    if (log) return log.mark(of);
    of.offsetMarked = true;
    if (of.state === 'commit' && of.offset) this.offsets.set(of.offset.place, of.offset);
  }

  deliverAll(): void {
    while (this.markers.length > 0) this.deliver(0);
  }

  private held(id: string, epoch: number): Coordinated {
    const held = this.coordinated.get(id);
    if (held?.epoch !== epoch) throw new Fenced();
    return held;
  }

  private transaction(id: string, epoch: number): TwinTransaction {
    const held = this.held(id, epoch);
    if (held.transaction?.state !== 'open') held.transaction = opened();
    return held.transaction;
  }

  private end(transaction: TwinTransaction, state: 'commit' | 'abort'): void {
    transaction.state = state;
    for (const log of [...transaction.logs, null]) this.markers.push({ of: transaction, log });
  }
}
