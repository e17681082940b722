/** What one request, and all of them together, may take. */
export interface Limits {
  /** Of a JSON body, unpacked. */
  jsonBytes: number;
  jsonRecords: number;
  /** Of NDJSON, which is taken in as it comes: its whole, one line, and what is published at a time. */
  streamBytes: number;
  streamRecords: number;
  lineBytes: number;
  batchBytes: number;
  batchRecords: number;
  /** Requests at a time, and the bytes of theirs that are held in memory; beyond it they are asked to come again. */
  requests: number;
  heldBytes: number;
  /** How long a client may pause within its body, and how long all of a body may take, ms. */
  pauseMs: number;
  bodyMs: number;
  /** How long the brokers may take to commit a batch, ms. */
  publishMs: number;
  /** How long a search for what became of an article may take, ms, and how many of them at a time. */
  traceMs: number;
  traces: number;
}

const MB = 1024 * 1024;

export const LIMITS: Limits = {
  jsonBytes: 5 * MB,
  jsonRecords: 5_000,
  streamBytes: 100 * MB,
  streamRecords: 50_000,
  lineBytes: 2 * MB,
  batchBytes: MB,
  batchRecords: 500,
  requests: 200,
  heldBytes: 32 * MB,
  pauseMs: 15_000,
  bodyMs: 120_000,
  publishMs: 15_000,
  traceMs: 15_000,
  traces: 4,
};
