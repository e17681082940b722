import { describe, expect, it } from '@jest/globals';
import { StoryIndex } from './story-index.js';

describe('the story of a text', () => {
  const claim = (story: string, ...bands: string[]) => ({ story, bands, least: 2 });

  it('is the one that most of its bands name, if these are enough', () => {
    const index = new StoryIndex();
    const asked = [
      claim('s1', 'a', 'b', 'c'),
      claim('s2', 'c', 'd', 'e', 'f'),
      claim('s3', 'a', 'b', 'd', 'e', 'f'),
      claim('s4', 'a', 'b', 'd', 'e'),
      claim('s5', 'a', 'x', 'y'),
    ];
    expect(asked.map((of) => index.claim(of, 0))).toEqual([
      { story: 's1', matched: 0 },
      { story: 's2', matched: 0 },
      { story: 's2', matched: 3 },
      { story: 's1', matched: 2 },
      { story: 's5', matched: 0 },
    ]);
    expect(asked.map((of) => index.claim(of, 0).story)).toEqual(['s1', 's2', 's2', 's1', 's5']);
  });

  it('is forgotten after days', () => {
    const DAY = 86_400_000;
    const index = new StoryIndex();
    index.claim(claim('s1', 'a', 'b'), 0);
    expect(index.claim(claim('s2', 'a', 'b'), 2 * DAY).story).toBe('s1');
    expect(index.claim(claim('s3', 'a', 'b'), 5 * DAY).story).toBe('s1');
    expect(index.claim(claim('s4', 'a', 'b'), 20 * DAY).story).toBe('s4');
  });
});
