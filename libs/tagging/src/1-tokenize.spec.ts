import { describe, expect, it } from '@jest/globals';
import { tokenize } from './1-tokenize.js';
import { emptyTrie } from './trie.js';
import { Vocabulary } from './words.js';

const vocabulary = new Vocabulary(emptyTrie());

describe('tokenize', () => {
  it.each([
    ['Iran’s F-35A jets', ['Iran', '’s', 'F-35A', 'jets']],
    ['US-led talks de-escalate', ['US', '-', 'led', 'talks', 'de-escalate']],
    ['the U.S. Navy, Gen. J. Doe.', ['the', 'U.S.', 'Navy', ',', 'Gen.', 'J.', 'Doe', '.']],
    ['$5,000 or 3.5 pct, 50m', ['$', '5,000', 'or', '3.5', 'pct', ',', '50', 'm']],
    ['5th Fleet at 10 a.m.', ['5th', 'Fleet', 'at', '10', 'a.m.']],
    ['Da’esh isn’t al-Qaeda', ['Da’esh', 'isn’t', 'al', '-', 'Qaeda']],
    ['a\u00a0b<br/>c <MII>', ['a', 'b', 'c', '<', 'MII', '>']],
    ['Minister\u200e Çavuşoğlu', ['Minister', 'Çavuşoğlu']],
    ['ended.The next', ['ended', '.', 'The', 'next']],
  ])('%j', (text, expected) => {
    expect(tokenize(text, vocabulary).tokens.map((token) => token.text)).toEqual(expected);
  });
});
