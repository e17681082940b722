import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('ships by their type, their crew or their description', () => {
  it.each([
    ['The tanker Lady Rania was hit.', 'platform Lady Rania → null by shape:type-and-name'],
    [
      'They boarded the Star Merlin, a Greek-owned cargo ship, on Friday.',
      'platform Star Merlin → null by shape:name-and-type',
    ],
    ['The captain of the Maersk Alabama slept.', 'platform Maersk Alabama → null by shape:crew-and-name'],
    ['The destroyer USS Cole left.', 'platform USS Cole → vessel:DDG-67 by gazetteer'],
    ['The fishing boat Daiki Maru No. 5 sank.', 'platform Daiki Maru No. 5 → null by shape:type-and-name'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['The ships Iran seized are old.', 'shape']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
