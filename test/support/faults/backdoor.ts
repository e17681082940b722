import { Redis } from 'ioredis';
import kafkajs, { type Admin } from 'kafkajs';
import type { Site } from './site.js';

const { Kafka, logLevel } = kafkajs;

const kafkaOf = ({ servers }: Site) =>
  new Kafka({ brokers: servers.kafka.brokers, clientId: 'backdoor', logLevel: logLevel.NOTHING });

/** What an operator does to a cluster behind everybody's back. */
export async function withAdmin(site: Site, act: (admin: Admin) => Promise<unknown>): Promise<void> {
  const admin = kafkaOf(site).admin();
  await admin.connect();
  try {
    await act(admin);
  } finally {
    await admin.disconnect();
  }
}

export async function withRedis(site: Site, act: (redis: Redis) => Promise<unknown>): Promise<void> {
  const redis = new Redis(site.servers.redis.url);
  try {
    await act(redis);
  } finally {
    redis.disconnect();
  }
}

/** Takes a transactional id, as another process with the same configuration would, and lets it go again. */
export async function hijack(site: Site, transactionalId: string): Promise<void> {
  const producer = kafkaOf(site).producer({ transactionalId, maxInFlightRequests: 1, idempotent: true });
  await producer.connect();
  try {
    await (await producer.transaction()).abort();
  } finally {
    await producer.disconnect();
  }
}
