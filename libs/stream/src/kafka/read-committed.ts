/** A decoded record of any transaction, or the marker that ends one. */
export interface RawRecord {
  offset: string;
  key: Buffer | null;
  isControlRecord: boolean;
  batchContext: { producerId: string; inTransaction: boolean };
}

/** One that a broker names beside the records of a fetch, since its records are among them. */
export interface AbortedTransaction {
  producerId: string;
  firstOffset: string;
}

/** Version 0 and the type of the marker, 16 bits each; a commit's is 1. */
const ABORT = Buffer.from([0, 0, 0, 0]);

/**
 * The records whose transactions were committed, without the markers; `records` in the order of the log. The client's own
 * filter enters at most one aborted transaction per record, and takes them for sorted: where several producers had
 * transactions open at the same place, aborted records come through (tulios/kafkajs `filterAbortedMessages`, 2.2.4). What a
 * broker sends is sorted by where the transactions ended.
 */
export function readCommitted<T extends RawRecord>(
  records: readonly T[],
  aborted: readonly AbortedTransaction[] | null,
): T[] {
  const ahead = (aborted ?? [])
    .map(({ producerId, firstOffset }) => ({ producerId, first: BigInt(firstOffset) }))
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const open = new Set<string>();
  return records.filter(({ offset, key, isControlRecord, batchContext: { producerId, inTransaction } }) => {
    const at = BigInt(offset);
    for (let next = ahead[0]; next && next.first <= at; next = ahead[0]) {
      open.add(next.producerId);
      ahead.shift();
    }
    if (!isControlRecord) return !(inTransaction && open.has(producerId));
    if (key?.equals(ABORT)) open.delete(producerId);
    return false;
  });
}
