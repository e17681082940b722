import type { TokenRange } from '#events';
import type { Match } from './matching/match.js';
import { isParty } from './parties/party.js';
import type { Reading } from './reading.js';
import { PRONOUN } from './words/function-words.js';
import { CLASS_BIT } from './words/noun-classes.js';

/** Why an event word is no tension, or null where it is. */
export type Irrelevance =
  'sport' | 'business' | 'entertainment' | 'weather' | 'crime' | 'health' | 'domestic' | 'no public actor' | null;

/** Counts of topic words, distinct spellings of them, in a stretch of text. */
export interface Topics {
  sport: number;
  entertainment: number;
  business: number;
  /** Prices, trade, money and goods. */
  economy: number;
  /** Town halls, schools and pay. */
  local: number;
  weather: number;
  crime: number;
  health: number;
  /** Armed forces, weapons and violence, sanctions, diplomacy. */
  security: number;
}

const SECURITY =
  CLASS_BIT.force | CLASS_BIT.armed | CLASS_BIT.weapon | CLASS_BIT.truce | CLASS_BIT.sanction | CLASS_BIT.diplomat;

export function topicsOf(reading: Reading, range: TokenRange): Topics {
  const topics: Topics = {
    sport: 0,
    entertainment: 0,
    business: 0,
    economy: 0,
    local: 0,
    weather: 0,
    crime: 0,
    health: 0,
    security: 0,
  };
  for (let i = range.from; i < range.to; i++) {
    const { classes } = reading.forms[i]!;
    if (reading.tokens[i]!.text === '$' || COMPANY_ENDINGS.has(reading.tokens[i]!.lower)) topics.business += 0.5;
    if (classes === 0) continue;
    if ((classes & CLASS_BIT.sport) !== 0) topics.sport += 1;
    if ((classes & CLASS_BIT.entertainment) !== 0) topics.entertainment += 1;
    if ((classes & CLASS_BIT.business) !== 0) topics.business += 1;
    if ((classes & CLASS_BIT.economy) !== 0) topics.economy += 1;
    else if ((classes & CLASS_BIT.trade) !== 0) topics.economy += 0.5;
    if ((classes & CLASS_BIT.local) !== 0) topics.local += 1;
    if ((classes & CLASS_BIT.weather) !== 0) topics.weather += 1;
    if ((classes & CLASS_BIT.crime) !== 0) topics.crime += 1;
    if ((classes & CLASS_BIT.health) !== 0) topics.health += 1;
    if ((classes & SECURITY) !== 0) topics.security += 1;
  }
  return topics;
}

const COMPANY_ENDINGS = new Set([
  'inc',
  'inc.',
  'corp',
  'corp.',
  'ltd',
  'ltd.',
  'co',
  'co.',
  'plc',
  'pct',
  'dlrs',
  'mln',
  'bn',
  'stg',
]);

/** What police and courts do every day. */
const CRIMINAL = new Set(['COERCE/arrest', 'ACCUSE/investigate']);

/** A company as the one who acts: `Fiat Corp agreed to buy …`. */
function hasCompany(reading: Reading, subject: TokenRange): boolean {
  for (let i = subject.from; i < subject.to; i++) {
    const { lower, text } = reading.tokens[i]!;
    if (
      COMPANY_ENDINGS.has(lower) ||
      (text === '<' && i > subject.from) ||
      lower === 'company' ||
      lower === 'shareholders'
    )
      return true;
  }
  return false;
}

/** `they`, `he`: whoever the sentence told of before. */
const hasPronoun = (reading: Reading, { from, to }: TokenRange): boolean => {
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
const hasSides = (reading: Reading, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++)
    if (SIDES.has(reading.tokens[i]!.lower) || (reading.forms[i]!.function & PRONOUN) !== 0) return true;
  return false;
};

/** Whether a public actor takes part: a named party, or people and bodies that act for a state or bear arms. */
function hasPublicActor(reading: Reading, range: TokenRange): boolean {
  const wanted = CLASS_BIT.public | CLASS_BIT.armed | CLASS_BIT.force;
  for (let i = range.from; i < range.to; i++) {
    const entity = reading.entityAt[i];
    if (
      entity &&
      (isParty(entity) ||
        (entity.affiliation !== undefined && (entity.kind === 'person' || entity.kind === 'organization')))
    )
      return true;
    if ((reading.forms[i]!.classes & wanted) !== 0) return true;
  }
  return false;
}

/** What is known of the parties when relevance is judged. */
export interface Standpoint {
  /** The article has told of two parties. */
  aboutParties: boolean;
  /** The clause itself names two. */
  betweenStates: boolean;
  /** The article has named one at all. */
  anyParty: boolean;
}

/**
 * Sport, business and the rest are told by the words around: enough of them, and not outweighed by words of arms and
 * diplomacy. `topics` are those of the sentence, `article` those of the whole fragment; `aboutParties` where the article
 * has told of two parties, so that talk of `progress` needs no name beside it.
 */
export function irrelevance(
  reading: Reading,
  match: Match,
  sentence: TokenRange,
  topics: Topics,
  article: Topics,
  { aboutParties, betweenStates, anyParty }: Standpoint,
): Irrelevance {
  const { dimension, direction, lone, firm } = match.frame;
  const violent = dimension === 'force_deployment';
  if (
    topics.sport >= 2 ||
    (article.sport >= 3 && article.security < article.sport) ||
    (topics.sport >= 1 && article.sport >= 2 && topics.security === 0)
  )
    return 'sport';
  if (violent && topics.sport >= 1 && topics.security === 0) return 'sport';
  if (topics.entertainment >= 2 || (article.entertainment >= 3 && article.security < 3)) return 'entertainment';
  if (topics.business >= 3 && topics.security < 2) return 'business';
  if (topics.business >= 2 && topics.security === 0 && dimension !== 'pressure') return 'business';
  if (article.business >= 4 && article.business > article.security * 2) return 'business';
  const economic = article.economy + article.business;
  const armed = topics.security >= (violent ? 2 : 1);
  if (economic >= 1.5 && economic > article.security && !armed && !betweenStates) return 'business';
  // Ministers who meet over prices and debts are at business; those who threaten tariffs are not.
  if (economic >= 3 && economic > article.security * 2 && !armed && direction === 'de-escalatory') return 'business';
  if (
    economic >= 8 &&
    economic > article.security * 3 &&
    !armed &&
    dimension !== 'pressure' &&
    !(betweenStates && topics.economy + topics.business < 3)
  )
    return 'business';
  if (hasCompany(reading, match.subject)) return 'business';
  if (violent && topics.weather >= 1 && topics.security === 0) return 'weather';
  if (violent && topics.entertainment >= 1 && topics.security === 0) return 'entertainment';
  if (topics.crime >= 1 && !betweenStates && CRIMINAL.has(match.frame.event)) return 'crime';
  if (topics.local >= 1 && !anyParty && topics.security === 0) return 'domestic';
  if (topics.crime >= 2 && topics.security < 2) return 'crime';
  if (violent && topics.health >= 2 && topics.security === 0) return 'health';
  if (aboutParties && (firm === true || hasSides(reading, match.subject))) return null;
  if (firm === true && economic === 0 && hasPublicActor(reading, sentence)) return null;
  if (
    lone !== true &&
    !hasPublicActor(reading, match.clause) &&
    !(hasPronoun(reading, match.subject) && hasPublicActor(reading, sentence))
  )
    return 'no public actor';
  return null;
}
