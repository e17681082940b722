import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('ships by their prefix', () => {
  it.each([
    ['HMS Trent (P224) anchored.', 'platform HMS Trent → vessel:hms-trent by shape:hull'],
    ['HMS Trent (P224) anchored.', 'platform P224 → vessel:hms-trent by shape:hull-number'],
    ['USS Harlan (DDG-150) sailed.', 'platform USS Harlan → vessel:DDG-150 by shape:hull'],
    ['USS Cole (DDG-67) sailed.', 'platform DDG-67 → vessel:DDG-67 by shape:hull-number'],
    ['The SAS Mendi waited.', 'platform SAS Mendi → vessel:sas-mendi by shape:hull'],
    ['HMNZS Te Kaha sailed.', 'platform HMNZS Te Kaha → vessel:hmnzs-te-kaha by shape:hull'],
    ['HMCS Ville de Quebec sailed.', 'platform HMCS Ville de Quebec → vessel:hmcs-ville-de-quebec by shape:hull'],
    ['ROKS Munmu the Great sailed.', 'platform ROKS Munmu the Great → vessel:roks-munmu-the-great by shape:hull'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['The SAS regiment trained.', 'vessel']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
