import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('the House', () => {
  it.each([['Republicans said the House would vote.', 'organization House → org:US-HOUSE by organization:chamber']])(
    '%s → %s',
    (text, expected) => {
      expect(mentionsOf(text)).toContain(expected);
    },
  );

  it.each([['They sold the House by the sea.', 'organization']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
