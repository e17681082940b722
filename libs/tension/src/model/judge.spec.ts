import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreArticle, signalsOf } from '../testing/score-text.js';

const rulesOf = (text: string): string[] =>
  signalsOf(text).flatMap(({ evidence }) => evidence.cues.map(({ rule }) => rule));

const UNREAD = 'Beijing lashed the Philippines over the shoal.';

describe('a sentence that no rule reads', () => {
  it('is read by its words, and shows those that weighed most', () => {
    const [signal] = signalsOf(UNREAD);
    expect(signal).toMatchObject({ dimension: 'rhetoric', direction: 'escalatory' });
    expect(signal?.evidence.cues[0]?.rule).toBe('model.rhetoric.escalatory');
    expect(signal?.confidence).toBeLessThanOrEqual(0.75);
  });

  it('gives nothing where it is about something else', () => {
    expect(rulesOf('The striker booted out three rivals from the cup.')).toEqual([]);
    expect(rulesOf('Shares of the carmaker slid as buyers retreated.')).toEqual([]);
  });
});

describe('whatever the words', () => {
  const words = fc.array(
    fc.constantFrom(
      'Iran',
      'Israel',
      'shelled',
      'talks',
      'the',
      'sanctions',
      'and',
      'goal',
      'warned',
      ',',
      'destroyers',
    ),
    { minLength: 1, maxLength: 30 },
  );

  it('spans lie in the text and a probability is one', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = `${list.join(' ')}.`;
        const [{ signals } = { signals: [] }] = scoreArticle([text]);
        for (const { confidence, evidence } of signals) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of evidence.cues) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(start).toBeLessThan(end);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
