import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LADDER, type Signal } from '#events';
import type { EscalationInput } from './input.js';
import { rank } from './ladder.js';
import { fold, story, ticks } from './testing/fold.js';
import { atHour, sketch, type SignalSketch, withdrawalOf } from './testing/signals.js';
import { TUNING } from './tuning/default.js';

const assault = (id: string, hours = 0, more: Partial<SignalSketch> = {}): Signal =>
  sketch({ id, event: 'ASSAULT/aerial', intensity: -9, confidence: 0.9, hours, ...more });

const CANCELLED = ['escalation cancelled elevated→calm'];

describe('the ladder', () => {
  it('leaves one remark at watch or below', () => {
    for (const [event, intensity] of [
      ['THREATEN/violence', -3.5],
      ['REJECT', -2],
      ['ACCUSE', -3.5],
    ] as const) {
      const { state } = fold([sketch({ id: 'a', dimension: 'rhetoric', event, intensity, confidence: 1 })]);
      expect(rank(state?.level ?? 'calm')).toBeLessThanOrEqual(rank('watch'));
    }
  });

  it('is never severe on the word of one source, or of one text in many papers', () => {
    const kinds = ['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'SANCTION'];
    const heaps = (more: (i: number) => Partial<SignalSketch>): Signal[] =>
      Array.from({ length: 40 }, (_, i) => assault(`s${i}`, i / 2, { event: kinds[i % 5] ?? '', ...more(i) }));
    const reprint = (i: number): Partial<SignalSketch> => {
      const source = `paper${Math.floor(i / 5)}`;
      return { source, article: `${source}/1`, story: `wire/1#${i % 5}.1` };
    };
    expect(fold(heaps(() => ({ source: 'only' }))).state?.level).toBe('high');
    expect(fold(heaps(() => ({ origin: 'wire' }))).state?.level).toBe('high');
    expect(fold(heaps(reprint)).state?.level).toBe('high');
    expect(fold(heaps(() => ({}))).state?.level).toBe('severe');
  });

  it('is never severe before arms are used, however many forces move and threats are made', () => {
    const kinds: [string, SignalSketch['dimension']][] = [
      ['MOBILIZE', 'force_deployment'],
      ['COERCE', 'pressure'],
      ['THREATEN', 'rhetoric'],
      ['REJECT', 'talk_progress'],
    ];
    const buildup = Array.from({ length: 80 }, (_, i) => {
      const [event, dimension] = kinds[i % 4] ?? [];
      const actor = i % 2 === 0 ? 'state:AAA' : 'state:BBB';
      return assault(`s${i}`, i / 4, { actor, ...(event && dimension && { event, dimension }) });
    });
    const before = fold(buildup).state;
    expect([before?.level, (before?.index ?? 0) > TUNING.ladder.severe.enter]).toEqual(['high', true]);
    expect(fold([...buildup, assault('arms', 20)]).state?.level).toBe('severe');
  });

  it('comes down to calm by time alone, one rung at a time, and everything is resolved', () => {
    const result = fold([assault('a'), assault('b'), ...ticks(1, 24 * 70, 1)]);
    expect(result.state?.level).toBe('calm');
    expect(result.state?.index).toBeLessThan(1);
    expect(result.state?.state.open).toEqual({});
    expect(story(result)).toEqual([
      'escalation raised calm→elevated',
      'escalation updated elevated→high',
      'escalation updated high→elevated',
      'escalation resolved elevated→watch',
    ]);
    expect(result.alerts.slice(2).map(({ because }) => because)).toEqual(
      Array(2).fill('earlier events lose weight with time'),
    );
  });

  it('keeps every rung for the dwell, and moves up without waiting', () => {
    const input = fc.record({
      hours: fc.integer({ min: 0, max: 200 }),
      intensity: fc.constantFrom(-9, -6.5, -2, 8),
      source: fc.constantFrom('one', 'two', 'three'),
    });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 25 }), (list) => {
        const told = list.map((d, i) => sketch({ ...d, id: `s${i}`, article: `${d.source}/${i}` }));
        const log: EscalationInput[] = [...told, ...ticks(0, 240, 1)].sort((a, b) => {
          const time = (x: EscalationInput): string => ('kind' in x ? x.at : x.fragment.publishedAt);
          return time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0;
        });
        const { levels } = fold(log);
        let since = -Infinity;
        let rung = 0;
        for (const { level, at } of levels) {
          const now = Date.parse(at);
          if (LADDER.indexOf(level) < rung) expect(now - since).toBeGreaterThanOrEqual(TUNING.ladder.dwell * 3_600_000);
          if (LADDER.indexOf(level) !== rung) since = now;
          rung = LADDER.indexOf(level);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('does not flap when an index swings about a threshold', () => {
    const remarks = Array.from({ length: 96 }, (_, i) =>
      sketch({
        id: `s${i}`,
        hours: i,
        dimension: 'rhetoric',
        event: 'REJECT',
        intensity: i % 2 ? 2 : -3,
        source: 'one',
        article: `one/${i}`,
      }),
    );
    const { levels } = fold(remarks);
    const changes = levels.filter(({ level }, i) => level !== (levels[i - 1]?.level ?? 'calm')).length;
    expect(changes).toBeLessThanOrEqual(4);
  });
});

describe('the life of an alert', () => {
  it('deepens one escalation and does not raise a second', () => {
    const result = fold([
      sketch({
        id: 'a',
        platforms: ['vessel:CVN-78'],
        quantities: [{ value: 6, unit: 'destroyer', approximate: false }],
      }),
      sketch({ id: 'b', hours: 2, quantities: [{ value: 50, unit: 'fighter jet', approximate: true }] }),
      assault('c', 4),
    ]);
    const ups = result.alerts.filter(({ kind }) => kind === 'escalation');
    expect(new Set(ups.map(({ id }) => id)).size).toBe(1);
    expect(ups.map(({ sequence }) => sequence)).toEqual(ups.map((_, i) => i + 1));
    expect(ups.at(-1)?.references).toEqual(ups.slice(0, -1).map(({ id, sequence }) => `${id}:${sequence}`));
    expect(ups.at(-1)?.level).toBe('high');
  });

  it('tells a rise within the cooldown when the cooldown is over, and a step up at once', () => {
    const threat = (id: string, hours: number, actor: string, event: string): Signal =>
      sketch({ id, hours, actor, event, dimension: 'rhetoric', intensity: -4 });
    const rising = [
      sketch({ id: 'a', platforms: ['vessel:CVN-78'] }),
      threat('b', 0.2, 'state:AAA', 'THREATEN'),
      threat('c', 0.4, 'state:BBB', 'THREATEN'),
    ];
    const told = ({ alerts }: ReturnType<typeof fold>): (string | undefined)[] =>
      alerts.map(({ at, lifecycle, because }) => `${at.slice(11, 16)} ${lifecycle} ${because ?? ''}`.trim());
    const rise = fold([...rising, ...ticks(0.5, 3, 1 / 60)]);
    expect(told(rise)).toEqual(['00:00 raised', '01:00 updated the index rose']);
    expect(rise.alerts[1]?.index).toBe(rise.levels.find(({ at }) => at >= atHour(1))?.index);
    const step = fold([...rising, assault('d', 0.5), ...ticks(0.5, 3, 1 / 60)]);
    expect(told(step)).toEqual(['00:00 raised', '00:30 updated up to high']);
  });

  it('gives the weights, words and origins its index rests on', () => {
    const { alerts } = fold([
      sketch({ id: 'c', dimension: 'talk_progress', event: 'CONSULT', intensity: 2.5 }),
      assault('a'),
      assault('b'),
    ]);
    const last = alerts.findLast(({ kind }) => kind === 'escalation');
    expect(last?.reasons[0]).toMatchObject({
      event: 'ASSAULT/aerial',
      origins: 2,
      quote: 'Words of a.',
      start: 0,
      end: 11,
    });
    const sum = last?.reasons.reduce((total, { weight }) => total + weight, 0) ?? 0;
    expect(Math.abs(sum - (last?.index ?? 0))).toBeLessThan(0.05);
  });

  it('cancels an escalation whose ground is taken back, and says by what', () => {
    const a = assault('a');
    const result = fold([a, withdrawalOf(a, 'killed')]);
    expect(story(result)).toEqual(['escalation raised calm→elevated', 'escalation cancelled elevated→calm']);
    expect(result.alerts[1]?.because).toBe('withdrawn: source-of-a/article-of-a was killed');
    expect(result.state?.index).toBe(0);
  });

  it('updates an escalation that still has ground', () => {
    const [a, b, c] = [
      assault('a'),
      assault('b', 0, { actor: 'state:BBB' }),
      sketch({ id: 'c', platforms: ['vessel:CVN-78'], confidence: 1 }),
    ];
    const result = fold([a, b, c, withdrawalOf(a), withdrawalOf(b)]);
    expect(story(result).slice(-2)).toEqual(['escalation updated severe→high', 'escalation updated high→elevated']);
  });

  it('takes one step however many signals one fragment takes back', () => {
    const [a, b] = [assault('a'), sketch({ id: 'b', platforms: ['vessel:CVN-78'] })];
    const result = fold([a, b, withdrawalOf(a, 'killed', 1), withdrawalOf(b, 'killed', 0)]);
    expect(story(result)).toEqual([
      'escalation raised calm→elevated',
      'escalation updated elevated→high',
      'escalation cancelled high→calm',
    ]);
    expect(result.levels.map(({ level }) => level)).toEqual(['elevated', 'high', 'high', 'calm']);
  });

  describe('a correction', () => {
    const [old, other] = [assault('old', 0, { article: 'paper/1', source: 'paper' }), assault('other', 1)];
    const corrected = (signal: Signal): Signal => ({ ...signal, fragment: { ...signal.fragment, version: 2 } });
    const instead = (id: string, more: Partial<SignalSketch> = {}): Signal =>
      corrected(assault(id, 0, { article: 'paper/1', source: 'paper', ...more }));
    const withdrawal = (more: number) => withdrawalOf(corrected(old), 'corrected', more);

    it.each<[string, EscalationInput[], string[]]>([
      ['says the same in other words', [withdrawal(1), instead('new')], ['escalation updated elevated→elevated']],
      [
        'says less of it, and something else beside it',
        [
          withdrawal(2),
          instead('word', { dimension: 'rhetoric', event: 'REJECT', intensity: -2 }),
          instead('less', { intensity: -7.5 }),
        ],
        ['escalation updated elevated→elevated'],
      ],
      [
        'makes it worse',
        [withdrawal(2), instead('one'), instead('two', { actor: 'state:BBB' })],
        ['escalation updated elevated→high'],
      ],
      ['says that it did not happen', [withdrawal(1), instead('no', { standing: 'denied' })], CANCELLED],
      ['says nothing in its place', [withdrawal(0)], CANCELLED],
      ['is cut short', [withdrawal(1), ...ticks(0.1, 0.1, 1)], CANCELLED],
    ])('that %s', (_what, log, told) => {
      const { alerts, state } = fold([old, ...log]);
      expect(story({ alerts: alerts.slice(1), state, levels: [] })).toEqual(told);
      expect(alerts[1]?.because).toBe('withdrawn: paper/1 was corrected');
      expect(state?.state.leaving).toBeNull();
    });

    it('waits for its own words alone', () => {
      const result = fold([old, withdrawal(1), other, instead('new', { actor: 'state:BBB' })]);
      expect(story(result)).toEqual(['escalation raised calm→elevated', 'escalation updated elevated→high']);
    });

    it('can bring a divergence with it', () => {
      const says = (id: string, intensity: number, speaker: string): Signal =>
        sketch({
          id,
          dimension: 'talk_progress',
          event: 'CONSULT/progress',
          intensity,
          standing: 'claimed',
          speaker,
          affiliation: speaker,
        });
      const [good, wrong, right] = [says('good', 3, 'A'), says('wrong', 3, 'B'), says('right', -3.5, 'B')];
      const { alerts } = fold([
        good,
        wrong,
        withdrawalOf(corrected(wrong), 'corrected', 1),
        corrected({ ...right, fragment: wrong.fragment }),
      ]);
      expect(alerts.map(({ kind, lifecycle }) => `${kind} ${lifecycle}`)).toEqual(['divergence raised']);
    });
  });

  it('raises a new alert when the same signal returns after a cancellation', () => {
    const a = assault('a');
    const { alerts } = fold([a, withdrawalOf(a), a]);
    expect(alerts.map(({ lifecycle }) => lifecycle)).toEqual(['raised', 'cancelled', 'raised']);
    expect(alerts[2]?.id).not.toBe(alerts[0]?.id);
  });

  it('tells a de-escalation by deeds, and ends it when the index rises again', () => {
    const leave = sketch({ id: 'leave', event: 'RETREAT/withdraw', intensity: 8, hours: 10 });
    const result = fold([
      sketch({ id: 'a' }),
      sketch({ id: 'b', platforms: ['vessel:CVN-78'] }),
      leave,
      ...ticks(11, 14, 1),
      assault('c', 15),
    ]);
    expect(story(result)).toContain('de-escalation raised elevated→watch');
    expect(result.alerts.find(({ kind }) => kind === 'de-escalation')?.because).toBe(
      'words or deeds that ease the tension',
    );
    expect(story(result).at(-1)).toMatch(/^de-escalation resolved/);
  });

  it('names alerts without regard to time and place in the log', () => {
    const early = fold([assault('a')]).alerts[0]?.id;
    const late = fold([...ticks(0, 5, 1), sketch({ id: 'w', intensity: 0 }), assault('a')]).alerts[0]?.id;
    expect(late).toBe(early);
  });

  it('does nothing at a tick of a dyad it knows nothing of', () => {
    expect(fold([{ kind: 'tick', at: atHour(1) }])).toEqual({ state: undefined, alerts: [], levels: [] });
  });
});

describe('the reasons of a step down', () => {
  it('name the signal that eased, even where it has left nothing that weighs anything', () => {
    const strike = sketch({ id: 'strike', event: 'ASSAULT/aerial', intensity: -9 });
    const courtesy = sketch({ id: 'a', dimension: 'talk_progress', event: 'CONSULT/meet', intensity: 2.5, hours: 1 });
    const retreat = sketch({ id: 'retreat', event: 'RETREAT/withdraw', intensity: 10, confidence: 1, hours: 8 });
    const { state, alerts } = fold([strike, courtesy, retreat]);
    expect(state?.index).toBe(0);
    const [resolved] = alerts.filter(({ lifecycle }) => lifecycle === 'resolved');
    expect(resolved?.reasons.map(({ signal }) => signal)).toEqual(['retreat']);
  });
});
