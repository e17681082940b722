import { describe, expect, it } from '@jest/globals';
import { british, withoutEnding } from './spellings.js';

describe('spellings', () => {
  it.each([
    ['criticized', 'criticised'],
    ['mobilization', 'mobilisation'],
    ['paralyzing', 'paralysing'],
    ['harbors', 'harbours'],
    ['neighboring', 'neighbouring'],
    ['theaters', 'theatres'],
    ['defense', 'defence'],
    ['seize', 'seize'],
    ['size', 'size'],
    ['prizes', 'prizes'],
    ['labyrinth', 'labyrinth'],
  ])('%s is %s in the lists', (american, listed) => {
    expect(british(american)).toBe(listed);
  });

  it.each([
    ['snubbing', 'snubbed'],
    ['relocates', 'relocating'],
    ['policy', 'policies'],
    ['resource', 'resources'],
    ['defied', 'defies'],
  ])('%s and %s have one stem', (one, other) => {
    expect(withoutEnding(one)).toBe(withoutEnding(other));
  });

  it.each(['virus', 'crisis', 'press', 'previous', 'red'])('%s has no ending', (word) => {
    expect(withoutEnding(word)).toBe(word);
  });
});
