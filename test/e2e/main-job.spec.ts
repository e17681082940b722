import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleKey, encode, partitionFor } from '#events';
import { spawnSync } from 'node:child_process';
import { publishSeeds } from '../../apps/cli/src/publish-seeds.js';
import { expectedOutlines, outlines } from '../support/outline.js';
import { startStack, until, type Stack } from '../support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 600_000);
afterAll(() => stack.close(), 60_000);

const alertTopics = ({ topics }: Stack): string[] =>
  [topics.escalation, topics.deEscalation, topics.divergence].map(({ name }) => name);

describe('from fragments to alerts, on real servers', () => {
  it('the seeds give exactly the alerts expected of them', async () => {
    await publishSeeds({ ...stack, stop: new AbortController().signal, onArticle: () => undefined });
    const alerts = await stack.all('alert', ...alertTopics(stack));
    expect(outlines(alerts)).toEqual(expectedOutlines());
  }, 60_000);

  it('a bad record is dead-lettered with its reason, and the next one in its partition is processed', async () => {
    const { cluster, topics } = stack;
    const topic = topics.fragments.name;
    const publisher = await cluster.publisher();
    const good = { ...FRAGMENT, articleId: 'after-a-bad-one' };
    const { headers, key } = encode('fragment', good, { topic, source: '/test' });
    const bytes =
      '{"articleId": "bad", "index": 0, "source": {"id": "test-feed"}, "publishedAt": "yesterday", "text": "x"}';
    const [at] = await publisher.publish([{ topic, key, value: bytes, headers: { mine: 'kept' } }]);
    await publisher.publish([{ topic, key, value: JSON.stringify(good), headers }]);

    const letters = await until(
      () => stack.records(topics.deadLetters.name),
      (found) => found.length > 0,
    );
    expect(letters).toHaveLength(1);
    expect(Buffer.from(letters[0]?.value ?? []).toString()).toBe(bytes);
    expect(letters[0]?.headers).toMatchObject({
      mine: 'kept',
      'tautline-error': 'InvalidTime',
      'tautline-path': 'publishedAt',
      'kafka_dlt-original-topic': topic,
      'kafka_dlt-original-partition': String(at?.partition),
      'kafka_dlt-original-offset': String(at?.offset),
    });
    await until(
      () => stack.all('enriched', topics.enriched.name),
      (found) => found.some(({ articleId }) => articleId === good.articleId),
    );
  }, 60_000);

  it('one line of plain JSON from kcat leads to its enriched record', async () => {
    const kcat = spawnSync('kcat', ['-V']);
    if (kcat.error) return console.log('skipped: kcat is not installed (apt-get install kcat)');
    const { topics, brokers } = stack;
    const line = JSON.stringify({ ...FRAGMENT, articleId: 'from-kcat' });
    const args = ['-b', brokers.join(','), '-P', '-t', topics.fragments.name, '-k', 'test-feed/from-kcat'];
    expect(spawnSync('kcat', args, { input: `${line}\n` }).status).toBe(0);
    const enriched = await until(
      async () =>
        (await stack.all('enriched', topics.enriched.name)).find(({ articleId }) => articleId === 'from-kcat'),
      (found) => found !== undefined,
    );
    expect(enriched?.entities.map(({ id }) => id)).toContain('vessel:CVN-75');
    expect(enriched?.signals[0]).toMatchObject({
      dimension: 'force_deployment',
      direction: 'escalatory',
      actor: 'state:USA',
    });
  }, 60_000);

  it('fragments that lie in the wrong partition are scored once, in the one of their article', async () => {
    const { cluster, topics } = stack;
    const { name, partitions } = topics.fragments;
    const publisher = await cluster.publisher();
    const of = (index: number) => ({ ...FRAGMENT, articleId: 'scattered', index });
    // The first in its own partition again at the end: a duplicate that only the article's own state can tell.
    const indices = [...Array(partitions).keys(), 0];
    await publisher.publish(
      indices.map((index, partition) => ({
        topic: name,
        partition: partition % partitions,
        key: null,
        value: JSON.stringify(of(index)),
        headers: {},
      })),
    );
    const enriched = await until(
      async () =>
        (await stack.all('enriched', topics.enriched.name)).filter(({ articleId }) => articleId === 'scattered'),
      (found) => found.length >= partitions,
    );
    expect(enriched.map(({ index }) => index).sort()).toEqual([...Array(partitions).keys()]);
    const home = partitionFor(articleKey(of(0)), partitions);
    expect(new Set(enriched.map(({ coordinates }) => coordinates?.partition))).toEqual(new Set([home]));
  }, 60_000);

  it('every app says that it is ready', async () => {
    for (const { url, name } of stack.apps) {
      const response = await fetch(`${url}/health/ready`);
      expect([name, response.status, await response.json()]).toEqual([
        name,
        200,
        expect.objectContaining({ status: 'ready' }),
      ]);
    }
  });
});

const FRAGMENT = {
  articleId: 'one',
  index: 0,
  version: 1,
  status: 'usable' as const,
  source: { id: 'test-feed' },
  publishedAt: '2026-02-20T10:00:00.000Z',
  text: 'The United States has sent the aircraft carrier USS Harry S. Truman and four destroyers to the Red Sea.',
};
