import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('societies of a state', () => {
  it.each([
    ['The Iraqi Red Crescent sent food.', 'organization Iraqi Red Crescent → null by organization:national-society'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['The Red Crescent sent food.', 'national-society']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
