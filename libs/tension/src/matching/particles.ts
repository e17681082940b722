import type { TokenRange } from '#events';
import { isAdverb, isVerb } from '../clauses/verbs.js';
import type { Reading } from '../reading.js';
import { ADJECTIVE, BE, DETERMINER, HAVE, MODAL, PREPOSITION, PRONOUN } from '../words/function-words.js';
import { NONE } from '../words/vocabulary.js';
import { lemmaAt } from './condition.js';

/** Tokens that may stand between a head and the first word of its rest. */
const MOST_BETWEEN = 3;

/** Words that `*` lets in. */
const WIDEST = 8;

/** The lemmas behind a head that can be the first of its rest. */
export function followers(reading: Reading, from: number, limit: number): string[] {
  const lemmas: string[] = [];
  const to = Math.min(limit, from + MOST_BETWEEN + 1);
  for (let at = from; at < to; at++) {
    lemmas.push(lemmaAt(reading, at));
    if (!mayStandBetween(reading, at, from)) break;
  }
  return lemmas;
}

/** An article, an adjective, an adverb, an unknown word, an opening quotation mark. */
function mayStandBetween(reading: Reading, at: number, from: number): boolean {
  const form = reading.forms[at]!;
  return (
    (form.function & ADJECTIVE) !== 0 ||
    ((form.function & DETERMINER) !== 0 && reading.forms[from - 1]?.lemma !== 'be') ||
    (form === NONE && reading.tokens[at]!.kind === 'word' && reading.entityAt[at] === null) ||
    isAdverb(reading, at) ||
    reading.tokens[at]!.text === '"' ||
    reading.tokens[at]!.text === '“'
  );
}

/** Where the words after a head end, or −1. Adverbs, articles and adjectives may stand between. */
export function particles(reading: Reading, from: number, limit: number, rest: readonly string[]): number {
  let at = from;
  let slack = 0;
  for (const lemma of rest) {
    if (lemma === '*' || lemma === '+') {
      slack = WIDEST;
      if (lemma === '+') at += 1;
      continue;
    }
    for (; ; at++, slack--) {
      if (at >= limit) return -1;
      if (lemmaAt(reading, at) === lemma) break;
      if (slack <= 0 && !(slack > -MOST_BETWEEN && mayStandBetween(reading, at, from))) return -1;
    }
    at += 1;
    slack = 0;
  }
  return at;
}

/** What the word behind `*` or `+` has to be among, where it is to be found at all. */
export function lemmasAhead(reading: Reading, from: number, limit: number): ReadonlySet<string> {
  const lemmas = new Set<string>();
  const to = Math.min(limit, from + WIDEST + MOST_BETWEEN + 2);
  for (let at = from; at < to; at++) lemmas.add(lemmaAt(reading, at));
  return lemmas;
}

const PARTICLES: ReadonlySet<string> = new Set([
  'out',
  'back',
  'off',
  'up',
  'down',
  'over',
  'away',
  'aside',
  'in',
  'home',
]);

export const isParticle = (lemma: string): boolean => PARTICLES.has(lemma);

/** Longest object between a verb and its particle, in tokens. */
const PARTED = 8;

/** `pulled two brigades out`, `handed the prisoners over`: where the particle after the object ends, or −1. */
export function partedFrom(
  reading: Reading,
  from: number,
  last: number,
  rest: readonly string[],
  particle: string,
): number {
  for (let i = from + 1; i <= last; i++) {
    if (reading.tokens[i]!.lower !== particle) continue;
    return rest.length === 1 ? i + 1 : lemmaAt(reading, i + 1) === rest[1] ? i + 2 : -1;
  }
  return -1;
}

/** The last token that may be the particle of a verb parted by its object. */
export function endOfPartible(reading: Reading, from: number, sentence: TokenRange): number {
  const last = Math.min(sentence.to - 1, from + PARTED);
  for (let i = from; i < last; i++) {
    const { kind, lower } = reading.tokens[i]!;
    if (kind === 'punctuation' && lower !== '-') return i;
    const { function: fn } = reading.forms[i]!;
    if ((fn & (BE | HAVE | MODAL | PRONOUN)) !== 0 || ((fn & PREPOSITION) !== 0 && lower !== 'of')) return i;
    if (isVerb(reading, i, sentence)) return i;
  }
  return last;
}
