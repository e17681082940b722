import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scoreArticle, signalsOf } from '../testing/score-text.js';

const rulesOf = (text: string): string[] =>
  signalsOf(text).flatMap(({ evidence }) => evidence.cues.map(({ rule }) => rule));

describe('a sentence that no rule reads', () => {
  it.each([['Khartoum booted out three Ethiopian attaches.', 'pressure', 'escalatory', 'booted']])(
    '%s',
    (text, dimension, direction) => {
      const [signal] = signalsOf(text);
      expect(signal).toMatchObject({ dimension, direction });
      expect(signal?.evidence.cues[0]?.rule).toBe(`model.${dimension}.${direction}`);
    },
  );

  it('shows the words that weighed most, and is no surer than a rule that names no party', () => {
    const [signal] = signalsOf('Khartoum booted out three Ethiopian attaches.');
    const words = signal?.evidence.cues.filter(({ rule }) => rule === 'model.word') ?? [];
    expect(words.length).toBeGreaterThan(0);
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
