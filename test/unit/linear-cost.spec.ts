import { describe, expect, it } from '@jest/globals';
import type { Token } from '#events';
import { createTagger } from '#tagging';
import { createScorer } from '#tension';
import { readFileSync } from 'node:fs';

const PIECES = JSON.parse(readFileSync('test/support/bad-texts.json', 'utf8')) as Record<string, string>;
const PUBLISHED = '2026-02-20T12:00:00.000Z';
const SHORT = 2_000;
const TIMES = 4;
/** Tokens looked at whatever the length: at the beginning, at the end. */
const FIXED = 300;

const tagger = createTagger();
const scorer = createScorer();

/** How often scoring looks at a token of the text. */
function looksOf(text: string): number {
  const fragment = { text, publishedAt: PUBLISHED };
  const analysis = tagger.tag(fragment);
  let looks = 0;
  const tokens = new Proxy(analysis.tokens as Token[], {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  scorer.score(fragment, { ...analysis, tokens });
  return looks;
}

describe('scoring a text of four times the length looks at tokens four times as often', () => {
  it.each(Object.entries(PIECES))('%s', (_, piece) => {
    const short = piece.repeat(SHORT / piece.length);
    expect(looksOf(short.repeat(TIMES))).toBeLessThan(TIMES * 1.1 * looksOf(short) + FIXED);
  });
});
