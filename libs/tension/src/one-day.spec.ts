import { describe, expect, it } from '@jest/globals';
import { brief, scoreArticle, signalsOf } from './testing/score-text.js';

/** What sets the scene, so that a dyad can be inferred. */
const GULF = 'The United States and Iran held indirect talks in Geneva on Thursday, mediated by Oman.';
const DONBAS = 'Russia and Ukraine held talks in Istanbul on Monday.';
const STRAIT = 'China and Taiwan exchanged threats for a third day; China threatened Taiwan with a blockade.';
const HORN = 'Ethiopia and Eritrea held talks in Nairobi, hosted by Kenya.';

describe('a force that moves', () => {
  it.each([
    [
      GULF,
      'The United States has sent about 50 fighter jets of various models to the Middle East in the past 24 hours.',
      'IRN~USA',
      'state:USA',
      50,
    ],
    [DONBAS, 'Russia has moved some 40 warplanes to Belarus over the past two days.', 'RUS~UKR', 'state:RUS', 40],
    [STRAIT, 'China dispatched 12 warships to the waters off the island.', 'CHN~TWN', 'state:CHN', 12],
    [HORN, 'Ethiopia deployed 10,000 troops in Tigray.', 'ERI~ETH', 'state:ETH', 10_000],
  ])('%#: counts and places it', (scene, text, dyad, actor, value) => {
    const [signal] = signalsOf(scene, text);
    expect(signal).toMatchObject({
      dimension: 'force_deployment',
      event: { type: 'MOBILIZE' },
      direction: 'escalatory',
      actor,
      dyad,
      dyadFrom: 'context',
    });
    expect(signal?.quantities.map((quantity) => quantity.value)).toContain(value);
  });

  it.each([
    [
      'The United States has ordered bombers to Diego Garcia and moved two Patriot batteries to Qatar, officials said.',
      GULF,
      'IRN~USA',
    ],
    [
      'NICOSIA (Wire) - The United States has sent 20 warplanes to the region as talks with Iran closed in Vienna.',
      '',
      'IRN~USA',
    ],
    ['Russia has moved missile launchers to the border and flown paratroopers to Belarus.', DONBAS, 'RUS~UKR'],
  ])('is no quarrel with its host, nor with the city of a dateline: %s', (text, scene, dyad) => {
    const dyads = (scene === '' ? signalsOf(text) : signalsOf(scene, text)).map((signal) => signal.dyad);
    expect(dyads.length).toBeGreaterThan(0);
    expect(new Set(dyads)).toEqual(new Set([dyad]));
  });

  it('counts the carrier and its escorts', () => {
    const [signal] = signalsOf(
      GULF,
      'The carrier Gerald R. Ford has departed for the region, accompanied by six destroyers, including the USS Mahan and the USS Bainbridge.',
    );
    expect(signal).toMatchObject({
      dimension: 'force_deployment',
      direction: 'escalatory',
      actor: 'state:USA',
      dyad: 'IRN~USA',
    });
    expect(signal?.quantities.map(({ value, unit }) => `${String(value)} ${unit}`)).toEqual([
      '1 carrier',
      '6 destroyer',
    ]);
    expect(signal?.platforms).toEqual(expect.arrayContaining(['vessel:CVN-78', 'vessel:DDG-72', 'vessel:DDG-96']));
  });

  it('weighs two carriers more than one patrol boat', () => {
    const [carriers] = signalsOf(GULF, 'The United States sent two aircraft carriers to the Gulf.');
    const [boat] = signalsOf(GULF, 'The United States sent a warship to the Gulf.');
    expect(carriers?.intensity).toBeLessThan(boat?.intensity ?? -10);
  });

  it.each([
    ['Two Russian destroyers sailed home from the Mediterranean on Friday.', 'de-escalatory'],
    ['Turkish warships turned back from the waters off Cyprus.', 'de-escalatory'],
    ['NATO began its annual exercise in the Baltic Sea.', 'neutral'],
  ])('%s', (text, direction) => {
    expect(signalsOf(text)[0]).toMatchObject({ dimension: 'force_deployment', direction });
  });
});

describe('words', () => {
  it.each([
    [
      GULF,
      'Iranian President Masoud Pezeshkian said his country would not abandon its nuclear programme.',
      'rhetoric REJECT escalatory refused IRN~USA',
    ],
    [DONBAS, 'Kyiv said it would not give up its claim to Crimea.', 'rhetoric REJECT escalatory refused RUS~UKR'],
    [
      GULF,
      "Iran's rulers are refusing to discuss missiles and proxies, according to Israeli officials.",
      'talk_progress REJECT escalatory claimed IRN~USA',
    ],
    [
      DONBAS,
      'The Kremlin is refusing to discuss a ceasefire, French officials said.',
      'talk_progress REJECT escalatory claimed RUS~UKR',
    ],
    [HORN, 'Eritrea threatened to close the border with Ethiopia.', 'rhetoric THREATEN escalatory asserted ERI~ETH'],
  ])('%#', (scene, text, expected) => {
    expect(signalsOf(scene, text).map(brief)).toEqual([expected]);
  });

  it('gives the refusal to those who say so, not to those who refuse', () => {
    const [signal] = signalsOf(
      GULF,
      "Iran's rulers are refusing to discuss missiles and proxies, according to Israeli officials.",
    );
    expect(signal?.speaker).toMatchObject({ name: 'Israeli officials', affiliation: 'state:ISR', cue: 'according to' });
  });
});

describe('talks', () => {
  it.each([
    [
      GULF,
      'Iranian Foreign Minister Abbas Araghchi said that good progress had been made but no date has been set for the next round.',
      'IRN~USA',
    ],
    [
      DONBAS,
      'The Russian negotiator said that significant progress had been made, but no date has been set for another meeting.',
      'RUS~UKR',
    ],
  ])('%#: two directions, one speaker', (scene, text, dyad) => {
    const signals = signalsOf(scene, text);
    expect(signals.map((signal) => signal.direction)).toEqual(['de-escalatory', 'escalatory']);
    expect(new Set(signals.map((signal) => signal.speaker?.name)).size).toBe(1);
    for (const signal of signals)
      expect(signal).toMatchObject({ dimension: 'talk_progress', dyad, standing: 'claimed' });
  });

  it.each([
    [
      GULF,
      '"The talks concluded with good progress," said Oman\'s foreign minister, Badr al-Busaidi.',
      'IRN~USA',
      'state:OMN',
    ],
    [HORN, 'Kenya’s president said the negotiations had ended with significant progress.', 'ERI~ETH', 'state:KEN'],
  ])('%#: the mediator speaks and is no party', (scene, text, dyad, affiliation) => {
    const [signal, ...rest] = signalsOf(scene, text);
    expect(rest).toEqual([]);
    expect(signal).toMatchObject({
      dimension: 'talk_progress',
      direction: 'de-escalatory',
      dyad,
      speaker: { affiliation },
    });
  });

  it.each([
    [GULF, 'The talks were less encouraging than public statements suggest, two Israeli officials said.', 'IRN~USA'],
    [
      HORN,
      'The negotiations were far less promising than public statements suggest, Ethiopian officials said.',
      'ERI~ETH',
    ],
  ])('%#: doubt', (scene, text, dyad) => {
    expect(signalsOf(scene, text)[0]).toMatchObject({
      dimension: 'talk_progress',
      direction: 'escalatory',
      standing: 'claimed',
      dyad,
    });
  });

  it('meets both sides of `between`, not the host', () => {
    expect(signalsOf('Qatar hosted talks between Israel and Hamas in Doha.')[0]).toMatchObject({
      dyad: 'ISR~hamas',
      dyadFrom: 'roles',
    });
  });
});

describe('what is not so, or not now', () => {
  it.each([
    [
      'In June 2025, during a similar development, the United States ultimately launched a strike on Iran.',
      'historical',
    ],
    ['In February 2014, in similar circumstances, Russia ultimately seized Crimea from Ukraine.', 'historical'],
    ['Iran denied that it had attacked the tanker.', 'denied'],
    ['Washington has no plans to attack Iran.', 'denied'],
    ['Russia did not attack Ukraine.', 'denied'],
    ['The United States is prepared to strike Iran.', 'planned'],
    ['Israel plans to bomb Iran.', 'planned'],
    ['Israel may attack Iran.', 'conditional'],
    ['Washington would strike Iran if the talks failed.', 'conditional'],
    ['Russia could bomb Kyiv.', 'conditional'],
  ])('%s', (text, standing) => {
    const signals = signalsOf(text);
    expect(signals.map((signal) => signal.standing)).toEqual([standing]);
    if (standing === 'planned' || standing === 'conditional') expect(signals[0]?.event.type).not.toBe('ASSAULT');
  });
});

describe('what is no tension at all', () => {
  it.each([
    "Manchester United's attacks broke down against Arsenal's defence, and the coach blamed his striker.",
    'Liverpool launched a late attack but the visitors held firm in the final match.',
    "The supermarkets' price war has escalated, and shares retreated on Monday.",
    'Shares retreated as investors took profits.',
    'The film follows a strike force of soldiers who attack a base; the actor plays the general.',
    'The company launched a hostile takeover bid for its rival.',
    'He suffered a heart attack after the meeting.',
    'Nurses went on strike over pay.',
    'The storm struck the coast with heavy rain, forecasters said.',
    'Wildfires killed five people in Chile and destroyed 200 homes.',
    'Police arrested a man after a burglary in Manchester.',
    'The mayor rejected plans for a new stadium.',
    'The union rejected the company’s pay offer.',
    "The singer's tour has invaded Japan.",
    'Apple and Samsung held talks on a patent settlement.',
    'An earthquake struck the Noto peninsula of Japan, killing 50.',
  ])('%s', (text) => {
    expect(signalsOf(text)).toEqual([]);
  });

  it('takes trade talks for what they are', () => {
    expect(signalsOf('U.S. and Chinese officials held trade talks in Geneva on Saturday.').map(brief)).toEqual([
      'talk_progress CONSULT de-escalatory asserted CHN~USA',
    ]);
  });
});

describe('context', () => {
  it('is small and survives JSON', () => {
    const [first] = scoreArticle([GULF]);
    const { context } = first!;
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(context).toMatchObject({ pairs: { 'state:IRN state:USA': 1 }, mediators: ['state:OMN'] });
  });
});
