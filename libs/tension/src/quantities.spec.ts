import { describe, expect, it } from '@jest/globals';
import { signalsOf } from './testing/score-text.js';

describe('what a verb moves, takes or frees', () => {
  it.each([
    ['Moldova expelled 45 diplomats of Russia.', ['45 diplomat']],
    ['Iran released 120 prisoners to Iraq after 30 days.', ['120 prisoner']],
    ['Russia sent 30 tanks and 2,000 soldiers 40 miles into Ukraine.', ['30 tank', '2000 soldier']],
    ['Israeli jets bombed a depot in Syria and killed seven people.', []],
  ])('%s', (text, expected) => {
    expect(signalsOf(text)[0]?.quantities.map(({ value, unit }) => `${String(value)} ${unit}`)).toEqual(expected);
  });
});
