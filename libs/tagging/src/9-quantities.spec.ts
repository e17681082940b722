import { describe, expect, it } from '@jest/globals';
import { createTagger } from './tagger.js';

const tagger = createTagger();

/** `text = value[ ≥min][ ≤max] unit` of each quantity. */
const quantities = (text: string): string[] =>
  tagger
    .tag({ text, publishedAt: '2026-02-17T12:00:00Z' })
    .entities.flatMap(({ text: span, quantity }) =>
      quantity === undefined
        ? []
        : [
            `${span} = ${String(quantity.value)}${quantity.min === undefined ? '' : ` ≥${String(quantity.min)}`}${
              quantity.max === undefined ? '' : ` ≤${String(quantity.max)}`
            } ${quantity.unit}`,
          ],
    );

describe('quantities', () => {
  it.each<[string, string[]]>([
    // words, digits, scales
    ['Two hundred and forty soldiers crossed.', ['Two hundred and forty soldiers = 240 soldier']],
    ['Forty-four sailors were taken off.', ['Forty-four sailors = 44 sailor']],
    ['Half a dozen boats and a dozen jets left.', ['Half a dozen boats = 6 boat', 'dozen jets = 12 jet']],
    ['A couple of frigates and a pair of tugs sailed.', ['couple of frigates = 2 frigate', 'pair of tugs = 2 tug']],
    ['A few hundred men held it.', ['few hundred men = 300 ≥200 man']],
    [
      'Some 30\u202f000 people, 1 200 500 refugees.',
      ['30\u202f000 people = 30000 person', '1 200 500 refugees = 1200500 refugee'],
    ],
    ['Output of 3,5 million barrels fell 2,4 %.', ['3,5 million barrels = 3500000 barrel', '2,4 % = 2.4 percent']],
    ['Rates of 7-1/2 pct were set.', ['7-1/2 pct = 7.5 percent']],
    ['It holds ５００ troops.', ['５００ troops = 500 troop']],
    ['One hundred and fifty thousand men.', ['One hundred and fifty thousand men = 150000 man']],
    ['Two thousand three hundred rounds.', ['Two thousand three hundred rounds = 2300 round']],
    ['A quarter of a million refugees.', ['quarter of a million refugees = 250000 refugee']],
    ['Two and a half tonnes; a 2,000-strong force.', ['Two and a half tonnes = 2.5 tonne', '2,000 = 2000 item']],
    // bounds and ranges
    ['Between 12 and 16 aircraft flew.', ['12 and 16 aircraft = 14 ≥12 ≤16 aircraft']],
    ['It has 5,000 to 7,000 troops.', ['5,000 to 7,000 troops = 6000 ≥5000 ≤7000 troop']],
    ['They moved 12-16 tanks.', ['12-16 tanks = 14 ≥12 ≤16 tank']],
    ['Prices rose from 5 to 7 percent.', ['5 = 5 item', '7 percent = 7 percent']],
    ['Up to 500 men came.', ['500 men = 500 ≤500 man']],
    ['They woke up to 260 balloons.', ['260 balloons = 260 balloon']],
    ['No fewer than 12 and no more than 40 boats.', ['12 = 12 ≥12 item', '40 boats = 40 ≤40 boat']],
    ['As many as 3,000 people fled.', ['3,000 people = 3000 ≤3000 person']],
    ['30+ drones and 50-plus jets.', ['30+ drones = 30 ≥30 drone', '50-plus jets = 50 ≥50 jet']],
    ['More than a dozen warships sailed.', ['dozen warships = 12 ≥12 warship']],
    // what is counted
    ['Its 10,000 more troops arrived.', ['10,000 more troops = 10000 troop']],
    ['Two IAEA inspectors stayed.', ['Two IAEA inspectors = 2 inspector']],
    ['Three anti-ship ballistic missiles hit.', ['Three anti-ship ballistic missiles = 3 anti-ship ballistic missile']],
    ['Another two destroyers and a second carrier.', ['two destroyers = 2 destroyer']],
    ['Fifty-eight of the 104 sailors were saved.', ['Fifty-eight = 58 item', '104 sailors = 104 sailor']],
    ['It admitted losing two; Kyiv spoke of six.', ['two = 2 item', 'six = 6 item']],
    ['They counted 56 dead and 595 wounded.', ['56 dead = 56 dead', '595 wounded = 595 wounded']],
    ['Dozens were hurt, scores of villages burned.', ['Dozens = 24 ≥24 item', 'scores of villages = 40 ≥40 village']],
    ['Its crew of 4,000 includes a cook.', ['4,000 = 4000 item']],
    ['One destroyer left, one man stayed.', ['One destroyer = 1 destroyer']],
    ['Two 250-bed hospitals were built.', ['Two 250-bed hospitals = 2 hospital']],
    // shares, compounds
    ['Two-thirds of the fleet sailed.', ['Two-thirds = 0.67 share']],
    ['It lost half of its bombers and a third of its men.', ['half = 0.5 share', 'third = 0.33 share']],
    ['A 12-ship flotilla met a two-ship patrol.', ['12-ship = 12 ship', 'two-ship = 2 ship']],
    // money
    [
      'US$5 million, A$300m, €20m, £1.5bn and ¥5 trillion.',
      [
        'US$5 million = 5000000 dollar',
        'A$300m = 300000000 Australian dollar',
        '€20m = 20000000 euro',
        '£1.5bn = 1500000000 pound sterling',
        '¥5 trillion = 5000000000000 yen',
      ],
    ],
    [
      'Between $3 billion and $5 billion was spent.',
      ['$3 billion and $5 billion = 4000000000 ≥3000000000 ≤5000000000 dollar'],
    ],
    ['A loss of 1.2 bln dlrs.', ['1.2 bln dlrs = 1200000000 dollar']],
    [
      'It costs 7.4 trillion won or Rs 500 crore.',
      ['7.4 trillion won = 7400000000000 won', 'Rs 500 crore = 5000000000 rupee'],
    ],
    ['500 pounds of explosives cost 20 pounds.', ['500 pounds = 500 pound', '20 pounds = 20 pound sterling']],
    // measures
    ['A 500-kilo bomb fell 350km away.', ['500-kilo = 500 kilogram', '350km = 350 kilometre']],
    [
      'It flew 900 km/h above 700 square miles.',
      ['900 km/h = 900 kilometre per hour', '700 square miles = 700 square mile'],
    ],
    [
      'Uranium at 60 per cent, up 2.5 percentage points.',
      ['60 per cent = 60 percent', '2.5 percentage points = 2.5 percentage point'],
    ],
    ['7 mln tonnes of wheat.', ['7 mln tonnes = 7000000 tonne']],
    ['155mm shells and 20 tanks.', ['155mm = 155 millimetre', '20 tanks = 20 tank']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    'Petrov, 34, said the 45-year-old woman, aged 50, won.',
    'They won 3-2 and lost 27-20.',
    'Version 2.1 of resolution 1701, Article 5 and page 12.',
    'Call 555-0123 or +44 20 7946 0958.',
    'Flight 370 was a Boeing 737.',
    'No ships returned on the second day; the first to leave was lost.',
    'The two agreed; each other of the five agreed.',
    'The film Strike Force Nine was shown to the Group of Seven.',
    'A 192.168.1.1 address.',
    'It fell.[2][3] Coordinates: 35°01′57″N 43.6463889°E',
  ])('are not in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});
