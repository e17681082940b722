import { lemmaAt } from '../matching/condition.js';
import type { DimensionScorer } from './scorer.js';

/**
 * What these govern is promised: `agreed to free`, `is ready to lift`, or `said it would free`; `plans to lift` told by
 * the author is the deed itself, to come.
 */
const PROMISING = new Set(
  'promise pledge agree offer vow ready willing willingness commit committed commitment prepared readiness'.split(' '),
);

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
    return event.standing === 'planned' && (event.ownWord || PROMISING.has(lemmaAt(reading, event.modality.governor)))
      ? { ...event, type: 'AGREE', dimension: 'talk_progress', intensity: 2.5 }
      : event;
  }
  const atHome = event.type.startsWith('COERCE') && !event.foreign && event.type !== 'COERCE/cyber';
  const dimension = atHome ? 'force_deployment' : event.dimension;
  return { ...event, dimension, intensity: pending ? event.intensity / 2 : event.intensity };
};
