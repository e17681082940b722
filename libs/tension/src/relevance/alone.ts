import type { ScoredSignal, TokenRange } from '#events';
import { partyOfEntity } from '../parties/party.js';
import type { Reading } from '../reading.js';
import type { Match } from '../matching/match.js';
import type { Told } from '../tell.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { hasPublicActor } from './agents.js';
import { besideHead, isOfMore } from './length.js';
import { TOPIC_BIT, topicBits } from './topic-words.js';
import type { Irrelevance } from './rule.js';

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
  CLASS_BIT.unrest;

/** What moves, shoots or guards. */
const ARMS = CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.truce;

/** Entities that move, shoot or guard. */
export const ARMED_KINDS: ReadonlySet<string> = new Set(['military_unit', 'platform', 'weapon']);

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
  const long = isOfMore(reading);
  if (signal.dyad !== null && !(long && signal.dyadFrom === 'context')) return null;
  const { match, dimension, direction } = event;
  const { parties, armed, matters } = sceneOf(reading, besideHead(match, sentence), match.head);
  // A second party that only the article knows has to be met with arms, or over what states have between them.
  if (signal.dyad !== null)
    return dimension === 'force_deployment'
      ? armed || isViolence(reading, match)
        ? null
        : 'no second party'
      : direction !== 'neutral' && (matters || parties >= 2)
        ? null
        : 'no second party';
  const known = signal.actor !== null || signal.target !== null;
  if (long && !known && !(dimension === 'force_deployment' && armed)) return 'no public actor';
  if (long && signal.actor === null && dimension === 'rhetoric') return 'no public actor';
  if (long && dimension === 'talk_progress' && direction === 'de-escalatory') return 'no second party';
  if (event.atHome === true) return economic >= 1.5 && !armed ? 'no second party' : null;
  // Senators who praise their speaker.
  if (isHomely(reading, besideHead(match, sentence), signal) && !matters && parties < 2) return 'domestic';
  if (parties >= 2 && (economic < 1 || matters || dimension === 'pressure')) return null;
  if (dimension === 'force_deployment')
    return armed ||
      (signal.actor !== null && match.predicate !== null && !long && economic < 1) ||
      isViolence(reading, event.match)
      ? null
      : 'no second party';
  if (parties >= 1 && matters) return null;
  // Subsidies are cut at home.
  if (event.type === 'SANCTION/discontinue' && economic > 0) return 'no second party';
  if (economic >= 1 || long) return 'no second party';
  if (match.frame.lone === true) return null;
  const talks = dimension === 'talk_progress' && parties === 0;
  if (talks && (economic > 0 || !hasPublicActor(reading, match.clause, false))) return 'no second party';
  return hasPublicActor(reading, sentence, false) ? null : 'no public actor';
}

/** Praise and apologies beside words of politics at home, with no second party to whom they could be meant. */
function isHomely(reading: Reading, { from, to }: TokenRange, signal: ScoredSignal): boolean {
  if (signal.dimension !== 'rhetoric' || signal.direction !== 'de-escalatory') return false;
  for (let i = from; i < to; i++) if ((topicBits(reading.tokens[i]!) & TOPIC_BIT.home) !== 0) return true;
  return false;
}

/** `The air strikes on Aleppo went on`, `Shelling has died down`, `The offensive has displaced thousands`. */
function isViolence(reading: Reading, { predicate, head, subject }: Match): boolean {
  const { from, to } = predicate === null ? head : subject;
  for (let i = from; i < to; i++) if ((reading.forms[i]!.classes & CLASS_BIT.violence) !== 0) return true;
  return false;
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
    if ((classes & ARMS) !== 0 || isStrikeGroup(reading, i)) armed = true;
    if ((classes & MATTERS) !== 0 || (topicBits(reading.tokens[i]!) & TOPIC_BIT.diplomacy) !== 0) matters = true;
  }
  return { parties: named.size, armed, matters };
}

/** `the carrier strike group`, `an amphibious group`. */
const isStrikeGroup = ({ tokens }: Reading, i: number): boolean =>
  tokens[i]!.lower === 'group' && GROUPS.has(tokens[i - 1]?.lower ?? '');

const GROUPS = new Set(['strike', 'carrier', 'battle', 'amphibious', 'ready', 'action', 'task', 'battlecruiser']);
