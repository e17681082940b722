import type { Cluster } from '../ports.js';

/** One record is enough for an answer. */
const AT_ONCE = 64 * 2 ** 10;

/**
 * Whether committed records of `topic` lie behind the offsets of `group`. The end offset cannot tell: behind a group that
 * has read everything may lie the markers of transactions. So the log is read from those offsets, up to the first record.
 */
export async function hasUnread(cluster: Cluster, group: string, topic: string): Promise<boolean> {
  const state = (await cluster.groups()).find((one) => one.group === group);
  const committed = new Map(state?.committed.filter((c) => c.topic === topic).map((c) => [c.partition, c.offset]));
  const logs = await cluster.logs([topic]);
  const from = logs.map(({ partition, start }) => ({ topic, partition, offset: committed.get(partition) ?? start }));
  if (logs.every(({ partition, end }) => (committed.get(partition) ?? 0) >= end)) return false;
  let tell: (unread: boolean) => void = () => undefined;
  const answer = new Promise<boolean>((resolve) => (tell = resolve));
  const reader = await cluster.read({
    ...{ topics: [topic], from, bytesAtOnce: AT_ONCE },
    onRecord: () => tell(true),
    onCaughtUp: () => tell(false),
  });
  const unread = await answer;
  await reader.close();
  return unread;
}
