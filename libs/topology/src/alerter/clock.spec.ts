import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Clock, type ClockState } from './clock.js';

const minute = (n: number): string => new Date(n * 60_000).toISOString();

/** What a clock has to say, worked out the long way. */
const dueBy = ({ due }: ClockState, at: string): string[] =>
  Object.keys(due)
    .filter((dyad) => (due[dyad] ?? Infinity) <= Date.parse(at))
    .sort((a, b) => (due[a] ?? 0) - (due[b] ?? 0) || (a < b ? -1 : 1));

const changes = fc.array(
  fc.oneof(
    fc.record({ dyad: fc.constantFrom('a~b', 'c~d', 'e~f', 'g~h'), at: fc.option(fc.nat(9).map((n) => n * 60_000)) }),
    fc.record({ tick: fc.nat(9) }),
  ),
);

describe('the clock of a partition', () => {
  it('says who is due and when, now and as it was after each change', () => {
    fc.assert(
      fc.property(changes, fc.infiniteStream(fc.nat()), (list, picks) => {
        const known: [Clock, ClockState][] = [[Clock.of(undefined), { at: null, due: {} }]];
        for (const change of list) {
          // Mostly the newest; sometimes one that others have grown from.
          const pick = Number(picks.next().value);
          const [clock, state] = known[pick % 4 === 0 ? pick % known.length : known.length - 1] ?? known[0] ?? [];
          if (!clock || !state) throw new Error('There is always one');
          if ('tick' in change) {
            known.push([clock.withTick(minute(change.tick)), { ...state, at: minute(change.tick) }]);
          } else {
            const { [change.dyad]: _old, ...rest } = state.due;
            const due = change.at === null ? rest : { ...rest, [change.dyad]: change.at };
            known.push([clock.withDue(change.dyad, change.at), { ...state, due }]);
          }
        }
        for (const [clock, state] of known) {
          expect(JSON.parse(JSON.stringify(clock))).toEqual(state);
          expect(clock.dueBy(minute(5))).toEqual(dueBy(state, minute(5)));
          expect(clock.dueBy(minute(5))).toEqual(dueBy(state, minute(5)));
          const times = Object.values(state.due);
          expect(clock.earliest()).toBe(times.length === 0 ? null : Math.min(...times));
        }
      }),
    );
  });

  it('is the same after it was stored, and where nothing changes', () => {
    const clock = Clock.of(undefined).withTick(minute(1)).withDue('a~b', 5);
    const stored: unknown = JSON.parse(JSON.stringify(clock));
    expect(JSON.stringify(Clock.of(stored))).toBe(JSON.stringify(clock));
    expect(clock.withDue('a~b', 5)).toBe(clock);
    expect(clock.withDue('c~d', null)).toBe(clock);
  });
});
