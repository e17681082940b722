import type { DimensionScorer } from './scorer.js';

/** Meetings that will be held are agreed on, not held. */
export const scoreTalkProgress: DimensionScorer = (event) => {
  if (event.standing === 'refused' && event.direction === 'de-escalatory') {
    return { ...event, type: 'REJECT/meet', direction: 'escalatory', intensity: -2.5 };
  }
  if (event.standing === 'denied' && event.direction === 'de-escalatory' && !event.modality.disputed) {
    return { ...event, type: 'REJECT/stall', direction: 'escalatory', intensity: -2, standing: 'asserted' };
  }
  if (event.standing === 'planned' && event.direction === 'de-escalatory')
    return { ...event, type: 'AGREE', intensity: 2.5 };
  return event;
};
