import { measureEntities, noEntityMeasures } from '#evaluation';
import { createTagger } from '#tagging';
import { readGold, row } from './rows.js';

/** The tagger on a folder's entities.ndjson; `only` is a kind of difference or of entity, `listed` prints them. */
export function evaluateEntities(folder, { listed = false, only } = {}) {
  const tagger = createTagger();
  const measures = noEntityMeasures();
  for (const { id, text, publishedAt, entities } of readGold(folder, 'entities.ndjson')) {
    const differences = measureEntities(measures, entities, tagger.tag({ text, publishedAt }).entities);
    if (!listed) continue;
    for (const { kind, gold, found } of differences) {
      const entity = gold?.kind ?? found?.kind;
      if (only !== undefined && only !== kind && only !== entity) continue;
      console.log(`${id} ${kind} ${entity} | ${told(kind, gold)} | ${told(kind, found)} ${found?.rule ?? ''}`);
    }
  }
  console.log(`entities of ${folder}`);
  row('exact', measures.exact);
  row('overlapping', measures.overlap);
  for (const [kind, counts] of measures.exactByKind) row(`  ${kind}, exact`, counts);
  row('canonical id', measures.links);
  row('quantity: value and unit', measures.quantities);
  row('date: interval', measures.intervals);
}

function told(kind, entity) {
  if (entity === undefined) return '–';
  const detail = { link: entity.id, quantity: entity.quantity, interval: entity.interval }[kind];
  return `${entity.text}${detail === undefined ? ` [${entity.id}]` : ` ${JSON.stringify(detail)}`}`;
}
