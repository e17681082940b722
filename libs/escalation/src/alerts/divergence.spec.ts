import { describe, expect, it } from '@jest/globals';
import type { Signal } from '#events';
import { fold, story, ticks } from '../testing/fold.js';
import { sketch, type SignalSketch, withdrawalOf } from '../testing/signals.js';

const says = (
  id: string,
  well: boolean,
  speaker: string,
  affiliation: string,
  more: Partial<SignalSketch> = {},
): Signal =>
  sketch({
    id,
    dimension: 'talk_progress',
    event: well ? 'CONSULT/progress' : 'REJECT/stall',
    intensity: well ? 2.5 : -2.5,
    standing: 'claimed',
    source: 'paper',
    speaker,
    affiliation,
    ...more,
  });

const mediator = says('mediator', true, 'the mediator', 'state:OMN');
const officials = says('officials', false, 'officials', 'state:ISR', { hours: 2 });

/** The same signal in these words. */
const inWords = (signal: Signal, text: string): Signal => ({
  ...signal,
  evidence: { ...signal.evidence, text, end: text.length },
});

const divergences = (...list: Parameters<typeof fold>[0]): string[] =>
  story(fold(list)).filter((line) => line.startsWith('divergence'));

describe('a divergence of claims', () => {
  it('is raised when two camps say opposite things of the same talks, with both sides', () => {
    const { alerts } = fold([mediator, officials]);
    const alert = alerts.find(({ kind }) => kind === 'divergence');
    expect(alert).toMatchObject({
      lifecycle: 'raised',
      because: 'one side says the talks go well, another that they do not',
    });
    expect(alert?.sides?.map(({ speaker, affiliation, quote }) => [speaker, affiliation, quote])).toEqual([
      ['the mediator', 'state:OMN', 'Words of mediator.'],
      ['officials', 'state:ISR', 'Words of officials.'],
    ]);
  });

  it.each([
    [
      'one speaker: progress, but no date',
      [mediator, says('but', false, 'the mediator', 'state:OMN', { intensity: -1 })],
    ],
    [
      'one sentence: spoke of progress, but said there is no date',
      [
        mediator,
        {
          ...sketch({
            id: 'spoke',
            dimension: 'talk_progress',
            event: 'CONSULT/progress',
            intensity: 3,
            article: 'paper/1',
            source: 'paper',
          }),
          evidence: says('but', false, '', '').evidence,
        },
        says('but', false, 'the minister', 'state:AAA', { article: 'paper/1', intensity: -2 }),
      ],
    ],
    ['somebody without an office', [mediator, says('a', false, 'analysts', '', { affiliation: undefined } as never)]],
    [
      'two speakers of one camp',
      [says('a', true, 'the president', 'state:AAA'), says('b', false, 'the minister', 'state:AAA')],
    ],
    [
      'a claim and its later correction',
      [
        says('a', false, 'the minister', 'state:AAA'),
        says('b', true, 'the minister', 'state:AAA', { hours: 20 }),
        { ...mediator, occurredAt: officials.occurredAt },
      ],
    ],
    [
      'talks in two places',
      [
        { ...mediator, theatre: 'place:geneva' },
        { ...officials, theatre: 'place:muscat' },
      ],
    ],
    [
      'talks of two venues, named before them',
      [inWords(mediator, 'The Geneva talks went well.'), inWords(officials, 'The Muscat talks went nowhere.')],
    ],
    [
      'talks of two mediators',
      [
        inWords(mediator, 'Omani-mediated talks went well.'),
        inWords(officials, 'Talks mediated by Qatar went nowhere.'),
      ],
    ],
    [
      'talks on two subjects',
      [inWords(mediator, 'The trade talks went well.'), inWords(officials, 'The talks on the border went nowhere.')],
    ],
    [
      'one camp praises one set of talks and not another, and the other camp agrees on the latter',
      [
        inWords(mediator, 'The trade talks went well.'),
        inWords(says('no', false, 'the mediator', 'state:OMN'), 'The border talks went nowhere.'),
        inWords(officials, 'The border talks went nowhere.'),
      ],
    ],
    ['words three days apart', [mediator, says('late', false, 'officials', 'state:ISR', { hours: 73 })]],
    [
      'words of the paper itself',
      [mediator, sketch({ id: 'p', dimension: 'talk_progress', event: 'REJECT/stall', intensity: -2.5 })],
    ],
    ['what was denied', [mediator, { ...officials, standing: 'denied' as const }]],
  ])('is not: %s', (_what, list) => {
    expect(divergences(...list)).toEqual([]);
  });

  it('is raised on one set of talks, although a camp says the opposite of another', () => {
    const list = [
      inWords(mediator, 'The trade talks went well.'),
      inWords(says('no', false, 'the mediator', 'state:OMN'), 'The border talks went nowhere.'),
      inWords(officials, 'The trade talks went nowhere.'),
    ];
    const [alert] = fold(list).alerts.filter(({ kind }) => kind === 'divergence');
    expect(alert?.sides?.map(({ quote }) => quote)).toEqual([
      'The trade talks went well.',
      'The trade talks went nowhere.',
    ]);
  });

  it('gives each side with who says so, for whom, in which words, where and when', () => {
    const [alert] = fold([mediator, officials]).alerts.filter(({ kind }) => kind === 'divergence');
    expect(alert?.sides).toEqual([
      {
        speaker: 'the mediator',
        affiliation: 'state:OMN',
        quote: 'Words of mediator.',
        signal: 'mediator',
        source: { id: 'paper' },
        at: mediator.fragment.publishedAt,
      },
      expect.objectContaining({ signal: 'officials', at: officials.fragment.publishedAt }),
    ]);
  });

  it('is resolved when the sides agree again', () => {
    const agree = says('agree', true, 'officials', 'state:ISR', { hours: 20 });
    expect(divergences(mediator, officials, agree)).toEqual([
      'divergence raised calm→calm',
      'divergence resolved calm→calm',
    ]);
  });

  it('is resolved when the claims are too old to stand against each other', () => {
    const { alerts } = fold([mediator, officials, ...ticks(3, 60, 1)]);
    expect(alerts.at(-1)).toMatchObject({
      lifecycle: 'resolved',
      because: 'what was said is too old to stand against each other',
    });
    expect(alerts.at(-1)?.sides).toEqual(alerts[0]?.sides);
  });

  it('does not close and open again when a side qualifies its words in the next sentence', () => {
    const but = says('but', false, 'the mediator', 'state:OMN', { intensity: -2.2, hours: 1 });
    expect(divergences({ ...officials, occurredAt: mediator.occurredAt }, mediator, but)).toEqual([
      'divergence raised calm→calm',
    ]);
  });

  it('is cancelled when a side is taken back', () => {
    expect(divergences(mediator, officials, withdrawalOf(officials)).at(-1)).toBe('divergence cancelled calm→calm');
  });

  it('stays one alert however many repeat it', () => {
    const repeated = Array.from({ length: 5 }, (_, i) => ({ ...officials, id: `again${i}` }));
    expect(divergences(mediator, officials, ...repeated)).toHaveLength(1);
  });
});

describe('a divergence of words and deeds', () => {
  const ships = sketch({ id: 'ships', platforms: ['vessel:CVN-78'] });
  const talks = sketch({ id: 'talks', dimension: 'talk_progress', event: 'AGREE', intensity: 3.5, hours: 3 });
  const leave = sketch({ id: 'leave', event: 'RETREAT/withdraw', intensity: 8, hours: 3 });
  const threat = sketch({ id: 'threat', dimension: 'rhetoric', event: 'THREATEN/violence', intensity: -3.5, hours: 4 });

  it.each([
    ['talks improve while forces move', [ships, talks]],
    ['threats go on while forces leave', [leave, threat]],
  ])('%s', (because, list) => {
    const alert = fold(list).alerts.find(({ kind }) => kind === 'divergence');
    expect(alert).toMatchObject({ lifecycle: 'raised', because });
    expect(alert?.sides).toHaveLength(2);
  });

  const strike = (hours: number): Signal => sketch({ id: 'strike', event: 'ASSAULT/aerial', intensity: -9, hours });
  const ceasefire = { ...talks, event: { type: 'SUPPORT', mode: 'agreement' } };

  const guessed = (signal: Signal): Signal => ({ ...signal, dyadFrom: 'context' });
  const spoken = (signal: Signal): Signal => ({
    ...signal,
    speaker: { name: 'the minister', affiliation: 'state:AAA', cue: 'said' },
  });

  it.each<[string, Signal[], number]>([
    ['what the outlet says of the talks of a pair that was guessed', [ships, guessed(talks)], 0],
    ['what somebody says of them', [ships, spoken(guessed(talks))], 1],
    ['a deed of a pair that was guessed', [guessed(ships), talks], 1],
    ['a threat that the outlet alone reads for a pair that was guessed', [leave, guessed(threat)], 0],
    ['a threat that somebody makes', [leave, spoken(guessed(threat))], 1],
    ['support for an ally among the talks', [ships, { ...talks, event: { type: 'SUPPORT' } }], 0],
    ['a minister who resigns', [ships, { ...talks, event: { type: 'YIELD', mode: 'resign' } }], 0],
    ['an agreement', [ships, { ...talks, event: { type: 'SUPPORT', mode: 'agreement' } }], 1],
    ['an agreement that ends a fight', [strike(0), ceasefire], 0],
    ['an agreement, and the fight goes on', [ceasefire, strike(5)], 1],
    ['an agreement after a fight, while ships have come', [strike(0), ships, ceasefire], 1],
    [
      'progress in talks while they fight',
      [strike(0), { ...ceasefire, event: { type: 'CONSULT', mode: 'progress' } }],
      1,
    ],
  ])('words are: %s', (_what, list, raised) => {
    expect(divergences(...list)).toHaveLength(raised);
  });

  it('is not: forces leave after a threat', () => {
    expect(
      divergences(
        { ...threat, ...sketch({ id: 'before', dimension: 'rhetoric', event: 'THREATEN', intensity: -3.5 }) },
        sketch({ id: 'leave', event: 'RETREAT', intensity: 8, hours: 24 }),
      ),
    ).toEqual([]);
  });

  it('is not: forces move and talks fail', () => {
    expect(divergences(ships, { ...talks, ...says('fail', false, 'a', 'b') })).toEqual([]);
  });

  it('is raised although a third party doubts the progress, and ended when the talks collapse', () => {
    const doubt = says('doubt', false, 'officials', 'state:ISR', { hours: 4 });
    const deeds = (list: Signal[]): string[] =>
      fold(list)
        .alerts.filter(({ because }) => because?.includes('forces move') || because?.includes('no longer'))
        .map(({ lifecycle }) => lifecycle);
    expect(deeds([ships, doubt, talks])).toEqual(['raised']);
    const collapse = sketch({ id: 'end', dimension: 'talk_progress', event: 'REJECT/stall', intensity: -7, hours: 20 });
    expect(deeds([ships, talks, collapse])).toEqual(['raised', 'resolved']);
  });

  it('is resolved when the forces leave', () => {
    const back = sketch({ id: 'back', event: 'RETREAT/withdraw', intensity: 9, hours: 6 });
    expect(divergences(ships, talks, back).at(-1)).toMatch(/^divergence resolved/);
  });
});
