import { encode, type OutputRecord } from '#events';
import type { Cluster } from '#stream';
import type { ReadOptions } from './entries.js';
import { readUnit } from './read-unit.js';
import type { Progress } from './resume.js';
import type { Unit } from './unit.js';

/** Records that are published at a time. */
const BATCH = 500;

export interface Counts {
  published: number;
  refused: number;
  /** Of the inputs, read so far. */
  bytes: number;
}

export interface Work {
  cluster: Cluster;
  topic: string;
  units: readonly Unit[];
  read: ReadOptions;
  batch?: number;
  /** Missing where the input cannot be read again. */
  progress?: Progress | undefined;
  onRefused: (message: string) => void;
  /** After each batch. */
  onCounts: (counts: Readonly<Counts>) => void;
}

/** Publishes what is good in its order; what is counted as published is committed by the brokers. */
export async function publishAll({
  cluster,
  topic,
  units,
  read,
  batch: most = BATCH,
  progress,
  onRefused,
  onCounts,
}: Work): Promise<Counts> {
  const publisher = await cluster.publisher();
  const counts: Counts = { published: 0, refused: 0, bytes: 0 };
  for (const unit of units) {
    const after = progress?.upTo(unit) ?? 0;
    let batch: OutputRecord[] = [];
    let last = after;
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await publisher.publish(batch);
      counts.published += batch.length;
      batch = [];
      if (last > after) progress?.note(unit, last);
      onCounts(counts);
    };
    for await (const { where, number, bytes, decoded } of readUnit(unit, read)) {
      counts.bytes += bytes;
      if (number <= after) continue;
      last = number;
      if (decoded.ok) {
        const to = { topic, source: '/tautline/publish' };
        batch.push(...decoded.fragments.map((fragment) => encode('fragment', fragment, to)));
      } else {
        counts.refused++;
        onRefused(`${where}: ${decoded.refusal.error}: ${decoded.refusal.message}`);
      }
      if (batch.length >= most) await flush();
    }
    await flush();
  }
  progress?.end();
  await publisher.close();
  return counts;
}
