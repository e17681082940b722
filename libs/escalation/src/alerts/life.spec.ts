import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Alert, AlertKind } from '#events';
import type { EscalationInput } from '../input.js';
import { rank } from '../ladder.js';
import { signals } from '../testing/arbitrary.js';
import { type Fold, fold, ticks } from '../testing/fold.js';
import { withdrawalOf } from '../testing/signals.js';
import { TUNING } from '../tuning/default.js';

/** Signals, some of them taken back, with a clock that runs on until all is calm. */
const logs = fc.tuple(signals(20), fc.array(fc.nat(20), { maxLength: 4 })).map(([list, taken]): EscalationInput[] => {
  const told = list.toSorted((a, b) => Date.parse(a.fragment.publishedAt) - Date.parse(b.fragment.publishedAt));
  const withdrawals = taken.flatMap((i) => told[i] ?? []).map((one) => withdrawalOf(one, 'killed'));
  return [...told.flatMap((one, i) => (i % 3 === 0 ? [one, ...withdrawals.splice(0, 1)] : [one])), ...later];
});
const later = ticks(72, 24 * 40, 3);

const lives = ({ alerts }: Fold): Alert[][] => {
  const byId = new Map<string, Alert[]>();
  for (const alert of alerts) byId.set(alert.id, [...(byId.get(alert.id) ?? []), alert]);
  return [...byId.values()];
};

const holds = (property: (result: Fold) => void): void =>
  fc.assert(
    fc.property(logs, (log) => property(fold(log, TUNING, (state) => state))),
    { numRuns: 60 },
  );

describe('every alert', () => {
  it('is raised first, counts its steps, refers to the earlier ones and ends once', () => {
    holds((result) => {
      for (const life of lives(result)) {
        const ids = life.map(({ id, sequence }) => `${id}:${sequence}`);
        const [first, ...rest] = life.map(({ lifecycle }) => lifecycle);
        expect(first).toBe('raised');
        expect(rest.slice(0, -1).filter((step) => step !== 'updated')).toEqual([]);
        expect(['resolved', 'cancelled']).toContain(rest.at(-1));
        life.forEach(({ sequence, references, because, kind }, i) => {
          expect(sequence).toBe(i + 1);
          expect(references).toEqual(ids.slice(0, i));
          if (i > 0 || kind !== 'escalation') expect(because).toBeDefined();
        });
      }
    });
  });

  it.each<[AlertKind, number]>([
    ['escalation', 1],
    ['de-escalation', 1],
    ['divergence', 2],
  ])('of kind %s has no more than %d of its kind beside it', (kind, most) => {
    holds(({ alerts }) => {
      const open = new Set<string>();
      for (const { id, lifecycle } of alerts.filter((alert) => alert.kind === kind)) {
        if (lifecycle === 'resolved' || lifecycle === 'cancelled') open.delete(id);
        else open.add(id);
        expect(open.size).toBeLessThanOrEqual(most);
      }
    });
  });

  it('of a divergence has two sides, with who says so, the words, the source and the time', () => {
    holds(({ alerts }) => {
      for (const { sides } of alerts.filter(({ kind }) => kind === 'divergence')) {
        expect(sides).toHaveLength(2);
        for (const side of sides ?? []) {
          expect([side.speaker, side.quote, side.source.id, side.signal].every((text) => text !== '')).toBe(true);
          expect(Date.parse(side.at)).toBeGreaterThan(0);
        }
      }
    });
  });
});

describe('every step on the ladder', () => {
  const from = rank(TUNING.alerts.from);

  it('up to where alerts begin or beyond is told at once, whatever the cooldown; so is every step down from there', () => {
    holds(({ levels, alerts }) => {
      levels.forEach(({ level, after }, i) => {
        const before = levels[i - 1]?.level ?? 'calm';
        const [was, is] = [rank(before), rank(level)];
        const told = alerts.filter((alert) => alert.after.offset === after.offset && alert.kind !== 'divergence');
        if (is > was && is >= from) {
          expect(told).toContainEqual(expect.objectContaining({ kind: 'escalation', previousLevel: before, level }));
        }
        if (is < was && was >= from) {
          expect(told).toContainEqual(expect.objectContaining({ previousLevel: before, level }));
        }
      });
    });
  });

  it('has crossed the threshold it is named after, however the index trembles: up its entry, down its exit', () => {
    const { ladder } = TUNING;
    holds(({ levels, alerts }) => {
      levels.forEach(({ level, index, after }, i) => {
        const before = levels[i - 1]?.level ?? 'calm';
        if (rank(level) > rank(before) && level !== 'calm') expect(index).toBeGreaterThanOrEqual(ladder[level].enter);
        if (rank(level) < rank(before) && before !== 'calm') {
          const takenBack = alerts.some(
            (one) => one.after.offset === after.offset && one.because?.startsWith('withdrawn'),
          );
          // Guesses that are left alone hold no more than that, whatever the index.
          if (!(takenBack && level === 'watch')) expect(index).toBeLessThanOrEqual(ladder[before].exit);
          if (!takenBack) expect(rank(level)).toBe(rank(before) - 1);
        }
      });
    });
  });
});
