import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphs } from './paragraphs.js';

const texts = (text: string): string[] => paragraphs(text).map((one) => one.text);

const ROWS: [text: string, found: string[]][] = [
  ['', []],
  [' \n\t\n ', []],
  ['One.', ['One.']],
  ['One.\nStill one.\n\n  \nTwo.\r\n\r\nThree.  \n', ['One.\nStill one.', 'Two.', 'Three.']],
  ['One.\r\rTwo.\u2028\u2029Three.', ['One.', 'Two.', 'Three.']],
  ['\n\n  Indented.\n', ['Indented.']],
];

describe('paragraphs', () => {
  it.each(ROWS)('%j', (text, found) => expect(texts(text)).toEqual(found));

  it('are cut after a sentence, else after a word, else where they have to be', () => {
    const sentence = `${'word '.repeat(1_000)}end. `;
    expect(texts(sentence.repeat(5)).map(({ length }) => length)).toEqual([
      sentence.length * 3 - 1,
      sentence.length * 2 - 1,
    ]);
    expect(texts('word '.repeat(5_000)).map(({ length }) => length)).toEqual([19_999, 4_999]);
    expect(texts('x'.repeat(45_000)).map(({ length }) => length)).toEqual([20_000, 20_000, 5_000]);
    const halves = texts(`x${'😀'.repeat(15_000)}`);
    expect(halves.map(({ length }) => length)).toEqual([19_999, 10_002]);
    expect(halves.every((text) => !/\p{Cs}/u.test(text))).toBe(true);
  });

  it('hold all that is said, in order, each where it says it begins', () => {
    const text = fc.array(fc.constantFrom('a', 'b.', ' ', '\n', '\r\n', '\u2029', '\t', 'c!”', '🚢'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        const found = paragraphs(whole);
        expect(
          found
            .map((one) => one.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(whole.replace(/\s/g, ''));
        for (const one of found) {
          expect(whole.startsWith(one.text, one.at)).toBe(true);
          expect(one.text).toBe(one.text.trim());
        }
      }),
    );
  });

  it('takes long white space in its stride', () => {
    expect(texts(`a${'\n '.repeat(200_000)}b`)).toEqual(['a', 'b']);
    expect(texts(`a${' '.repeat(400_000)}b`)).toEqual(['a', 'b']);
  });
});
