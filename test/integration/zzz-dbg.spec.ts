import { afterAll, beforeAll, it } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { settled, someWords, WordCount } from '../support/word-count.js';
let servers: Servers;
let count: WordCount;
let killed = false;
const log = (...a: unknown[]) =>
  appendFileSync(
    '/tmp/strm/dbg.log',
    `${Date.now() % 1000000} ${a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ')}\n`,
  );
beforeAll(async () => {
  servers = await startServers();
}, 60_000);
afterAll(async () => {
  await count.close();
  await servers.stop();
}, 30_000);
it('x', async () => {
  const broker = servers.kafkaProcess!;
  count = await new WordCount(servers, 'broker').create();
  const words = someWords(300);
  const logger = {
    info: (f: object, m: string) => log('I', m, f),
    warn: (f: object, m: string) => log('W', m, f),
    error: (f: object, m: string) => log('E', m, f),
  };
  const server = await count.run({
    maxRecords: 20,
    logger,
    onStep: async (s, at) => {
      if (s === 'init' && killed) {
        const t0 = performance.now();
        const k = (server ?? null)!.unwrap<any>();
        const a = k.admin();
        await a.connect();
        for (let i = 0; i < 12; i++) {
          const [f] = await a.fetchOffsets({ groupId: count.group, topics: [count.topics.words] });
          const l = await a.fetchTopicOffsets(count.topics.log);
          log(
            'PROBE',
            at.partition,
            Math.round(performance.now() - t0),
            f.partitions.find((p: any) => p.partition === at.partition).offset,
            l.find((p: any) => p.partition === at.partition),
          );
          await new Promise((r) => setTimeout(r, 15));
        }
        await a.disconnect();
      }
      log(at.partition, s, s === 'open' || s === 'commit' ? JSON.stringify(server?.health().partitions) : '');
    },
    observer: { committed: (c) => log('C', c), rebuilt: (c) => log('R', c) },
  });
  await count.publish(words.slice(0, 200));
  await eventually(() => server.health().partitions.some(({ position }) => (position ?? 0) > 0));
  killed = true;
  log('KILL');
  await broker.kill();
  await eventually(() => server.health().partitions.every(({ state }) => state === 'paused' || state === 'opening'));
  await broker.restart();
  log('RESTARTED');
  await count.publish(words.slice(200));
  const { execSync } = await import('node:child_process');
  log(execSync(`cp -r /tmp/tautline-test-*/ /tmp/strm/kept-${Date.now()} ; true`).toString());
  const out = await count.committed(count.topics.out);
  for (const r of out) log('OUT', r.partition, r.offset, Buffer.from(r.value ?? []).toString());
  await settled(count, words);
}, 120_000);
