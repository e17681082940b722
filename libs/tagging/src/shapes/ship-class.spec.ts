import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('classes of ships', () => {
  it.each([
    ['A Luyang-class destroyer passed.', 'platform Luyang-class destroyer → platform:luyang-class by shape:class'],
    ['A submarine of the Foxtrot class sank.', 'platform Foxtrot class → platform:foxtrot-class by shape:class'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['A business-class seat was free.', 'platform'],
    ['The Upper class met.', 'platform'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
