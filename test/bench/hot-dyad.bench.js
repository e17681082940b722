// One dyad has 60 % of all signals: what that costs the alerter's partition it lies in, beside one where they are spread.
// Without servers: the loop of one partition as the app goes through it (decode, read states, fold, write states and changelog),
// with a Map for Redis. A signal waits for the batch before it, so from the cost of batches follows how long it waits.
//   npm run bench:hot-dyad -- [signals before it is measured, 20000]
import { loadavg } from 'node:os';
import { TextEncoder } from 'node:util';
import { encode, topicCatalogue } from '#events';
import { createStages } from '#topology';
import { levelsCodec } from '../../dist/apps/alerter/src/levels-codec.js';
import { signals } from './shared/signals.js';
import { column, count, cpuMs, median } from './shared/timing.js';

/** Signals that fill the states before anything is measured, and those that are measured at most. */
const before = Number(process.argv[2] ?? 20_000);
const measured = 2_000;
const ROUNDS = 5;
const PARTITIONS = 16;
const DYADS = 300;
const HOT = 0.6;
const BATCHES = [1, 10, 100, 500];
/** What a transaction and its two round trips to Redis take beside the loop, ms: one look at bench:pipeline or at /metrics. */
const COMMIT_MS = 13;

const topics = topicCatalogue('', PARTITIONS);
const codec = levelsCodec(topics.levels.name);
const encoder = new TextEncoder();

/** What lands in the partition of the hot dyad: all of it, and a sixteenth of the rest. */
const SHARES = {
  'spread evenly': (next, dyads) => Math.floor(dyads * next()),
  'one has 60 %': (next, dyads) =>
    next() < HOT / (HOT + (1 - HOT) / PARTITIONS) ? 0 : 1 + Math.floor((dyads - 1) * next()),
};

function recordsOf(pairOf) {
  let offset = 0;
  return [
    ...signals({ count: before + measured, dyads: DYADS, days: 3, start: Date.now() - 3 * 86_400_000, pairOf }),
  ].map((signal) => {
    const { key, value, headers } = encode('signal', signal, {
      topic: topics.signals.name,
      source: '/tautline/bench',
    });
    const place = { topic: topics.signals.name, partition: 0, offset: offset++, timestamp: Date.now() };
    return { ...place, key: encoder.encode(key), value: encoder.encode(value), headers };
  });
}

/** What lies in Redis when the first so many have been folded: the states that days of such news have filled. */
function filled(records) {
  const redis = new Map();
  goThrough(records, 500, redis);
  return redis;
}

/** Milliseconds of processor time by step, over all batches; and what was written. */
function goThrough(records, size, redis) {
  const { alerter } = createStages(topics);
  const ms = { decode: 0, 'read states': 0, fold: 0, 'write states': 0 };
  let bytes = 0;
  const timed = (step, work) => {
    const began = process.cpuUsage();
    const result = work();
    ms[step] += cpuMs(began);
    return result;
  };
  for (let from = 0; from < records.length; from += size) {
    const batch = timed('decode', () => alerter.decode(records.slice(from, from + size), 0));
    const states = timed('read states', () => {
      const found = new Map();
      for (let keys = alerter.keys(batch, found); keys.length > 0; keys = alerter.keys(batch, found))
        for (const key of keys) found.set(key, JSON.parse(redis.get(key) ?? 'null')?.state ?? null);
      return found;
    });
    const { states: after } = timed('fold', () => alerter.escalate(batch, states));
    timed('write states', () => {
      for (const [key, state] of after) {
        const text = JSON.stringify({ state });
        redis.set(key, text);
        bytes += text.length + codec.encode(key, state).value.length;
      }
    });
  }
  return { ms, bytes };
}

/** What a batch of so many takes, ms: between the measured sizes it grows evenly. */
function batchMs(costs, n) {
  const above = Math.max(
    1,
    costs.findIndex(([size]) => size >= n),
  );
  const [[a, ams], [b, bms]] = [costs[above - 1], costs[above]];
  return ams + ((n - a) / (b - a)) * (bms - ams) + COMMIT_MS;
}

/**
 * Signals come evenly, and each batch takes what has come meanwhile, 500 at most.
 * @returns ms from a signal's coming to its commit, median and 99th percentile; null where more comes than is worked off
 */
function waiting(costs, perSecond) {
  const waits = [];
  let [now, next] = [0, 0];
  const at = (i) => (1_000 * i) / perSecond;
  for (let batch = 0; batch < 2_000; batch++) {
    now = Math.max(now, at(next));
    const n = Math.min(500, Math.floor(((now - at(next)) * perSecond) / 1_000) + 1);
    now += batchMs(costs, n);
    for (let i = next; i < next + n; i++) waits.push(now - at(i));
    next += n;
  }
  const settled = waits.slice(waits.length >> 1).toSorted((a, b) => a - b);
  const last = settled[Math.floor(0.99 * settled.length)];
  return last > 60_000 || waits.at(-1) > 2 * waits[waits.length >> 1] + 1_000
    ? null
    : [settled[settled.length >> 1], last];
}

console.log(
  `one partition, ${DYADS} dyads in it, three days of ${count(before)} signals behind it; ` +
    `median of ${ROUNDS} alternating rounds; load ${loadavg()[0].toFixed(1)}`,
);
const logs = Object.entries(SHARES).map(([name, pairOf]) => {
  const records = recordsOf(pairOf);
  return { name, states: filled(records.slice(0, before)), records: records.slice(before) };
});
const rows = logs.flatMap((log) => BATCHES.map((size) => ({ ...log, size, runs: [] })));
for (let round = 0; round <= ROUNDS; round++)
  for (const { records, states, size, runs } of rows) {
    // Small batches cost much more each: fewer of them say as much.
    const some = records.slice(0, Math.min(measured, size * 60));
    const found = goThrough(some, size, new Map(states));
    if (round > 0) runs.push({ ...found, n: some.length });
  }
const costs = Object.fromEntries(logs.map(({ name }) => [name, []]));
const header = [
  'batch',
  'decode',
  'read states',
  'fold',
  'write states',
  'all',
  'signals/s',
  'with commit',
  'kB written',
  'largest kB',
];
console.log(`${'us of CPU per signal'.padEnd(22)}${header.map((name) => column(name, 13)).join('')}`);
for (const { name, size, states, runs } of rows) {
  const largest = Math.max(...[...states.values()].map((text) => text.length));
  const steps = Object.keys(runs[0].ms).map((step) => median(runs.map(({ ms, n }) => (1_000 * ms[step]) / n)));
  const all = steps.reduce((total, one) => total + one, 0);
  const cells = [
    size,
    ...[...steps, all].map((us) => us.toFixed(1)),
    count(1e6 / all),
    count((1_000 * size) / ((size * all) / 1_000 + COMMIT_MS)),
    (runs[0].bytes / runs[0].n / 1_000).toFixed(2),
    (largest / 1_000).toFixed(0),
  ];
  console.log(`${name.padEnd(22)}${cells.map((cell) => column(cell, 13)).join('')}`);
  costs[name].push([size, (size * all) / 1_000]);
}
const RATES = [100, 1_000, 2_000, 4_000, 8_000];
console.log(
  `\n${'ms to the commit, p50 / p99'.padEnd(30)}${RATES.map((rate) => column(`${count(rate)}/s`, 14)).join('')}`,
);
for (const [name, of] of Object.entries(costs)) {
  const cells = RATES.map(
    (rate) =>
      waiting(of, rate)
        ?.map((ms) => ms.toFixed(0))
        .join(' / ') ?? 'too much',
  );
  console.log(`${name.padEnd(30)}${cells.map((cell) => column(cell, 14)).join('')}`);
}
