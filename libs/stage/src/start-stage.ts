import { hostname } from 'node:os';
import type { DynamicModule } from '@nestjs/common';
import { consumerGroups, deadLetter, MOST_STATE_BYTES, topicCatalogue } from '#events';
import { connectRedis, type Memory } from '#memory';
import {
  runApp,
  type AppPlace,
  type HealthCheck,
  type KafkaSettings,
  type Logger,
  type RedisSettings,
  type RunningApp,
} from '#platform';
import { BatchServer, type BatchServerOptions, type Observer, type OnStep } from '#stream';
import { Registry } from 'prom-client';
import { logDeadLetters } from './dead-letter-log.js';
import { partitionsCheck } from './partitions-check.js';
import { stageMetrics } from './stage-metrics.js';

/** Where a stage runs. */
export interface StageDeps extends AppPlace {
  kafka: KafkaSettings;
  redis: RedisSettings;
  topicPrefix: string;
  /** How many partitions the topics have; as many as the catalogue says unless told. */
  partitions?: number;
  logger: Logger;
  /** Told of every step of the protocol, for tests that break the app there. */
  onStep?: OnStep;
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
  const { kafka, redis, topicPrefix, logger, port, onStep } = deps;
  const topics = topicCatalogue(topicPrefix, deps.partitions);
  const deadLetters = topics.deadLetters.name;
  const memory = connectRedis(redis);
  const metrics = new Registry();
  const log = logger.child({ app: name });
  const counting = stageMetrics(metrics, {
    errorOf: (topic, headers) => (topic === deadLetters ? (headers['tautline-error'] ?? 'unknown') : null),
  });
  const observer: Observer = {
    ...counting,
    committed: (batch) => {
      counting.committed?.(batch);
      logDeadLetters(log, deadLetters, batch.outputs);
    },
  };
  const strategy = new BatchServer({
    ...server,
    changelog: { mostBytes: MOST_STATE_BYTES, ...server.changelog },
    kafka,
    memory,
    logger: log,
    observer,
    group: consumerGroups(topicPrefix)[name],
    prefix: topicPrefix,
    partitions: topics.fragments.partitions,
    deadLetter: (record, failure) => deadLetter(record, failure, name, deadLetters),
    // No two living processes of one machine have the same port.
    ...(port !== 0 && { instance: `${hostname()}:${port}` }),
    ...(onStep && { onStep }),
  });
  const checks = [partitionsCheck(() => strategy.health()), redisCheck(memory)];
  const app = await runApp({ ...deps, name, module, strategy, checks, metrics });
  return { name: app.name, url: app.url, close: () => app.close().finally(() => memory.close()) };
}

const redisCheck = (memory: Memory): HealthCheck => ({
  name: 'redis',
  check: async () => ({ ok: true, detail: `answers in ${(await memory.ping()).toFixed(1)} ms` }),
});
