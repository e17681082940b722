import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('acronyms that are words', () => {
  it.each([['Ships of the PLAN sailed.', 'military_unit PLAN → unit:plan by gazetteer']])(
    '%s → %s',
    (text, expected) => {
      expect(mentionsOf(text)).toContain(expected);
    },
  );

  it.each([['The Plan failed.', 'military_unit']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
