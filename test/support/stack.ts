import { consumerGroups, decodeJson, topicCatalogue, type InputRecord, type RecordKind, type RecordOf } from '#events';
import { createLogger, loadConfig, type LagSettings } from '#platform';
import { provision } from '#servers';
import { connectCluster, readToEnd } from '#stream';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPipeline, type PipelineDeps } from '../../apps/cli/src/pipeline.js';

/**
 * Servers, topics and all apps in this process, on free ports.
 * @param lag how it is watched, where not as by default
 */
export async function startStack(lag: LagSettings = loadConfig({}).lag) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tautline-test-'));
  const servers = await provision({ env: process.env, dataDir });
  const kafka = { brokers: servers.kafka.brokers };
  const redis = { url: servers.redis.url };
  const logger = createLogger('error');
  const cluster = connectCluster(kafka, { clientId: 'tautline-test', logger });
  const topics = topicCatalogue();
  const groups = consumerGroups();
  await cluster.ensureTopics(Object.values(topics));
  const ports = { console: 0, ingest: 0, delivery: 0, enricher: 0, alerter: 0 };
  const deps: PipelineDeps = {
    kafka,
    redis,
    cluster,
    topics,
    groups,
    topicPrefix: '',
    host: '127.0.0.1',
    ports,
    logger,
    lag,
    behind: () => true,
  };
  const pipeline = await startPipeline(deps);

  const records = async (...names: string[]): Promise<InputRecord[]> => {
    const found: InputRecord[] = [];
    await readToEnd(cluster, { topics: names, from: 'start', onRecord: (record) => void found.push(record) });
    return found;
  };
  return {
    cluster,
    topics,
    groups,
    apps: pipeline.apps,
    /** What the apps were started with, for tests that start one again. */
    deps,
    brokers: kafka.brokers,
    records,
    /** Every record of a topic, read back; one that cannot be read fails the test. */
    all: async <K extends Exclude<RecordKind, 'fragment'>>(kind: K, ...names: string[]): Promise<RecordOf<K>[]> =>
      (await records(...names)).map((record) => {
        const decoded = decodeJson(kind, record);
        if (!decoded.ok) throw new Error(`${record.topic}@${record.offset}: ${decoded.refusal.message}`);
        return decoded.value;
      }),
    close: async () => {
      await pipeline.close();
      await cluster.close();
      await servers.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Stack = Awaited<ReturnType<typeof startStack>>;

/** Asks again until the answer is what is waited for. */
export async function until<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean, patienceMs = 20_000): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`waited ${patienceMs} ms in vain; last seen: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
