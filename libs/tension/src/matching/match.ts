import type { TokenRange } from '#events';
import { borrowed, clauseOf, objectOf, subjectOf } from '../clauses/phrases.js';
import { predicateAt, type Predicate } from '../clauses/predicate.js';
import { isVerb } from '../clauses/verbs.js';
import type { Frame } from '../lexicon/frame.js';
import { isParty } from '../parties/party.js';
import type { Reading } from '../reading.js';
import { PRONOUN } from '../words/function-words.js';
import { NONE } from '../words/vocabulary.js';
import { find, lemmaAt } from './condition.js';
import { headsAt, type Head, type VerbHeads } from './frames.js';
import { endOfPartible, followers, isParticle, lemmasAhead, partedFrom, particles } from './particles.js';

/** A frame found in a sentence, with the tokens that make it so. */
export interface Match {
  frame: Frame;
  /** Token of the head. */
  at: number;
  /** Tokens of the head with its particles. */
  head: TokenRange;
  /** Tokens that met `with`. */
  met: TokenRange | null;
  /** Null for a noun. */
  predicate: Predicate | null;
  subject: TokenRange;
  object: TokenRange;
  clause: TokenRange;
}

const EMPTY: TokenRange = { from: 0, to: 0 };

/** Heads that no verb's neighbours tell: `is ready to`, `had no quarrel`, `must`, `not seek`. */
const BARE_HEADS = new Set(['be', 'have', 'must', 'not']);

/** Every event word of a sentence under its best frame. */
export function matchSentence(reading: Reading, sentence: TokenRange): Match[] {
  const matches: Match[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const heads = headsAt(reading, i);
    if (heads === null) continue;
    const { verbs, nouns } = heads;
    if (verbs !== null && (BARE_HEADS.has(reading.forms[i]!.lemma) || isVerb(reading, i, sentence))) {
      const match = matchVerb(reading, i, sentence, verbs);
      if (match) matches.push(match);
    } else {
      const match = nouns && matchNoun(reading, i, sentence, nouns);
      if (match) matches.push(match);
    }
  }
  return matches;
}

function matchVerb(reading: Reading, at: number, sentence: TokenRange, heads: VerbHeads): Match | null {
  let predicate: Predicate | null = null;
  let subject = EMPTY;
  let object = EMPTY;
  let partible = -1;
  let ahead: ReadonlySet<string> | null = null;
  const next = followers(reading, at + 1, sentence.to);
  const fitting = next.some((lemma) => heads.next.has(lemma)) ? heads.all : heads.loose;
  for (const head of fitting) {
    let end = at + 1;
    let parted = -1;
    const first = head.rest[0];
    if (first === '*' || first === '+') {
      ahead ??= lemmasAhead(reading, at + 1, sentence.to);
      if (!ahead.has(head.rest[1] ?? '')) continue;
    }
    if (first !== undefined) {
      end =
        first === '*' || first === '+' || next.includes(first)
          ? particles(reading, at + 1, sentence.to, head.rest)
          : -1;
      if (end < 0 && head.frame.whole !== true && head.rest.length <= 2 && isParticle(first)) {
        if (partible < 0) partible = endOfPartible(reading, at + 1, sentence);
        parted = partedFrom(reading, at + 1, partible, head.rest, first);
      }
    }
    if (parted >= 0) end = parted;
    if (end < 0) continue;
    if (predicate === null) {
      predicate = predicateAt(reading, at, sentence);
      object = objectOf(reading, predicate, sentence);
      subject = subjectOf(reading, predicate, sentence);
      if (isNobody(reading, subject)) predicate.negated = true;
      // `sent troops to retake the town`: who sends them, not who goes.
      if (predicate.dependent && !namesParty(reading, subject)) {
        const sender = borrowed(reading, predicate, sentence);
        if (namesParty(reading, sender)) subject = sender;
      }
    }
    if (head.frame.negated === 'refusal' && !isRefusal(predicate)) continue;
    if (head.frame.negated === 'any' && !predicate.negated) continue;
    // `destroyed two platforms` is done; only what is to come threatens.
    if (head.frame.pending === true && predicate.past && predicate.modal === '') continue;
    if (head.frame.active === true && predicate.passive) continue;
    // `pulled two brigades out`: what stands within the head counts as its object.
    const within = parted >= 0 || head.rest.includes('*') || head.rest.includes('+');
    const after = { from: within ? at + 1 : end, to: Math.max(object.to, end) };
    let met: TokenRange | null = null;
    if (head.with) {
      const reach = head.frame.close === true ? { from: after.from, to: Math.min(after.to, end + 5) } : after;
      met = predicate.passive
        ? (find(head.with, reading, subject, -1, false) ?? find(head.with, reading, reach, -1, false))
        : find(head.with, reading, reach, -1, false);
      if (!met) continue;
    }
    if (
      head.subject &&
      !isPronoun(reading, subject) &&
      !find(head.subject, reading, subject) &&
      !(head.subject.kinds.has('person') && endsInName(reading, subject, sentence)) &&
      !(
        predicate.passive &&
        (find(head.subject, reading, after) || (predicate.modal === '' && isAgentless(reading, met, subject, after)))
      )
    )
      continue;
    const clause = clauseOf(subject, predicate, object);
    const near = {
      from: subject.from < subject.to ? subject.from : at,
      to: Math.min(after.to, Math.max(end, met?.to ?? 0) + 5),
    };
    if (head.without && find(head.without, reading, near, at)) continue;
    const told = head.frame.negated === 'any' ? { ...predicate, negated: false } : predicate;
    return { frame: head.frame, at, head: { from: at, to: end }, met, predicate: told, subject, object: after, clause };
  }
  return null;
}

function namesParty(reading: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const entity = reading.entityAt[i];
    if (entity && isParty(entity)) return true;
  }
  return false;
}

/** `The gate was opened on Tuesday`: what the frame asks of the object is there, and nobody is named who did it. */
function isAgentless(reading: Reading, met: TokenRange | null, subject: TokenRange, after: TokenRange): boolean {
  if (met === null || met.from < subject.from || met.from >= subject.to || !namesParty(reading, subject)) return false;
  for (let i = after.from; i < after.to; i++) if (reading.tokens[i]!.lower === 'by') return false;
  return true;
}

/** `No aircraft entered`, `“not one drop” would be discussed`: what nobody does is not done. */
function isNobody(reading: Reading, { from, to }: TokenRange): boolean {
  let first = from;
  while (first < to && reading.tokens[first]!.kind === 'punctuation') first += 1;
  if (first >= to || reading.entityAt[first] !== null) return false;
  return NOBODY.has(reading.tokens[first]!.lower);
}

const NOBODY = new Set(['no', 'none', 'not', 'nobody', 'nothing', 'neither', 'no-one']);

const isPronoun = (reading: Reading, { from, to }: TokenRange): boolean =>
  to - from === 1 && ((reading.forms[from]!.function & PRONOUN) !== 0 || reading.tokens[from]!.kind === 'number');

/** `Dehghan refused`: a capital letter right before the verb names somebody whom no list knows. */
function endsInName(reading: Reading, { from, to }: TokenRange, sentence: TokenRange): boolean {
  const last = to - 1;
  if (last < from || reading.entityAt[last] !== null || reading.tokens[last]!.kind !== 'word') return false;
  const { text } = reading.tokens[last]!;
  const capital = text[0] !== text[0]!.toLowerCase() && text.slice(1) !== text.slice(1).toUpperCase();
  return capital && (last > sentence.from || reading.forms[last] === NONE);
}

const isRefusal = (predicate: Predicate): boolean =>
  predicate.negated && (predicate.modal === 'will' || predicate.modal === 'would');

function matchNoun(reading: Reading, at: number, sentence: TokenRange, heads: readonly Head[]): Match | null {
  let range: TokenRange | null = null;
  for (const head of heads) {
    let from = at;
    let matched = true;
    for (let k = head.rest.length - 1; k >= 0; k--) {
      if (from > sentence.from && lemmaAt(reading, from - 1) === head.rest[k]) from -= 1;
      else {
        matched = false;
        break;
      }
    }
    if (!matched) continue;
    range ??= phraseAround(reading, at, sentence);
    const met = head.with ? find(head.with, reading, range, at) : null;
    if (head.with && !met) continue;
    if (head.without && find(head.without, reading, range, at)) continue;
    return {
      frame: head.frame,
      at,
      head: { from, to: at + 1 },
      met,
      predicate: null,
      subject: { from: range.from, to: from },
      object: { from: at + 1, to: range.to },
      clause: range,
    };
  }
  return null;
}

/** A noun and the phrase it stands in, whatever its frame asks for. */
export function nounPhrase(reading: Reading, at: number, sentence: TokenRange, frame: Frame): Match {
  const clause = phraseAround(reading, at, sentence);
  return {
    frame,
    at,
    head: { from: at, to: at + 1 },
    met: null,
    predicate: null,
    subject: { from: clause.from, to: at },
    object: { from: at + 1, to: clause.to },
    clause,
  };
}

const EDGES = new Set([',', ';', ':', '“', '”', '"', '(', ')', '—', '–', '--']);
const OPENERS = new Set(['but', 'although', 'though', 'while', 'after', 'because', 'that', 'who', 'which']);

/** The clause a noun stands in, roughly: to the next comma or conjunction, eleven tokens either way. */
function phraseAround(reading: Reading, at: number, sentence: TokenRange): TokenRange {
  let from = at;
  while (
    from > sentence.from &&
    at - from < 11 &&
    !EDGES.has(reading.tokens[from - 1]!.text) &&
    !OPENERS.has(reading.tokens[from - 1]!.lower)
  )
    from -= 1;
  let to = at + 1;
  while (
    to < sentence.to &&
    to - at < 12 &&
    !EDGES.has(reading.tokens[to]!.text) &&
    !OPENERS.has(reading.tokens[to]!.lower)
  )
    to += 1;
  return { from, to };
}
