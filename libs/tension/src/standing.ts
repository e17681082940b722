import type { Standing, TokenRange } from '#events';
import { isVerb } from './clauses/verbs.js';
import { predicateAt, type Predicate } from './clauses/predicate.js';
import { OPERATORS, type Operation } from './lexicon/operators.js';
import type { Match } from './matching/match.js';
import { lemmaAt } from './matching/condition.js';
import type { Reading } from './reading.js';
import { BE, MODAL, NEGATION } from './words/function-words.js';

/** What the words around an event make of it. */
export interface Modality {
  standing: Exclude<Standing, 'claimed'>;
  /** The event is turned round: stopped, called off. */
  reversed: boolean;
  /** Wanted of somebody else, so not the subject's own act. */
  asked: boolean;
  /** Token of the word that governs it, or −1. */
  governor: number;
}

const PLANNING_MODALS = new Set(['will', 'shall', 'would']);
const POSSIBLE_MODALS = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought']);

/** Standing by modality and negation alone; history is judged apart, because it needs the date of publication. */
export function modalityOf(reading: Reading, match: Match, sentence: TokenRange): Modality {
  const { predicate } = match;
  if (predicate === null) return nominalModality(reading, match, sentence);
  const modality: Modality = { standing: 'asserted', reversed: false, asked: false, governor: -1 };
  if (predicate.dependent) applyGovernors(reading, predicate, sentence, modality);
  else applyModal(predicate, modality);
  if (predicate.dependent && predicate.negated && modality.standing === 'asserted') modality.standing = 'denied';
  if (modality.standing !== 'denied' && modality.standing !== 'refused' && hasCondition(reading, predicate, sentence))
    modality.standing = 'conditional';
  if (modality.standing === 'asserted' && isDenied(reading, predicate, sentence)) modality.standing = 'denied';
  return modality;
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
  for (let depth = 0; depth < 4; depth++) {
    const governor = governorOf(reading, from, sentence);
    if (governor < 0) return;
    if (modality.governor < 0) modality.governor = governor;
    const lemma = lemmaAt(reading, governor);
    const operation = OPERATORS.get(lemma) ?? OPERATORS.get(reading.tokens[governor]!.lower);
    const verb = reading.forms[governor]!.verb !== 0;
    const chain = verb ? predicateAt(reading, governor, sentence) : null;
    const negated = chain ? chain.negated : isNegatedNoun(reading, governor, sentence);
    if (operation === undefined) return;
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
  if (operation === 'stop') modality.reversed = !modality.reversed;
  if (negated) modality.standing = operation === 'refuse' ? 'asserted' : 'denied';
  else if (modality.standing === 'asserted') modality.standing = RANK[operation];
}

const isNegatedNoun = (reading: Reading, i: number, sentence: TokenRange): boolean => {
  for (let k = i - 1; k >= sentence.from && i - k < 5; k--)
    if ((reading.forms[k]!.function & NEGATION) !== 0) return true;
  return false;
};

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
  const modality: Modality = { standing: 'asserted', reversed: false, asked: false, governor: -1 };
  for (let i = match.head.from - 1; i >= sentence.from && match.head.from - i < 8; i--) {
    const token = reading.tokens[i]!;
    if (token.text === ',' || token.text === ';') break;
    const operation = OPERATORS.get(lemmaAt(reading, i)) ?? NOMINAL[token.lower];
    if (operation === undefined || operation === 'do' || ASIDE.has(token.lower)) continue;
    modality.governor = i;
    apply(operation, isNegatedNoun(reading, i, sentence), modality);
    break;
  }
  if (modality.standing === 'asserted' && hasModalBehind(reading, match, sentence)) modality.standing = 'conditional';
  return modality;
}

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

/** An `if` or `unless` that governs the verb's own clause or stands after it. */
function hasCondition(reading: Reading, predicate: Predicate, sentence: TokenRange): boolean {
  for (let i = predicate.start - 1; i >= sentence.from && predicate.start - i < 16; i--) {
    const { lower, text } = reading.tokens[i]!;
    if (lower === 'if' || lower === 'unless') return true;
    if (text === ',' || text === ';' || lower === 'that') break;
  }
  return false;
}

/** `denied that it had struck`: a verb of denial before the content clause. */
function isDenied(reading: Reading, predicate: Predicate, sentence: TokenRange): boolean {
  for (let i = predicate.start - 1; i >= sentence.from && predicate.start - i < 12; i--) {
    const lemma = lemmaAt(reading, i);
    if (lemma === 'deny' && isVerb(reading, i, sentence)) return !predicateAt(reading, i, sentence).negated;
    if (reading.tokens[i]!.text === ';' || reading.tokens[i]!.lower === 'but') return false;
  }
  return false;
}
