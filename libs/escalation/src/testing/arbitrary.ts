import fc from 'fast-check';
import { DIMENSIONS, type Signal } from '#events';
import { sketch } from './signals.js';

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

/** A signal of the first 66 hours, published up to 5 hours after what it tells of. */
export const signal = (id: string, only?: 'escalatory'): fc.Arbitrary<Signal> =>
  fc
    .record({
      dimension: fc.constantFrom(...DIMENSIONS),
      which: fc.nat(2),
      hours: fc.integer({ min: 0, max: 66 }),
      lag: fc.integer({ min: 0, max: 5 }),
      source: fc.constantFrom('one', 'two', 'three', 'four'),
      actor: fc.constantFrom('state:AAA', 'state:BBB'),
      standing: fc.constantFrom<Signal['standing']>('asserted', 'claimed', 'planned', 'historical', 'denied'),
      speaker: fc.constantFrom(undefined, 'state:AAA', 'state:BBB', 'state:CCC'),
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
        ...(d.speaker !== undefined && { speaker: `a minister of ${d.speaker}`, affiliation: d.speaker }),
        confidence: d.confidence,
        quantities: d.count > 0 ? [{ value: d.count, unit: 'fighter jet', approximate: true }] : [],
      });
    });

export const signals = (most: number): fc.Arbitrary<Signal[]> =>
  fc.nat(most).chain((n) => fc.tuple(...Array.from({ length: n + 1 }, (_, i) => signal(`s${i}`))));
