import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('ships without their prefix', () => {
  it.each([
    ['The destroyer Bainbridge sailed.', 'platform Bainbridge → vessel:DDG-96 by gazetteer:ship'],
    ['The destroyers Mahan and Cole sailed.', 'platform Cole → vessel:DDG-67 by gazetteer:ship'],
    ['The Kursk, a nuclear submarine, sank.', 'platform Kursk → vessel:kursk-submarine by gazetteer:ship'],
    ['Sailors saw the Shandong leave port.', 'platform Shandong → vessel:shandong by gazetteer:ship'],
    ['Ships crossed the Philippine Sea.', 'place Philippine Sea → place:philippine-sea by gazetteer'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['George Mason taught chess.', 'vessel']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
