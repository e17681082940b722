/**
 * What compressing the batches of a stage would save and cost: `npm run build && node test/bench/compression.bench.js [batch]`. The
 * batches are what the enricher writes for so many fragments (500 unless told), one for each topic. snappy and lz4-napi take part where they are
 * installed; gzip is the engine's own, at the level of kafkajs.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { createDriver, createStages } from '#topology';
import { topicCatalogue } from '#events';
import { fragmentRecord, texts } from './pipeline/corpus.js';
import { median } from './shared/timing.js';

const SIZE = Number(process.argv[2] ?? 500);
const ROUNDS = 7;
const topics = topicCatalogue();
const { next } = texts();

function batches() {
  const all = { fragments: [], enriched: [], signals: [] };
  const driver = createDriver(
    { topics, ...createStages(topics) },
    {
      onEnriched: ({ value }) => all.enriched.push(value),
      onSignal: ({ value }) => all.signals.push(Buffer.from(value).toString()),
    },
  );
  for (let n = 0; n < SIZE; n++) {
    const { value } = fragmentRecord(topics.fragments.name, 'bench', n, next(n), Date.now());
    all.fragments.push(value);
    driver.publish(value);
  }
  return Object.entries(all).map(([name, values]) => ({
    name,
    records: values.length,
    bytes: Buffer.from(values.join('\n')),
  }));
}

const optional = (name, use) =>
  import(name).then(
    (module) => use(module.default ?? module),
    () => null,
  );
const codecs = [
  { name: 'gzip', press: gzipSync, unpress: gunzipSync },
  await optional('snappy', (of) => ({ name: 'snappy', press: of.compressSync, unpress: of.uncompressSync })),
  await optional('lz4-napi', (of) => ({ name: 'lz4', press: of.compressSync, unpress: of.uncompressSync })),
].filter((codec) => codec !== null);

function cost(work) {
  const began = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(began);
  return { result, micros: user + system };
}

console.log('batch        records       kB  codec     of its size   µs a record: to compress   to read');
for (const { name, records, bytes } of batches())
  for (const codec of codecs) {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const pressed = cost(() => codec.press(bytes));
      return {
        size: pressed.result.length,
        to: pressed.micros,
        back: cost(() => codec.unpress(pressed.result)).micros,
      };
    });
    const of = (pick) => median(rounds.map(pick));
    console.log(
      name.padEnd(10) +
        String(records).padStart(10) +
        (bytes.length / 1e3).toFixed(0).padStart(9) +
        `  ${codec.name.padEnd(8)}` +
        (of(({ size }) => size) / bytes.length).toFixed(2).padStart(13) +
        (of(({ to }) => to) / records).toFixed(1).padStart(27) +
        (of(({ back }) => back) / records).toFixed(1).padStart(10),
    );
  }
