import { describe, expect, it } from '@jest/globals';
import { createTagger } from '#tagging';
import { datelineOf } from './dateline.js';

describe('a dateline', () => {
  const tagger = createTagger();

  it.each([
    ['GENEVA (Harbour Wire) - Iran and the United States met.', 'Iran'],
    ['WASHINGTON, Feb 26 - The White House said so.', 'The'],
    ['Muscat, Oman (AP) — Talks closed.', 'Talks'],
    ['TEHRAN – Iran test-fired a missile.', 'Iran'],
    ['Iran - the region’s largest power - refused.', 'Iran'],
    ['The United States sent two carriers - its largest - to the Gulf.', 'The'],
    ['USS Ford left Norfolk.', 'USS'],
  ])('%s', (text, begins) => {
    const { tokens } = tagger.tag({ text, publishedAt: '2026-02-17T18:00:00.000Z' });
    expect(tokens[datelineOf(tokens)]?.text).toBe(begins);
  });
});
