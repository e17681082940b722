import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('names that no list has, before what they name', () => {
  it.each([
    ['Fighters fired Zelzal rockets at dawn.', 'weapon Zelzal rockets → null by shape:name-before-type'],
    ['They used Burya V2 sea drones.', 'weapon Burya V2 sea drones → null by shape:name-before-type'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['They saw Western missiles.', 'Western missiles'],
    ['They saw Army helicopters.', 'Army helicopters'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
