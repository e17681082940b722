import type { Event } from './scorers/scorer.js';

/**
 * What a governing word turns round: `stopped shelling` is a step back from violence, `suspended the delivery of aid`
 * a step towards pressure.
 */
export function reverse(event: Event): Event {
  if (!event.modality.reversed) return event;
  const conflict = event.direction === 'escalatory';
  if (event.direction === 'neutral') return event;
  return {
    ...event,
    type: conflict ? 'RETREAT' : 'SANCTION/discontinue',
    direction: conflict ? 'de-escalatory' : 'escalatory',
    intensity: conflict ? Math.min(6.5, -event.intensity) : Math.max(-6, -event.intensity),
  };
}
