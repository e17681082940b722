// Tagging and scoring of a fragment beside other libraries that find names or a mood in a text; one thread, no servers.
//   npm run bench -- [fragments.ndjson[.gz]]          the table; spaCy too where PYTHON (else python3) has it
//   npm run bench -- --quick                          short rounds over gold and seeds, beside core.baseline.json
//   npm run bench -- --write-baseline                 writes that file
//   npm run bench -- --memory 1000000 [fragments]     heap while so many fragments pass, each with a word never seen before;
//                                                     with --plots docs/images it is drawn there too
// Counted is processor time. All take their turn in each round and begin it at the same text, each gets the same time, and a
// ratio is one of a round: cost per byte over ours. What each of them does is in docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { heapOver } from './shared/heap.js';
import { score, splitIntoWords, tag } from './shared/ours.js';
import { lines, writeChart } from './shared/svg.js';
import { newswire, ownTexts } from './shared/texts.js';
import { column, count, cpuMs, median } from './shared/timing.js';
import { RIVALS } from './rivals/in-node.js';
import { startSpacy } from './rivals/spacy.js';

const ROUNDS = 7;
/** Processor time per contender: before the rounds, until the engine has compiled most, and in each of them. */
const WHOLE = { warmUpMs: 8_000, roundMs: 500 };
/** The baseline is measured so too. */
const QUICK = { warmUpMs: 2_000, roundMs: 150 };
const BASELINE = new URL('core.baseline.json', import.meta.url);
/** spaCy is given so many at once, which suits it. */
const SPACY_TEXTS = 48;
const OURS = 'tag + score';
const IN_NODE = {
  'split into words (the floor)': splitIntoWords,
  tag,
  [OURS]: (text) => score(text, tag(text)),
  ...RIVALS,
};
const SPACY = { 'spaCy small: entities alone': ['ner'], 'spaCy small: whole pipeline': null };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    'write-baseline': { type: 'boolean', default: false },
    memory: { type: 'string' },
    plots: { type: 'string' },
  },
});

/** Always the same order, in which neighbours are of different articles. */
function spread(texts) {
  const step = 7_919; // a prime
  return texts.map((_, i) => texts[(i * step) % texts.length]);
}

/** Nanoseconds per byte over the texts from `start` on, as many as `ms` of processor time allow. */
function costInNode(run, texts, start, ms) {
  const since = process.cpuUsage();
  let bytes = 0;
  let at = start;
  do {
    for (let i = 0; i < 16; i++) {
      const text = texts[at++ % texts.length];
      run(text);
      bytes += Buffer.byteLength(text);
    }
  } while (cpuMs(since) < ms);
  return (1e6 * cpuMs(since)) / bytes;
}

async function costInSpacy(spacy, texts, start, only) {
  const batch = Array.from({ length: SPACY_TEXTS }, (_, i) => texts[(start + i) % texts.length]);
  return (1e6 * (await spacy.measure(batch, only))) / Buffer.byteLength(batch.join(''));
}

/** Per contender: what a byte costs and how many times ours that is, in each round; the first round warms up and is dropped. */
async function measure(texts, { warmUpMs, roundMs }, spacy) {
  for (const run of Object.values(IN_NODE)) costInNode(run, texts, 0, warmUpMs);
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = Math.floor((round * texts.length) / (ROUNDS + 1));
    const costs = {};
    for (const [name, run] of Object.entries(IN_NODE)) costs[name] = costInNode(run, texts, start, roundMs);
    if (spacy !== null)
      for (const [name, only] of Object.entries(SPACY)) costs[name] = await costInSpacy(spacy, texts, start, only);
    rounds.push(costs);
  }
  const kept = rounds.slice(1);
  return Object.keys(rounds[0]).map((name) => ({
    name,
    nsPerByte: median(kept.map((costs) => costs[name])),
    ratios: kept.map((costs) => costs[name] / costs[OURS]).toSorted((a, b) => a - b),
  }));
}

const digits = (ratio) => ratio.toFixed(ratio < 10 ? 2 : 0);

async function table(corpus, texts, spacy) {
  const size = Buffer.byteLength(texts.join('')) / texts.length;
  console.log(`\n${corpus}: ${count(texts.length)} fragments of ${count(size)} bytes on average, ${ROUNDS} rounds`);
  console.log(
    `${' '.repeat(44)}${column('per CPU s')}${column('MB per CPU s', 14)}   ours is times as fast (least-most)`,
  );
  for (const { name, nsPerByte, ratios } of await measure(texts, WHOLE, spacy)) {
    const times = `${digits(median(ratios))} (${digits(ratios[0])}-${digits(ratios.at(-1))})`;
    const rates = column(count(1e9 / nsPerByte / size)) + column((1e3 / nsPerByte).toFixed(2), 14);
    console.log(`${name.padEnd(44)}${rates}   ${times}`);
  }
}

async function whole(wire) {
  const spacy = await startSpacy((why) => console.log(`spaCy is left out, as it cannot be run (${why})`));
  if (spacy !== null) console.log(`spaCy ${spacy.versions.spacy}, en_core_web_sm ${spacy.versions.model}`);
  if (wire === null) console.log('no newswire: neither given nor in ../shared/data');
  else await table('newswire', wire, spacy);
  await table('gold and seeds', spread(ownTexts()), spacy);
  spacy?.stop();
}

async function ratiosNow() {
  const measured = await measure(spread(ownTexts()), QUICK, null);
  return Object.fromEntries(measured.map(({ name, ratios }) => [name, median(ratios)]));
}

/** Tells and never fails: other work on the machine moves these figures. */
async function quick() {
  const then = JSON.parse(readFileSync(BASELINE, 'utf8'));
  const now = await ratiosNow();
  console.log('gold and seeds; ours is times as fast (above 1 in the last column: faster than the baseline)');
  console.log(`${' '.repeat(44)}${column('now')}${column('baseline')}${column('now/baseline', 14)}`);
  for (const [name, ratio] of Object.entries(now).filter(([name]) => name !== OURS)) {
    const compared = name in then ? (ratio / then[name]).toFixed(2) : 'new';
    console.log(
      `${name.padEnd(44)}${column(ratio.toFixed(3))}${column(then[name]?.toFixed(3) ?? '-')}${column(compared, 14)}`,
    );
  }
}

async function writeBaseline() {
  const now = Object.entries(await ratiosNow()).map(([name, ratio]) => [name, Number(ratio.toPrecision(3))]);
  writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
}

function memory(total) {
  const found = heapOver(wire() ?? spread(ownTexts()), total, IN_NODE[OURS]);
  const line = (name, of) => ({ name, points: found.map((at) => [at.done, at[of]]) });
  const series = [line('resident', 'resident'), line('heap, collected', 'heap')];
  const axes = { x: { label: 'fragments' }, y: { label: 'MB' } };
  writeChart(options.plots, 'bench-memory', lines('Memory while fragments are tagged and scored', series, axes));
}

const wire = () => {
  const texts = newswire(positionals[0]);
  return texts && spread(texts);
};
if (options['write-baseline']) await writeBaseline();
else if (options.quick) await quick();
else if (options.memory !== undefined) memory(Number(options.memory));
else await whole(wire());
