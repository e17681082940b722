/**
 * Idle clients of the alert stream: `npm run bench:stream -- 2000 5000` tells, for so many clients, the memory that each takes in
 * delivery, and how long an alert takes from the publish to the last of them. The clients run in a process of their own.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode, SCHEMA_VERSION, topicCatalogue } from '#events';
import { createLogger } from '#platform';
import { provision } from '#servers';
import { connectCluster } from '#stream';
import { startDelivery } from '../../dist/apps/delivery/src/index.js';

const ALERTS = 20;
const BYTES = 8_000;

/** In the child: so many lines open, and the time at which the last of them has had an alert. */
async function clients(port, count) {
  const sockets = [];
  const seen = new Map();
  for (let at = 0; at < count; at++) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    let tail = '';
    socket.on('data', (chunk) => {
      const text = tail + chunk.toString('latin1');
      for (const [, id] of text.matchAll(/"id":"(bench-\d+)"/g)) {
        const had = (seen.get(id) ?? 0) + 1;
        seen.set(id, had);
        if (had === count) process.send({ id, at: Date.now() });
      }
      tail = /"id":"bench-\d+"/.test(text.slice(-40)) ? '' : text.slice(-20);
    });
    socket.write('GET /v1/alerts/stream HTTP/1.1\r\nhost: localhost\r\n\r\n');
    sockets.push(socket);
  }
  process.send('open');
}

const alert = (id) => ({
  schema: SCHEMA_VERSION,
  ...{ rules: '1', id, kind: 'escalation', lifecycle: 'raised', sequence: 1, references: [], dyad: 'IRN~USA' },
  after: { topic: 'tension.signals', partition: 0, offset: 0 },
  ...{ level: 'high', previousLevel: 'elevated', index: 60, reasons: [], at: new Date().toISOString() },
  dimensions: { force_deployment: 60, rhetoric: 0, talk_progress: 0, pressure: 0 },
  because: 'x'.repeat(BYTES),
});

const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heapUsed };
};

async function measure(app, publisher, topic, count) {
  const before = await settled();
  const child = fork(fileURLToPath(import.meta.url), ['clients', String(new URL(app.url).port), String(count)]);
  const told = new Map();
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  child.on('message', (message) => (message === 'open' ? open() : told.get(message.id)?.(message.at)));
  const began = Date.now();
  await opened;
  const opening = Date.now() - began;
  const after = await settled();
  const delays = [];
  for (let at = 0; at < ALERTS; at++) {
    const id = `bench-${at}`;
    const last = new Promise((resolve) => told.set(id, resolve));
    const sent = Date.now();
    await publisher.publish([encode('alert', alert(id), { topic, source: '/tautline/bench' })]);
    delays.push((await last) - sent);
  }
  child.kill();
  await once(child, 'exit');
  delays.sort((a, b) => a - b);
  const kb = (key) => ((after[key] - before[key]) / count / 1024).toFixed(1);
  console.log(
    `${count} clients: opened in ${(opening / 1000).toFixed(1)} s; each takes ${kb('rss')} KB (heap ${kb('heapUsed')} KB); ` +
      `an alert of ${BYTES / 1000} KB has reached all after ${delays[ALERTS / 2]} ms (median), ${delays.at(-1)} ms (worst of ${ALERTS})`,
  );
}

async function main(counts) {
  const dataDir = mkdtempSync(join(tmpdir(), 'tautline-bench-'));
  const { kafka, stop } = await provision({ env: process.env, dataDir, only: ['kafka'] });
  const topics = topicCatalogue(`bench${Date.now()}.`);
  const cluster = connectCluster({ brokers: kafka.brokers });
  await cluster.ensureTopics(Object.values(topics));
  const app = await startDelivery({ cluster, topics, logger: createLogger('error'), host: '127.0.0.1', port: 0 });
  const publisher = await cluster.publisher();
  for (const count of counts) await measure(app, publisher, topics.escalation.name, count);
  await app.close();
  await cluster.close();
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
}

const [role, ...rest] = process.argv.slice(2);
if (role === 'clients') await clients(Number(rest[0]), Number(rest[1]));
else await main((role === undefined ? ['2000', '5000'] : [role, ...rest]).map(Number));
