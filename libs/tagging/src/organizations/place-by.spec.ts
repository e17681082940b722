import { describe, expect, it } from '@jest/globals';
import { mentionsOf } from '../testing/mentions.js';

describe('unknown places by what stands before them', () => {
  it.each([
    ['They came to the village of Zelvanka.', 'place Zelvanka → null by place:noun'],
    ['They fought near Zelvanka.', 'place Zelvanka → null by place:preposition'],
    ['The rebels shelled Zelvanka at night.', 'place Zelvanka → null by place:preposition'],
    ['They left Aleppo and Zelvanka.', 'place Zelvanka → null by place:preposition'],
  ])('%s → %s', (text, expected) => {
    expect(mentionsOf(text)).toContain(expected);
  });

  it.each([
    ['The order came from Vice Adm. Karl Ostrander.', 'place'],
    ['They left Aleppo and Zelvanka said no.', 'place Zelvanka'],
  ])('%s has no %s', (text, absent) => {
    expect(mentionsOf(text).filter((mention) => mention.includes(absent))).toEqual([]);
  });
});
