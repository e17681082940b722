import type { Entity, TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { BE, COORDINATOR, HAVE, MODAL, PREPOSITION } from '../words/function-words.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { partyOfEntity } from './party.js';

/** A party that a phrase names. */
export interface Mention {
  party: string;
  at: number;
  /** The preposition that governs the phrase, or ''. */
  preposition: string;
  /** Joined to the mention before it by `and` or a comma. */
  coordinated: boolean;
}

/** Where something is or goes; the state named there is a venue, not a party. */
const VENUE = new Set([
  'in',
  'at',
  'near',
  'inside',
  'within',
  'across',
  'throughout',
  'via',
  'off',
  'around',
  'outside',
]);

/** Before a place, these tell where to, and nothing of whose it is. */
const DESTINATION = new Set([
  'to',
  'for',
  'from',
  'of',
  'towards',
  'toward',
  'into',
  'through',
  'by',
  'along',
  'over',
  'via',
]);

export function mentionsIn(reading: Reading, range: TokenRange): Mention[] {
  const mentions: Mention[] = [];
  let preposition = '';
  let joined = false;
  let apart = false;
  for (let i = range.from; i < range.to; i++) {
    const { function: fn } = reading.forms[i]!;
    const entity = reading.entityAt[i];
    if (entity) {
      if (entity.kind === 'date') {
        preposition = '';
        continue;
      }
      const party = partyOfEntity(entity);
      const there =
        (entity.kind === 'place' || entity.rule === SEAT) && isThere(reading, i, entity, preposition, range);
      if (party !== null && !there && !isOrigin(reading, i, entity) && mentions.at(-1)?.party !== party)
        mentions.push({ party, at: i, preposition, coordinated: joined && !apart && mentions.length > 0 });
      if (party !== null) joined = apart = false;
      continue;
    }
    const text = reading.tokens[i]!.text;
    if ((fn & PREPOSITION) !== 0) {
      if (text === 'of' && isWhereTo(preposition) && PART.has(reading.tokens[i - 1]?.lower ?? '')) continue;
      // `a court in Belgrade`: an office of that state.
      const seat = text === 'in' && mentions.length === 0 && i > range.from && isOffice(reading, i - 1);
      preposition = seat ? '' : prepositionAt(reading, i);
      joined = false;
    } else if ((fn & COORDINATOR) !== 0 || text === ',' || text === '-' || text === '–' || text === '/') {
      joined = true;
      if (text === ',') preposition = VENUE.has(preposition) ? '' : preposition;
    } else if ((fn & (BE | HAVE | MODAL)) !== 0 || (reading.forms[i]!.verb !== 0 && !reading.forms[i]!.noun)) {
      preposition = '';
      apart = true;
    }
  }
  return mentions;
}

/** `Chinese-made missiles`, `Omani-mediated talks`, `the Cuban-backed Angolan army`: whose they are is said, not who acts. */
export function isOrigin({ tokens, entityAt }: Reading, i: number, { end }: Entity): boolean {
  let next = i + 1;
  while (next < tokens.length && tokens[next]!.start < end) next += 1;
  if (tokens[next]?.text !== '-') return false;
  const word = tokens[next + 1]?.lower ?? '';
  const behind = entityAt[next + 2];
  return (
    ORIGIN.has(word) || (BACKED.has(word) && behind !== null && behind !== undefined && partyOfEntity(behind) !== null)
  );
}

/** Who is backed may be named; else the backer is all that is known of him. */
const BACKED = new Set('aided armed backed financed sponsored supported trained'.split(' '));

const ORIGIN = new Set('brokered built designed educated made manufactured mediated produced supplied'.split(' '));

/** Nouns behind a city that say what was done there: `the Cairo talks`, `the Brussels agreement`. */
const DONE_THERE = CLASS_BIT.talks | CLASS_BIT.pact | CLASS_BIT.truce;

const SENT = CLASS_BIT.public | CLASS_BIT.diplomat | CLASS_BIT.armed;

/** How the tagger says that a capital stands for its government. */
const SEAT = 'gazetteer:seat-as-government';

/** A place as where something is or goes, not as the state that acts from it (`delegations from Tripoli`). */
function isThere(reading: Reading, i: number, place: Entity, preposition: string, range: TokenRange): boolean {
  const { tokens, forms } = reading;
  let end = i + 1;
  while (end < tokens.length && tokens[end]!.start < place.end) end += 1;
  if (end < tokens.length && (forms[end]!.classes & DONE_THERE) !== 0) return true;
  if (place.kind !== 'place' || !DESTINATION.has(preposition)) return false;
  if (preposition !== 'from' && preposition !== 'of') return true;
  for (let k = i - 1; k >= range.from && i - k < 5; k--) {
    if (tokens[k]!.lower === preposition) return k === range.from || (forms[k - 1]!.classes & SENT) === 0;
  }
  return true;
}

/** Words for a part of a country: `in the north of Kosovo` is in Kosovo. */
const PART = new Set(
  'north south east west coast coasts shore shores border borders frontier waters sea airspace region province capital city town port part parts edge vicinity'.split(
    ' ',
  ),
);

const isOffice = (reading: Reading, i: number): boolean => (reading.forms[i]!.classes & CLASS_BIT.public) !== 0;

/** `aimed at`, `pointed towards`: whoever follows is meant, not where it happens. */
const prepositionAt = (reading: Reading, i: number): string =>
  AIMED.has(reading.tokens[i - 1]?.lower ?? '') ? 'against' : reading.tokens[i]!.lower;

const AIMED = new Set(['aimed', 'directed', 'pointed', 'levelled', 'leveled', 'trained', 'targeted']);

/** Those that are not only where it happens. */
export const present = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention) => !VENUE.has(mention.preposition));

/** Before a state, these name the host or the road, as in `sent warplanes to Belarus`. */
export const TOWARDS = new Set(['to', 'into', 'for', 'through', 'from', 'over']);

export const isWhereTo = (preposition: string): boolean => VENUE.has(preposition) || TOWARDS.has(preposition);
