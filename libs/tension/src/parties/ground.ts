import type { TokenRange } from '#events';
import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';
import { PREPOSITION } from '../words/function-words.js';
import { isOrigin } from './mentions.js';
import { partyOfEntity } from './party.js';

/** Which prepositions, by event, say whose ground it is on; null where any does. */
interface Ground {
  readonly prepositions: ReadonlySet<string> | null;
}

/** `shelled villages in Lebanon`, `struck a refinery inside Russia`: the ground is the target's. */
const STRUCK: Ground = { prepositions: null };
/** `sent warships around Taiwan`, not `to Qatar`: near and not in. */
const FACED: Ground = { prepositions: new Set(['around', 'off', 'opposite', 'towards', 'toward', 'inside']) };
/** `withdrew from southern Lebanon`, `called off the drills around Taiwan`. */
const LEFT: Ground = { prepositions: new Set(['from', 'around', 'off', 'opposite']) };
/** `recalled its ambassador from Tehran`, `airlifted food to Gaza`, `reopened its embassy in Muscat`. */
const DEALT_WITH: Ground = { prepositions: new Set(['from', 'to', 'for', 'into', 'with']) };
/** `reopened its embassy in Muscat`: of talks between both only the embassy says with whom. */
const MISSION_IN: Ground = { prepositions: new Set() };

const MISSION = new Set(['embassy', 'consulate', 'ambassador', 'mission', 'envoy', 'diplomats', 'diplomat']);

/** Verbs of going: where they lead to is a venue. */
const GOING = new Set(['arrive', 'go', 'travel', 'fly', 'return', 'head', 'come', 'send', 'hold', 'host', 'dispatch']);

function groundFor({ frame }: Match): Ground {
  if (frame.event.startsWith('ASSAULT')) return STRUCK;
  if (frame.event.startsWith('MOBILIZE')) return FACED;
  if (frame.dimension === 'force_deployment') return LEFT;
  return frame.mutual === true ? MISSION_IN : DEALT_WITH;
}

/** Whose ground the event is on is the other side, and not only where it happens. */
export const standsAgainst = ({ frame }: Match): boolean => !frame.event.startsWith('COERCE');

/** Whom a clause that names no target touches by where it happens; an entity id, or null. */
export function groundOf(reading: Reading, match: Match, actors: readonly string[]): string | null {
  const ground = groundFor(match);
  if (ground === DEALT_WITH && GOING.has(reading.forms[match.at]!.lemma)) return null;
  const ranges = match.predicate?.passive === true ? [match.subject, match.object] : [match.object, match.subject];
  for (const range of ranges) {
    const found = firstOn(reading, range, ground, actors);
    if (found !== null || match.predicate === null) return found;
  }
  return null;
}

const BORDERS = new Set('border frontier line boundary airspace waters skies coast territory zone'.split(' '));

/** `over Danish airspace`, `up to the Cambodian line`, `inside Taiwan's waters`. */
function isBorder(reading: Reading, i: number): boolean {
  const next = reading.tokens[i + 1]?.lower ?? '';
  return BORDERS.has(next) || (POSSESSIVE.has(next) && BORDERS.has(reading.tokens[i + 2]?.lower ?? ''));
}

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

function firstOn(reading: Reading, range: TokenRange, ground: Ground, actors: readonly string[]): string | null {
  let preposition = '';
  let mission = false;
  for (let i = range.from; i < range.to; i++) {
    const entity = reading.entityAt[i];
    const { lower } = reading.tokens[i]!;
    const party = entity && !isOrigin(reading, i, entity) ? partyOfEntity(entity) : null;
    if (party !== null && !actors.includes(party)) {
      const meant = ground.prepositions === null || ground.prepositions.has(preposition);
      if (meant || (ground === FACED && isBorder(reading, i)) || (mission && preposition === 'in')) return party;
    }
    if (!entity && (reading.forms[i]!.function & PREPOSITION) !== 0) preposition = lower;
    if (MISSION.has(lower)) mission = true;
  }
  return null;
}
