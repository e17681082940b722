import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTagger } from './tagger.js';

const tagger = createTagger();
const publishedAt = '2026-02-18T12:00:00Z';
const tag = (text: string) => tagger.tag({ text, publishedAt }).entities;

/** `kind text → id` of each mention. */
const mentions = (text: string): string[] =>
  tag(text).map((entity) => `${entity.kind} ${entity.text} → ${String(entity.id)}`);

describe('a mention and its id', () => {
  it.each([
    ['Tehran said it would not yield.', 'state Tehran → state:IRN'],
    ['Envoys met in Tehran.', 'place Tehran → place:tehran'],
    ['Talks between Washington and Beijing stalled.', 'state Washington → state:USA'],
    ['The West Bank was quiet.', 'place West Bank → place:west-bank'],
    ['The Kremlin and Downing Street denied it.', 'state Downing Street → state:GBR'],
    ['Jordan and Turkey met.', 'state Jordan → state:JOR'],
    ['Georgia accused Russia of shelling.', 'state Georgia → state:GEO'],
    ['Georgia Republicans met in the governor’s hall.', 'place Georgia → place:georgia-us'],
    ['Michael Jordan scored.', 'person Michael Jordan → person:michael-jordan'],
    ['The carrier Theodore Roosevelt sailed.', 'platform Theodore Roosevelt → vessel:CVN-71'],
    ['USS Cole and HMS Trent were hit.', 'platform USS Cole → vessel:DDG-67'],
    ['USS Cole and HMS Trent were hit.', 'platform HMS Trent → vessel:hms-trent'],
    ['Several F-35A jets flew.', 'platform F-35A jets → platform:f-35'],
    ['An S-400 battery fired.', 'weapon S-400 battery → weapon:s-400'],
    ['A Luyang-class destroyer passed.', 'platform Luyang-class destroyer → platform:luyang-class'],
    ['The 5th Fleet sailed.', 'military_unit 5th Fleet → unit:us-fifth-fleet'],
    ['The Israeli military struck.', 'military_unit Israeli military → unit:isr-military'],
    [
      'USS Abraham Lincoln carrier strike group left.',
      'military_unit USS Abraham Lincoln carrier strike group → unit:abraham-lincoln-strike-group',
    ],
    ['Iran’s foreign ministry objected.', 'organization foreign ministry → org:IRN-foreign-ministry'],
    ['The Houthis fired missiles.', 'group Houthis → group:houthis'],
    ['Da’esh withdrew.', 'group Da’esh → group:islamic-state'],
    ['The U.S. president spoke.', 'person president → person:donald-trump'],
    ['Sailors left Karrabah, near Qasr.', 'place Qasr → null'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toContain(expected);
  });
});

describe('persons through an article', () => {
  it('are known by surname and office after their first full mention', () => {
    const first = tagger.tag({ text: 'Omani Foreign Minister Salem Albakri spoke.', publishedAt });
    const later = tagger.tag({ text: 'The foreign minister left. Albakri smiled.', publishedAt }, first.context);
    expect(later.entities.map(({ text, id, affiliation }) => [text, id, affiliation])).toEqual([
      ['foreign minister', 'person:salem-albakri', 'state:OMN'],
      ['Albakri', 'person:salem-albakri', 'state:OMN'],
    ]);
  });

  it('leave the context that was handed in as it was', () => {
    const { context } = tagger.tag({ text: 'Salem Albakri, a general, spoke.', publishedAt });
    const before = JSON.stringify(context);
    tagger.tag({ text: 'Omani Foreign Minister Salem Albakri spoke.', publishedAt }, context);
    expect(JSON.stringify(context)).toBe(before);
  });

  it('and acronyms are remembered', () => {
    const first = tagger.tag({ text: 'The Northern Islands Front (NIF) fought.', publishedAt });
    const later = tagger.tag({ text: 'The NIF withdrew.', publishedAt }, first.context);
    expect(later.entities.map(({ text, name }) => [text, name])).toEqual([['NIF', 'Northern Islands Front']]);
  });

  it('resolve an office by the time of publication', () => {
    const entities = tagger.tag({ text: 'The U.S. president spoke.', publishedAt: '1987-03-01T00:00:00Z' }).entities;
    expect(entities.map(({ id }) => id)).toContain('person:ronald-reagan');
  });
});

describe('quantities', () => {
  it.each([
    ['about 50 fighter jets', { value: 50, unit: 'fighter jet', approximate: true }],
    ['six destroyers', { value: 6, unit: 'destroyer', approximate: false }],
    ['dozens of drones', { value: 24, min: 24, unit: 'drone', approximate: true }],
    ['at least 230 troops', { value: 230, min: 230, unit: 'troop', approximate: true }],
    ['3,000 to 5,000 soldiers', { value: 4000, min: 3000, max: 5000, unit: 'soldier', approximate: true }],
    ['$1.5 billion', { value: 1.5e9, unit: 'dollar', approximate: false }],
    ['27 mln dlrs', { value: 2.7e7, unit: 'dollar', approximate: false }],
    ['30 percent', { value: 30, unit: 'percent', approximate: false }],
    ['700 square miles', { value: 700, unit: 'square mile', approximate: false }],
    ['a dozen tanks', { value: 12, unit: 'tank', approximate: false }],
  ])('%s', (text, quantity) => {
    expect(tag(`They counted ${text}.`).find(({ kind }) => kind === 'quantity')?.quantity).toEqual(quantity);
  });
});

describe('dates', () => {
  it.each([
    ['in June 2025', 'June 2025', '2025-06-01', '2025-07-01'],
    ['on Dec. 10, 2016', 'Dec. 10, 2016', '2016-12-10', '2016-12-11'],
    ['on 5-6 April 2016', '5-6 April 2016', '2016-04-05', '2016-04-07'],
    ['on Tuesday', 'Tuesday', '2026-02-17', '2026-02-18'],
    ['yesterday', 'yesterday', '2026-02-17', '2026-02-18'],
    ['last week', 'last week', '2026-02-09', '2026-02-16'],
    ['in 2003', '2003', '2003-01-01', '2004-01-01'],
    ['in the summer of 2017', 'summer of 2017', '2017-06-01', '2017-09-01'],
  ])('%s', (text, named, from, to) => {
    const date = tag(`They met ${text}.`).find(({ kind }) => kind === 'date');
    expect([date?.text, date?.interval?.from.slice(0, 10), date?.interval?.to.slice(0, 10)]).toEqual([named, from, to]);
  });

  it('reach back from publication', () => {
    const date = tag('Ships left in the past 24 hours.').find(({ kind }) => kind === 'date');
    expect(date?.interval).toEqual({ from: '2026-02-17T12:00:00.000Z', to: '2026-02-18T12:00:00.000Z' });
  });
});

describe('the user’s entries', () => {
  it('are found beside the built-in ones', () => {
    const own = createTagger({ gazetteer: { name: 'own.txt', text: 'group:red-lions | Red Lions | | state:IRN' } });
    expect(own.tag({ text: 'The Red Lions struck.', publishedAt }).entities).toEqual([
      {
        kind: 'group',
        id: 'group:red-lions',
        name: 'Red Lions',
        text: 'Red Lions',
        start: 4,
        end: 13,
        affiliation: 'state:IRN',
        rule: 'gazetteer',
      },
    ]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'the US-led Gen. U.S. F-35 Iran’s Tehran said 50 six – to of 5 April 2016 (SDF) Michael Jordan Lincoln carrier strike group minister Foreign Ministry class 5th Fleet “ ” \n . , al-Assad dozens $ % last week é 😀 <b> \u200e mln'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  );

  it('has mentions that are verbatim, in order, and nested only where a quantity holds what it counts', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { entities, tokens, sentences } = tagger.tag({ text, publishedAt });
        for (const { text: token, start, end } of tokens) expect(text.slice(start, end)).toBe(token);
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.length);
        entities.forEach((entity, index) => {
          expect(text.slice(entity.start, entity.end)).toBe(entity.text);
          expect(entity.end).toBeGreaterThan(entity.start);
          const next = entities[index + 1];
          if (next === undefined) return;
          expect(next.start).toBeGreaterThanOrEqual(entity.start);
          if (next.start < entity.end) {
            expect(entity.kind).toBe('quantity');
            expect(next.end).toBeLessThanOrEqual(entity.end);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is tagged the same way again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagger.tag({ text, publishedAt })).toEqual(createdOnce.tag({ text, publishedAt }));
      }),
      { numRuns: 100 },
    );
  });
});

const createdOnce = createTagger();
