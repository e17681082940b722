import { type Alerter, CLOCK_KEY } from '#topology';
import type { DyadState } from '#escalation';

/** The same alerter; `onState` hears of the state of every dyad that a record has changed. */
export const watched = (alerter: Alerter, onState: (state: DyadState) => void): Alerter => ({
  ...alerter,
  escalate(batch, states) {
    const result = alerter.escalate(batch, states);
    for (const [key, state] of result.states) {
      if (key !== CLOCK_KEY && state !== null) onState(state as DyadState);
    }
    return result;
  },
});
