// Publishes fragments, in a process of its own. argv: JSON of { brokers, topic, run, file }.
// Messages in: { count } at once, or { rate, seconds }; out: { sent, bytes, late } when done.
import { connectCluster } from '#stream';
import { fragmentRecord, texts } from './corpus.js';

const { brokers, topic, run, file } = JSON.parse(process.argv[2]);
const cluster = connectCluster({ brokers }, { clientId: 'bench-load' });
const publisher = await cluster.publisher();
const { next } = texts(file);
const AT_ONCE = 500;
const EVERY = 20;
let n = 0;
let bytes = 0;

const some = (count) =>
  Array.from({ length: count }, () => {
    const text = next(n);
    const record = fragmentRecord(topic, run, n, text, Date.now());
    n += 1;
    bytes += Buffer.byteLength(record.value);
    return record;
  });

async function atOnce(count) {
  for (let left = count; left > 0; left -= AT_ONCE) await publisher.publish(some(Math.min(AT_ONCE, left)));
}

/** An open loop: what is due is sent, however late the answers to what was sent before are. */
async function steadily(rate, seconds) {
  const began = performance.now();
  const pending = new Set();
  let sent = 0;
  let late = 0;
  while (performance.now() - began < seconds * 1_000) {
    const due = Math.floor(((performance.now() - began) * rate) / 1_000) - sent;
    if (due > rate / 10) late += 1;
    if (due > 0) {
      const answer = publisher.publish(some(due)).finally(() => pending.delete(answer));
      pending.add(answer);
      sent += due;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  await Promise.all(pending);
  return late;
}

process.on('message', async ({ count, rate, seconds }) => {
  const before = { n, bytes };
  const late = count === undefined ? await steadily(rate, seconds) : (await atOnce(count), 0);
  process.send({ sent: n - before.n, bytes: bytes - before.bytes, late });
});
process.on('disconnect', () => process.exit());
process.send('ready');
