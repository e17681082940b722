// What Redis remembers per fragment, in bytes, and how long its commands take per batch: the enricher over the fragments given,
// or over synthetic articles made of the sentences of seeds/, each batch as the app hands it over.
// Run after `npm run build`: node test/bench/memory.bench.js [fragments.ndjson[.gz] | articles [fragments per article]]
// The Redis is that of REDIS_URL, whose keys beginning with `bench:` are dropped, or one started for this.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextEncoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Redis } from 'ioredis';
import { articleKey, partitionFor, topicCatalogue } from '#events';
import { connectRedis } from '#memory';
import { provision } from '#servers';
import { createStages } from '#topology';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const args = process.argv.slice(2);
const file = args.find((arg) => existsSync(arg));
const [articles = 2_000, perArticle = 6] = file ? [] : args.map(Number);
const BATCH = 500;
/** Bands that a key's changelog record keeps: those of its newest texts. */
const MOST_BANDS = 400;
const DAY = 86_400_000;
const START = Date.parse('2026-02-17T00:00:00Z');
const NOW = START + 2 * DAY;

const topics = topicCatalogue();
const { enricher } = createStages(topics);

/** Always the same numbers, 0..1. */
function* numbers(seed) {
  for (let x = seed; ;) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x / 2 ** 32;
  }
}
const random = numbers(1);
const pick = (items) => items[Math.floor(random.next().value * items.length)];

const lines = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.ndjson'))
  .flatMap((name) => readFileSync(SEEDS + name, 'utf8').split('\n'))
  .filter((line) => line.includes('"articleId"'));
const sentences = lines.flatMap((line) => JSON.parse(line).text.split(/(?<=[.!?]) /));
const vocabulary = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z]+/g) ?? []);
/** Two sentences of the seeds among words of theirs at random: some texts are reprints of others, most are not. */
const text = () =>
  `${pick(sentences)} ${Array.from({ length: 60 }, () => pick(vocabulary)).join(' ')}. ${pick(sentences)}`;

/** Fragments as JSON; a hundred articles come interleaved. */
function* synthetic() {
  for (let from = 0; from < articles; from += 100)
    for (let index = 0; index < perArticle; index++)
      for (let article = from; article < Math.min(from + 100, articles); article++)
        yield JSON.stringify({
          ...{ articleId: `article-${article}`, index, total: perArticle, source: { id: `source-${article % 40}` } },
          ...{ publishedAt: new Date(START + (article / articles) * DAY).toISOString(), language: 'en', text: text() },
        });
}

/** Lines of NDJSON, compressed or not. */
function given() {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
}

/** As records, each in the partition of its article. */
function* records() {
  const encoder = new TextEncoder();
  let offset = 0;
  for (const line of file ? given() : synthetic()) {
    const partition = partitionFor(articleKey(JSON.parse(line)), topics.fragments.partitions);
    const value = encoder.encode(line);
    yield { topic: topics.fragments.name, partition, offset, timestamp: NOW, key: null, value, headers: {} };
    offset += 1;
  }
}

function* batches() {
  let batch = [];
  for (const record of records()) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const servers = process.env.REDIS_URL ? null : await provision({ only: ['redis'], env: process.env });
const url = process.env.REDIS_URL ?? servers.redis.url;
const redis = new Redis(url);
const memory = connectRedis({ url, keyPrefix: 'bench:' });
const keys = () => redis.keys('bench:*');
const used = async () => Number(/^used_memory:(\d+)/m.exec(await redis.info('memory'))?.[1]);
const sizeOf = async (key) => (await redis.exists(key)) && (await redis.memory('USAGE', key, 'SAMPLES', 0));

async function fill() {
  const partition = memory.partition('enricher', topics.fragments.name, 0);
  const stories = memory.stories('enricher', topics.fragments.name);
  const life = await stories.life();
  await stories.join(life, 0);
  await partition.own('bench');
  await partition.clear('bench');
  await partition.settle('bench', { incarnation: 0, offset: 0 });
  const spent = { asking: [], writing: [] };
  const states = { bytes: 0, most: 0 };
  let offset = 0;
  let near = 0;
  for (const some of batches()) {
    const at = { incarnation: 0, offset };
    const batch = enricher.decode(some);
    const claims = enricher.claims(batch);
    const refused = batch.find(({ kind }) => kind !== 'fragment');
    if (refused) throw new Error(`not a fragment: ${JSON.stringify(refused.refusal ?? refused.kind)}`);
    const began = performance.now();
    const asking = claims.filter((claim) => claim !== null);
    const [answer, remembered] = await Promise.all([
      stories.claim(1, asking),
      partition.read('bench', at, enricher.keys(batch, new Map())),
    ]);
    spent.asking.push(performance.now() - began);
    const verdicts = new Map(asking.map((claim, i) => [claim, answer.stories[i]]));
    const told = claims.map((claim) => claim && verdicts.get(claim));
    const before = new Map([...remembered].map(([key, text]) => [key, JSON.parse(text)]));
    const known = new Map([...before].map(([key, { state }]) => [key, state]));
    const after = enricher.enrich(batch, known, told);
    near += told.filter((verdict) => verdict?.matched > 0).length;
    const bands = new Map([...before].map(([key, value]) => [key, Object.entries(value.stories ?? {})]));
    batch.forEach(({ key }, i) => {
      const named = claims[i]?.bands.map((band) => [band, told[i].story]) ?? [];
      bands.set(key, [...(bands.get(key) ?? []), ...named].slice(-MOST_BANDS));
    });
    const texts = [...after.states].map(([key, state]) => {
      const text = JSON.stringify({ state, stories: Object.fromEntries(bands.get(key) ?? []) });
      states.most = Math.max(states.most, text.length);
      return [key, text];
    });
    offset += some.length;
    const writing = performance.now();
    await partition.write('bench', at, { incarnation: 0, offset }, new Map(texts));
    spent.writing.push(performance.now() - writing);
  }
  return { fragments: offset, near, spent, states };
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const row = (name, value, unit) =>
  console.log(`${name.padEnd(44)} ${Math.round(value).toLocaleString('en').padStart(12)} ${unit}`);

try {
  await memory.checkPolicy();
  for (const key of await keys()) await redis.unlink(key);
  const before = await used();
  const { fragments, near, spent, states } = await fill();
  const grown = (await used()) - before;
  const total = { state: 0, bands: 0, undo: 0, rest: 0, articles: 0 };
  for (const key of await keys()) {
    const [, kind] = /:(state|bands|undo)(?=:|$)/.exec(key) ?? [];
    total[kind ?? 'rest'] += await sizeOf(key);
    if (kind === 'state') total.articles += (await redis.hkeys(key)).filter((field) => field.includes('/')).length;
  }
  console.log(
    `${fragments} fragments of ${total.articles} articles, batches of ${BATCH}, ${((near / fragments) * 100).toFixed(1)} % near-duplicates`,
  );
  row('used_memory, per fragment', grown / fragments, 'bytes');
  row('  states, per fragment', total.state / fragments, 'bytes');
  row('  near-duplicate bands, per fragment', total.bands / fragments, 'bytes');
  row('  undo of one batch, in all', total.undo, 'bytes');
  row('  tokens, positions, lives, in all', total.rest, 'bytes');
  row('states, per article', total.state / total.articles, 'bytes');
  row('largest state, as JSON', states.most, 'characters');
  console.log(`claim and read, together (median of batches)  ${median(spent.asking).toFixed(1).padStart(11)} ms`);
  console.log(`write (median of batches)                     ${median(spent.writing).toFixed(1).padStart(11)} ms`);
  for (const key of await keys()) await redis.unlink(key);
} finally {
  await memory.close();
  await redis.quit();
  await servers?.stop();
}
