// How long a stage takes until it commits again when Redis has forgotten everything, by the number of keys that it remembers: it
// puts them together again from its changelog. Beside it the start where Redis still has them. The states are real ones, of a
// fragment or of a dyad's signals, each written many times under keys of its own.
//   npm run bench:recovery -- [--app enricher|alerter] [keys...]         1000, 100000 and 1000000 unless told
import { parseArgs, TextDecoder } from 'node:util';
import { Redis } from 'ioredis';
import { articleKey, encode, partitionFor } from '#events';
import { readToEnd } from '#stream';
import { fragments, publishAll } from './shared/load.js';
import { load, Pipeline, residentMb, sleep, startSite } from './shared/site.js';
import { signals } from './shared/signals.js';
import { ownTexts } from './shared/texts.js';
import { column, count } from './shared/timing.js';

const PARTITIONS = 8;
/** Keys whose states the stage makes itself; the others are written as it would have written them. */
const MADE = 1_600;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { app: { type: 'string', default: 'enricher' } },
});
const { app } = options;
const sizes = (positionals.length > 0 ? positionals : ['1000', '100000', '1000000']).map(Number);

/** What the stage reads, with a key in each partition. */
function* input(topics, n, run) {
  if (app === 'enricher') return yield* fragments(topics.fragments.name, ownTexts(), n, run);
  const made = signals({
    count: n,
    dyads: MADE,
    days: 1,
    start: Date.now() - 86_400_000,
    pairOf: (next, dyads) => Math.floor(dyads * next()),
  });
  for (const signal of made)
    yield encode(
      'signal',
      { ...signal, id: `${run}-${signal.id}` },
      { topic: topics.signals.name, source: '/tautline/bench' },
    );
}

const decoder = new TextDecoder();

/** The newest record of each key in the changelog, which carries how far its partition was. */
async function changelog(pipeline, topic) {
  const found = new Map();
  await readToEnd(pipeline.cluster, {
    topics: [topic],
    from: 'start',
    onRecord: (record) => void found.set(decoder.decode(record.key), record),
  });
  return [...found].map(([key, record]) => ({ ...record, key }));
}

/** Records of further keys, each like one that is there and in the partition of its own key. */
function* more(records, topic, n) {
  const newest = new Map();
  for (const record of records)
    if (record.offset > (newest.get(record.partition)?.offset ?? -1)) newest.set(record.partition, record);
  const states = records.filter(({ key, value }) => value !== null && !key.startsWith('#'));
  for (let i = 0; i < n; i++) {
    const { value, headers } = states[i % states.length];
    const key = app === 'enricher' ? articleKey({ source: { id: 'more' }, articleId: `a-${i}` }) : `C${i}~D${i}`;
    const partition = partitionFor(key, PARTITIONS);
    // Stands where the partition stands: bands of stories are left out, as those of equal texts would all be the same.
    const { 'tautline-stories': _stories, ...own } = headers;
    const position = newest.get(partition)?.headers['tautline-position'] ?? headers['tautline-position'];
    yield { topic, partition, key, value, headers: { ...own, 'tautline-position': position } };
  }
}

/** From the start of the process, in seconds: until the first partition has committed, and until the last has. */
async function start(pipeline) {
  const before = (await pipeline.committed(app)).of;
  await publishAll(pipeline.cluster, input(pipeline.topics, 400, `again-${Date.now()}`));
  const began = performance.now();
  const process = pipeline.start(app);
  let first = null;
  let resident = 0;
  for (;;) {
    const { of } = await pipeline.committed(app);
    const gone = [...of].filter(([partition, offset]) => offset > (before.get(partition) ?? 0)).length;
    resident = Math.max(resident, residentMb(process.pid).most);
    const seconds = (performance.now() - began) / 1_000;
    if (gone > 0) first ??= seconds;
    if (gone >= PARTITIONS) return { process, first, all: seconds, resident };
    await sleep(50);
  }
}

async function measure(site, keys) {
  const redis = new Redis(site.servers.redis.url);
  const pipeline = await new Pipeline(site, PARTITIONS).create();
  const topic = (app === 'enricher' ? pipeline.topics.context : pipeline.topics.levels).name;
  try {
    await redis.flushall();
    await publishAll(pipeline.cluster, input(pipeline.topics, MADE, 'made'));
    const maker = pipeline.start(app);
    await pipeline.drained(app);
    await pipeline.end(maker);
    const records = await changelog(pipeline, topic);
    const there = records.filter(({ key }) => !key.startsWith('#')).length;
    const bytes = await publishAll(pipeline.cluster, more(records, topic, Math.max(0, keys - there)));
    const empty = async () => Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))?.[1]);
    await redis.flushall();
    const before = await empty();
    const rebuilt = await start(pipeline);
    await pipeline.drained(app);
    const used = (await empty()) - before;
    await pipeline.end(rebuilt.process);
    const kept = await start(pipeline);
    await pipeline.drained(app);
    await pipeline.end(kept.process);
    const cells = [rebuilt.first, rebuilt.all, rebuilt.resident, kept.first, kept.all, kept.resident].map((n) =>
      n.toFixed(n < 100 ? 1 : 0),
    );
    console.log(
      `${app.padEnd(10)}${[count(Math.max(keys, there)), (bytes / 1e6).toFixed(0), ...cells, (used / 1e6).toFixed(0), load()].map((cell) => column(cell, 13)).join('')}`,
    );
  } finally {
    await pipeline.close();
    redis.disconnect();
  }
}

const names = [
  'keys',
  'MB of log',
  'first, s',
  'all, s',
  'resident MB',
  'kept: first',
  'kept: all',
  'resident MB',
  'Redis MB',
  '',
];
const site = await startSite();
try {
  console.log(`${'stage'.padEnd(10)}${names.map((name) => column(name, 13)).join('')}`);
  for (const keys of sizes) await measure(site, keys);
} finally {
  await site.stop();
}
