import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTagger } from '../tagger.js';

const tagger = createTagger();
const publishedAt = '2026-02-18T12:00:00Z';

const PARAGRAPHS = [
  'Omani Foreign Minister Salem Albakri said talks with Iran would go on.',
  'The foreign minister left Muscat. Albakri smiled.',
  'Salem Albakri met Zorvan Tulmik, an engineer, in Paris.',
  'Tulmik said Tehran and Moscow had agreed.',
  'Paris Hollins wore yellow. Paris said nothing to Hollins.',
  'Julian March, president of March Steel, said orders fell. March expects more in March.',
  'Georgia Republicans met Gov. Ray Tolliver in Atlanta.',
  'Georgia said nothing; the general was silent.',
  'Gen. Salif Ouedraogo took power. The general dissolved parliament.',
  'Ali Jordan asked Jordan and Turkey for help.',
  'Kim Min-ji cooks for Kim Jong Un.',
  'Kim and Park were asked again. Abe-Morita was not.',
  'Kento Abe-Morita spoke of Shinzo Abe. Abe said no.',
  'TULMIK SAYS NO TO TEHRAN',
  'Its captain, Anatoly Gushkin, sailed USS Abraham Lincoln home. The Lincoln was late.',
  "Iran's president and the prime minister of Iraq met. The president left.",
];

/** Offsets moved by `by`, so that a part can be compared with the whole. */
const told = (text: string, from: number, context?: Parameters<typeof tagger.tag>[1]): string[] =>
  tagger
    .tag({ text, publishedAt }, context)
    .entities.filter(({ start }) => start >= from)
    .map(({ kind, text: name, id, start }) => `${kind} ${name} ${String(start - from)} → ${String(id)}`);

describe('an article in fragments', () => {
  it('has the same ids as in one, whatever was said before', () => {
    const paragraphs = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom(...PARAGRAPHS), (before, last) => {
        const first = before.join('\n\n');
        const { context } = tagger.tag({ text: first, publishedAt });
        expect(told(last, 0, context)).toEqual(told(`${first}\n\n${last}`, first.length + 2));
      }),
      { numRuns: 300 },
    );
  });
});
