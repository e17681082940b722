import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createEscalation } from './escalation.js';
import type { EscalationInput } from './input.js';
import type { DyadState } from './state.js';
import { signals } from './testing/arbitrary.js';
import { fold as stepByStep } from './testing/fold.js';
import { atHour, withdrawalOf } from './testing/signals.js';
import { TUNING } from './tuning/default.js';

const { resume, step } = createEscalation(TUNING);

const contextOf = (clock: string | null, offset: number) => ({
  dyad: 'AAA~BBB',
  clock,
  after: { topic: 'tension.signals', partition: 0, offset },
});

/** Signals, corrections in several parts, and ticks. */
const logs = fc
  .tuple(signals(40), fc.nat(6), fc.integer({ min: 60, max: 300 }))
  .map(([list, seed, end]): EscalationInput[] => [
    ...list.flatMap((one, i): EscalationInput[] =>
      i % 7 === seed
        ? [one, withdrawalOf(one, 'corrected', i % 2), { ...one, id: `${one.id}v2` }]
        : i % 11 === seed
          ? [one, { kind: 'tick', at: atHour(i) }]
          : [one],
    ),
    { kind: 'tick', at: atHour(end) },
    ...list.slice(0, 3),
    { kind: 'tick', at: atHour(2000) },
  ]);

describe('a fold that is kept from one record to the next', () => {
  it('says, byte for byte, what one step after the other says, wherever its state is asked for', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat(60)), (log, asked) => {
        const fold = resume(undefined);
        let clock: string | null = null;
        const written: [DyadState, string][] = [];
        const alerts = log.flatMap((input, offset) => {
          if ('kind' in input) clock = input.at;
          const steps = fold.step(input, contextOf(clock, offset));
          const state = asked.includes(offset) ? fold.state() : undefined;
          if (state) written.push([state, JSON.stringify(state)]);
          return steps;
        });
        const expected = stepByStep(log);
        expect(JSON.stringify(alerts)).toBe(JSON.stringify(expected.alerts));
        expect(fold.due()).toBe(expected.state?.state.due ?? null);
        expect(JSON.stringify(fold.state())).toBe(JSON.stringify(expected.state));
        // What has been written stays as it was.
        for (const [state, text] of written) expect(JSON.stringify(state)).toBe(text);
      }),
    );
  });

  it('leaves the state that it took up as it was: whoever starts there again gets the same', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const half = log.length >> 1;
        const start = stepByStep(log.slice(0, half), TUNING, (state) => state).state;
        const text = JSON.stringify(start);
        const [input, context] = [log[half] as EscalationInput, contextOf(atHour(60), half)];
        const [first, second] = [step(start, input, context), step(start, input, context)];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
        expect(JSON.stringify(start)).toBe(text);
      }),
    );
  });
});
