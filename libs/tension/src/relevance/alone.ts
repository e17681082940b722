import type { ScoredSignal, TokenRange } from '#events';
import { partyOfEntity } from '../parties/party.js';
import type { Reading } from '../reading.js';
import type { Told } from '../tell.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { hasPublicActor } from './agents.js';
import { TOPIC_BIT, topicBits } from './topic-words.js';
import type { Irrelevance } from './relevance.js';

/** What states have between them, and firms and clubs have not. */
const MATTERS =
  CLASS_BIT.force |
  CLASS_BIT.armed |
  CLASS_BIT.weapon |
  CLASS_BIT.truce |
  CLASS_BIT.sanction |
  CLASS_BIT.violence |
  CLASS_BIT.programme |
  CLASS_BIT.relation |
  CLASS_BIT.captive |
  CLASS_BIT.diplomat |
  CLASS_BIT.unrest;

/** What moves, shoots or guards. */
const ARMS = CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.truce;

const ARMED_KINDS: ReadonlySet<string> = new Set(['military_unit', 'platform', 'weapon']);

/** Tokens from which a text, if it told of a second party, would name it. */
const LONG = 60;

/**
 * Why an event of which no second party is known, from the clause or from the article, is no tension; null where it is.
 * One state alone has to move arms, or to speak of what states have between them: `Tehran put its missiles on alert`,
 * `Moscow recalled its envoys`. In a single sentence without business it is enough that it acts in public.
 */
export function aloneFor(
  { event, sentence }: Told,
  reading: Reading,
  signal: ScoredSignal,
  economic: number,
): Irrelevance | null {
  if (signal.dyad !== null) return null;
  const { parties, armed, matters } = sceneOf(reading, sentence, event.match.head);
  const long = reading.tokens.length > LONG;
  if (long && signal.actor === null && signal.target === null && !(event.dimension === 'force_deployment' && armed))
    return 'no public actor';
  if (long && signal.actor === null && event.dimension === 'rhetoric') return 'no public actor';
  if (long && event.dimension === 'talk_progress' && event.direction === 'de-escalatory') return 'no second party';
  if (event.atHome === true) return economic >= 1.5 && !armed ? 'no second party' : null;
  if (parties >= 2 && (economic < 1 || matters || event.dimension === 'pressure')) return null;
  if (event.dimension === 'force_deployment') return armed ? null : 'no second party';
  if (parties >= 1 && matters) return null;
  // Sanctions are put on somebody; talks of nobody's are nobody's.
  if (event.type.startsWith('SANCTION') && event.dimension === 'pressure') return 'no second party';
  if (event.dimension === 'talk_progress' && parties === 0 && !matters) return 'no second party';
  if (economic >= 1 || long) return 'no second party';
  const { subject, object } = event.match;
  return signal.actor !== null || hasPublicActor(reading, subject, false) || hasPublicActor(reading, object, false)
    ? null
    : 'no public actor';
}

interface Scene {
  /** States, groups and bodies that the sentence names, cities counting for their states. */
  parties: number;
  armed: boolean;
  matters: boolean;
}

function sceneOf(reading: Reading, { from, to }: TokenRange, head: TokenRange): Scene {
  const named = new Set<string>();
  let armed = false;
  let matters = false;
  for (let i = from; i < to; i++) {
    const entity = reading.entityAt[i];
    if (entity) {
      const party = partyOfEntity(entity);
      if (party !== null) named.add(party);
      if (ARMED_KINDS.has(entity.kind)) armed = matters = true;
    }
    if (i >= head.from && i < head.to) continue;
    const { classes } = reading.forms[i]!;
    if ((classes & ARMS) !== 0) armed = true;
    if ((classes & MATTERS) !== 0 || (topicBits(reading.tokens[i]!.lower) & TOPIC_BIT.diplomacy) !== 0) matters = true;
  }
  return { parties: named.size, armed, matters };
}
