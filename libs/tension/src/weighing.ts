import type { Reading } from './reading.js';
import type { Event } from './scorers/scorer.js';
import { CLASS_BIT } from './words/noun-classes.js';

const WEIGHING = new Set(['consider', 'weigh', 'mull', 'contemplate', 'study', 'explore']);

/** How far behind the verb the deed is named, in tokens. */
const REACH = 6;

/** `is weighing a ground operation against Hezbollah`: violence that is thought about aloud is a threat. */
export function weighedDeed(event: Event, reading: Reading): Event {
  const { match } = event;
  if (event.type !== 'STATEMENT' || !WEIGHING.has(reading.forms[match.at]!.lemma)) return event;
  const to = Math.min(match.object.to, match.head.to + REACH);
  for (let i = match.head.to; i < to; i++) {
    if ((reading.forms[i]!.classes & CLASS_BIT.violence) === 0) continue;
    return {
      ...event,
      type: 'THREATEN/violence',
      direction: 'escalatory',
      intensity: -3.5,
      standing: event.standing === 'historical' ? 'historical' : 'conditional',
    };
  }
  return event;
}
