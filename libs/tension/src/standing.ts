import type { Standing, TokenRange } from '#events';
import { hasCondition } from './clauses/conditions.js';
import { isAdverb, isVerb } from './clauses/verbs.js';
import { predicateAt, type Predicate } from './clauses/predicate.js';
import { OPERATORS, type Operation } from './lexicon/operators.js';
import type { Match } from './matching/match.js';
import { lemmaAt } from './matching/condition.js';
import type { Reading } from './reading.js';
import { BE, COORDINATOR, MODAL, NEGATION } from './words/function-words.js';
import { BASE, PAST } from './words/inflect.js';

/** What the words around an event make of it. */
export interface Modality {
  standing: Exclude<Standing, 'claimed'>;
  /** The event is turned round: stopped, called off. */
  reversed: boolean;
  /** Wanted of somebody else, so not the subject's own act. */
  asked: boolean;
  /** Denied by a verb of denial: what is told is that it was not so, and not that it failed. */
  disputed: boolean;
  /** Token of the word that governs it, or −1. */
  governor: number;
}

const PLANNING_MODALS = new Set(['will', 'shall', 'would']);
const POSSIBLE_MODALS = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought']);

/** Standing by modality and negation alone; history is judged apart, because it needs the date of publication. */
export function modalityOf(reading: Reading, match: Match, sentence: TokenRange): Modality {
  const { predicate } = match;
  if (predicate === null) return nominalModality(reading, match, sentence);
  const modality: Modality = { standing: 'asserted', reversed: false, asked: false, disputed: false, governor: -1 };
  const leader = leaderOf(reading, predicate, sentence);
  if (leader.dependent) applyGovernors(reading, leader, sentence, modality);
  else applyModal(leader, modality);
  if (predicate.dependent && predicate.negated && modality.standing === 'asserted') modality.standing = 'denied';
  if (modality.standing === 'asserted') applyContentVerb(reading, match, sentence, modality);
  if (modality.standing === 'asserted' && isRefusal(reading, predicate)) modality.standing = 'refused';
  if (modality.standing === 'asserted' && hasNoObject(reading, match)) modality.standing = 'denied';
  // `not agreed`, `not ruled out`: the negation is part of what the frame reads.
  if (modality.standing === 'denied' && (reading.forms[match.at]!.function & NEGATION) !== 0)
    modality.standing = isRulingOut(reading, match.at + 1) ? 'conditional' : 'asserted';
  if (modality.standing === 'denied' && isPeaceable(reading, match)) modality.standing = 'asserted';
  const pending = modality.standing === 'planned' || predicate.modal !== '';
  if (modality.standing !== 'denied' && modality.standing !== 'refused' && pending && hasCondition(reading, sentence))
    modality.standing = 'conditional';
  return modality;
}

/** `refuses to talk`, `declined to meet`; `rejected`, `turned down` are acts. */
const isRefusal = (reading: Reading, { at, passive }: Predicate): boolean =>
  !passive && REFUSING.has(reading.forms[at]!.lemma);

const REFUSING = new Set(['refuse', 'decline']);

/** `has fired on no ship`, `sent none of its tanks`. */
const hasNoObject = (reading: Reading, { frame, object, met, predicate }: Match): boolean =>
  predicate !== null &&
  frame.dimension !== 'talk_progress' &&
  object.from < object.to &&
  NONE_OF.has(reading.tokens[object.from]!.lower) &&
  (met === null || met.from > object.from);

const NONE_OF = new Set(['no', 'none', 'nobody', 'nothing']);

/** `does not want war`: denied as a wish, and meant as a conciliatory word. */
const isPeaceable = (reading: Reading, { frame, predicate, met }: Match): boolean =>
  frame.dimension === 'rhetoric' &&
  frame.direction === 'de-escalatory' &&
  predicate?.negated === true &&
  met !== null &&
  WARLIKE.has(lemmaAt(reading, met.to - 1));

const WARLIKE = new Set(['war', 'conflict', 'confrontation', 'escalation', 'fight']);

/** `will cross the border and seize the town`, `asked them to help and to share`: the verb that carries the modal or the `to`. */
function leaderOf(reading: Reading, predicate: Predicate, sentence: TokenRange): Predicate {
  let leader = predicate;
  for (let depth = 0; depth < 3; depth++) {
    const { at, start, modal, dependent } = leader;
    const joined = start > sentence.from && (reading.forms[start - 1]!.function & COORDINATOR) !== 0;
    if (!joined || start !== at || modal !== '' || dependent || (reading.forms[at]!.verb & (BASE | PAST)) !== BASE)
      break;
    let earlier = start - 2;
    while (earlier > sentence.from && start - earlier < 14 && !isVerb(reading, earlier, sentence)) earlier -= 1;
    if (earlier <= sentence.from || (reading.forms[earlier]!.verb & BASE) === 0) break;
    leader = predicateAt(reading, earlier, sentence);
  }
  return leader;
}

function applyModal(predicate: Predicate, modality: Modality): void {
  if (predicate.negated) modality.standing = PLANNING_MODALS.has(predicate.modal) ? 'refused' : 'denied';
  else if (predicate.modal === 'would') modality.standing = 'conditional';
  else if (PLANNING_MODALS.has(predicate.modal)) modality.standing = 'planned';
  else if (POSSIBLE_MODALS.has(predicate.modal)) modality.standing = 'conditional';
}

const RANK: Readonly<Record<Operation, Modality['standing']>> = {
  plan: 'planned',
  consider: 'conditional',
  deny: 'denied',
  refuse: 'refused',
  stop: 'asserted',
  ask: 'planned',
  do: 'asserted',
};

/** Up the chain of governing words: `denied that it planned to start shelling`. At most four. */
function applyGovernors(reading: Reading, predicate: Predicate, sentence: TokenRange, modality: Modality): void {
  let from = predicate.start;
  // `is to deploy`, `are soon to leave`
  if (isToBe(reading, from, sentence)) {
    modality.standing = predicate.negated ? 'refused' : 'planned';
    return;
  }
  for (let depth = 0; depth < 4; depth++) {
    const governor = governorOf(reading, from, sentence);
    if (governor < 0) {
      // A headline: `Iran, US to meet in Rome`.
      if (depth === 0 && from > sentence.from && reading.tokens[from]!.lower === 'to') modality.standing = 'planned';
      return;
    }
    if (modality.governor < 0) modality.governor = governor;
    const lemma = lemmaAt(reading, governor);
    const operation = OPERATORS.get(reading.tokens[governor]!.lower) ?? OPERATORS.get(lemma);
    const verb = reading.forms[governor]!.verb !== 0;
    const chain = verb ? predicateAt(reading, governor, sentence) : null;
    const negated = chain ? chain.negated : isNegatedNoun(reading, governor, sentence);
    if (operation === undefined) {
      // `plans to send an envoy to meet them`: what is done to an end stands as the end does.
      if (!chain) return;
      if (!chain.dependent) {
        if (chain.modal !== '') applyModal(chain, modality);
        return;
      }
      from = chain.start;
      continue;
    }
    apply(operation, negated, modality);
    if (chain && !chain.dependent) {
      if (chain.modal !== '' && modality.standing === 'asserted') applyModal({ ...chain, negated: false }, modality);
      return;
    }
    if (!chain) return;
    from = chain.start;
  }
}

function apply(operation: Operation, negated: boolean, modality: Modality): void {
  if (operation === 'ask') modality.asked = true;
  if (operation === 'deny' && !negated) modality.disputed = true;
  if (operation === 'stop') modality.reversed = !modality.reversed;
  if (negated) modality.standing = operation === 'refuse' ? 'asserted' : 'denied';
  else if (modality.standing === 'asserted') modality.standing = RANK[operation];
}

const isNegatedNoun = (reading: Reading, i: number, sentence: TokenRange): boolean => {
  for (let k = i - 1; k >= sentence.from && i - k < 5; k--)
    if ((reading.forms[k]!.function & NEGATION) !== 0) return true;
  return false;
};

function isToBe(reading: Reading, to: number, sentence: TokenRange): boolean {
  if (reading.tokens[to]!.lower !== 'to') return false;
  let i = to - 1;
  while (i > sentence.from && isAdverb(reading, i)) i -= 1;
  return i > sentence.from && (reading.forms[i]!.function & BE) !== 0;
}

/** The nearest verb or operator to the left; at most twelve tokens away, in the same sentence. */
function governorOf(reading: Reading, from: number, sentence: TokenRange): number {
  for (let i = from - 1; i >= sentence.from && from - i < 13; i--) {
    const form = reading.forms[i]!;
    const token = reading.tokens[i]!;
    if (token.text === ';' || token.text === ':') return -1;
    if (reading.entityAt[i]) continue;
    if (form.verb !== 0 && form.lemma !== 'be' && form.lemma !== 'have' && isVerb(reading, i, sentence)) return i;
    if (OPERATORS.has(token.lower) || (form.noun && OPERATORS.has(form.lemma))) return i;
  }
  return -1;
}

/** `threats of strikes`, `no plans for an attack`, `denied an attack`. */
function nominalModality(reading: Reading, match: Match, sentence: TokenRange): Modality {
  const modality: Modality = { standing: 'asserted', reversed: false, asked: false, disputed: false, governor: -1 };
  for (let i = match.head.from - 1; i >= sentence.from && match.head.from - i < 8; i--) {
    const token = reading.tokens[i]!;
    if (token.text === ',' || token.text === ';') break;
    if (isRulingOut(reading, i)) {
      modality.governor = i;
      modality.standing = predicateAt(reading, i, sentence).negated ? 'conditional' : 'denied';
      break;
    }
    const operation = OPERATORS.get(lemmaAt(reading, i)) ?? NOMINAL[token.lower];
    if (operation === undefined || operation === 'do' || ASIDE.has(lemmaAt(reading, i))) continue;
    modality.governor = i;
    apply(operation, isNegatedNoun(reading, i, sentence), modality);
    break;
  }
  if (modality.standing === 'asserted' && hasModalBehind(reading, match, sentence)) modality.standing = 'conditional';
  return modality;
}

/** `has not ruled out strikes`: possible; the verb is no refusal then. */
export const isRulingOut = (reading: Reading, i: number): boolean =>
  lemmaAt(reading, i) === 'rule' && reading.tokens[i + 1]?.lower === 'out';

const NOMINAL: Readonly<Record<string, Operation>> = {
  possible: 'consider',
  potential: 'consider',
  planned: 'plan',
  threatened: 'plan',
  future: 'plan',
  risk: 'consider',
  fear: 'consider',
  fears: 'consider',
};
const ASIDE = new Set([
  'about',
  'order',
  'call',
  'discuss',
  'set',
  'approve',
  'right',
  'study',
  'path',
  'free',
  'block',
  'end',
  'hope',
  'idea',
  'prospect',
]);

/** `a strike on Iran would be a mistake`. */
function hasModalBehind(reading: Reading, match: Match, sentence: TokenRange): boolean {
  if (match.frame.firm === true) return false;
  for (let i = match.at + 1; i < sentence.to && i - match.at < 8; i++) {
    const { function: fn, verb } = reading.forms[i]!;
    if ((fn & MODAL) !== 0) return true;
    if (reading.tokens[i]!.kind === 'punctuation' || (fn & BE) !== 0 || (verb !== 0 && isVerb(reading, i, sentence)))
      return false;
  }
  return false;
}

/**
 * A verb in the content of another takes its standing: `denied that it had struck`, `promised that its troops would
 * leave`; `demanded that Rwanda withdraw` is asked for.
 */
function applyContentVerb(reading: Reading, match: Match, sentence: TokenRange, modality: Modality): void {
  const { predicate } = match;
  if (predicate === null) return;
  const bare = (reading.forms[predicate.at]!.verb & BASE) !== 0 && predicate.start === predicate.at;
  for (let i = predicate.start - 1; i >= sentence.from && predicate.start - i < 16; i--) {
    const { lower, text } = reading.tokens[i]!;
    if (text === ';' || lower === 'but') return;
    // `denied any role in it and offered an inquiry`: joined to the denial, not in it.
    if ((reading.forms[i]!.function & COORDINATOR) !== 0 && i === predicate.start - 1) return;
    // `It is not true that …`
    if (lower === 'true' && (reading.forms[i - 1]?.function ?? 0) & NEGATION) {
      modality.standing = 'denied';
      modality.disputed = true;
      return;
    }
    const lemma = lemmaAt(reading, i);
    if (lemma === 'deny' && isVerb(reading, i, sentence)) {
      modality.disputed = !predicateAt(reading, i, sentence).negated;
      if (modality.disputed) modality.standing = 'denied';
      return;
    }
    if (bare && lower === 'that' && OPERATORS.get(lemmaAt(reading, i - 1)) === 'ask') {
      modality.asked = true;
      modality.standing = 'planned';
      return;
    }
  }
}
