import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('words that are arms and other things', () => {
  it.each([
    ['Russian shells fell near a Shell petrol station.', 'weapon shells → weapon:munition by gazetteer'],
    [
      'Russian shells fell near a Shell petrol station.',
      'organization Shell → org:ROYAL-DUTCH-SHELL by gazetteer:company',
    ],
    ['Shell and Total rose in New York.', 'organization Shell → org:ROYAL-DUTCH-SHELL by gazetteer:company'],
    ['Shell hits school in Kharkiv', 'weapon Shell → weapon:munition by gazetteer'],
    ['Kyiv fired Javelins and Stingers at the tanks.', 'weapon Javelins → weapon:atgm-javelin by gazetteer:arms'],
    ['Two Apaches flew over the base.', 'platform Apaches → platform:apache by gazetteer:arms'],
    ['The Apache elders sang.', 'group Apache → group:apache by gazetteer'],
    ['The ship struck a mine off Basra.', 'weapon mine → weapon:mine by gazetteer:arms'],
    ['Rebels used ICBMs.', 'weapon ICBMs → weapon:icbm by gazetteer'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['A friend of mine works in a coal mine.', 'weapon'],
    ['The water tank leaked.', 'tank'],
    ['The think tank wrote a paper.', 'tank'],
    ['Jet fuel rose, an air carrier said.', 'platform'],
    ['Trident Foods sold perfume.', 'weapon'],
    ['A tornado hit the town.', 'platform'],
    ['Boko Haram bombers killed six.', 'platform'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
