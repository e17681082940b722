import kafkajs, { type Admin } from 'kafkajs';

/** `retention.ms` where time deletes records; null where it does not: for ever, or compacted only. */
export async function retentionsOf(
  admin: Admin,
  topics: readonly string[],
): Promise<Map<string, { ms: number | null }>> {
  if (topics.length === 0) return new Map();
  const { resources } = await admin.describeConfigs({
    resources: topics.map((name) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configNames: ['retention.ms', 'cleanup.policy'],
    })),
    includeSynonyms: false,
  });
  return new Map(
    resources.map(({ resourceName, configEntries }) => {
      const config = new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]));
      const ms = Number(config.get('retention.ms') ?? -1);
      const deletes = (config.get('cleanup.policy') ?? 'delete').split(',').includes('delete');
      return [resourceName, { ms: deletes && ms >= 0 ? ms : null }];
    }),
  );
}
