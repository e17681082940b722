// How many fragments of 350 characters are tagged, and tagged and scored, per second of processor time; what a start costs;
// cost per byte by length of text, and for texts made to be slow (test/support/bad-texts.json).
// Run after `npm run build`: node test/bench/tagging.bench.js [--lengths] [--plots docs/images] [fragments.ndjson[.gz]]
// (`--lengths`: that part alone; `--plots`: drawn into that folder too)
// Counted is the processor time of the whole process, collecting garbage included, so that a machine at work on something
// else changes little. The floor beside it, a split into words by one regular expression over the same texts in the same
// round, says how fast the machine is.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { score, splitIntoWords, tag } from './shared/ours.js';
import { lines, writeChart } from './shared/svg.js';
import { madeWord, newswire, ownTexts, ROOT } from './shared/texts.js';
import { column, count, median, time } from './shared/timing.js';

const LENGTH = 350;
const ROUNDS = 7;
/** Of processor time, per contender and round. */
const ROUND_MS = 300;
const BAD_BYTES = 20_000;
const MOST_FRAGMENTS = 10_000;
const LENGTHS = [200, 500, 1_000, 2_000, 5_000, 10_000, 20_000];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { lengths: { type: 'boolean', default: false }, plots: { type: 'string' } },
});

/** The texts joined and cut again at a blank, each piece about as long; parsed, so that it lies in memory as a record's text. */
function cut(texts, length) {
  const all = texts.join('\n\n');
  const pieces = [];
  for (let from = 0; from + length < all.length;) {
    const blank = all.indexOf(' ', from + length);
    const to = blank < 0 ? all.length : blank + 1;
    pieces.push(JSON.parse(JSON.stringify(all.slice(from, to))));
    from = to;
  }
  return pieces;
}

const CONTENDERS = {
  'split into words (the floor)': splitIntoWords,
  tag,
  'tag + score': (text) => score(text, tag(text)),
};

function rates(name, texts) {
  const pieces = cut(texts, LENGTH).slice(0, MOST_FRAGMENTS);
  console.log(`\n${name}: ${count(pieces.length)} fragments of ${LENGTH} characters`);
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    Object.values(CONTENDERS).map((run) => time(() => pieces.forEach(run), ROUND_MS)),
  ).slice(1);
  console.log(`${' '.repeat(32)}${column('per CPU s')}${column('per second')}${column('times floor')}`);
  Object.keys(CONTENDERS).forEach((contender, i) => {
    const per = (of) => (1_000 * pieces.length) / median(rounds.map((round) => round[i][of]));
    const slower = median(rounds.map((round) => round[i].cpu / round[0].cpu));
    console.log(
      `${contender.padEnd(32)}${column(count(per('cpu')))}${column(count(per('wall')))}${column(slower.toFixed(1))}`,
    );
  });
}

/** In nanoseconds of processor time per byte; all lengths take their turn in each round. */
function lengths(texts) {
  console.log(`\n${'ns per byte, texts of'.padEnd(32)}${column('tag')}${column('score')}`);
  const rows = LENGTHS.map((length) => {
    const pieces = cut(texts, length).slice(0, 500);
    const bytes = pieces.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const analyses = pieces.map(tag);
    const runs = [() => pieces.forEach(tag), () => pieces.forEach((text, i) => score(text, analyses[i]))];
    return { length, bytes, runs, costs: [] };
  });
  for (let round = 0; round < ROUNDS; round++)
    for (const { runs, bytes, costs } of rows) costs.push(runs.map((run) => (1e6 * time(run, 100).cpu) / bytes));
  const found = rows.map(({ length, costs }) => ({
    length,
    ns: [0, 1].map((at) => median(costs.map((of) => of[at]))),
  }));
  for (const { length, ns } of found)
    console.log(`${`${count(length)} characters`.padEnd(32)}${ns.map((one) => column(one.toFixed(0))).join('')}`);
  const line = (name, of) => ({ name, points: found.map((row) => [row.length, of(row.ns)]) });
  const series = [line('tag + score', ([a, b]) => a + b), line('score', ([, b]) => b), line('tag', ([a]) => a)];
  const axes = { x: { label: 'characters', log: true }, y: { label: 'ns per byte' } };
  writeChart(options.plots, 'bench-length', lines('What a byte costs, by length of text', series, axes));
}

/** Words that no list and no text before has. */
function newWords() {
  let next = 1_000_000;
  return () => {
    let text = '';
    while (text.length < BAD_BYTES) text += `${madeWord((next += 1))} `;
    return text;
  };
}

/** Cost per byte as a multiple of that of ordinary fragments in the same round. */
function badTexts(texts) {
  const pieces = cut(texts, LENGTH);
  const analyses = pieces.map(tag);
  const bytes = pieces.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const made = Object.entries(JSON.parse(readFileSync(`${ROOT}test/support/bad-texts.json`, 'utf8'))).map(
    ([name, piece]) => {
      const text = piece.repeat(BAD_BYTES / Buffer.byteLength(piece));
      return [name, () => text];
    },
  );
  const rows = [...made, ['words never seen before', newWords()]].map(([name, next]) => ({ name, next, costs: [] }));
  for (let round = 0; round < 6; round++) {
    const mean = {
      tag: time(() => pieces.forEach(tag), 100).cpu / bytes,
      score: time(() => pieces.forEach((text, i) => score(text, analyses[i])), 100).cpu / bytes,
    };
    for (const { next, costs } of rows) {
      const size = Buffer.byteLength(next());
      const analysis = tag(next());
      costs.push({
        tag: time(() => tag(next()), 20).cpu / size / mean.tag,
        score: time(() => score(next(), analysis), 20).cpu / size / mean.score,
      });
    }
  }
  const of = (row, pass) => median(row.costs.slice(1).map((cost) => cost[pass]));
  console.log(`\n${'times the mean per byte, 20 kB of'.padEnd(32)}${column('tag')}${column('score')}`);
  for (const row of rows.toSorted(
    (a, b) => Math.max(of(b, 'tag'), of(b, 'score')) - Math.max(of(a, 'tag'), of(a, 'score')),
  ))
    console.log(`${row.name.padEnd(32)}${column(of(row, 'tag').toFixed(2))}${column(of(row, 'score').toFixed(2))}`);
}

/** In a process of its own: loading what the libs import, loading the two libs, making tagger and scorer; memory after it. */
const START = `
  const took = async (run) => { const at = performance.now(); await run(); return performance.now() - at; };
  const records = await took(() => import('#events'));
  const cpu = process.cpuUsage();
  const libs = await took(async () => {
    const [{ createTagger }, { createScorer }] = [await import('#tagging'), await import('#tension')];
    globalThis.kept = [createTagger(), createScorer()];
  });
  const { user, system } = process.cpuUsage(cpu);
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(JSON.stringify({ records, libs, cpu: (user + system) / 1_000, heap: heapUsed / 1e6, rss: rss / 1e6 }));
`;

function starts() {
  const args = ['--expose-gc', '--input-type=module', '-e', START];
  const runs = Array.from({ length: 7 }, () => JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT })));
  const of = (key) => median(runs.map((run) => run[key]));
  console.log('\nstart in a fresh process, median of 7');
  console.log(`load and make tagger and scorer   ${of('libs').toFixed(0)} ms (${of('cpu').toFixed(0)} ms of CPU)`);
  console.log(`before that, load the records     ${of('records').toFixed(0)} ms`);
  console.log(`heap after it, collected          ${of('heap').toFixed(1)} MB; resident ${of('rss').toFixed(0)} MB`);
}

function whole(own, wire) {
  starts();
  rates('gold and seeds', own);
  if (wire === null) console.log('\nno newswire: neither given nor in ../shared/data');
  else rates('newswire', wire);
  lengths(own);
  badTexts(own);
}

if (options.lengths) lengths(ownTexts());
else whole(ownTexts(), newswire(positionals[0]));
const { heapUsed, rss } = process.memoryUsage();
console.log(`\nat the end: heap ${(heapUsed / 1e6).toFixed(0)} MB, resident ${(rss / 1e6).toFixed(0)} MB`);
