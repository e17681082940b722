import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('types and projects by their number', () => {
  it.each([
    ['Two Type 054A frigates sailed.', 'platform Type 054A frigates → platform:type-054 by shape:type-number'],
    ['A Type 055 was seen.', 'platform Type 055 → platform:type-055 by shape:type-number'],
    ['A Project 20385 corvette left.', 'platform Project 20385 corvette → platform:project-20385 by shape:type-number'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['She has type 2 diabetes.', 'platform'],
    ['Project 25 failed.', 'platform'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
