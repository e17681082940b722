/** Header names to text; a header given twice keeps its last value. */
export type Headers = Readonly<Record<string, string>>;

/** One record as it lies in the log. */
export interface InputRecord {
  topic: string;
  partition: number;
  offset: number;
  /** When the broker received it, ms since the epoch. */
  timestamp: number;
  key: Uint8Array | null;
  value: Uint8Array | null;
  headers: Headers;
}

/** One record to be written; `partition` only where the key does not decide it. */
export interface OutputRecord {
  topic: string;
  partition?: number;
  key: string | Uint8Array | null;
  /** JSON text, original bytes of a dead letter, or null for a tombstone. */
  value: string | Uint8Array | null;
  headers: Headers;
  /** ms since the epoch; the broker's time where missing. */
  timestamp?: number;
}
