import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('numbered formations', () => {
  it.each([
    ['The U.S. 5th Fleet sailed.', 'military_unit U.S. 5th Fleet → unit:us-fifth-fleet by shape:formation'],
    ['The Fifth Fleet sailed.', 'military_unit Fifth Fleet → unit:us-fifth-fleet by shape:formation'],
    [
      'Men of the 1st Battalion, 8th Marines fought.',
      'military_unit 1st Battalion, 8th Marines → unit:1st-battalion-8th-marines by shape:formation',
    ],
    [
      'Carrier Strike Group 12 left.',
      'military_unit Carrier Strike Group 12 → unit:carrier-strike-group-12 by shape:formation',
    ],
    [
      'The Third Guards Army Corps moved.',
      'military_unit Third Guards Army Corps → unit:3rd-guards-army-corps by shape:formation',
    ],
    ['Then 45 Commando landed.', 'military_unit 45 Commando → unit:45-commando by shape:formation'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['The first group left.', 'military_unit']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
