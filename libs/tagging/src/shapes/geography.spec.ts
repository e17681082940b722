import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('places by their first word', () => {
  it.each([
    ['Jets crossed the Gulf of Zelva.', 'place Gulf of Zelva → place:gulf-of-zelva by shape:geography'],
    ['Jets crossed the Bay of Kotor.', 'place Bay of Kotor → place:bay-of-kotor by shape:geography'],
    ['They left Camp Zelva on Monday.', 'place Camp Zelva → place:camp-zelva by shape:geography'],
    ['Fire fell on Deir Zelva.', 'place Deir Zelva → place:deir-zelva by shape:geography'],
    ['Ships left the Gulf.', 'place Gulf → place:persian-gulf by gazetteer'],
    ['It lies off Cape Town.', 'place Cape Town → place:cape-town by gazetteer'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['The Port Authority paid.', 'shape:geography'],
    ['They saw a camp Zelva left.', 'shape:geography'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
