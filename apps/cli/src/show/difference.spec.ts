import { describe, expect, it } from '@jest/globals';
import { sampleAlert } from '../../../../test/support/sample-alert.js';
import { differenceOf, inWords } from './difference.js';

const at = (hour: number) => `2026-02-26T${hour}:00:00.000Z`;

describe('the difference of two alert logs', () => {
  it('tells what is gone, what has come, and what has another index, in order of time', () => {
    const same = sampleAlert({ at: at(10) });
    const difference = differenceOf(
      [same, sampleAlert({ at: at(13), index: 50 }), sampleAlert({ at: at(11), level: 'severe' })],
      [same, sampleAlert({ at: at(12), dyad: 'CHN~IND' }), sampleAlert({ at: at(13), index: 51 })],
    );
    expect(difference.lines).toEqual([
      '- 2026-02-26T11:00Z  IRN~USA  escalation raised  elevated → severe  index 62.5',
      '+ 2026-02-26T12:00Z  CHN~IND  escalation raised  elevated → high  index 62.5',
      '~ 2026-02-26T13:00Z  IRN~USA  escalation raised  elevated → high  index 50 → 51',
    ]);
    expect(inWords(difference)).toBe('1 only before, 1 only now, 1 with another index, 1 the same');
  });

  it('counts two equal steps as two', () => {
    const alert = sampleAlert();
    expect(differenceOf([alert], [alert, alert])).toMatchObject({ same: 1, added: 1 });
  });
});
