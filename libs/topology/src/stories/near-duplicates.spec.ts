import { describe, expect, it } from '@jest/globals';
import { bandsOf, LEAST_BANDS, similarityOf } from './near-duplicates.js';
import { wordsOf } from './normalize.js';

const WIRE =
  'The carrier left its home port on Monday and is expected off the coast within ten days, the navy said. ' +
  'Six destroyers go with it, five of which were named; the sixth was not. Diplomats on both sides said the talks ' +
  'would go on in spite of the move, which had been planned for weeks.';

/** The same subject on the same day, by somebody else. */
const OTHERS = [
  'A carrier group is on its way, officials confirmed on Monday, in what the opposition called a show of force. ' +
    'The navy would not say how many escorts were with it, or when they would arrive off the coast.',
  'Talks between the two sides will continue although a carrier has left port, the mediator said. He called on both ' +
    'to avoid steps that could be misread, and said that a date for the next round would be named soon.',
  'The navy said six destroyers were ready for service again after repairs that had been planned for weeks.',
];

const matched = (a: string, b: string): number => {
  const bands = new Set(bandsOf(a));
  return bandsOf(b).filter((band) => bands.has(band)).length;
};

describe('a reprint matches', () => {
  it.each([
    ['as it is', WIRE],
    ['in capitals and without punctuation', WIRE.toUpperCase().replace(/[.,;]/g, '')],
    ['behind a dateline', `WASHINGTON, Feb 17 (Reuters) - ${WIRE}`],
    ['behind a dateline with a country', `MUSCAT, Oman (AP) — ${WIRE}`],
    [
      'with credits and a copyright',
      `${WIRE} (Reporting by A. Writer; Editing by B. Other) © 2026 The Wire. All rights reserved.`,
    ],
    ['with curly quotes and accents', WIRE.replace('the navy', 'the “navy”').replace('coast', 'cöast')],
    ['with one word changed', WIRE.replace('Monday', 'Tuesday')],
    [
      'with a few words changed',
      WIRE.replace('left', 'departed from').replace('go with', 'accompany').replace('said the talks', 'said talks'),
    ],
    ['without its last clause', WIRE.replace(', which had been planned for weeks', '')],
    ['with a sentence added', `${WIRE} Markets took little notice of the news.`],
  ])('%s', (_how, text) => {
    expect(matched(WIRE, text)).toBeGreaterThanOrEqual(LEAST_BANDS);
  });
});

describe('another story on the same subject does not match', () => {
  it.each(OTHERS)('%s', (text) => {
    expect(matched(WIRE, text)).toBeLessThan(LEAST_BANDS);
  });

  it('nor does a headline, which many stories share', () => {
    expect(bandsOf('Carrier leaves port')).toEqual([]);
  });
});

describe('similarity', () => {
  it('is 1 where all bands agree and 0 where there are none', () => {
    expect(similarityOf(16, 16)).toBe(1);
    expect(similarityOf(0, 0)).toBe(0);
    expect(similarityOf(2, 16)).toBe(0.5);
  });
});

describe('the words of a text', () => {
  it.each([
    ['WASHINGTON, Feb 26 (Reuters) - Ships left.', 'ships left'],
    ['By Jane Q. Doe\nShips left.', 'ships left'],
    ["The navy's ships LEFT — at 6.5 knots.", 'the navys ships left at 6 5 knots'],
    ['Some 12,500 men, 1,000 of them sailors.', 'some 12500 men 1000 of them sailors'],
    ['(AFP) Ships left. The Associated Press contributed to this report.', 'ships left'],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });
});
