import type { TopicSpec } from '#events';
import kafkajs, { type Admin } from 'kafkajs';
import type { TopicState } from '../ports.js';
import { differences, type FoundTopic } from './topic-state.js';

/** The broker's own default. */
const DEFAULT_REPLICATION = -1;

async function find(admin: Admin, names: readonly string[]): Promise<Map<string, FoundTopic>> {
  const there = new Set(await admin.listTopics());
  const topics = names.filter((name) => there.has(name));
  if (topics.length === 0) return new Map();
  const [metadata, configs] = await Promise.all([
    admin.fetchTopicMetadata({ topics }),
    admin.describeConfigs({
      resources: topics.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
      includeSynonyms: false,
    }),
  ]);
  const configOf = new Map(
    configs.resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
  return new Map(
    metadata.topics.map(({ name, partitions }) => [
      name,
      { partitions: partitions.length, config: configOf.get(name) ?? new Map<string, string>() },
    ]),
  );
}

export async function verifyTopics(admin: Admin, specs: readonly TopicSpec[]): Promise<TopicState[]> {
  const found = await find(
    admin,
    specs.map(({ name }) => name),
  );
  return specs.map((spec) => {
    const topic = found.get(spec.name);
    if (!topic) return { topic: spec.name, state: 'missing', differences: [] };
    const different = differences(spec, topic);
    return { topic: spec.name, state: different.length > 0 ? 'differs' : 'present', differences: different };
  });
}

/** A topic that is there is left as it is; several callers at once do not disturb each other. */
export async function ensureTopics(admin: Admin, specs: readonly TopicSpec[]): Promise<TopicState[]> {
  const before = await verifyTopics(admin, specs);
  const missing = specs.filter((_, i) => before[i]?.state === 'missing');
  if (missing.length === 0) return before;
  await admin.createTopics({
    topics: missing.map(({ name, partitions, config }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: DEFAULT_REPLICATION,
      configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
    })),
  });
  return before.map((state) => (state.state === 'missing' ? { ...state, state: 'created' } : state));
}
