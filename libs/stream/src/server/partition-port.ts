import type { InputRecord, OutputRecord } from '#events';

/** One transaction. After any error of any of these its outcome is unknown, and its producer is of no more use. */
export interface Transaction {
  send(records: readonly OutputRecord[]): Promise<void>;
  /** The next offset to read, and what to remember beside it. */
  sendOffset(next: number, metadata: string): Promise<void>;
  commit(): Promise<void>;
}

export interface FencedProducer {
  begin(): Promise<Transaction>;
  close(): Promise<void>;
}

/** What a slice of the log brought: its records, and where to read on. */
export interface Fetched {
  records: readonly InputRecord[];
  next: number;
}

/** All that an owner asks of Kafka for its one input partition. */
export interface PartitionPort {
  /** A new producer that has begun and aborted a transaction: those before it are fenced, their transactions ended. */
  producer(): Promise<FencedProducer>;
  /** The group's committed offset; null where there is none. To be asked after `producer()`: before, it may be stale. */
  committed(): Promise<{ offset: number; metadata: string | null } | null>;
  /** Log start, and end (exclusive). */
  bounds(): Promise<{ start: number; end: number }>;
  /** Null where no record lies at this offset. */
  record(offset: number): Promise<InputRecord | null>;
  /** What is committed in the changelog's partition, in order. `done` is the part that was read, 0..1. */
  changelog(take: (records: readonly InputRecord[], done: number) => Promise<void>): Promise<void>;
  /** Read-committed; waits a moment for the first record. */
  fetch(offset: number): Promise<Fetched>;
  close(): Promise<void>;
}
