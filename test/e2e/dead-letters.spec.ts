import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleKey, deadLetter, encode, refuse, type Enriched, type Headers } from '#events';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { resolve } from 'node:path';
import { startStack, until, type Stack } from '../support/stack.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 600_000);
afterAll(() => stack.close(), 60_000);

/** The command line in a process of its own, against the stack's brokers. */
async function tautline(args: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const { NODE_OPTIONS: _forJest, ...env } = process.env;
  const run = spawn(process.execPath, [resolve('bin/tautline.js'), 'dead-letters', ...args], {
    env: { ...env, KAFKA_BROKERS: stack.brokers.join(',') },
  });
  run.stdin.end(input);
  const ended = new Promise<number | null>((done) => run.on('close', done));
  const [out, err, code] = await Promise.all([text(run.stdout), text(run.stderr), ended]);
  return { code, out, err };
}

interface Listed {
  id: string;
  error: string;
  failures: number;
  redriven?: { to: string; corrected: boolean };
  headers: Headers;
}

const list = async (articleId: string, ...options: string[]): Promise<Listed[]> =>
  (await tautline(['list', '--json', '--filter', `key=feed/${articleId}`, ...options])).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed);

const waiting = async (articleId: string, failures: number): Promise<Listed> => {
  await until(
    () => stack.records(stack.topics.deadLetters.name),
    (letters) =>
      letters.some(
        ({ key, headers }) => String(key) === `feed/${articleId}` && headers['tautline-failures'] === String(failures),
      ),
    60_000,
  );
  const [found, ...others] = await list(articleId);
  if (!found || others.length > 0) throw new Error(`${others.length} others wait`);
  return found;
};

const enriched = async (articleId: string): Promise<Enriched[]> =>
  (await stack.all('enriched', stack.topics.enriched.name)).filter((one) => one.articleId === articleId);

/** Everything before it in its partition was processed when it is. */
async function processed(articleId: string): Promise<void> {
  await publish(articleId, { ...fragment(articleId), index: 9 });
  await until(
    () => enriched(articleId),
    (found) => found.some(({ index }) => index === 9),
    60_000,
  );
}

async function publish(articleId: string, value: object): Promise<void> {
  const publisher = await stack.cluster.publisher();
  const headers = { trace: articleId };
  const topic = stack.topics.fragments.name;
  await publisher.publish([{ topic, key: `feed/${articleId}`, value: JSON.stringify(value), headers }]);
  await publisher.close();
}

describe('dead letters, on real servers', () => {
  it('one that is redriven as it was fails again and says that it failed twice', async () => {
    const bad = { ...fragment('as-it-was'), publishedAt: 'yesterday' };
    await publish('as-it-was', bad);
    const first = await waiting('as-it-was', 1);
    expect(first).toMatchObject({ error: 'InvalidTime', headers: { trace: 'as-it-was' } });

    const shown = await tautline(['show', first.id]);
    expect(shown.out).toContain('failed once');
    expect(shown.out).toContain('>   "publishedAt": "yesterday",   ← InvalidTime');
    expect(JSON.parse((await tautline(['show', first.id, '--value'])).out)).toEqual(bad);

    expect(await tautline(['redrive', first.id])).toMatchObject({ code: 0, out: '1 redriven, 0 refused\n' });
    const second = await waiting('as-it-was', 2);
    const origin = 'kafka_dlt-original-offset';
    expect(Number(second.headers[origin])).toBeGreaterThan(Number(first.headers[origin]));
    expect(Object.keys(second.headers).sort()).toEqual(Object.keys(first.headers).sort());
    expect(second.headers['trace']).toBe('as-it-was');
    expect((await list('as-it-was', '--all')).map(({ id, redriven }) => [id, redriven !== undefined])).toEqual([
      [first.id, true],
      [second.id, false],
    ]);
    expect((await tautline(['list', '--filter', 'key=feed/as-it-was'])).out).toContain('failed twice');
  }, 120_000);

  it('one that is corrected is processed once, however often it is redriven', async () => {
    await publish('corrected', { ...fragment('corrected'), publishedAt: 'yesterday' });
    const { id } = await waiting('corrected', 1);
    const still = await tautline(['redrive', id, '--value-file', '-'], '{"publishedAt": "today"}');
    expect([still.code, still.out]).toEqual([2, '0 redriven, 1 refused\n']);
    expect(still.err).toContain('the new value would be refused too');

    const value = JSON.stringify(fragment('corrected'));
    const runs = [];
    for (let i = 0; i < 2; i++) runs.push(await tautline(['redrive', id, '--value-file', '-'], value));
    expect(runs.map(({ code, out }) => [code, out])).toEqual([
      [0, '1 redriven, 0 refused\n'],
      [0, '0 redriven, 0 refused\n'],
    ]);
    expect(runs[1]?.err).toContain(`${id} is not sent again: redriven corrected`);
    await processed('corrected');
    expect(await enriched('corrected')).toHaveLength(2);
    expect(await list('corrected')).toEqual([]);
  }, 120_000);

  it('one whose cause is gone is sent and processed once, also by two redrives at a time', async () => {
    const { cluster, topics } = stack;
    const good = fragment('cause-gone');
    const { key, value, headers } = encode('fragment', good, { topic: topics.fragments.name, source: '/feed' });
    const record = { topic: topics.fragments.name, partition: 0, offset: 0, timestamp: Date.now() };
    const letter = deadLetter(
      { ...record, key: Buffer.from(key ?? ''), value: Buffer.from(value ?? ''), headers },
      { error: 'ProcessingFailed', message: 'the tagger was out of order' },
      'enricher',
      topics.deadLetters.name,
    );
    const publisher = await cluster.publisher();
    await publisher.publish([letter]);
    await publisher.close();

    const dry = await tautline(['redrive', '--filter', 'error=ProcessingFailed', '--dry-run']);
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('1 would be redriven, 0 refused')]);
    const both = await Promise.all(
      [0, 1].map(() => tautline(['redrive', '--filter', 'error=ProcessingFailed', '--filter', 'message=~tagger'])),
    );
    // The one that came second has fenced the other, or has found nothing left to do.
    for (const { code, err } of both.filter((run) => run.code !== 0))
      expect([code, err]).toEqual([1, expect.stringContaining('another redrive has begun')]);
    expect(await tautline(['redrive', '--filter', 'error=ProcessingFailed'])).toMatchObject({ code: 0 });
    await processed('cause-gone');
    const sent = (await stack.records(topics.fragments.name)).filter((one) => String(one.key) === articleKey(good));
    expect(sent.filter((one) => one.headers['tautline-failures'] === '1')).toHaveLength(1);
    expect(await enriched('cause-gone')).toHaveLength(2);
    expect(await list('cause-gone')).toEqual([]);
  }, 120_000);

  it('a redrive that does what it can of what it was asked for ends with 2', async () => {
    const { cluster, topics } = stack;
    const record = { topic: topics.fragments.name, partition: 0, offset: 0, timestamp: 0, headers: {} };
    const key = Buffer.from('feed/cut');
    const refusal = refuse('RecordTooLarge', 'The value has 5000000 bytes');
    const letter = deadLetter(
      { ...record, key, value: Buffer.from('{') },
      refusal,
      'enricher',
      topics.deadLetters.name,
    );
    const publisher = await cluster.publisher();
    await publisher.publish([{ ...letter, headers: { ...letter.headers, 'tautline-cut': '5000000' } }]);
    await publisher.close();
    const { code, out, err } = await tautline(['redrive', '--filter', 'key=feed/cut']);
    expect([code, out]).toEqual([2, '0 redriven, 1 refused\n']);
    expect(err).toContain('only 1 of its 5,000,000 bytes were kept');
  }, 60_000);

  it('what an aborted transaction has sent is neither seen nor counted', async () => {
    const { cluster, topics } = stack;
    const all = async (): Promise<string[]> => (await tautline(['list', '--all', '--json'])).out.split('\n').sort();
    const before = await all();
    const publisher = await cluster.exclusivePublisher('redrive', [topics.deadLetters.name]);
    const records = (await list('as-it-was')).map(({ id }) => ({
      ...{ topic: topics.deadLetters.name, partition: Number(id.split('@')[0]), key: null, value: null },
      headers: { 'tautline-redriven': id },
    }));
    const broken = publisher.transaction(async (send) => {
      await send(records);
      throw new Error('gone');
    });
    await expect(broken).rejects.toThrow('gone');
    expect(records).toHaveLength(1);
    expect(await all()).toEqual(before);
    await publisher.close();
  }, 60_000);

  it.each<[string[], RegExp]>([
    [['redrive'], /which dead letters\?.*--filter.*--all.*--dry-run/],
    [['redrive', '3-17'], /3-17 is no id of a dead letter, which is partition@offset/],
    [['redrive', '--all', '--value-file', 'x'], /name its id/],
    [['list', '--filter', 'colour=red'], /there is no field colour; there are error, message/],
    [['show', '0@999999'], /there is no dead letter 0@999999/],
  ])(
    '%j says what was wrong and ends with 1',
    async (args, said) => {
      const { code, out, err } = await tautline(args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(said);
    },
    60_000,
  );
});

const fragment = (articleId: string) => ({
  articleId,
  index: 0,
  version: 1,
  status: 'usable' as const,
  source: { id: 'feed' },
  publishedAt: '2026-02-20T10:00:00.000Z',
  text: 'The United States has sent the aircraft carrier USS Harry S. Truman and four destroyers to the Red Sea.',
});
