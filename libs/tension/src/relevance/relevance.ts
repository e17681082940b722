import type { TokenRange } from '#events';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';
import { civilTopic, hasCompany, hasPronoun, hasPublicActor, hasSides } from './agents.js';
import { PREPOSITION } from '../words/function-words.js';
import { CLASS_BIT } from '../words/noun-classes.js';
import { CIVIL, CIVIL_MATTERS, type CivilTopic } from './civil.js';
import { TOPIC_BIT, topicBits } from './topic-words.js';
import { atHome, fromBench, isPolitical } from './home.js';
import { besideHead, isOfMore } from './length.js';
import { metaphor } from './metaphor.js';
import type { Case, Irrelevance, Rule, Standpoint } from './rule.js';
import { economic, securityBesides, type Topics } from './topics.js';
import { afloat } from './vessels.js';

/** A player's shot, a team's attack: enough words of sport, not outweighed by those of arms. */
const sport: Rule = ({ match, near, far, violent, armed, betweenStates }) =>
  (near.athletes >= 1 && armed <= 1 && !(betweenStates && (near.home >= 1 || match.frame.dimension === 'pressure'))) ||
  (near.play >= 2 && armed === 0) ||
  (near.results >= 1 && near.sport >= 0.5 && armed === 0) ||
  near.sport >= 2 ||
  (far.sport >= 3 && far.security < far.sport) ||
  (near.sport >= 1 && (violent || far.sport >= 2) && armed === 0)
    ? 'sport'
    : null;

/** The torpedo attack in the third season. */
const entertainment: Rule = ({ match, near, far, violent, armed, betweenStates }) =>
  near.entertainment >= 2 ||
  (near.stage >= 1 && armed === 0 && match.frame.dimension !== 'pressure' && (violent || !betweenStates)) ||
  (far.entertainment >= 3 && far.security < 3) ||
  (violent && near.entertainment >= 1 && armed <= 1)
    ? 'entertainment'
    : null;

/** A storm strikes, a virus attacks, a weather office warns, a rocket lifts a satellite into orbit. */
const nature: Rule = ({ match, near, far, violent, betweenStates }) => {
  if (!betweenStates && near.science >= 1 && near.security <= 2 && LAUNCHES.has(match.frame.rule)) return 'science';
  if (violent && near.security === 0 && far.security === 0 && far.forecast >= 1 && !betweenStates) return 'weather';
  if (TOLD_OF_NATURE.has(match.frame.dimension) && !betweenStates && near.security === 0) {
    if (violent && near.wildlife >= 1) return 'animals';
    if (near.science >= 1) return 'science';
    if (near.forecast >= 1) return 'weather';
    if (near.sickness >= 1) return 'health';
  }
  if (violent && near.security === 0 && near.weather >= 1) return 'weather';
  return violent && near.security === 0 && near.health >= 2 ? 'health' : null;
};

/** What rockets do on the way to an orbit. */
const LAUNCHES = new Set(['force.missile-test', 'force.car-bomb', 'force.down', 'force.come-down']);

/** Aid, bans and treaties may be about whales and earthquakes; movements, blows and warnings are not. */
const TOLD_OF_NATURE: ReadonlySet<string> = new Set(['force_deployment', 'rhetoric']);

/** Soldiers who bring bread to a snowed-in village, the guard called out against a flood. */
const relief: Rule = ({ match, near, far, betweenStates, aboutParties }) =>
  match.frame.event.startsWith('MOBILIZE') &&
  !betweenStates &&
  !aboutParties &&
  ((near.relief >= 1.5 && near.security < 2) || (far.weather >= 1 && near.relief >= 0.5 && near.security < 3))
    ? 'relief'
    : null;

/** Wreaths and open days, ships in dock for paint, an embassy closed for a feast. */
const routine: Rule = ({ reading, match, near, violent, betweenStates }) => {
  if (betweenStates) return null;
  if (near.ceremony >= 2 || (violent && near.relic >= 1)) return 'routine';
  if (near.upkeep >= 2 && !match.frame.event.startsWith('ASSAULT')) return 'routine';
  return !violent && isForFeast(reading, match) ? 'routine' : null;
};

/** `closed for Independence Day`, `shut for repairs`. */
function isForFeast(reading: Reading, { clause, head }: Match): boolean {
  for (let i = head.from + 1; i < clause.to; i++) {
    if (reading.tokens[i]!.lower !== 'for') continue;
    for (let k = i + 1; k < clause.to && k < i + 6; k++) {
      const token = reading.tokens[k]!;
      if (token.text === 'Day' || (topicBits(token) & (TOPIC_BIT.upkeep | TOPIC_BIT.ceremony)) !== 0) return true;
    }
  }
  return false;
}

/** What police and courts do every day. */
const CRIMINAL = new Set(['COERCE/arrest', 'ACCUSE/investigate']);

const crime: Rule = ({ reading, near, match, sentence, betweenStates }) =>
  (JUDICIAL.has(match.frame.event) && !betweenStates && PRIVATE.has(civilTopic(reading, patientOf(match)) ?? '')) ||
  (match.frame.event === 'RETREAT/disarm' && !betweenStates && isCulprit(reading, match)) ||
  (near.crime >= 1 && !betweenStates && CRIMINAL.has(match.frame.event)) ||
  (near.culprits >= 1.5 &&
    match.frame.dimension !== 'talk_progress' &&
    !betweenStates &&
    near.security === 0 &&
    !isPolitical(reading, besideHead(match, sentence))) ||
  (near.crime >= 2 && near.security < 2)
    ? 'crime'
    : null;

/** `A gunman surrendered`: one man, whom the police had sought. */
function isCulprit(reading: Reading, { clause, at }: Match): boolean {
  for (let i = clause.from; i < at; i++) if (CULPRITS.has(reading.tokens[i]!.lower)) return true;
  return false;
}

const CULPRITS = new Set(
  'gunman suspect fugitive kidnapper hijacker robber attacker shooter assailant driver'.split(' '),
);

const JUDICIAL = eventsLike(/^(?:COERCE\/arrest|ACCUSE|YIELD\/release)/);

/** Of whom courts and police speak without any state in mind. */
const PRIVATE: ReadonlySet<string> = new Set(['crime', 'family', 'sport', 'animals']);

const patientOf = ({ predicate, subject, object }: Match): TokenRange =>
  predicate?.passive === true ? subject : object;

/** Dairies, bowlers, wolves and gales act in no state's name, unless they meet with arms or a state. */
const civilAgent: Rule = ({ reading, match, near, betweenStates }) => {
  const topic = civilTopic(reading, match.subject);
  if (topic === null || (match.predicate?.passive === true && !NATURAL.has(topic))) return null;
  if (betweenStates && POLITICAL.has(topic)) return null;
  if (near.security > (topic === 'labour' || topic === 'business' ? 0 : 1)) return null;
  return POLITICAL.has(topic) && hasPublicActor(reading, match.object, false) ? null : topic;
};

/** What is done to these is no more tension than what they do. */
const NATURAL: ReadonlySet<CivilTopic> = new Set<CivilTopic>(['animals', 'weather', 'science', 'entertainment']);

/** These may stand up against a state. */
const POLITICAL: ReadonlySet<CivilTopic> = new Set<CivilTopic>(['labour', 'crime']);

/** `wage talks`, `merger talks`, `coalition talks`, `talks between the union and the yard`, `about a return match`. */
const civilMatter: Rule = ({ reading, match, near, betweenStates }) => {
  if (match.frame.dimension !== 'talk_progress' || betweenStates) return null;
  if (near.labour >= 2 && near.security === 0 && hasCrew(reading, besideHead(match, match.clause))) return 'labour';
  for (let i = match.clause.from; i < match.clause.to; i++) {
    if (!TALKS.has(reading.tokens[i]!.lower)) continue;
    const topic =
      CIVIL_MATTERS.get(reading.tokens[i - 1]?.lower ?? '') ?? civilPartner(reading, i + 1, match.clause.to);
    if (topic !== null) return topic;
  }
  return null;
};

/** `its steelworkers`, `the pilots`. */
function hasCrew({ tokens, entityAt }: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (entityAt[i] === null && CIVIL.get(tokens[i]!.lower) === 'labour') return true;
  return false;
}

/** Tokens behind `talks` in which whoever talks, or what of, is named. */
const PARTNERS = 8;

/** Whoever of no state's is named behind `talks between`, `talks with`, `talks about`. */
function civilPartner(reading: Reading, from: number, to: number): CivilTopic | null {
  if (!BETWEEN.has(reading.tokens[from]?.lower ?? '')) return null;
  for (let i = from + 1; i < to && i <= from + PARTNERS; i++) {
    const { lower } = reading.tokens[i]!;
    const topic = CIVIL.get(lower);
    if (topic !== undefined && PARTNER_TOPICS.has(topic)) return topic;
    if ((reading.forms[i]!.classes & CLASS_BIT.sport) !== 0) return 'sport';
    if (reading.forms[i]!.verb !== 0 && !reading.forms[i]!.noun) return null;
  }
  return null;
}

const BETWEEN = new Set(['between', 'with', 'about', 'over', 'on']);

const PARTNER_TOPICS: ReadonlySet<CivilTopic> = new Set<CivilTopic>(['labour', 'business', 'sport', 'entertainment']);

const TALKS = new Set(['talks', 'negotiations', 'negotiators', 'talk', 'agreement', 'deal', 'dispute']);

/** Schools, pensions and pubs are quarrelled about at home. */
const domestic: Rule = ({ reading, match, near, betweenStates, anyParty }) => {
  if (betweenStates || near.security > 0) return null;
  if (SELF_REGARDING.has(match.frame.event) && isOfHimself(reading, match)) return 'domestic';
  if (near.local >= 1 && !anyParty) return 'domestic';
  if (match.frame.dimension === 'pressure' || match.frame.event.startsWith('PROTEST')) return null;
  return near.domestic >= 1 ? 'domestic' : null;
};

/** `threatened to resign`, `to dissolve parliament`, `offered her resignation`. */
function isOfHimself(reading: Reading, { head, clause }: Match): boolean {
  for (let i = head.from + 1; i < clause.to && i < head.from + 5; i++)
    if (RESIGNING.has(reading.tokens[i]!.lower)) return true;
  return false;
}

const RESIGNING = new Set(['resign', 'resignation', 'quit', 'dissolve', 'retire']);

const SELF_REGARDING = eventsLike(/^(?:THREATEN|AGREE)/);

/** A pay dispute, whatever ministers say of it. */
const labour: Rule = ({ far, betweenStates }) =>
  far.labour >= 4 && far.labour > far.security && !betweenStates ? 'labour' : null;

/** A bill on roads in one parliament. */
const legislation: Rule = ({ near, economic, betweenStates }) =>
  near.legislative >= 2 && near.security === 0 && economic >= 1 && !betweenStates ? 'domestic' : null;

/** Firms and markets, told by the words around and by whoever acts. */
const business: Rule = ({ reading, match, near, far, economic, violent, betweenStates }) => {
  const { dimension, direction } = match.frame;
  const local = near.business + near.economy;
  if (
    MOVING.has(match.frame.event) &&
    economic >= (isOfMore(reading) ? 1 : 2) &&
    near.security === 0 &&
    economic > far.security
  )
    return 'business';
  const armed = near.security >= (violent ? 2 : 1);
  if (near.business >= 3 && near.security < 2) return 'business';
  if (near.business >= 2 && near.security === 0 && dimension !== 'pressure') return 'business';
  if (far.business >= 4 && far.business > far.security * 2) return 'business';
  const most = isOfMore(reading) ? 1 : 2.5;
  if (economic >= most && economic > far.security && !armed && !betweenStates) return 'business';
  // Ministers who meet over prices and debts are at business; those who threaten tariffs are not.
  if (economic >= 3 && economic > far.security * 2 && !armed && direction === 'de-escalatory') return 'business';
  if (
    economic >= 1.5 &&
    economic > far.security &&
    (direction === 'neutral' || (isDealing(match) && isOfMore(reading)))
  )
    return 'business';
  // Deep in the markets' news only what states do to each other, by name, is left.
  if (economic >= 4 && economic > far.security && !armed && !betweenStates) return 'business';
  if (
    economic >= 8 &&
    economic > far.security * 3 &&
    !armed &&
    dimension !== 'pressure' &&
    !(betweenStates && local < 3)
  )
    return 'business';
  return hasCompany(reading, match.subject) ? 'business' : null;
};

/** What forces do, and cargoes too: `entered into a venture`, `left the exchange`. */
const MOVING = eventsLike(/^(?:MOBILIZE|RETREAT)/);

/** Offers and agreements, which beside prices and goods are trade. */
const isDealing = ({ frame: { dimension, direction } }: Match): boolean =>
  dimension === 'talk_progress' && direction === 'de-escalatory';

const LIGHT = eventsLike(/^(?:AGREE|AID|CONSULT|COOPERATE|REQUEST|STATEMENT|SUPPORT|YIELD\/resign|REJECT)/);

/** `It called for more study`: where nobody was named, words alone are nobody's. */
const nobody: Rule = ({ reading, match, anyParty, near }) =>
  !anyParty &&
  near.security === 0 &&
  (match.frame.direction === 'neutral' ||
    (LIGHT.has(match.frame.event) && (match.subject.from >= match.subject.to || hasPronoun(reading, match.subject))))
    ? 'no public actor'
    : null;

/** Who acts, or is acted on, has to be a state, bear arms, or act for one of these. */
const publicActor: Rule = ({ reading, match, sentence, near, economic, aboutParties }) => {
  const { lone, firm, dimension } = match.frame;
  const venues = near.security > 0 || dimension === 'talk_progress';
  if (aboutParties && (firm === true || hasSides(reading, match.subject))) return null;
  if (firm === true && economic === 0 && hasPublicActor(reading, sentence, venues)) return null;
  if (lone === true || hasPublicActor(reading, match.clause, venues)) return null;
  return hasPronoun(reading, match.subject) && hasPublicActor(reading, sentence, venues) ? null : 'no public actor';
};

/** `Could war break out?` asserts nothing. */
const question: Rule = ({ reading, sentence }) => (reading.tokens[sentence.to - 1]?.text === '?' ? 'question' : null);

/** Hannibal, Napoleon and the Hittites set no state of today against another. */
const antiquity: Rule = ({ near }) => (near.antiquity >= 1 ? 'history' : null);

/** `he took full responsibility`: whom a pronoun stands for is no hacker where nobody tells of hacking. */
const hacking: Rule = ({ reading, match, far }) =>
  match.frame.rule === 'pressure.hackers-take' && far.hacking === 0 && hasPronoun(reading, match.subject)
    ? 'no public actor'
    : null;

/** `over alleged dumping`, `in disputed waters`: an adjective before its noun, by which nobody accuses. */
const qualifier: Rule = ({ reading, match }) => {
  if (!QUALIFIERS.has(reading.tokens[match.at]!.lower)) return null;
  const before = reading.forms[match.at - 1];
  return before !== undefined && (before.function & PREPOSITION) !== 0 ? 'no public actor' : null;
};

/** `missiles capable of hitting most areas`, `Gulf shipping sources`: no deed is told. */
const noDeed: Rule = ({ reading: { tokens, forms }, match: { at } }) => {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'of' && tokens[at - 2]?.lower === 'capable') return 'no public actor';
  return tokens[at]!.lower === 'shipping' && forms[at - 1]?.lemma !== 'be' ? 'no public actor' : null;
};

const QUALIFIERS = new Set(['alleged', 'disputed', 'suspected']);

/** In this order; the first that knows a reason decides. */
const RULES: readonly Rule[] = [
  question,
  antiquity,
  metaphor,
  sport,
  entertainment,
  business,
  labour,
  legislation,
  nature,
  relief,
  afloat,
  routine,
  crime,
  fromBench,
  civilAgent,
  civilMatter,
  domestic,
  atHome,
  hacking,
  qualifier,
  noDeed,
  nobody,
  publicActor,
];

/** Why the event word is no tension, or null where it is. */
export function irrelevance(
  reading: Reading,
  match: Match,
  sentence: TokenRange,
  near: Topics,
  far: Topics,
  standpoint: Standpoint,
): Irrelevance | null {
  const asked: Case = {
    aboutParties: standpoint.aboutParties,
    betweenStates: standpoint.betweenStates,
    anyParty: standpoint.anyParty,
    reading,
    match,
    sentence,
    near,
    armed: securityBesides(near, reading, match.head),
    far,
    violent: match.frame.dimension === 'force_deployment',
    economic: economic(far),
  };
  for (const rule of RULES) {
    const reason = rule(asked);
    if (reason !== null) return reason;
  }
  return match.frame.pair === true && !standpoint.betweenStates && !standpoint.aboutParties ? 'no second party' : null;
}

/** The lexicon's events whose names match. */
function eventsLike(pattern: RegExp): ReadonlySet<string> {
  return new Set(LEXICON.map(({ event }) => event).filter((event) => pattern.test(event)));
}
