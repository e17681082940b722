import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LEXICON } from './lexicon/lexicon.js';
import { scoreArticle } from './testing/score-text.js';

const PIECES = [
  ...LEXICON.map((frame) => frame.example),
  '“We will not yield,” he said.',
  '"The talks',
  'according to Israeli officials',
  ', which',
  'Iran and the U.S.',
  'if',
  '—',
  '🙂',
  '\n\n',
];

const news = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 8 })
  .map((pieces) => pieces.join(' '));

describe('for any text', () => {
  it('evidence and cues are what the text says', () => {
    fc.assert(
      fc.property(news, (text) => {
        const [scored] = scoreArticle([text]);
        for (const { evidence, confidence, intensity } of scored?.signals ?? []) {
          expect(evidence.text).toBe(text.slice(evidence.start, evidence.end));
          for (const cue of evidence.cues) {
            expect(0 <= cue.start && cue.start < cue.end && cue.end <= text.length).toBe(true);
          }
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(Math.abs(intensity)).toBeLessThanOrEqual(10);
        }
        for (const { speaker, cue, start, end } of scored?.attributions ?? []) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(cue.start < cue.end).toBe(true);
          if (speaker) expect(speaker.text).toBe(text.slice(speaker.start, speaker.end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same, with a context that survives JSON', () => {
    fc.assert(
      fc.property(fc.array(news, { maxLength: 3 }), (paragraphs) => {
        const once = scoreArticle(paragraphs);
        expect(scoreArticle(paragraphs)).toEqual(once);
        for (const { context } of once) expect(JSON.parse(JSON.stringify(context))).toEqual(context);
      }),
      { numRuns: 60 },
    );
  });
});
