import type { Reading } from '../reading.js';
import { hasPronoun } from '../relevance/agents.js';
import type { DimensionScorer, Event } from './scorer.js';

/**
 * Pressure is what crosses a border. Coercion at home (a curfew, a crackdown, the arrest of opponents) is a state's use
 * of force on its own ground: it stays out of every dyad, and out of pressure. What is only announced weighs as a threat
 * or as a promise.
 */
export const scorePressure: DimensionScorer = (event, reading) => {
  const pending = event.standing === 'planned' || event.standing === 'conditional';
  if (event.direction === 'de-escalatory') {
    if (event.standing === 'refused')
      return { ...event, type: 'REJECT/yield', dimension: 'rhetoric', direction: 'escalatory', intensity: -2 };
    if (!pending) return event;
    return isPromise(event, reading)
      ? { ...event, type: 'AGREE', dimension: 'talk_progress', intensity: 2.5 }
      : { ...event, intensity: event.intensity / 2 };
  }
  const atHome = event.type.startsWith('COERCE') && !event.foreign && event.type !== 'COERCE/cyber';
  const dimension = atHome ? 'force_deployment' : event.dimension;
  return { ...event, dimension, intensity: pending ? event.intensity / 2 : event.intensity };
};

/** `Kabul said it would free prisoners`: whoever gives says so himself, and has agreed to something. */
const isPromise = ({ match }: Event, reading: Reading): boolean => hasPronoun(reading, match.subject);
