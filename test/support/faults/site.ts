import { provision, type ProvisionOptions, type Servers } from '#servers';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Real servers of a test's own, and a place for the logs of the apps. */
export interface Site {
  servers: Servers;
  /** What the apps are told. */
  env: NodeJS.ProcessEnv;
  directory: string;
  stop(): Promise<void>;
}

type SiteOptions = Pick<ProvisionOptions, 'brokers' | 'kafkaPort' | 'kafkaProperties' | 'redisPort'>;

/** A Kafka and a Redis that are processes of this machine, since they will be broken. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'tautline-faults-'));
  const { KAFKA_BROKERS: _brokers, REDIS_URL: _redis, ...env } = process.env;
  const servers = await provision({ ...options, env, dataDir: directory, tiers: ['local'], onExit: () => undefined });
  return {
    servers,
    env: { ...env, KAFKA_BROKERS: servers.kafka.brokers.join(','), REDIS_URL: servers.redis.url },
    directory,
    stop: async () => {
      await servers.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The only broker's process. */
export function brokerOf({ servers }: Site): Servers['kafka']['nodes'][number] {
  const [node] = servers.kafka.nodes;
  if (!node) throw new Error('the broker is not a process of this machine');
  return node;
}

export function redisOf({ servers }: Site): NonNullable<Servers['redis']['process']> {
  const { process } = servers.redis;
  if (!process) throw new Error('Redis is not a process of this machine');
  return process;
}
