import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { f1, measureEntities, noEntityMeasures, type GoldEntity } from '#evaluation';
import { createTagger } from '#tagging';

interface GoldFragment {
  publishedAt: string;
  text: string;
  entities: GoldEntity[];
}

const gold = (file: string): string => readFileSync(new URL(`../gold/${file}`, import.meta.url), 'utf8');

const measures = noEntityMeasures();
const tagger = createTagger();
for (const line of gold('entities.ndjson').trim().split('\n')) {
  const { text, publishedAt, entities } = JSON.parse(line) as GoldFragment;
  measureEntities(measures, entities, tagger.tag({ text, publishedAt }).entities);
}

/** What has been reached, rounded down to three decimals. Raise a figure with the change that earns it. */
const floors = JSON.parse(gold('floors.json')) as { entities: Record<string, number> };
const reached: Record<string, number> = {
  exact: f1(measures.exact),
  overlap: f1(measures.overlap),
  links: f1(measures.links),
  quantities: f1(measures.quantities),
  intervals: f1(measures.intervals),
  ...Object.fromEntries([...measures.exactByKind].map(([kind, counts]) => [kind, f1(counts)])),
};

describe('the tagger on test/gold/entities.ndjson', () => {
  it('is measured in all respects that have a floor', () => {
    expect(Object.keys(reached).sort()).toEqual(Object.keys(floors.entities).sort());
  });

  it.each(Object.entries(reached))('is no worse than it was: F1 of %s is %d', (measure, value) => {
    expect(value).toBeGreaterThanOrEqual(floors.entities[measure] ?? 1);
  });
});
