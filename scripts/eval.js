// `npm run eval`: the tagger against test/gold; `--differences [kind]` lists where they differ.
import { readFileSync } from 'node:fs';
import { f1, measureEntities, noEntityMeasures, precision, recall } from '#evaluation';
import { createTagger } from '#tagging';

const listed = process.argv.indexOf('--differences');
const only = process.argv[listed + 1];

const read = (file) =>
  readFileSync(new URL(`../test/gold/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const tagger = createTagger();
const measures = noEntityMeasures();
for (const { id, text, publishedAt, entities } of read('entities.ndjson')) {
  const differences = measureEntities(measures, entities, tagger.tag({ text, publishedAt }).entities);
  if (listed < 0) continue;
  for (const { kind, gold, found } of differences) {
    const entity = gold?.kind ?? found?.kind;
    if (only !== undefined && only !== kind && only !== entity) continue;
    console.log(`${id} ${kind} ${entity} | ${told(kind, gold)} | ${told(kind, found)} ${found?.rule ?? ''}`);
  }
}

const percent = (share) => share.toFixed(3);
const row = (name, counts) =>
  console.log(
    `${name.padEnd(28)} P ${percent(precision(counts))}  R ${percent(recall(counts))}  F1 ${percent(f1(counts))}  of ${counts.expected}`,
  );
console.log('entities of test/gold');
row('exact', measures.exact);
row('overlapping', measures.overlap);
for (const [kind, counts] of measures.exactByKind) row(`  ${kind}, exact`, counts);
row('canonical id', measures.links);
row('quantity: value and unit', measures.quantities);
row('date: interval', measures.intervals);

function told(kind, entity) {
  if (entity === undefined) return '–';
  const detail = { link: entity.id, quantity: entity.quantity, interval: entity.interval }[kind];
  return `${entity.text}${detail === undefined ? ` [${entity.id}]` : ` ${JSON.stringify(detail)}`}`;
}
