import { partitionFor, type Coordinates, type OutputRecord } from '#events';
import type { Message, Producer } from 'kafkajs';
import { groupBy } from '../group-by.js';
import { chunksOf } from '../kafka/chunk.js';
import { sendOnce } from '../kafka/send-once.js';
import { toMessage } from '../kafka/wire.js';
import type { PartitionCounts } from './partition-counts.js';

interface Placed extends OutputRecord {
  partition: number;
}

/** Chooses partitions as any producer does: by key, and in turn for records without one. */
export class Placing {
  private turn = 0;

  constructor(private readonly counts: PartitionCounts) {}

  /** In chunks that a broker takes; sends them one after the other. @returns where the records lie, in their order */
  async send(sender: Pick<Producer, 'sendBatch'>, records: readonly OutputRecord[]): Promise<Coordinates[]> {
    if (records.length === 0) return [];
    const counts = await this.counts.of(records.map(({ topic }) => topic));
    const placed = records.map((record): Placed => {
      const count = counts.get(record.topic) ?? 1;
      const partition =
        record.partition ?? (record.key === null ? this.turn++ % count : partitionFor(record.key, count));
      return { ...record, partition };
    });
    const written: Coordinates[] = [];
    for (const chunk of chunksOf(placed)) written.push(...(await sendChunk(sender, chunk)));
    return written;
  }
}

async function sendChunk(sender: Pick<Producer, 'sendBatch'>, records: readonly Placed[]): Promise<Coordinates[]> {
  const byTopic = groupBy(records, ({ topic }) => topic);
  const topicMessages = [...byTopic].map(([topic, of]): { topic: string; messages: Message[] } => ({
    topic,
    messages: of.map((record) => toMessage(record, record.partition)),
  }));
  const answers = await sendOnce(sender, topicMessages);
  return coordinates(
    records,
    answers.map(({ topicName, partition, baseOffset }) => [`${topicName}/${partition}`, Number(baseOffset)]),
  );
}

/** Records of one partition lie behind one another, in the order in which they were sent. */
function coordinates(records: readonly Placed[], bases: [string, number][]): Coordinates[] {
  const next = new Map(bases);
  return records.map(({ topic, partition }) => {
    const place = `${topic}/${partition}`;
    const offset = next.get(place);
    if (offset === undefined) throw new Error(`no answer for ${place}`);
    next.set(place, offset + 1);
    return { topic, partition, offset };
  });
}
