import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { f1, measureSignals, noSignalMeasures, textsOf, type GoldItem } from '#evaluation';
import type { Analysis } from '#events';
import { createTagger } from '#tagging';
import { createScorer, type Scored } from '#tension';

const gold = (file: string): string => readFileSync(new URL(`../gold/${file}`, import.meta.url), 'utf8');

const items = gold('signals.ndjson')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GoldItem);

const measures = noSignalMeasures();
const tagger = createTagger();
const scorer = createScorer();
for (const item of items) {
  let tagged: ReturnType<typeof tagger.tag>['context'] | undefined;
  let tension: Scored['context'] | undefined;
  for (const { text, signals } of textsOf(item)) {
    const fragment = { text, publishedAt: item.publishedAt };
    const analysis: Analysis & { context: typeof tagged } = tagger.tag(fragment, tagged);
    const scored = scorer.score(fragment, analysis, tension);
    measureSignals(measures, text, signals, scored.signals, item.because);
    tagged = analysis.context;
    tension = scored.context;
  }
}

/** What has been reached, rounded down to three decimals. Raise a figure with the change that earns it. */
const floors = JSON.parse(gold('floors.json')) as { signals: Record<string, number> };
const quiet = [...measures.empty.values()];
const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const reached: Record<string, number> = {
  all: f1(measures.all),
  ...Object.fromEntries([...measures.byClass].map(([name, counts]) => [name, f1(counts)])),
  ...Object.fromEntries(
    Object.entries(measures.fields).map(([field, { right, expected }]) => [`${field} right`, right / expected]),
  ),
  'gives nothing': 1 - sum(quiet.map(({ found }) => found)) / sum(quiet.map(({ expected }) => expected)),
};

describe('the scorers on test/gold/signals.ndjson', () => {
  it('are measured in all respects that have a floor', () => {
    expect(Object.keys(reached).sort()).toEqual(Object.keys(floors.signals).sort());
  });

  it.each(Object.entries(reached))('are no worse than they were: %s is %d', (measure, value) => {
    expect(value).toBeGreaterThanOrEqual(floors.signals[measure] ?? 1);
  });
});
