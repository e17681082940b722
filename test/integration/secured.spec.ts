import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumerGroups, topicCatalogue } from '#events';
import { createLogger, hashOf, loadConfig, newKey, placeOf } from '#platform';
import { provision } from '#servers';
import { connectCluster, readToEnd, type Cluster } from '#stream';
import { startPipeline, type Pipeline } from '../../apps/cli/src/pipeline.js';
import { freePorts } from '../../libs/servers/src/ports.js';
import { makeCertificates } from '../support/certificates.js';
import { addScramUser } from '../support/scram-users.js';
import { until } from '../support/stack.js';

const directory = mkdtempSync(join(tmpdir(), 'tautline-secured-'));
const files = makeCertificates(directory, 'IP:127.0.0.1');
const PASSWORD = 'only for this test';
const SCRAM = ['scram-sha-256', 'scram-sha-512'];
const SCRAM_PASSWORD = 'salted, challenged and answered';

/** A second listener, which asks for TLS and a password. */
const secured = (port: number, keystore: string) => (ports: { broker: number; controller: number }) => ({
  listeners: `PLAINTEXT://127.0.0.1:${ports.broker},CONTROLLER://127.0.0.1:${ports.controller},SECURE://127.0.0.1:${port}`,
  'advertised.listeners': `PLAINTEXT://127.0.0.1:${ports.broker},SECURE://127.0.0.1:${port}`,
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,SECURE:SASL_SSL',
  'listener.name.secure.ssl.keystore.type': 'PEM',
  'listener.name.secure.ssl.keystore.location': keystore,
  'listener.name.secure.sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
  ...Object.fromEntries(
    ['256', '512'].map((bits) => [
      `listener.name.secure.scram-sha-${bits}.sasl.jaas.config`,
      'org.apache.kafka.common.security.scram.ScramLoginModule required;',
    ]),
  ),
  'listener.name.secure.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule required user_tautline="${PASSWORD}";`,
});

(files ? describe : describe.skip)('with TLS and a password at Kafka, and keys at the apps', () => {
  const logger = createLogger('silent');
  const keys = { publish: newKey(), read: newKey() };
  const topics = topicCatalogue();
  let servers: Awaited<ReturnType<typeof provision>>;
  let env: Record<string, string>;
  let cluster: Cluster;
  let pipeline: Pipeline;

  beforeAll(async () => {
    const { ca, cert, key } = files!;
    const keystore = join(directory, 'keystore.pem');
    writeFileSync(keystore, readFileSync(key, 'utf8') + readFileSync(cert, 'utf8'));
    const [port = 0] = await freePorts(1);
    const { KAFKA_BROKERS: _, ...own } = process.env;
    servers = await provision({
      env: own,
      dataDir: directory,
      tiers: ['local'],
      kafkaProperties: secured(port, keystore),
    });
    await Promise.all(
      SCRAM.map((mechanism) =>
        addScramUser(servers.kafka.brokers, { mechanism, user: 'tautline', password: SCRAM_PASSWORD }),
      ),
    );
    const keyFile = join(directory, 'keys.yaml');
    const entries = Object.entries(keys).map(
      ([scope, value]) => `  - {name: ${scope}, sha256: "${hashOf(value)}", scopes: [${scope}]}`,
    );
    writeFileSync(keyFile, `keys:\n${entries.join('\n')}\n`);
    env = {
      KAFKA_BROKERS: `127.0.0.1:${port}`,
      KAFKA_SSL_CA: ca,
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_SASL_USERNAME: 'tautline',
      KAFKA_SASL_PASSWORD: PASSWORD,
      REDIS_URL: servers.redis.url,
      TAUTLINE_KEYS: keyFile,
    };
    const config = loadConfig(env, { needs: ['kafka', 'redis'] });
    cluster = connectCluster(config.kafka, { clientId: 'secured', logger });
    await cluster.ensureTopics(Object.values(topics));
    const ports = { console: 0, ingest: 0, delivery: 0, enricher: 0, alerter: 0 };
    pipeline = await startPipeline({
      ...{ ...config, ...placeOf(config, logger), cluster, topics, groups: consumerGroups(), logger, ports },
      behind: () => true,
    });
  }, 120_000);
  afterAll(async () => {
    await pipeline.close();
    await cluster.close();
    await servers.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const ask = (app: string, path: string, key?: string, body?: object): Promise<Response> =>
    fetch(`${pipeline.apps.find(({ name }) => name === app)?.url ?? ''}${path}`, {
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });

  it('a fragment becomes an alert, for those who hold the keys', async () => {
    const fragment = {
      articleId: 'secured-1',
      index: 0,
      source: { id: 'test' },
      publishedAt: new Date().toISOString(),
      text: 'The United States has sent the aircraft carrier USS Harry S. Truman and four destroyers to the Red Sea, threatening Iran with further strikes.',
    };
    expect((await ask('ingest', '/v1/fragments', undefined, fragment)).status).toBe(401);
    expect((await ask('ingest', '/v1/fragments', keys.read, fragment)).status).toBe(403);
    expect((await ask('ingest', '/v1/fragments', keys.publish, fragment)).status).toBe(202);
    expect((await ask('delivery', '/v1/alerts')).status).toBe(401);
    const answer = await until(
      async () => (await (await ask('delivery', '/v1/alerts', keys.read)).json()) as { alerts: { dyad: string }[] },
      ({ alerts }) => alerts.length > 0,
    );
    expect(answer.alerts[0]?.dyad).toBe('IRN~USA');
    const groupsNow = async (): Promise<string[]> => {
      const answer = await ask('console', '/v1/lag', keys.read);
      return ((await answer.json()) as { groups: { group: string }[] }).groups.map(({ group }) => group);
    };
    // The console looks at the groups now and then.
    const seen = await until(groupsNow, (groups) => ['enricher', 'alerter'].every((one) => groups.includes(one)));
    expect(seen).toEqual(expect.arrayContaining(['enricher', 'alerter']));
  }, 60_000);

  it.each(SCRAM)(
    'goes in by %s, and reads and writes',
    async (mechanism) => {
      const over = { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_PASSWORD: SCRAM_PASSWORD };
      const { kafka } = loadConfig({ ...env, ...over }, { needs: ['kafka'] });
      const salted = connectCluster(kafka, { clientId: mechanism, logger });
      try {
        const publisher = await salted.publisher();
        const record = { topic: topics.deadLetters.name, key: mechanism, value: 'taken', headers: {} };
        await publisher.publish([record]);
        await publisher.close();
        const keys: string[] = [];
        await readToEnd(salted, {
          topics: [record.topic],
          from: 'start',
          onRecord: ({ key }) => void keys.push(Buffer.from(key ?? []).toString()),
        });
        expect(keys).toContain(mechanism);
      } finally {
        await salted.close();
      }
    },
    60_000,
  );

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a password that SCRAM does not know',
      { KAFKA_SASL_MECHANISM: 'scram-sha-512' },
      /authentication failed|invalid credentials/i,
    ],
    ['a wrong password', { KAFKA_SASL_PASSWORD: 'wrong' }, /authentication failed|invalid credentials/i],
    ['an authority that signed something else', { KAFKA_SSL_CA: '' }, /certificate|self.signed|unable to verify/i],
  ])(
    '%s is told as such',
    async (_what, over, message) => {
      const { kafka } = loadConfig({ ...env, ...over, KAFKA_SSL: 'true' }, { needs: ['kafka'] });
      const wrong = connectCluster(kafka, { clientId: 'wrong', logger });
      await expect(wrong.brokers()).rejects.toThrow(message);
      await wrong.close();
    },
    60_000,
  );
});
