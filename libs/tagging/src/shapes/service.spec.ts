import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('services of a state', () => {
  it.each([
    ['The Israeli military struck.', 'military_unit Israeli military → unit:isr-military by shape:service'],
    ['Myanmar’s army shelled it.', 'military_unit army → unit:tatmadaw by shape:service-of-state'],
    ['The Greek navy sailed.', 'military_unit Greek navy → unit:hellenic-navy by shape:service'],
    ['He flew in a Navy S-3 to it.', 'military_unit Navy → unit:us-navy by shape:service-alone'],
    ['Chad’s army and air force struck.', 'military_unit air force → unit:tcd-air-force by shape:service-of-state'],
    ['China’s Rocket Force drilled.', 'military_unit Rocket Force → unit:pla-rocket-force by shape:service-of-state'],
    [
      'The Pakistani Rocket Force drilled.',
      'military_unit Pakistani Rocket Force → unit:pak-rocket-force by shape:service',
    ],
    ['The Royal Bhutanese Navy sailed.', 'military_unit Royal Bhutanese Navy → unit:btn-navy by shape:service'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['US military officials spoke.', 'military_unit'],
    ['The navy sailed.', 'military_unit'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
