// What the alerter does with the signals of one partition, and a tick an hour: reads and checks the records, folds them,
// keeps the clock, and writes alerts. Run after `npm run build`: node test/bench/partition.bench.js [signals] [dyads] [batch]
import { TextDecoder, TextEncoder } from 'node:util';
import { createEscalation, TUNING } from '#escalation';
import { encode, topicCatalogue } from '#events';
import { createAlerter } from '#topology';
import { signals } from './shared/signals.js';

const [count, dyads, size] = [60_000, 3_000, 500].map((usual, i) => Number(process.argv[i + 2] ?? usual));
const HOUR = 3_600_000;
const topics = topicCatalogue();
const topic = topics.signals.name;
const alerter = createAlerter({ topics, escalation: createEscalation(TUNING) });
const utf8 = new TextEncoder();

function* records() {
  let [offset, ticked] = [0, 0];
  const record = (type, value, timestamp) => {
    const { key, value: text, headers } = encode(type, value, { topic, partition: 0, source: '/bench' });
    return {
      topic,
      partition: 0,
      offset: offset++,
      timestamp,
      key: key && utf8.encode(key),
      value: utf8.encode(text),
      headers,
    };
  };
  for (const signal of signals({ count, dyads, days: 730 })) {
    const time = Date.parse(signal.fragment.publishedAt);
    const hour = Math.floor(time / HOUR) * HOUR;
    if (hour > ticked)
      yield record('tick', { schema: '1.0', op: 'tick', at: new Date((ticked = hour)).toISOString() }, hour);
    yield record('signal', signal, time);
  }
}

function* batches() {
  let batch = [];
  for (const record of records()) {
    batch.push(record);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What a piece of work cost the process, with what the engine did beside it; ms of processor time. */
function cost(work) {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const decoder = new TextDecoder();
const states = new Map();
let [parsing, reading, folding, steps, read] = [0, 0, 0, 0, 0];
for (const batch of batches()) {
  parsing += cost(() => {
    for (const { value } of batch) read += JSON.parse(decoder.decode(value)).op.length;
  });
  let entries;
  reading += cost(() => (entries = alerter.decode(batch)));
  folding += cost(() => {
    const result = alerter.escalate(entries, states);
    for (const [key, state] of result.states) states.set(key, state);
    steps += result.outputs.length;
  });
}
const each = (ms) => `${((ms / count) * 1000).toFixed(1)} µs a signal, ${(ms / parsing).toFixed(1)} times the floor`;
console.log(`${count} signals, ${states.size - 1} dyads, ${steps} alerts and dead letters, batches of ${size}`);
console.log(`JSON.parse (the floor): ${each(parsing)}`);
console.log(`records read and checked: ${each(reading)}`);
console.log(`folded, clock kept, alerts written: ${each(folding)}`);
console.log(`${Math.round((count / (reading + folding)) * 1000)} signals per second of CPU`);
if (read === 0) process.exitCode = 1;
