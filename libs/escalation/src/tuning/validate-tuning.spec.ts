import { describe, expect, it } from '@jest/globals';
import { TUNING } from './default.js';
import { TuningError, validateTuning } from './validate-tuning.js';

type Loose = Record<string, Record<string, unknown>>;
const changed = (change: (tuning: Loose) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(TUNING)) as Loose;
  change(copy);
  return copy;
};

describe('validateTuning', () => {
  it('takes the numbers Tautline ships with', () => {
    expect(validateTuning(JSON.parse(JSON.stringify(TUNING)))).toEqual(TUNING);
  });

  it.each<[string, (tuning: Loose) => void, string]>([
    [
      'a missing field',
      (t) => delete t['index']?.['heatScale'],
      'index.heatScale must be a number of at least 0, is missing',
    ],
    [
      'a text for a number',
      (t) => Object.assign(t['ladder'] ?? {}, { dwell: '6h' }),
      'ladder.dwell must be a number of at least 0, is "6h"',
    ],
    ['an unknown field', (t) => Object.assign(t, { wieghts: 1 }), 'wieghts is not a field of the tuning'],
    [
      'an exit above its entry',
      (t) => Object.assign(t['ladder'] ?? {}, { high: { enter: 45, exit: 46 } }),
      'ladder.high: exit must lie below enter',
    ],
    [
      'rungs out of order',
      (t) => Object.assign(t['ladder'] ?? {}, { high: { enter: 22, exit: 18 } }),
      'ladder: high must lie above elevated',
    ],
    [
      'a rung that is none',
      (t) => Object.assign(t['alerts'] ?? {}, { from: 'mild' }),
      'alerts.from must be one of watch, elevated, high, severe',
    ],
  ])('names %s', (_what, change, problem) => {
    expect(() => validateTuning(changed(change))).toThrow(TuningError);
    expect(() => validateTuning(changed(change))).toThrow(problem);
  });

  it.each([null, 3, 'x', []])('refuses %p', (value) => {
    expect(() => validateTuning(value)).toThrow('the tuning must be an object');
  });
});
