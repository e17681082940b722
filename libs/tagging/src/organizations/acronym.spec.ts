import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('acronyms and what they stand for', () => {
  it.each([
    ['The Northern Islands Front (NIF) fought. Then NIF fled.', 'group NIF → null by introduced'],
    [
      'The NIA (Northern Irrigation Agency) paid.',
      'organization Northern Irrigation Agency → null by organization:expansion',
    ],
    ['The Kurdistan Freedom Falcons (TAK) fought. Then TAK fled.', 'group TAK → group:tak by introduced'],
    ['Boeing (USA) paid. Then USA spoke.', 'state USA → state:USA by gazetteer'],
    ['The Organisation for Economic Work in Europe (OECD) met.', 'organization OECD → org:OECD by gazetteer'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });
});
