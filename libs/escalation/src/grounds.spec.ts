import { describe, expect, it } from '@jest/globals';
import type { Signal } from '#events';
import { fold, story } from './testing/fold.js';
import { sketch, type SignalSketch, withdrawalOf } from './testing/signals.js';

const raid = (id: string, more: Partial<SignalSketch> = {}): Signal =>
  sketch({ id, event: 'ASSAULT/aerial', intensity: -9, source: 'wire', ...more });

const guessed = (signal: Signal): Signal => ({ ...signal, dyadFrom: 'context' });

const guess = guessed(raid('guess', { article: 'wire/1' }));
const threat = (more: Partial<SignalSketch>): Signal =>
  sketch({ id: 'threat', dimension: 'rhetoric', event: 'THREATEN', intensity: -2, source: 'wire', ...more });
const named = threat({ article: 'wire/1' });
const inTalks = (event: string, article = 'wire/1'): Signal =>
  sketch({ id: 'talks', dimension: 'talk_progress', event, intensity: 2.5, article, source: 'wire' });

describe('above watch is a dyad', () => {
  it.each<[string, boolean, Signal[]]>([
    ['that is named', true, [raid('a')]],
    ['that is guessed', false, [guess]],
    ['that is guessed, and named by a threat in the same article', true, [named, guess]],
    ['that is guessed, and named in another article', false, [threat({ article: 'wire/2' }), guess]],
    ['that is guessed, and named by talks in the same article', true, [inTalks('CONSULT/meet'), guess]],
    ['that is guessed, and named by a visit in the same article', false, [inTalks('CONSULT/visit'), guess]],
    ['that is guessed, and named by an offer in the same article', false, [inTalks('AGREE'), guess]],
    ['that two texts guess', true, [guess, guessed(raid('b', { source: 'post', article: 'post/1' }))]],
    ['that two prints of one text guess', false, [guess, guessed(raid('b', { source: 'post', story: guess.story }))]],
    ['of which the scorer is in doubt', false, [raid('a', { confidence: 0.7 })]],
    ['of a group and a state', true, [guessed(raid('a', { actor: 'group:rebels' }))]],
    [
      'whose target says that it was attacked',
      true,
      [guessed(raid('a', { speaker: 'its army', affiliation: 'state:BBB' }))],
    ],
    [
      'of which a third party says that it was attacked',
      false,
      [guessed(raid('a', { speaker: 'a radio', affiliation: 'state:CCC' }))],
    ],
    [
      'whose actor says that it moves forces',
      true,
      [guessed(sketch({ id: 'a', speaker: 'its navy', affiliation: 'state:AAA', confidence: 1 }))],
    ],
  ])('%s: %s', (_what, above, list) => {
    expect(fold(list).state?.level).toBe(above ? 'elevated' : 'watch');
  });

  it('no more when what named it is withdrawn', () => {
    expect(story(fold([named, guess, withdrawalOf(named)]))).toEqual([
      'escalation raised calm→elevated',
      'escalation cancelled elevated→watch',
    ]);
  });

  it('still, when something else is withdrawn', () => {
    const other = threat({ article: 'wire/3' });
    const { state } = fold([named, guess, { ...other, id: 'other' }, withdrawalOf({ ...other, id: 'other' })]);
    expect(state?.level).toBe('elevated');
  });
});
