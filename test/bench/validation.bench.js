// How long it takes to tell a good fragment from a bad one, by class-validator (the definition of the records)
// and by the validator compiled from the schemas that are made of it (the one that runs).
// Run after `npm run build`: node test/bench/validation.bench.js [fragments.ndjson[.gz]]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextEncoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { decodeFragment, Fragment, parseFragment, parseTime, schemaOf } from '#events';

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));
const ROUND_MS = 1_000;

/** Lines of the file given, else of the seeds. */
function read() {
  const [given] = process.argv.slice(2);
  const there = given !== undefined && existsSync(given);
  if (given && !there) console.log(`${given} is not there: measuring on seeds/ instead.`);
  const seeds = () => readdirSync(SEEDS).filter((name) => name.endsWith('.ndjson'));
  const files = there ? [given] : seeds().map((name) => join(SEEDS, name));
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').filter((line) => line.includes('"articleId"'));
  });
}

const lines = read();
if (lines.length === 0) {
  console.log('No fragments to measure on: give a file.');
  process.exit(1);
}
const values = lines.map((line) => JSON.parse(line));
const records = lines.map((line, offset) => ({
  topic: 'articles.fragments',
  partition: 0,
  offset,
  timestamp: Number.MAX_SAFE_INTEGER / 2 ** 10,
  key: null,
  value: new TextEncoder().encode(line),
  headers: {},
}));

const ajv = new Ajv2020({
  strict: false,
  formats: { iri: (text) => URL.canParse(text), 'date-time': (text) => parseTime(text) !== null },
});
const compiled = ajv.compile(schemaOf('fragment'));
const now = records[0].timestamp;

const CONTENDERS = {
  'class-validator + class-transformer': (i) =>
    validateSync(plainToInstance(Fragment, values[i]), { forbidUnknownValues: false }).length === 0,
  'compiled schema': (i) => compiled(values[i]),
  'parseFragment (all checks, defaults)': (i) => parseFragment(values[i], now).ok,
  'decodeFragment (from bytes)': (i) => decodeFragment(records[i]).ok,
};

console.log(`${lines.length} fragments`);
for (const [name, accepts] of Object.entries(CONTENDERS)) {
  const refused = values.findIndex((_value, i) => !accepts(i));
  if (refused >= 0) throw new Error(`${name} refuses line ${refused + 1}`);
  let done = 0;
  const start = performance.now();
  while (performance.now() - start < ROUND_MS) for (let n = 0; n < 100; n++) accepts(done++ % values.length);
  const each = ((performance.now() - start) / done) * 1_000;
  console.log(
    `${name.padEnd(38)} ${each.toFixed(1).padStart(8)} µs each  ${Math.round(1e6 / each)
      .toLocaleString('en')
      .padStart(10)} /s`,
  );
}
