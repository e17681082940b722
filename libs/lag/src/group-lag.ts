import { partitionLag, type Lag, type PartitionLag, type PartitionPosition } from './partition-lag.js';

/** The sum of what is known; `unknown` counts the partitions that it leaves out. */
export interface TotalLag {
  /** Unknown where no partition's lag is known. */
  lag: Lag;
  partitions: number;
  unknown: number;
}

export interface TopicLag extends TotalLag {
  topic: string;
}

export interface GroupLag {
  group: string;
  /** By topic, then partition. */
  partitions: PartitionLag[];
  topics: TopicLag[];
  total: TotalLag;
}

export function groupLag(group: string, positions: readonly PartitionPosition[]): GroupLag {
  const partitions = positions.map(partitionLag).sort(byTopicThenPartition);
  const names = [...new Set(partitions.map(({ topic }) => topic))];
  const topics = names.map((topic) => ({ topic, ...totalOf(partitions.filter((one) => one.topic === topic)) }));
  return { group, partitions, topics, total: totalOf(partitions) };
}

function totalOf(partitions: readonly PartitionLag[]): TotalLag {
  const known = partitions.flatMap(({ lag }) => (lag === 'unknown' ? [] : [lag]));
  return {
    lag: known.length === 0 ? 'unknown' : known.reduce((sum, lag) => sum + lag, 0),
    partitions: partitions.length,
    unknown: partitions.length - known.length,
  };
}

const byTopicThenPartition = (a: PartitionLag, b: PartitionLag): number =>
  a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.partition - b.partition;
