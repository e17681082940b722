import type { TokenRange } from '#events';
import { partyOfEntity } from '../parties/party.js';
import type { Reading } from '../reading.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { CIVIL } from './civil.js';
import { besideHead, isOfMore } from './length.js';
import type { Rule } from './rule.js';
import { TOPIC_BIT, topicBits } from './topic-words.js';
import { wordsOf } from './vocabulary/words-of.js';

/** Words alone; what is done with arms or held back at a border is looked at by itself. */
const WORDS: ReadonlySet<string> = new Set(['rhetoric', 'talk_progress']);

/** Senators, scandals and reshuffles; `the premier accused her rival`, `two parties of Rome made a pact`. */
export const atHome: Rule = ({ reading, match, sentence, near, far, betweenStates }) => {
  const long = isOfMore(reading);
  if (long && near.scandal >= 1 && near.scandal + near.home >= 2) return 'domestic';
  if (!WORDS.has(match.frame.dimension)) return null;
  if (long && far.scandal >= 1 && far.home >= 2) return 'domestic';
  // A minister who goes, in the course of a longer text, goes at home.
  if (long && match.frame.event === 'YIELD/resign') return 'domestic';
  if (long && !betweenStates && near.home >= 3 && near.home > near.security) return 'domestic';
  if (near.security > 1) return null;
  if (betweenStates) return null;
  if (long && near.home >= 1 && far.home >= 3 && near.home > near.security) return 'domestic';
  if (near.security > 0 || states(reading, besideHead(match, sentence)) > 1) return null;
  if (
    !match.frame.event.startsWith('REQUEST') &&
    match.frame.direction !== 'neutral' &&
    isOfTown(reading, match.subject)
  )
    return 'domestic';
  return (!match.frame.event.startsWith('YIELD') && isAgainstOwn(reading, match.object)) ||
    (match.frame.mutual === true && near.home >= 1 && isPartisan(reading, besideHead(match, match.clause)))
    ? 'domestic'
    : null;
};

/** Town councils and backbenchers, as those who act. */
function isOfTown({ tokens }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (TOWN.has(lower) || (lower === 'council' && TOWNS.has(tokens[i - 1]?.lower ?? ''))) return true;
  }
  return false;
}

const TOWN: ReadonlySet<string> = new Set(
  wordsOf('alderman aldermen assemblyman backbencher backbenchers mayor mayors ombudsman senator senators socialists'),
);

const TOWNS: ReadonlySet<string> = new Set(wordsOf('borough city county district parish town village'));

/** States and groups that the sentence names. */
function states(reading: Reading, { from, to }: TokenRange): number {
  const named = new Set<string>();
  for (let i = from; i < to; i++) {
    const entity = reading.entityAt[i];
    const party = entity ? partyOfEntity(entity) : null;
    if (party !== null) named.add(party);
  }
  return named.size;
}

const POSSESSIVE: ReadonlySet<string> = new Set(['her', 'his', 'its', 'their']);

/** `her rival`, `its own minister`, `his central banker`, `each other`. */
function isAgainstOwn(reading: Reading, { from, to }: TokenRange): boolean {
  const first = reading.tokens[from]?.lower ?? '';
  if (from >= to || !POSSESSIVE.has(first)) return false;
  for (let i = from + 1; i < to && i < from + 5; i++) if (OWN_PEOPLE.has(reading.tokens[i]!.lower)) return true;
  return false;
}

const OWN_PEOPLE: ReadonlySet<string> = new Set(
  wordsOf(`
    banker budget cabinet challenger colleague colleagues decision deputies deputy government handling minister
    ministers opponent parliament party policy predecessor premier record rival rivals successor voters
  `),
);

/** `the two Kurdish parties`, `Spain's Socialists`: parties of one parliament. */
function isPartisan(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (PARTIES.has(reading.tokens[i]!.lower)) return true;
  return false;
}

const PARTIES: ReadonlySet<string> = new Set(
  wordsOf(`
    backbenchers coalition congressmen conservatives councillors democrats deputies lawmakers liberals mps opposition
    parties reformists republicans senators socialists
  `),
);

/** Judges, prosecutors and inspectors as those who act. */
const BENCH: ReadonlySet<string> = new Set(
  wordsOf(
    'coroner court courts detectives inspector inspectors judge judges jury justice magistrate prosecutor prosecutors',
  ),
);

/** What courts say of whom no state has in mind: a couple's demand, a plea bargain, the foreman. */
export const fromBench: Rule = ({ reading, match, sentence, near, betweenStates }) => {
  if (match.frame.dimension === 'talk_progress' || match.frame.event === 'COERCE/arrest') return null;
  if (betweenStates || near.security > 0 || isPolitical(reading, besideHead(match, sentence))) return null;
  let bench = false;
  for (let i = match.subject.from; i < match.subject.to; i++) bench ||= BENCH.has(reading.tokens[i]!.lower);
  if (!bench || states(reading, besideHead(match, sentence)) > 1) return null;
  for (let i = match.object.from; i < match.object.to; i++) {
    const { classes } = reading.forms[i]!;
    if ((classes & (CLASS_BIT.public | CLASS_BIT.captive | CLASS_BIT.armed | CLASS_BIT.sanction)) !== 0) return null;
    const entity = reading.entityAt[i];
    if (entity?.kind === 'person' || entity?.kind === 'organization') return null;
  }
  return hasCourtroom(reading, match.object) ? 'crime' : null;
};

/** A private matter: words of common crime, of a civil suit, or of a private person. */
function hasCourtroom(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i]!;
    const { lower } = token;
    if (
      (topicBits(token) & (TOPIC_BIT.culprits | TOPIC_BIT.criminal)) !== 0 ||
      PRIVATE.has(lower) ||
      PERSONS.has(CIVIL.get(lower) ?? '')
    )
      return true;
  }
  return false;
}

/** Topics of those who are tried for themselves. */
const PERSONS: ReadonlySet<string> = new Set(['business', 'entertainment', 'family', 'labour', 'sport']);

const PRIVATE: ReadonlySet<string> = new Set(
  wordsOf(`
    appeal bail bargain bridge builder builders claim claims clerk compensation complaint county couple dentist
    driver employee foreman grocer landlady man men nurse objections owner owners pensioner plea request singer
    tenant tenants trader treasurer woman women
  `),
);

/** Politicians and their opponents, those who report on them, and foreigners: their trials may be a state's doing. */
export function isPolitical(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (POLITICS.has(reading.tokens[i]!.lower)) return true;
  return false;
}

const POLITICS: ReadonlySet<string> = new Set(
  wordsOf(`
    activist activists ambassador authorities candidate cleric clerics diplomat diplomats dissident dissidents editor
    embassy ex-minister ex-ministers ex-president exile exiled extradited extradition foreign foreigner foreigners
    general generals government imam journalist journalists leader leaders militant militants minister ministers
    national nationals newspaper newspapers opposition parliament party politician politicians president presidential
    priest priests prime protest protester protesters protests rebel rebels reporter reporters sedition separatist
    separatists spies spy student students terrorism terrorist treason union unions
  `),
);
