import { describe, expect, it } from '@jest/globals';
import { tokenize } from './1-tokenize.js';
import { splitSentences } from './2-sentences.js';
import { emptyTrie } from './trie.js';
import { Vocabulary } from './words.js';

const vocabulary = new Vocabulary(emptyTrie());

const sentences = (text: string): string[] => {
  const lexed = tokenize(text, vocabulary);
  return splitSentences(lexed).map(({ from, to }) => text.slice(lexed.tokens[from]?.start, lexed.tokens[to - 1]?.end));
};

describe('splitSentences', () => {
  it.each([
    [['Talks ended.', 'Nobody spoke.']],
    [['Gen. J. Smith of the U.S. Navy spoke.', 'He left.']],
    [['They met in the U.S.', 'The talks failed.']],
    [['“We will not go.”', 'He left.']],
    [['“Will we go?” he asked on Jan. 5.', 'No. 10 said nothing.']],
    [['It fell 3.5 pct.', '"Why?" she said.']],
  ])('%j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('ends a headline at an empty line', () => {
    expect(sentences('Ships leave port\n\nThe ships left.')).toEqual(['Ships leave port', 'The ships left.']);
  });

  it.each(['"', '.((((((((((', '. " ', '”’)'])('looks at each word a few times in a row of %s', (marks) => {
    const lexed = tokenize(marks.repeat(2_000 / marks.length), vocabulary);
    let looks = 0;
    const words = new Proxy(lexed.words, {
      get(target, key) {
        looks += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
    splitSentences({ ...lexed, words });
    expect(looks).toBeLessThan(40 * lexed.words.length);
  });
});
