import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('units of several states under one name', () => {
  it.each([
    ['Russia’s Pacific Fleet sailed.', 'military_unit Pacific Fleet → unit:pacific-fleet-russia by gazetteer'],
    [
      'The Joint Chiefs of Staff in Seoul said so.',
      'military_unit Joint Chiefs of Staff → unit:south-korean-joint-chiefs-of-staff by gazetteer',
    ],
    [
      'The Iranian Revolutionary Guards fired.',
      'military_unit Iranian Revolutionary Guards → unit:irgc by gazetteer:with-state',
    ],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });
});
