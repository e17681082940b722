import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIMENSIONS, type Signal } from '#events';
import { fold, indexOf } from '../testing/fold.js';
import { TUNING } from '../tuning/default.js';
import { atHour, sketch, withdrawalOf } from '../testing/signals.js';

const EVENTS: Record<Signal['dimension'], [string, number][]> = {
  force_deployment: [
    ['MOBILIZE/troops', -6.5],
    ['ASSAULT/aerial', -9],
    ['RETREAT/withdraw', 8],
  ],
  rhetoric: [
    ['THREATEN/violence', -3.5],
    ['REJECT', -2],
    ['SUPPORT', 5],
  ],
  talk_progress: [
    ['REJECT/stall', -2.5],
    ['CONSULT', 2.5],
    ['AGREE', 2.5],
  ],
  pressure: [
    ['SANCTION', -6],
    ['COERCE/seize', -7],
    ['CONCEDE', 4.5],
  ],
};

const signal = (id: string, only?: 'escalatory'): fc.Arbitrary<Signal> =>
  fc
    .record({
      dimension: fc.constantFrom(...DIMENSIONS),
      which: fc.nat(2),
      hours: fc.integer({ min: 0, max: 66 }),
      lag: fc.integer({ min: 0, max: 5 }),
      source: fc.constantFrom('one', 'two', 'three', 'four'),
      actor: fc.constantFrom('state:AAA', 'state:BBB'),
      standing: fc.constantFrom<Signal['standing']>('asserted', 'claimed', 'planned', 'historical', 'denied'),
      confidence: fc.constantFrom(0.5, 0.8, 1),
      count: fc.constantFrom(0, 1, 50),
    })
    .map((d) => {
      const [event, intensity] = EVENTS[d.dimension][only ? d.which % 2 : d.which] ?? ['REJECT', -2];
      return sketch({
        id,
        dimension: d.dimension,
        event,
        intensity: only ? -Math.abs(intensity) : intensity,
        hours: d.hours,
        published: d.hours + d.lag,
        source: d.source,
        article: `${d.source}/${id}`,
        actor: d.actor,
        standing: d.standing,
        confidence: d.confidence,
        quantities: d.count > 0 ? [{ value: d.count, unit: 'fighter jet', approximate: true }] : [],
      });
    });

const signals = (most: number): fc.Arbitrary<Signal[]> =>
  fc.nat(most).chain((n) => fc.tuple(...Array.from({ length: n + 1 }, (_, i) => signal(`s${i}`))));

/** Brings every fold to the same moment; it weighs nothing itself. */
const NOW = { kind: 'tick' as const, at: atHour(72) };

describe('the index', () => {
  it('does not depend on the order of arrival within the horizon', () => {
    fc.assert(
      fc.property(signals(12), fc.infiniteStream(fc.nat()), (list, keys) => {
        const order = new Map(list.map((one) => [one, keys.next().value ?? 0]));
        const shuffled = list.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(indexOf(fold([...shuffled, NOW]))).toBe(indexOf(fold([...list, NOW])));
      }),
    );
  });

  it('is not lowered by a further escalatory event', () => {
    fc.assert(
      fc.property(signals(12), signal('added', 'escalatory'), (list, added) => {
        expect(indexOf(fold([...list, added, NOW]))).toBeGreaterThanOrEqual(indexOf(fold([...list, NOW])));
      }),
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

  it('takes sixty reprints of one wire for one voice', () => {
    const reprints = Array.from({ length: 60 }, (_, i) => sketch({ id: `r${i}`, origin: 'wire', source: `paper${i}` }));
    expect(index(...reprints)).toBe(index(one));
    const byStory = Array.from({ length: 60 }, (_, i) => sketch({ id: `r${i}`, story: 'wire/1#0.1' }));
    expect(index(...byStory)).toBe(index(one));
  });

  it('scores what comes within 72 hours of its publication and not what comes later', () => {
    const late = (clock: number): number =>
      indexOf(fold([sketch({ id: 'w', intensity: -2, hours: clock }), sketch({ id: 'late', hours: 0 })]));
    const without = (clock: number): number => indexOf(fold([sketch({ id: 'w', intensity: -2, hours: clock })]));
    expect(late(71)).toBeGreaterThan(without(71));
    expect(late(73)).toBe(without(73));
  });
});
