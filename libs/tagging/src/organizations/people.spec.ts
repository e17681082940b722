import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('peoples', () => {
  it.each([['He gave the Chechens a week.', 'group Chechens → group:chechens by gazetteer:people']])(
    '%s → %s',
    (text, expected) => {
      expect(mentionsOf(text)).toContain(expected);
    },
  );
});
