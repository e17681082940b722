import type { TopicSpec } from '#events';

/** What a cluster says of a topic. */
export interface FoundTopic {
  partitions: number;
  config: ReadonlyMap<string, string>;
}

/** In words, where a topic is not what its spec asks for. */
export function differences(spec: TopicSpec, found: FoundTopic): string[] {
  const partitions =
    found.partitions === spec.partitions ? [] : [`${found.partitions} partitions instead of ${spec.partitions}`];
  const settings = Object.entries(spec.config)
    .filter(([name, value]) => found.config.get(name) !== value)
    .map(([name, value]) => `${name} is ${found.config.get(name) ?? 'not set'} instead of ${value}`);
  return [...partitions, ...settings];
}
