import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('stations', () => {
  it.each([['Rebels lost, Radio Kabul announced.', 'organization Radio Kabul → null by organization:broadcaster']])(
    '%s → %s',
    (text, expected) => {
      expect(mentionsOf(text)).toContain(expected);
    },
  );
});
