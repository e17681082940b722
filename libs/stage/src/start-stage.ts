import type { DynamicModule } from '@nestjs/common';
import { consumerGroups, deadLetter, topicCatalogue } from '#events';
import { connectRedis, type Memory } from '#memory';
import {
  runApp,
  type HealthCheck,
  type KafkaSettings,
  type Logger,
  type RedisSettings,
  type RunningApp,
} from '#platform';
import { BatchServer, type BatchServerOptions, type ServerHealth } from '#stream';

/** Where a stage runs. */
export interface StageDeps {
  kafka: KafkaSettings;
  redis: RedisSettings;
  topicPrefix: string;
  logger: Logger;
  host: string;
  port: number;
}

/** What makes it this stage. */
export interface Stage {
  /** The app's name, its consumer group, and the stage named in dead letters. */
  name: keyof ReturnType<typeof consumerGroups>;
  /** Holds the handlers of batches. */
  module: DynamicModule;
  server: Pick<BatchServerOptions, 'changelog' | 'claims' | 'everyMinute' | 'lagging'>;
}

/** One app that takes batches from Kafka, exactly once, with its memory in Redis and its health by HTTP. */
export async function startStage(deps: StageDeps, { name, module, server }: Stage): Promise<RunningApp> {
  const { kafka, redis, topicPrefix, logger, host, port } = deps;
  const deadLetters = topicCatalogue(topicPrefix).deadLetters.name;
  const memory = connectRedis(redis);
  const strategy = new BatchServer({
    ...server,
    kafka,
    memory,
    logger: logger.child({ app: name }),
    group: consumerGroups(topicPrefix)[name],
    prefix: topicPrefix,
    deadLetter: (record, failure) => deadLetter(record, failure, name, deadLetters),
  });
  const checks = [partitionsCheck(() => strategy.health()), redisCheck(memory)];
  const app = await runApp({ name, module, host, port, logger, strategy, checks });
  return { name: app.name, url: app.url, close: () => app.close().finally(() => memory.close()) };
}

const partitionsCheck = (health: () => ServerHealth): HealthCheck => ({
  name: 'partitions',
  check: () => {
    const { ok, reasons, partitions } = health();
    const rebuilding = partitions.filter(({ state }) => state === 'rebuilding').length;
    const detail = `${partitions.length} owned${rebuilding > 0 ? `, ${rebuilding} of them being rebuilt` : ''}`;
    return Promise.resolve({ ok, detail: reasons.length > 0 ? reasons.join('; ') : detail });
  },
});

const redisCheck = (memory: Memory): HealthCheck => ({
  name: 'redis',
  check: async () => ({ ok: true, detail: `answers in ${(await memory.ping()).toFixed(1)} ms` }),
});
