import type { TokenRange } from '#events';
import { isVerb } from './clauses/verbs.js';
import type { Reading } from './reading.js';
import type { Event } from './scorers/scorer.js';
import { CLASS_BIT } from './words/noun-classes.js';

const ARMED = CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.violence;

/** How much of a denial's content is read, in tokens. */
const CONTENT = 24;

/**
 * `denied that its navy had rammed the boat`, `denied any part in the blast`: the deed that is denied is one of arms, by
 * the words of it, though no frame reads its verb. A denial that names no deed (`denied the charge`) stays words.
 */
export function deniedDeed(event: Event, reading: Reading, sentence: TokenRange): Event {
  if (event.type !== 'ACCUSE/deny') return event;
  const { at } = event.match;
  if (reading.forms[at]!.lemma !== 'deny') return event;
  let deed = false;
  let armed = false;
  for (let i = at + 1; i < Math.min(sentence.to, at + CONTENT); i++) {
    const { classes } = reading.forms[i]!;
    const kind = reading.entityAt[i]?.kind;
    if (CHARGES.has(reading.tokens[i]!.lower)) return event;
    if (GIVING.has(reading.forms[i]!.lemma)) return event;
    deed ||= isVerb(reading, i, sentence) || (classes & CLASS_BIT.violence) !== 0;
    armed ||= (classes & ARMED) !== 0 || kind === 'platform' || kind === 'weapon' || kind === 'military_unit';
  }
  if (!deed || !armed) return event;
  return {
    ...event,
    type: 'ASSAULT',
    dimension: 'force_deployment',
    direction: 'escalatory',
    intensity: -6,
    standing: 'denied',
  };
}

/** Arms that are given are no deed of arms. */
const GIVING = new Set([
  'supply',
  'provide',
  'give',
  'sell',
  'deliver',
  'export',
  'arm',
  'fund',
  'finance',
  'support',
  'back',
]);

/** What is denied is what others said. */
const CHARGES = new Set([
  'charge',
  'charges',
  'accusation',
  'accusations',
  'allegation',
  'allegations',
  'claim',
  'claims',
]);
