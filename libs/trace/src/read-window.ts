import type { InputRecord } from '#events';
import type { Cluster, PartitionLog } from '#stream';

interface Window {
  topic: string;
  partition: number;
  begin: number;
  /** Exclusive. */
  end: number;
  signal: AbortSignal | undefined;
}

/**
 * Hands over the records of one partition between two offsets.
 * @param logs of all partitions of the topic
 * @returns when the first of them came in; null where there is none
 */
export async function readWindow(
  cluster: Cluster,
  logs: readonly PartitionLog[],
  { topic, partition, begin, end, signal }: Window,
  onRecord: (record: InputRecord) => void,
): Promise<number | null> {
  let oldest: number | null = null;
  let done = (): void => undefined;
  const read = new Promise<void>((resolve) => (done = resolve));
  signal?.addEventListener('abort', done, { once: true });
  const reader = await cluster.read({
    topics: [topic],
    from: logs.map((log) => ({
      topic,
      partition: log.partition,
      offset: log.partition === partition ? begin : log.end,
    })),
    onRecord: (record) => {
      if (record.partition !== partition) return;
      if (record.offset < end) {
        oldest ??= record.timestamp;
        onRecord(record);
      }
      if (record.offset >= end - 1) done();
    },
    // What is at the end of a window may be no record but the mark of a transaction.
    onCaughtUp: () => done(),
  });
  await read;
  signal?.removeEventListener('abort', done);
  await reader.close();
  return oldest;
}
