import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { textsOf, type GoldItem, type GoldSignal } from '#evaluation';
import { DIMENSIONS, DIRECTIONS, dyadOf, STANDINGS } from '#events';

const read = (file: string): GoldItem[] =>
  readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldItem);

const items = read('gold/signals.ndjson');
const all = [...items, ...read('training/signals.ndjson')];

const labelled = all.flatMap((item) =>
  textsOf(item).flatMap(({ text, signals }) => signals.map((signal) => ({ id: item.id, text, signal }))),
);

/** Ids of the items in which a label breaks the rule. */
const breaking = (rule: (signal: GoldSignal, text: string) => boolean): string[] =>
  labelled.filter(({ signal, text }) => !rule(signal, text)).map(({ id }) => id);

const PARTY = /^(state:[A-Z]{3}|org:[A-Za-z0-9-]+|group:[a-z0-9-]+)$/;

describe('the labels of the signals in test/gold and test/training', () => {
  it('are of items with ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('cover the scale that was set: 400 sentences, 30 articles, a quarter of them empty', () => {
    const articles = items.filter(({ fragments }) => fragments !== undefined).length;
    expect(articles).toBeGreaterThanOrEqual(30);
    expect(items.length - articles).toBeGreaterThanOrEqual(400);
    expect(items.filter(({ signals }) => signals.length === 0).length).toBeGreaterThanOrEqual(items.length / 4);
  });

  it('say why, where nothing must come out, and only there', () => {
    expect(all.filter(({ signals, because }) => (signals.length === 0) !== (because !== undefined))).toEqual([]);
  });

  it('belong to a fragment that is there', () => {
    const lost = all.filter((item) => textsOf(item).flatMap(({ signals }) => signals).length < item.signals.length);
    expect(lost).toEqual([]);
  });

  it.each<[string, (signal: GoldSignal, text: string) => boolean]>([
    ['quote their evidence verbatim', ({ evidence }, text) => text.includes(evidence)],
    [
      'name a dimension and a direction',
      (one) => DIMENSIONS.includes(one.dimension) && DIRECTIONS.includes(one.direction),
    ],
    ['name one of the seven standings', ({ standing }) => standing === undefined || STANDINGS.includes(standing)],
    ['have a sorted dyad', ({ dyad }) => typeof dyad !== 'string' || dyad.split('~').toSorted().join('~') === dyad],
    [
      'have the dyad of their actor and target',
      ({ actor, target, dyad }) =>
        typeof actor !== 'string' || typeof target !== 'string' || dyadOf(actor, target) === dyad,
    ],
    [
      'have no dyad without one of its sides',
      ({ actor, target, dyad }) => !(actor === null || target === null) || typeof dyad !== 'string',
    ],
    [
      'name parties by their entity id',
      ({ actor, target }) => [actor, target].every((party) => typeof party !== 'string' || PARTY.test(party)),
    ],
    ['count something', ({ quantities = [] }) => quantities.every(({ unit }) => unit !== '')],
    [
      'name speakers in the words of the text',
      ({ speaker }, text) => speaker === undefined || text.toLowerCase().includes(speaker.name.toLowerCase()),
    ],
  ])('%s', (_, rule) => {
    expect(breaking(rule)).toEqual([]);
  });
});
