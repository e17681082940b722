import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('bodies by their first or last word', () => {
  it.each([
    ['The Kurdistan Salvation Party met.', 'organization Kurdistan Salvation Party → null by organization:last-word'],
    ['Merrill Lynch and Co Inc rose.', 'organization Merrill Lynch and Co Inc → null by organization:last-word'],
    ['Lockheed Martin Corp rose.', 'organization Lockheed Martin Corp → org:LOCKHEED-MARTIN by organization:last-word'],
    [
      'Men of the Northern Light Infantry fell.',
      'military_unit Northern Light Infantry → unit:northern-light-infantry by military_unit:last-word',
    ],
    [
      'A lecture at the University of Sussex ended.',
      'organization University of Sussex → null by organization:first-word',
    ],
    ['It sold its Grinding Division.', 'organization Grinding Division → null by organization:last-word'],
    ['Fighters of the Al Bu Hamad tribe left.', 'group Al Bu Hamad → null by group:last-word'],
    [
      'The General Directorate of Ports spoke.',
      'organization General Directorate of Ports → null by organization:last-word',
    ],
    [
      'An Institute for Strategy and Peace study said so.',
      'organization Institute for Strategy and Peace → null by organization:first-word',
    ],
    ['They met at Beirut airport.', 'place Beirut airport → null by place:last-word'],
    ['Jets left Ouadi Doum air base.', 'place Ouadi Doum air base → null by place:last-word'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['Troops began Operation Steel Curtain.', 'organization'],
    ['They shelled a Hamas base.', 'place'],
    ['They left the Libyan air base.', 'place'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
