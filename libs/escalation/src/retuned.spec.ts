import { describe, expect, it } from '@jest/globals';
import type { Alert } from '#events';
import { createEscalation } from './escalation.js';
import { DyadFold } from './fold.js';
import type { EscalationInput } from './input.js';
import { type DyadState, ForeignState } from './state.js';
import { fold } from './testing/fold.js';
import { atHour, sketch } from './testing/signals.js';
import { TUNING } from './tuning/default.js';
import { ownTuning } from './tuning/own-tuning.js';

const { ladder } = TUNING;
const other = (changes: unknown) => ownTuning({ name: 'own.yaml', changes });
const words = other({ alerts: { reasons: 7 } });
const stricter = other({
  ladder: { elevated: { enter: 44, exit: 40 }, high: { ...ladder.high, enter: 55, exit: 50 } },
});
const looser = other({ ladder: { watch: { enter: 4, exit: 2 }, elevated: { enter: 8, exit: 6 } } });
const later = other({ alerts: { from: 'high' } });
const earlier = other({ alerts: { from: 'watch' } });

const strike = sketch({ id: 'a', event: 'ASSAULT/aerial', intensity: -8 });
const threat = sketch({ id: 'b', dimension: 'rhetoric', event: 'THREATEN/violence', intensity: -5 });
const says = (id: string, well: boolean, affiliation: string) =>
  sketch({
    ...{ id, dimension: 'talk_progress', standing: 'claimed', speaker: `officials of ${affiliation}`, affiliation },
    ...(well ? { event: 'CONSULT/progress', intensity: 2.5 } : { event: 'REJECT/stall', intensity: -2.5 }),
  });

const tick = (hour: number): EscalationInput => ({ kind: 'tick', at: atHour(hour) });
const stored = (...inputs: EscalationInput[]): DyadState => JSON.parse(JSON.stringify(fold(inputs).state)) as DyadState;

function goOn(state: DyadState, tuning: typeof TUNING, ...inputs: EscalationInput[]) {
  const { step } = createEscalation(tuning);
  const alerts: Alert[] = [];
  let now = state;
  inputs.forEach((input, i) => {
    const after = { topic: 'tension.signals', partition: 0, offset: 100 + i };
    const taken = step(now, input, { dyad: 'AAA~BBB', clock: 'kind' in input ? input.at : null, after });
    alerts.push(...taken.alerts);
    now = taken.state ?? now;
  });
  const told = alerts.map(
    ({ kind, lifecycle, previousLevel, level, because = '' }) =>
      `${kind} ${lifecycle} ${previousLevel}→${level}: ${because}`,
  );
  return { told, state: now };
}

const inForce = (rules: string): string => `other numbers are in force: rules ${rules} in place of 1`;

describe('a state that was written with other numbers', () => {
  it.each([
    ['a rung that is higher now is left at once', strike, stricter, 'escalation resolved elevated→watch'],
    ['a rung that is lower now is entered', threat, looser, 'escalation raised watch→elevated'],
    ['what raises no alert any more ends the one that is open', strike, later, 'escalation resolved elevated→elevated'],
    ['what raises an alert now has one', threat, earlier, 'escalation raised watch→watch'],
  ])('%s, with the numbers as the reason', (_what, signal, tuning, step) => {
    expect(goOn(stored(signal), tuning, tick(1)).told).toEqual([`${step}: ${inForce(tuning.version)}`]);
  });

  it('is told once, as of then, before what comes next', () => {
    const { told, state } = goOn(
      stored(strike),
      stricter,
      sketch({ ...{ id: 'c', hours: 1 }, intensity: -9 }),
      tick(3),
    );
    expect(told[0]).toBe(`escalation resolved elevated→watch: ${inForce(stricter.version)}`);
    expect(told.slice(1).join()).not.toContain('other numbers');
    expect(state.rules).toBe(stricter.version);
  });

  it('says of time what is due to time', () => {
    const { told } = goOn(stored(strike), words, tick(2), tick(24 * 12));
    expect(told).toEqual(['escalation resolved elevated→watch: earlier events lose weight with time']);
  });

  it('ends a divergence that is none by the new numbers, and says so', () => {
    const divergent = stored(says('good', true, 'state:OMN'), says('bad', false, 'state:ISR'));
    expect(divergent.state.open.claims).toBeDefined();
    const deaf = other({ divergence: { claim: 0.9 } });
    expect(goOn(divergent, deaf, tick(1)).told).toEqual([`divergence resolved calm→calm: ${inForce(deaf.version)}`]);
  });
});

describe('a state that was written in another format', () => {
  const state = stored(strike);

  it('is refused, and says which version reads it', () => {
    const foreign = { ...state, state: { ...state.state, version: 7 } };
    const read = (): unknown => new DyadFold(foreign, TUNING);
    expect(read).toThrow(ForeignState);
    expect(read).toThrow(
      'the state of AAA~BBB was written in version 7 of its format, and this Tautline reads version 1: ' +
        'start the Tautline that wrote it, or a later one',
    );
  });

  it('is of the first version where it has none', () => {
    const { version, ...first } = state.state;
    expect(version).toBe(1);
    expect(goOn({ ...state, state: first }, TUNING, tick(1)).state.state.version).toBe(1);
  });
});
