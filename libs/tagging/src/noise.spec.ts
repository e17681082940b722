import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTagger } from './tagger.js';

const tagger = createTagger();
const publishedAt = '2026-02-17T12:00:00Z';
const tag = (text: string) => tagger.tag({ text, publishedAt });

/** What a text names, whatever its letters look like: kind and id, or value, or interval. */
const named = (text: string): string[] =>
  tag(text).entities.map(({ kind, id, quantity, interval }) =>
    [kind, id ?? '', quantity === undefined ? '' : JSON.stringify(quantity), interval?.from ?? ''].join(' '),
  );

const SENTENCES = [
  "Iran's foreign ministry said on Tuesday that 12 missile boats had left Bandar Abbas.",
  'The USS Gerald R. Ford and six destroyers are to reach the Arabian Sea within two weeks, the U.S. Navy said.',
  "Vladimir Putin told Volodymyr Zelensky's envoys that Russia's army would not leave Crimea before 9 May 2026.",
  "North Korea fired at least three ballistic missiles towards the Sea of Japan at 0430 GMT, South Korea's military said.",
  "China's coast guard used a water cannon near Second Thomas Shoal, and Manila's protest cost Beijing $2.5 billion.",
  "Hezbollah's drones struck a base in northern Israel yesterday, killing two soldiers and wounding about 30 people.",
  'Between 5,000 and 7,000 Turkish troops crossed into Syria in the past 24 hours, NATO officials said.',
  "The F-35A jets and B-2 bombers flew 3,500 km from Diego Garcia; Tehran's S-300 batteries did not fire.",
];

type Noise = readonly [name: string, change: (text: string, at: number) => string];

const insertInWord =
  (mark: string): Noise[1] =>
  (text, at) => {
    for (let i = 0; i < text.length; i++) {
      const place = (at + i) % text.length;
      if (/^[a-z]{2}$/.test(text.slice(place - 1, place + 1))) return text.slice(0, place) + mark + text.slice(place);
    }
    return text;
  };

const replaceOne =
  (from: string, to: string): Noise[1] =>
  (text, at) => {
    const found = text.indexOf(from, at % text.length);
    const place = found < 0 ? text.indexOf(from) : found;
    return place < 0 ? text : text.slice(0, place) + to + text.slice(place + from.length);
  };

/** A line that goes on with a small letter is no new one. */
const replaceBeforeSmall: Noise[1] = (text, at) => {
  const place = text.slice(at % text.length).search(/ (?=[a-z])/);
  return place < 0
    ? text
    : `${text.slice(0, (at % text.length) + place)}\n${text.slice((at % text.length) + place + 1)}`;
};

const NOISES: readonly Noise[] = [
  ['a curly apostrophe', replaceOne("'", '’')],
  ['an acute accent for an apostrophe', replaceOne("'", '´')],
  ['a no-break space', replaceOne(' ', '\u00a0')],
  ['a thin space', replaceOne(' ', '\u2009')],
  ['two spaces', replaceOne(' ', '  ')],
  ['a line break', replaceBeforeSmall],
  ['a soft hyphen', insertInWord('\u00ad')],
  ['a zero-width space', insertInWord('\u200b')],
  ['a zero-width joiner', insertInWord('\u200d')],
  ['a byte order mark', insertInWord('\ufeff')],
  ['a direction mark', replaceOne(' ', ' \u200e')],
  ['a no-break hyphen', replaceOne('-', '\u2011')],
  ['a ligature', replaceOne('fi', 'ﬁ')],
  ['full-width digits', (text) => text.replace(/(?<![#\d])\d+/g, (digits) => digits.replaceAll('2', '２'))],
  ['a reference for an apostrophe', replaceOne("'", '&#8217;')],
  ['a reference for a space', replaceOne(' ', '&nbsp;')],
];

/** In the order of the list, as other noise would break a reference. */
const noises = fc
  .array(fc.tuple(fc.nat(NOISES.length - 1), fc.nat(400)), { minLength: 1, maxLength: 5 })
  .map((changes) => [...changes].sort(([a], [b]) => a - b));

describe('noise in a sentence', () => {
  it('does not change what is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), noises, (sentence, changes) => {
        const noisy = changes.reduce((text, [index, at]) => NOISES[index]?.[1](text, at) ?? text, sentence);
        expect(named(noisy)).toEqual(named(sentence));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves every mention verbatim, nested or disjoint, and no surrogate pair cut', () => {
    const scraps = fc.constantFrom(
      '😀',
      '\ud83d',
      '&amp;',
      '<br/>',
      '</b>',
      '&lt;p&gt;',
      '\u00ad',
      ' ',
      '.',
      '“',
      '—',
      '٣',
    );
    const text = fc
      .array(fc.oneof(fc.constantFrom(...SENTENCES.flatMap((sentence) => sentence.split(' '))), scraps), {
        maxLength: 40,
      })
      .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));
    fc.assert(
      fc.property(text, (noisy) => {
        const { entities } = tag(noisy);
        for (const [index, entity] of entities.entries()) {
          expect(noisy.slice(entity.start, entity.end)).toBe(entity.text);
          expect(isInsidePair(noisy, entity.start) || isInsidePair(noisy, entity.end)).toBe(false);
          expect(entity.text).not.toMatch(/<\/?(?:b|br|p)\b|&lt;/);
          const next = entities[index + 1];
          if (next !== undefined && next.start < entity.end) {
            expect(entity.kind).toBe('quantity');
            expect(next.end).toBeLessThanOrEqual(entity.end);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

const isInsidePair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('a noisy text', () => {
  it.each<[string, string[]]>([
    [
      'Iran&#8217;s navy &amp; the IAEA met.&nbsp;Oman agreed.',
      ['Iran→state:IRN', 'navy→unit:irn-navy', 'IAEA→org:IAEA', 'Oman→state:OMN'],
    ],
    ['<p>Tehran said no.</p><p>Washington agreed.</p>', ['Tehran→state:IRN', 'Washington→state:USA']],
    ['&lt;b&gt;KYIV&lt;/b&gt; &ndash; shells fell', ['KYIV→place:kyiv', 'shells→weapon:munition']],
    ['Talks ended.Iran left.The IAEA stayed.', ['Iran→state:IRN', 'IAEA→org:IAEA']],
    ['See https://www.reuters.com/world/iran and mail iran@tehran.org.', []],
    ['Read bbc.co.uk/news/israel or Reuters.com today.', ['today→null']],
    ['Wash-\nington agreed with Iranian-\nbacked men.', ['Wash-\nington→state:USA', 'Iranian→state:IRN']],
    [
      'MUSCAT, Oman, Feb 17 (Reuters) - Iran agreed.',
      ['MUSCAT→place:muscat', 'Oman→state:OMN', 'Feb 17→null', 'Reuters→org:REUTERS', 'Iran→state:IRN'],
    ],
    ['#Iran 🚨 #Hormuz‼️ @someone', ['Iran→state:IRN', 'Hormuz→place:strait-of-hormuz']],
    [
      'Erdog\u0306an met Zele\u0301nsky.',
      ['Erdog\u0306an→person:recep-tayyip-erdogan', 'Zele\u0301nsky→person:volodymyr-zelensky'],
    ],
    [
      'A TU-22M3 AND TWO ANTI-SHIP MISSILES HIT ITS PORT NEAR ODESA',
      [
        'TU-22M3→platform:tu-22',
        'TWO ANTI-SHIP MISSILES→null',
        'ANTI-SHIP MISSILES→weapon:anti-ship-missile',
        'ODESA→place:odesa',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(tag(text).entities.map((entity) => `${entity.text}→${String(entity.id)}`)).toEqual(expected);
  });

  it.each([
    'Iran says talks with U.S. to resume in Oman on Thursday',
    'Pentagon sends two destroyers and 12 F-16s to Gulf as Tehran warns Washington',
    'Kremlin: no ceasefire before May 9 unless Kyiv pulls out of Donetsk',
    'At least 20 killed as Israeli jets strike Lebanon, Hezbollah fires 30 rockets',
  ])('%s: the same in capitals', (headline) => {
    expect(named(headline.toUpperCase())).toEqual(named(headline));
  });
});
