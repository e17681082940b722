import type { Entity, TokenRange } from '#events';
import { isKnownFirm } from '../parties/firms.js';
import { isParty, partyOfEntity } from '../parties/party.js';
import type { Reading } from '../reading.js';
import { PREPOSITION, PRONOUN, RELATIVE } from '../words/function-words.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { CIVIL, type CivilTopic } from './civil.js';
import { endsCompany } from './topic-words.js';

/** `a team of inspectors`, `an army of ants`: the noun behind `of` tells who they are. */
const COLLECTIVE = new Set(
  'brigade garrison legion team club squad series chain side hosts visitors troop troops army armies swarm pack'.split(
    ' ',
  ),
);

/** Punctuation inside a noun phrase. */
const WITHIN = new Set(['-', "'", '’', "'s", '’s']);

/** The token that heads a subject's first noun phrase (`the Turkish soap maker in Izmir`: `maker`), or −1. */
function headOf(reading: Reading, { from, to }: TokenRange): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    const { function: fn } = reading.forms[i]!;
    const { kind, lower } = reading.tokens[i]!;
    if (kind === 'punctuation') {
      if (head >= 0 && !WITHIN.has(lower)) break;
      continue;
    }
    // `the tyre maker and its American target`: of two, the first.
    if (lower === 'and' && head >= 0 && CIVIL.has(reading.tokens[head]!.lower)) break;
    if ((fn & (PREPOSITION | RELATIVE)) !== 0 && reading.entityAt[i] === null && lower !== "'s" && lower !== '’s') {
      if (head < 0) continue;
      if (lower === 'of' && COLLECTIVE.has(reading.tokens[head]!.lower)) continue;
      break;
    }
    head = i;
  }
  return head;
}

/** The topic of a subject that acts in no state's name, or null: dairies, bowlers, wolves, gales. */
export function civilTopic(reading: Reading, subject: TokenRange): CivilTopic | null {
  const head = headOf(reading, subject);
  if (head < 0) return null;
  const entity = reading.entityAt[head];
  if (entity && entity.kind !== 'quantity' && isFirm(entity)) return 'business';
  const last = reading.tokens[head]!;
  if (FIRM_ENDINGS.has(last.lower) && last.text !== last.lower) return 'business';
  if (isWeatherOffice(reading, subject.from, head)) return 'weather';
  const first = CIVIL.get(reading.tokens[subject.from]!.lower);
  if (first === 'weather' && last.text !== last.lower) return 'weather';
  if (entity && entity.kind !== 'quantity') return null;
  // `The Turkish soap maker plans`: the word before, where the last one may be a verb.
  return (
    CIVIL.get(last.lower) ??
    (reading.forms[head]!.verb !== 0 ? CIVIL.get(reading.tokens[head - 1]?.lower ?? '') : null) ??
    null
  );
}

/** `the meteorological office`, `Seoul's weather service`. */
function isWeatherOffice({ tokens }: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (WEATHER_OFFICES.has(tokens[i]!.lower)) return true;
  return false;
}

const WEATHER_OFFICES = new Set(
  'weather met meteorological seismological hydrological hydrographic volcanological'.split(' '),
);

/** A named firm, by the last word of its name. */
const isFirm = (entity: Entity): boolean => {
  if (entity.kind !== 'organization') return false;
  if (isKnownFirm(entity)) return true;
  if (entity.affiliation !== undefined || partyOfEntity(entity) !== null) return false;
  const last = entity.text.slice(entity.text.lastIndexOf(' ') + 1).toLowerCase();
  return FIRM_ENDINGS.has(last) || endsCompany(last);
};

const FIRM_ENDINGS = new Set(
  'airlines airways airline air bank bancorp brands brothers energy entertainment exchange foods gas group holding holdings industries insurance international labs lines motor motors oil petroleum pharmaceuticals resources shipping shipyard steel stores systems technologies telecom telephone trust'.split(
    ' ',
  ),
);

/** A company as the one who acts: `Fiat Corp agreed to buy …`. */
export function hasCompany(reading: Reading, subject: TokenRange): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    const { lower, text } = reading.tokens[i]!;
    if (endsCompany(lower) || (text === '<' && i > subject.from) || lower === 'company' || lower === 'shareholders')
      return true;
  }
  return false;
}

/** `they`, `he`: whoever the sentence told of before. */
export const hasPronoun = (reading: Reading, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if ((reading.forms[i]!.function & PRONOUN) !== 0) return true;
  return false;
};

const SIDES = new Set([
  'side',
  'sides',
  'parties',
  'delegations',
  'negotiators',
  'neighbours',
  'neighbors',
  'rivals',
  'foes',
  'both',
]);

/** `the two sides`, `both`: the parties that the article has named. */
export const hasSides = (reading: Reading, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++)
    if (SIDES.has(reading.tokens[i]!.lower) || (reading.forms[i]!.function & PRONOUN) !== 0) return true;
  return false;
};

const PUBLIC = CLASS_BIT.public | CLASS_BIT.armed | CLASS_BIT.force;

const VENUE = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across']);

/** `in Marseille`, `in Latvia`: where it happens, not who acts. */
const isVenue = (reading: Reading, i: number): boolean =>
  (reading.entityAt[i]?.kind === 'place' || reading.entityAt[i]?.kind === 'state') &&
  VENUE.has(reading.tokens[i - 1]?.lower ?? '');

/**
 * Whether a public actor takes part: a named party, or people and bodies that act for a state or bear arms. With
 * `venues`, the city where something happens stands for its state.
 */
export function hasPublicActor(reading: Reading, range: TokenRange, venues: boolean): boolean {
  for (let i = range.from; i < range.to; i++) {
    const entity = reading.entityAt[i];
    if (
      entity &&
      (venues || !isVenue(reading, i)) &&
      (isParty(entity) ||
        (entity.affiliation !== undefined && (entity.kind === 'person' || entity.kind === 'organization')))
    )
      return true;
    if ((reading.forms[i]!.classes & PUBLIC) !== 0) return true;
  }
  return false;
}

/** Bodies that lend, count or heal: nobody's adversary. */
const NO_ADVERSARIES = new Set(['org:IMF', 'org:WHO', 'org:G7']);

/** Two that can act against each other: states, armed groups, alliances. */
export const areAdversaries = ([actor, target]: readonly [string, string]): boolean =>
  !NO_ADVERSARIES.has(actor) && !NO_ADVERSARIES.has(target);
