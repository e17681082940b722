import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('clubs', () => {
  it.each([
    [
      'The Hornets beat the Pistons, the coach said, with 20 points.',
      'organization Hornets → null by organization:sports-club',
    ],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['The Hornets flew over the base.', 'organization']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
