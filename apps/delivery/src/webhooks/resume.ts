import type { PartitionLog } from '#stream';
import { Positions } from '#views';
import type { Progress, Webhook } from './webhook.js';

/** The progress with which a courier begins: after a new start that was asked for, or where a pause was lifted. */
export function resumed({ id, course, start }: Webhook, progress: Progress | undefined): Progress {
  const { delivered = 0, givenUp = [], givenUpCount = 0 } = progress ?? {};
  const counts = { delivered, givenUp, givenUpCount };
  const last = progress?.lastDelivered === undefined ? {} : { lastDelivered: progress.lastDelivered };
  if (!progress || progress.course < start.course)
    return { id, course, read: start.from, open: [], ...counts, ...last };
  if (progress.course >= course) return { ...progress };
  // What was refused before somebody resumed it gets all its time again.
  const open = progress.open.map(({ at }) => ({ at, attempts: 0 }));
  return { id, course, read: progress.read, open, ...counts, ...last };
}

/**
 * How far the log was read, as the log is now: what lies beyond its end was read in an earlier life of the topic, and the new one is
 * read from its start. Null where the text is no place in these topics.
 */
export function placed(
  { read, open }: Pick<Progress, 'read' | 'open'>,
  topics: readonly string[],
  logs: readonly PartitionLog[],
): { read: Positions; open: Progress['open'] } | null {
  const positions = Positions.parse(read, topics);
  if (!positions) return null;
  const anew = logs.filter((log) => positions.get(log) > log.end);
  for (const { topic, partition } of anew) positions.set({ topic, partition, offset: 0 });
  const isOld = ({ at }: Progress['open'][number]): boolean =>
    anew.some(({ topic, partition }) => topic === at.topic && partition === at.partition);
  return { read: positions, open: open.filter((one) => !isOld(one)) };
}
