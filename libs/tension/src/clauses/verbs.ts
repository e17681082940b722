import type { TokenRange } from '#events';
import type { Reading } from '../reading.js';
import {
  ADJECTIVE,
  ADVERB,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TO,
} from '../words/function-words.js';
import { BASE, GERUND, PAST, PARTICIPLE, PRESENT } from '../words/inflect.js';

const lastLetters = (text: string): boolean => text.endsWith('ly');

/** An adverb or a word of time, which may stand anywhere between the parts of a verb. */
export const isAdverb = (reading: Reading, i: number): boolean => {
  const form = reading.forms[i]!;
  return (form.function & ADVERB) !== 0 || (form.verb === 0 && !form.noun && lastLetters(reading.tokens[i]!.lower));
};

/** The state or person as a noun (`Israel strikes …`), not as an adjective (`Israeli strikes …`). */
const isNameNoun = (reading: Reading, i: number): boolean => {
  const entity = reading.entityAt[i];
  if (!entity) return false;
  if (entity.kind === 'person' || entity.kind === 'organization' || entity.kind === 'group') return true;
  return entity.kind === 'state' && !DEMONYM_END.has(reading.tokens[i]!.lower.slice(-3));
};

const DEMONYM_END = new Set([
  'ian',
  'ish',
  'ese',
  'ean',
  'can',
  'eli',
  'aqi',
  'ani',
  'udi',
  'eni',
  'iti',
  'ani',
  'shi',
  'lic',
  'tch',
  'nch',
  'eek',
  'nan',
  'ans',
  'tai',
  'man',
  'san',
  'oon',
  'ghan',
  'hai',
  'iot',
  'wan',
  'pal',
]);

/**
 * Whether the token is a verb here, where its spelling can be one. Nouns and verbs that look alike (`strike`, `talks`)
 * are told apart by what stands before and after.
 */
export function isVerb(reading: Reading, i: number, sentence: TokenRange): boolean {
  const form = reading.forms[i]!;
  if (form.verb === 0 || (form.function & NEGATION) !== 0) return false;
  const entity = reading.entityAt[i];
  const { function: left } = reading.forms[i - 1] ?? { function: 0 };
  const armed =
    entity !== null &&
    entity !== undefined &&
    (entity.kind === 'weapon' || entity.kind === 'platform') &&
    (left & (MODAL | TO | DO)) !== 0;
  if (entity && !armed && entity.kind !== 'quantity' && entity.kind !== 'date') return false;
  let p = i - 1;
  while (p >= sentence.from && isAdverb(reading, p)) p -= 1;
  const before = p >= sentence.from ? reading.forms[p]! : null;
  const after = i + 1 < sentence.to ? reading.forms[i + 1]! : null;
  // `US strike` is no `us`.
  const fn = p >= sentence.from && reading.entityAt[p] !== null ? 0 : (before?.function ?? 0);
  const onlyVerb = !form.noun;
  // `Iranian-backed`, and the particle of `pull back`.
  if (p >= sentence.from && reading.tokens[p]!.text === '-' && p === i - 1) return false;
  if ((form.function & ADVERB) !== 0 && (before?.verb ?? 0) !== 0) return false;
  // `let the inspectors back into the plant`
  if ((form.function & ADVERB) !== 0 && (fn & (MODAL | TO | DO)) === 0 && !startsObject(reading, i + 1, sentence))
    return false;
  if ((form.function & ADJECTIVE) !== 0 && (fn & (MODAL | TO | DO | PRONOUN)) === 0 && (form.verb & BASE) !== 0)
    return false;

  if ((form.verb & (BASE | PRESENT)) !== 0 && (form.verb & (PAST | GERUND)) === 0) {
    if (before === null) return onlyVerb && (form.verb & PRESENT) !== 0;
    if ((fn & MODAL) !== 0 || (fn & DO) !== 0) return true;
    if ((fn & TO) !== 0) return (form.verb & BASE) !== 0;
    if ((fn & NEGATION) !== 0 && (fn & DETERMINER) === 0) return true;
    if ((fn & PRONOUN) !== 0 && (fn & DETERMINER) === 0) return true;
    if ((fn & (DETERMINER | PREPOSITION | ADJECTIVE)) !== 0 && (fn & SUBORDINATOR) === 0) return false;
    if (reading.tokens[p]!.lower === "'s" || reading.tokens[p]!.lower === '’s') return false;
    if (onlyVerb) return true;
    if ((fn & SUBORDINATOR) !== 0) return (form.verb & PRESENT) !== 0 && startsObject(reading, i + 1, sentence);
    if ((fn & (BE | HAVE)) !== 0) return false;
    if ((form.verb & BASE) !== 0 && isInverted(reading, i, sentence)) return true;
    if (isNameNoun(reading, p) || before.noun || isPlain(reading, p))
      return startsObject(reading, i + 1, sentence) && agrees(reading, p, form.verb);
    return (fn & COORDINATOR) !== 0 && startsObject(reading, i + 1, sentence);
  }
  if ((form.verb & GERUND) !== 0) {
    if (before === null) return true;
    if ((fn & (DETERMINER | ADJECTIVE)) !== 0 || reading.tokens[p]!.lower.endsWith("'s")) return false;
    return onlyVerb || (fn & (BE | PREPOSITION)) !== 0;
  }
  // Past or participle.
  if ((fn & (BE | HAVE | PRONOUN)) !== 0) return true;
  const adjective = (fn & ADJECTIVE) !== 0 && before?.noun !== true;
  if (
    ((fn & DETERMINER) !== 0 || adjective) &&
    after !== null &&
    (after.noun || reading.entityAt[i + 1] !== null || isPlain(reading, i + 1)) &&
    (form.verb & PARTICIPLE) !== 0
  ) {
    return false;
  }
  if (((fn & (DETERMINER | PREPOSITION)) !== 0 || adjective) && form.noun) return false;
  // `pardoned jailed activists`: between a verb and a noun it is an adjective.
  return !(
    (form.verb & PARTICIPLE) !== 0 &&
    before !== null &&
    before.verb !== 0 &&
    !before.noun &&
    reading.entityAt[p] === null &&
    (before.function & (BE | HAVE)) === 0 &&
    after?.noun === true
  );
}

/** `Should India attack us, …`: the modal stands before the subject, six tokens at most before its verb. */
function isInverted(reading: Reading, i: number, sentence: TokenRange): boolean {
  for (let k = i - 1; k >= sentence.from && i - k < 7; k--) {
    if (isInvertedCondition(reading, k, sentence)) return true;
    if (reading.tokens[k]!.kind === 'punctuation' || (reading.forms[k]!.function & MODAL) !== 0) return false;
  }
  return false;
}

/** A `should` that opens a condition: at the start of its clause, or right before a name or an article. */
export function isInvertedCondition(reading: Reading, i: number, sentence: TokenRange): boolean {
  if (reading.tokens[i]!.lower !== 'should') return false;
  const before = i > sentence.from ? reading.tokens[i - 1]! : null;
  const next = reading.forms[i + 1];
  if (i + 1 >= sentence.to || next === undefined) return false;
  const opensSubject = reading.entityAt[i + 1] !== null || (next.function & (DETERMINER | PRONOUN)) !== 0;
  return (
    opensSubject &&
    (before === null || before.kind === 'punctuation' || (reading.forms[i - 1]!.function & PRONOUN) === 0)
  );
}

/** A verb that carries its clause: no infinitive object, no gerund without a form of `be`. */
export function isFinite(reading: Reading, i: number, sentence: TokenRange): boolean {
  const { verb } = reading.forms[i]!;
  if (verb === 0 || !isVerb(reading, i, sentence)) return false;
  if ((verb & GERUND) === 0) return true;
  let p = i - 1;
  while (p >= sentence.from && isAdverb(reading, p)) p -= 1;
  return p >= sentence.from && (reading.forms[p]!.function & BE) !== 0;
}

/** A lower-case noun that no list knows: `warplanes strike`. */
const isPlain = (reading: Reading, i: number): boolean =>
  reading.entityAt[i] === null &&
  reading.tokens[i]!.kind === 'word' &&
  reading.forms[i]!.function === 0 &&
  reading.forms[i]!.verb === 0;

/** A plural subject takes the base, a singular one the -s form. */
function agrees(reading: Reading, subject: number, verb: number): boolean {
  const plural =
    reading.tokens[subject]!.lower.endsWith('s') &&
    reading.entityAt[subject]?.kind !== 'state' &&
    !reading.tokens[subject]!.lower.endsWith('ss');
  return plural ? (verb & BASE) !== 0 : (verb & PRESENT) !== 0 || reading.entityAt[subject] === null;
}

/** Whether an object or a complement of a verb can begin here. */
function startsObject(reading: Reading, i: number, sentence: TokenRange): boolean {
  if (i >= sentence.to) return false;
  const form = reading.forms[i]!;
  const token = reading.tokens[i]!;
  if (token.kind === 'number') return true;
  if (token.kind === 'punctuation') return token.text === '“' || token.text === '"';
  if (reading.entityAt[i]) return true;
  if ((form.function & DETERMINER) !== 0) return true;
  // `plans to retake`
  if ((form.function & TO) !== 0 && ((reading.forms[i + 1]?.verb ?? 0) & BASE) !== 0) return true;
  if ((form.function & (PREPOSITION | COORDINATOR | BE | HAVE | MODAL | SUBORDINATOR)) !== 0) return false;
  if ((form.function & (ADJECTIVE | NEGATION | TO | PRONOUN)) !== 0) return true;
  return form.noun || (form.verb === 0 && !isAdverb(reading, i));
}
