import { describe, expect, it } from '@jest/globals';
import type { ScoredSignal } from '#events';
import type { GoldSignal } from './gold-signal.js';
import { measureSignals, noSignalMeasures } from './signals.js';

const TEXT = 'Aland sent two frigates to Bland, a minister said.';

const gold: GoldSignal = {
  dimension: 'force_deployment',
  direction: 'escalatory',
  actor: 'state:AAA',
  target: null,
  speaker: { name: 'a minister' },
  quantities: [{ value: 2, unit: 'frigate' }],
  evidence: 'Aland sent two frigates',
};

const found: ScoredSignal = {
  dimension: 'force_deployment',
  event: { type: 'MOBILIZE' },
  direction: 'escalatory',
  intensity: -5,
  confidence: 0.57,
  actor: 'state:AAA',
  target: null,
  dyad: null,
  standing: 'claimed',
  speaker: { name: 'the minister', cue: 'said' },
  occurredAt: '2026-01-01T00:00:00.000Z',
  quantities: [{ value: 2, unit: 'guided-missile frigate', approximate: false }],
  platforms: [],
  evidence: { text: TEXT, start: 0, end: TEXT.length, cues: [] },
};

describe('signals against their labels', () => {
  it('agree where every labelled field does; of names a word, of units the last word decides', () => {
    const measures = noSignalMeasures();
    expect(measureSignals(measures, TEXT, [gold], [found])).toEqual([]);
    expect(measures.all).toEqual({ right: 1, found: 1, expected: 1 });
    expect(measures.fields.standing.expected).toBe(0);
    expect(measures.reliability[5]).toMatchObject({ found: 1, right: 1 });
  });

  it.each<[string, Partial<ScoredSignal>, string[]]>([
    ['another actor', { actor: 'state:BBB' }, ['actor']],
    ['a target where there is none', { target: 'state:BBB' }, ['target']],
    ['another number', { quantities: [{ value: 3, unit: 'frigate', approximate: false }] }, ['quantities']],
    ['no speaker', { speaker: { name: 'the navy', cue: 'said' } }, ['speaker']],
  ])('differ in %s', (_, changed, fields) => {
    expect(measureSignals(noSignalMeasures(), TEXT, [gold], [{ ...found, ...changed }])).toMatchObject([
      { kind: 'differs', fields },
    ]);
  });

  it('are missed and false where the direction is another', () => {
    const differences = measureSignals(noSignalMeasures(), TEXT, [gold], [{ ...found, direction: 'neutral' }]);
    expect(differences.map(({ kind }) => kind)).toEqual(['missed', 'false']);
  });

  it('pair one to one, those first that agree in more', () => {
    const measures = noSignalMeasures();
    const other = { ...found, actor: 'state:BBB' };
    const differences = measureSignals(measures, TEXT, [{ ...gold, actor: 'state:BBB' }, gold], [found, other]);
    expect(differences).toEqual([]);
    expect(measures.all.right).toBe(2);
  });

  it('count against a text that must give nothing, once', () => {
    const measures = noSignalMeasures();
    measureSignals(measures, TEXT, [], [found, found], 'routine');
    expect(measures.empty.get('routine')).toEqual({ right: 0, found: 1, expected: 1 });
  });
});
