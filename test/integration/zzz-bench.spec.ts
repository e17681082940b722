import { afterAll, beforeAll, it } from '@jest/globals';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { WordCount } from '../support/word-count.js';
let servers: Servers;
beforeAll(async () => { servers = await startServers(); }, 60_000);
afterAll(() => servers.stop());
it('throughput', async () => {
  const count = await new WordCount(servers, 'bench', 4).create();
  const value = 'x'.repeat(1000);
  const N = 40_000;
  const publisher = await count.cluster.publisher();
  const t0 = Date.now();
  for (let i = 0; i < N; i += 2000) await publisher.publish(Array.from({ length: 2000 }, (_, j) => ({ topic: count.topics.words, key: `k${i + j >> 3}`, value, headers: { a: 'b' } })));
  console.log('publish/s', N / (Date.now() - t0) * 1000);
  for (const maxRecords of [500, 2000]) {
    let done = 0; const ms: number[] = []; let batches = 0, trips = 0;
    const t1 = Date.now();
    const g = { group: `bench-${maxRecords}-${Date.now()}` };
    const server = await count.run({ ...g, maxRecords, changelog: { topic: count.topics.log }, observer: { committed: (c) => { done += c.records; batches++; ms.push(c.ms); }, redisRoundTrip: () => void trips++ } }, async (batch, out) => {
      const keys = [...new Set(batch.records.map((r) => Buffer.from(r.key!).toString()))];
      const before = await batch.state.read(keys);
      const states = new Map(keys.map((k) => [k, { n: ((before.get(k) as { n: number } | undefined)?.n ?? 0) + 1 }]));
      return { outputs: batch.records.map((r) => ({ topic: out, key: r.key, value: r.value, headers: r.headers })), states };
    });
    await eventually(() => done >= N, 120_000);
    const s = (Date.now() - t1) / 1000;
    console.log(`maxRecords ${maxRecords}: ${Math.round(N / s)} records/s, ${batches} batches, trips ${trips}`);
    if (maxRecords === 2000) {
      // latency of single records
      await new Promise((r) => setTimeout(r, 500));
      const lat: number[] = [];
      for (let i = 0; i < 100; i++) { const d = done; const t = performance.now(); await publisher.publish([{ topic: count.topics.words, key: `k${i}`, value, headers: {} }]); const p = performance.now(); while (done === d) await new Promise((r) => setTimeout(r, 1)); lat.push(performance.now() - t); void p; }
      lat.sort((a, b) => a - b); console.log('publish to commit ms p50/p95', lat[50], lat[95]);
    }
    await count.stop(server);
  }
  await publisher.close(); await count.close();
}, 200_000);
