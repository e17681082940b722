import { partitionFor, type InputRecord, type OutputRecord } from '#events';

export interface Routed {
  mine: InputRecord[];
  /** Records that lie in the wrong partition, on their way to their own. */
  forwarded: OutputRecord[];
}

/** The key a record has to have; null where its state has none. */
export type KeyOf = (record: InputRecord) => string | Uint8Array | null;

/**
 * A key's state lies with one partition. Other clients hash differently (librdkafka's default is CRC32), or set a key of
 * their own; such a record is only passed on, with its headers and time.
 */
export function route(records: readonly InputRecord[], partitions: number, keyOf: KeyOf = ({ key }) => key): Routed {
  const routed: Routed = { mine: [], forwarded: [] };
  for (const record of records) {
    const key = keyOf(record);
    const home = key === null ? record.partition : partitionFor(key, partitions);
    if (home === record.partition) {
      routed.mine.push(record);
      continue;
    }
    const { topic, value, headers, timestamp } = record;
    routed.forwarded.push({ topic, partition: home, key, value, headers, timestamp });
  }
  return routed;
}
