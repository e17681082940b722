import { describe, expect, it } from '@jest/globals';
import { paragraphs } from './paragraphs.js';

describe('plain text', () => {
  it('is an article whose paragraphs are its fragments, each with the line it begins on', () => {
    const lines = paragraphs('\nOne.\nStill one.\n\n  \nTwo.\r\n\r\nThree.  \n', {
      publishedAt: '2026-02-17T18:00:00Z',
    });
    const fragments = lines.map(({ text }) => JSON.parse(text) as { index: number; total: number; text: string });
    expect(lines.map(({ number }) => number)).toEqual([2, 6, 8]);
    expect(fragments.map(({ text }) => text)).toEqual(['One.\nStill one.', 'Two.', 'Three.']);
    expect(fragments.map(({ index, total }) => [index, total])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it.each(['', ' \n\n '])('%j has none', (text) => {
    expect(paragraphs(text, { publishedAt: '2026-02-17T18:00:00Z' })).toEqual([]);
  });
});
