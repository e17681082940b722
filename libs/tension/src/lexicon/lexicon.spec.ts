import { describe, expect, it } from '@jest/globals';
import { signalsOf } from '../testing/score-text.js';
import { LEXICON } from './lexicon.js';

describe('the lexicon', () => {
  it.each(LEXICON.map((frame) => [frame.rule, frame] as const))('%s reads its example', (rule, frame) => {
    const rules = signalsOf(frame.example).map((signal) => signal.evidence.cues[0]?.rule);
    expect(rules).toContain(rule);
  });

  it('names each rule once', () => {
    const rules = LEXICON.map((frame) => frame.rule);
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('gives conflict a negative and cooperation a positive score', () => {
    for (const frame of LEXICON) {
      const sign = frame.direction === 'escalatory' ? -1 : frame.direction === 'neutral' ? 0 : 1;
      expect([frame.rule, Math.sign(frame.intensity)]).toEqual([frame.rule, sign]);
    }
  });
});
