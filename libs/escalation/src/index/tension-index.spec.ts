import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Signal } from '#events';
import { signal, signals } from '../testing/arbitrary.js';
import { fold, indexOf, ticks } from '../testing/fold.js';
import { TUNING } from '../tuning/default.js';
import { atHour, sketch, type SignalSketch, withdrawalOf } from '../testing/signals.js';

const counted = (value: number, unit: string): Signal['quantities'] => [{ value, unit, approximate: false }];

const byTime = (list: readonly Signal[]): Signal[] =>
  list.toSorted((a, b) => Date.parse(a.fragment.publishedAt) - Date.parse(b.fragment.publishedAt));

/** Brings every fold to the same moment; it weighs nothing itself. */
const NOW = { kind: 'tick' as const, at: atHour(72) };

describe('the index', () => {
  it('does not depend on the order of arrival within the horizon', () => {
    fc.assert(
      fc.property(signals(12), fc.infiniteStream(fc.nat()), (list, keys) => {
        const order = new Map(list.map((one) => [one, keys.next().value ?? 0]));
        const shuffled = list.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        const [late, inTime] = [fold([...shuffled, NOW]).state, fold([...byTime(list), NOW]).state];
        expect([late?.index, late?.dimensions]).toEqual([inTime?.index, inTime?.dimensions]);
        expect(late?.state.ledger).toEqual(inTime?.state.ledger);
      }),
    );
  });

  it('is not lowered by a further escalatory event', () => {
    fc.assert(
      fc.property(signals(12), signal('added', 'escalatory'), (list, added) => {
        for (const hours of [72, 100, 200, 500]) {
          const now = { ...NOW, at: atHour(hours) };
          expect(indexOf(fold([...list, added, now]))).toBeGreaterThanOrEqual(indexOf(fold([...list, now])));
        }
      }),
    );
  });

  it('decays to 0, and the dyad to calm with nothing open and nothing due', () => {
    fc.assert(
      fc.property(signals(20), (list) => {
        const { state } = fold([...byTime(list), ...ticks(72, 24 * 80, 3)]);
        expect([state?.level ?? 'calm', state?.index ?? 0]).toEqual(['calm', 0]);
        expect([state?.state.open ?? {}, state?.state.due ?? null]).toEqual([{}, null]);
      }),
      { numRuns: 20 },
    );
  });

  it('stays within 0 and 100, and its dimensions sum to it', () => {
    fc.assert(
      fc.property(signals(30), (list) => {
        const { levels } = fold([...list, NOW]);
        for (const { index, dimensions } of levels) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThanOrEqual(100);
          const sum = Object.values(dimensions).reduce((a, b) => a + b, 0);
          expect(Math.abs(sum - index)).toBeLessThan(0.03);
        }
      }),
    );
  });

  it('is what it was before signals that are all withdrawn', () => {
    fc.assert(
      fc.property(signals(6), signals(6), (kept, others) => {
        const taken = others.map((one) => ({ ...one, id: `x${one.id}` }));
        const result = fold([...kept, ...taken, ...taken.map((one) => withdrawalOf(one)), NOW]);
        expect(indexOf(result)).toBe(indexOf(fold([...kept, NOW])));
      }),
    );
  });

  it('is the same to the last digit whether the state has come from a store or was kept', () => {
    fc.assert(
      fc.property(signals(60), (list) => {
        const withdrawn = list.filter((_, i) => i % 7 === 3).map((one) => withdrawalOf(one));
        const log = [...list, ...withdrawn, NOW, ...list.slice(0, 5), { ...NOW, at: atHour(2000) }];
        const kept = fold(log, TUNING, (state) => state);
        const stored = fold(log);
        expect(kept.alerts).toEqual(stored.alerts);
        expect(kept.levels).toEqual(stored.levels);
        expect(kept.state).toEqual(stored.state);
      }),
    );
  });

  it.each([12, 24, 36, 60])('is the same where all happens %d hours later', (later) => {
    fc.assert(
      fc.property(signals(12), (list) => {
        const moved = (time: string): string => new Date(Date.parse(time) + later * 3_600_000).toISOString();
        const others = list.map((one) => ({
          ...one,
          occurredAt: moved(one.occurredAt),
          fragment: { ...one.fragment, publishedAt: moved(one.fragment.publishedAt) },
        }));
        const at = moved(NOW.at);
        expect(indexOf(fold([...others, { ...NOW, at }]))).toBe(indexOf(fold([...list, NOW])));
      }),
    );
  });

  it('counts the same signal once, however often it is observed', () => {
    fc.assert(
      fc.property(signals(6), (list) => {
        expect(indexOf(fold([...list, ...list, NOW]))).toBe(indexOf(fold([...list, NOW])));
      }),
    );
  });
});

describe('reports and happenings', () => {
  const one = sketch({ id: 'a' });
  const index = (...list: Signal[]): number => indexOf(fold(list));

  it.each([
    ['a reprint under the same story', sketch({ id: 'b', story: one.story }), 'nothing'],
    ['a further article of the same source', sketch({ id: 'b', source: one.fragment.source.id }), 'nothing'],
    ['a report of another source', sketch({ id: 'b' }), 'corroboration'],
    ['the same in other words, with a number', sketch({ id: 'b', quantities: counted(3, 'hour') }), 'corroboration'],
    ['another kind of force', sketch({ id: 'b', platforms: ['vessel:CVN-78'] }), 'an event'],
    ['the same, three days later', sketch({ id: 'b', hours: 72 }), 'an event'],
    ['something denied', sketch({ id: 'b', event: 'ASSAULT', standing: 'denied' }), 'nothing'],
    ['something of the past', sketch({ id: 'b', event: 'ASSAULT', standing: 'historical' }), 'nothing'],
  ])('%s', (_what, other, adds) => {
    const at = { ...one, occurredAt: other.occurredAt };
    const alone = index({ ...at, fragment: { ...at.fragment, publishedAt: other.fragment.publishedAt } });
    const both = index(one, other);
    const before = index(one, { ...sketch({ id: 'zero', hours: 72, intensity: 0 }) });
    const base = other.occurredAt === one.occurredAt ? alone : before;
    if (adds === 'nothing') expect(both).toBe(base);
    if (adds === 'corroboration') expect(both - base).toBeGreaterThan(2);
    if (adds === 'corroboration') expect(both - base).toBeLessThan(0.3 * base);
    if (adds === 'an event') expect(both - base).toBeGreaterThan(0.3 * base);
  });

  it('takes one raid, told by what flew, what burned and who was killed, for one happening', () => {
    const raid = (id: string, more: Partial<SignalSketch>): Signal =>
      sketch({ id, event: 'ASSAULT/aerial', intensity: -9, ...more });
    const { state, alerts } = fold([
      raid('a', { quantities: counted(40, 'soldier') }),
      raid('b', { platforms: ['platform:fighter'] }),
      raid('c', { hours: 1, platforms: ['vessel:sahand'], quantities: counted(1, 'frigate') }),
      raid('d', { hours: 2 }),
      raid('e', { hours: 3, quantities: counted(12, 'missile') }),
    ]);
    expect(alerts.at(-1)?.reasons.map(({ event }) => event)).toEqual(['ASSAULT/aerial']);
    expect(state?.level).toBe('high');
  });

  it('is surer of one happening with every independent report, and less so each time', () => {
    const told = (origins: number): number =>
      index(...Array.from({ length: origins }, (_, i) => sketch({ id: `r${i}`, confidence: 0.8 })));
    const [once = 0, ...more] = [1, 2, 3, 4, 5].map(told);
    const gains = more.map((now, i) => now - ([once, ...more][i] ?? 0));
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThan(0);
    expect(told(60) - once).toBeLessThan(0.5 * once);
  });

  it('takes sixty reprints of one wire for one voice', () => {
    const reprints = Array.from({ length: 60 }, (_, i) => sketch({ id: `r${i}`, origin: 'wire', source: `paper${i}` }));
    expect(index(...reprints)).toBe(index(one));
    const byStory = Array.from({ length: 60 }, (_, i) => sketch({ id: `r${i}`, story: 'wire/1#0.1' }));
    expect(index(...byStory)).toBe(index(one));
    expect(fold(byStory).alerts.map(({ lifecycle }) => lifecycle)).toEqual(['raised']);
  });

  it('scores what comes within 72 hours of its publication and not what comes later', () => {
    const late = (clock: number): number =>
      indexOf(fold([sketch({ id: 'w', intensity: -2, hours: clock }), sketch({ id: 'late', hours: 0 })]));
    const without = (clock: number): number => indexOf(fold([sketch({ id: 'w', intensity: -2, hours: clock })]));
    expect(late(71)).toBeGreaterThan(without(71));
    expect(late(73)).toBe(without(73));
  });
});
