import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('a name and the type behind it', () => {
  it.each([
    ['They sent three Patriot launchers.', 'weapon Patriot launchers → weapon:patriot by gazetteer:arms+type'],
    [
      'It fired Storm Shadow cruise missiles.',
      'weapon Storm Shadow cruise missiles → weapon:storm-shadow by gazetteer+type',
    ],
    [
      'Two Arleigh Burke-class destroyers sailed.',
      'platform Arleigh Burke-class destroyers → platform:arleigh-burke-class by gazetteer+type',
    ],
    ['S-300 units moved.', 'weapon S-300 → weapon:s-300 by gazetteer'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });
});
