import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('ministries', () => {
  it.each([
    [
      'The Iranian Foreign Ministry objected.',
      'organization Iranian Foreign Ministry → org:IRN-foreign-ministry by organization:ministry',
    ],
    [
      'Iran’s defense ministry objected.',
      'organization defense ministry → org:IRN-defence-ministry by organization:ministry',
    ],
    [
      'Pakistan’s foreign office objected.',
      'organization foreign office → org:PAK-foreign-ministry by organization:ministry',
    ],
    [
      'The Ministry of Defence of Azerbaijan objected.',
      'organization Ministry of Defence → org:AZE-defence-ministry by organization:ministry',
    ],
    [
      'The Ministry of Defence in London objected.',
      'organization Ministry of Defence → org:UK-MINISTRY-OF-DEFENCE by organization:ministry',
    ],
    [
      'Canada’s Department of National Defence paid.',
      'organization Department of National Defence → org:CAN-defence-ministry by organization:ministry',
    ],
    [
      'Angola’s health ministry spoke. The ministry closed schools.',
      'organization ministry → org:AGO-health-ministry by organization:ministry-again',
    ],
    [
      'The Afghan Ministry of Interior objected.',
      'organization Afghan Ministry of Interior → org:AFG-interior-ministry by organization:ministry',
    ],
    [
      'Angola’s Ministry of Hajj and Umrah objected.',
      'organization Ministry of Hajj and Umrah → org:AGO-hajj-ministry by organization:ministry',
    ],
    [
      'The Kenyan army spoke; the Malian Ministry of Defence objected.',
      'organization Malian Ministry of Defence → org:MLI-defence-ministry by organization:ministry',
    ],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([['The ministry closed schools.', 'organization']])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
