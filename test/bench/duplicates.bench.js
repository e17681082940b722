// How well prints of one story find each other, and how well stories that only resemble each other do not.
// Run after `npm run build`: node test/bench/duplicates.bench.js file.ndjson[.gz]...
// A file holds fragments of many articles, or texts that people have put into groups (`id`, `topic`, `group`, `text`). One that is
// not there is skipped.
import { existsSync, readFileSync } from 'node:fs';
import { TextEncoder } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { topicCatalogue } from '#events';
import { createStages } from '#topology';

const topics = topicCatalogue();
const { enricher } = createStages(topics);
const encoder = new TextEncoder();

/** As the enricher asks: the bands, and how many have to agree. */
function claimOf(text) {
  const fragment = { articleId: 'x', index: 0, source: { id: 'x' }, publishedAt: '2026-02-17T00:00:00Z', text };
  const value = encoder.encode(JSON.stringify(fragment));
  const place = { topic: topics.fragments.name, offset: 0, timestamp: Date.parse('2026-02-18T00:00:00Z') };
  const all = Array.from({ length: topics.fragments.partitions }, (_, partition) => ({ ...place, partition }));
  const records = all.map((of) => ({ ...of, headers: {}, key: encoder.encode('x/x'), value }));
  return enricher.claims(enricher.decode(records)).find((claim) => claim !== null) ?? null;
}

const words = (text) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function triples(text) {
  const all = words(text);
  return new Set(all.slice(2).map((_, i) => all.slice(i, i + 3).join(' ')));
}

/** Share of the word triples of two texts that are in both. */
function similarity(a, b) {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / (a.size + b.size - both);
}

const agree = (a, b) => a.bands.filter((band) => b.bands.includes(band)).length >= a.least;

/** Always the same numbers, 0..1. */
function numbers(seed) {
  let x = seed;
  return () => (x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
const random = numbers(7);

const sentencesOf = (text) => text.split(/(?<=[.!?]) /);
const amended = (text, share) =>
  text
    .split(' ')
    .map((word) => (random() < share ? 'amended' : word))
    .join(' ');

/** What other outlets do to a wire's text; null where it is too short for that. */
const EDITS = {
  'in capitals, without marks': (text) => text.toUpperCase().replace(/[.,;:"]+(?=\s|$)/g, ''),
  'with dateline, credits and copyright': (text) =>
    `WASHINGTON, Feb 17 (Reuters) - ${text} (Reporting by A. Writer; Editing by B. Other) © 1987 The Wire.`,
  'with one word in 25 changed': (text) => amended(text, 0.04),
  'with one word in 12 changed': (text) => amended(text, 0.08),
  'without the last of at least 3 sentences': (text) =>
    sentencesOf(text).length < 3 ? null : sentencesOf(text).slice(0, -1).join(' '),
  'with a sentence added to at least 3': (text) =>
    sentencesOf(text).length < 3 ? null : `${text} The story was followed closely on Tuesday, dealers said.`,
};

const percent = (n, of) => `${((100 * n) / of).toFixed(1)} %`;

function reprints(texts) {
  console.log('reprints found:');
  for (const [name, edit] of Object.entries(EDITS)) {
    const pairs = texts.flatMap((text) => {
      const print = edit(text);
      const claim = claimOf(text);
      return print === null || claim === null ? [] : [[claim, claimOf(print)]];
    });
    const found = pairs.filter(([a, b]) => b && agree(a, b)).length;
    console.log(`  ${name}: ${percent(found, pairs.length)} of ${pairs.length}`);
  }
}

/** Pairs that match, of all the pairs there are. */
function matches(rows) {
  const claims = rows.map(({ text }) => claimOf(text));
  const shared = new Map();
  const holders = new Map();
  for (const [i, claim] of claims.entries()) {
    for (const band of claim?.bands ?? []) {
      const others = holders.get(band) ?? [];
      for (const j of others) shared.set(j * rows.length + i, (shared.get(j * rows.length + i) ?? 0) + 1);
      others.push(i);
      holders.set(band, others);
    }
  }
  return [...shared].flatMap(([pair, n]) => {
    const [j, i] = [Math.floor(pair / rows.length), pair % rows.length];
    return n >= claims[i].least ? [[rows[j], rows[i]]] : [];
  });
}

function grouped(rows) {
  const found = matches(rows);
  const count = (is) => found.filter(([a, b]) => is(a, b)).length;
  console.log(`pairs that match, of ${rows.length} texts:`);
  console.log(`  of one event: ${count((a, b) => a.group === b.group)}`);
  console.log(`  of two events on one subject: ${count((a, b) => a.group !== b.group && a.topic === b.topic)}`);
  console.log(`  of two subjects: ${count((a, b) => a.topic !== b.topic)}`);
}

function fragments(rows) {
  reprints(rows.filter((_, i) => i % 10 === 0).map(({ text }) => text));
  const of = rows.map((row) => ({ ...row, triples: triples(row.text) }));
  const tenths = new Array(10).fill(0);
  for (const [a, b] of matches(of))
    if (a.articleId !== b.articleId) tenths[Math.min(9, Math.floor(10 * similarity(a.triples, b.triples)))]++;
  console.log(`pairs of different articles that match, of ${rows.length} fragments, by how similar they are:`);
  for (const [i, n] of tenths.entries()) console.log(`  ${i / 10} to ${(i + 1) / 10}: ${n}`);
}

const files = process.argv.slice(2);
if (files.length === 0) console.log('skipped: no file of texts was named');
for (const file of files) {
  console.log(`== ${file.split('/').at(-1)}`);
  if (!existsSync(file)) {
    console.log('skipped: it is not there');
    continue;
  }
  const bytes = readFileSync(file);
  const rows = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  if (rows.some(({ group }) => group !== undefined)) grouped(rows);
  else fragments(rows);
}
