import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provision, type KafkaServers, type RedisServer } from '#servers';
import type { KafkaAddress } from '#stream';

export interface Servers {
  kafka: KafkaAddress;
  redis: string;
  /** For tests that stop it and start it again; there where the server is a process of this machine. */
  redisProcess: RedisServer['process'];
  /** The same of Kafka's only broker. */
  kafkaProcess: KafkaServers['nodes'][number] | undefined;
  stop(): Promise<void>;
}

/** A Kafka (that of `KAFKA_BROKERS`, where it is set) and a Redis of one's own, since tests flush it and fill it up. */
export async function startServers(): Promise<Servers> {
  const dataDir = mkdtempSync(join(tmpdir(), 'tautline-test-'));
  const { REDIS_URL: _, ...env } = process.env;
  const { kafka, redis, stop } = await provision({ env, dataDir });
  return {
    kafka: { brokers: kafka.brokers },
    redis: redis.url,
    redisProcess: redis.process,
    kafkaProcess: kafka.nodes[0],
    stop: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Waits until `holds`, at most `within` ms. */
export async function eventually(holds: () => boolean | Promise<boolean>, within = 20_000): Promise<void> {
  const until = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`did not come true within ${within} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
