import type { TokenRange } from '#events';
import { isVerb } from './clauses/verbs.js';
import type { Predicate } from './clauses/predicate.js';
import { SPEECH_VERBS } from './lexicon/speech.js';
import type { Match } from './matching/match.js';
import type { Roles } from './parties/roles.js';
import type { Reading } from './reading.js';
import type { Irrelevance } from './relevance/rule.js';
import { PRONOUN, RELATIVE } from './words/function-words.js';
import { PARTICIPLE, PAST } from './words/inflect.js';
import type { Modality } from './standing.js';

export interface Candidate {
  match: Match;
  roles: Roles;
  modality: Modality;
  /** Told in passing: in a relative or adverbial clause. */
  aside: boolean;
  irrelevant: Irrelevance | null;
}

const ASIDE_OPENERS = new Set([
  'which',
  'who',
  'whom',
  'whose',
  'where',
  'when',
  'after',
  'before',
  'because',
  'since',
  'while',
  'following',
  'as',
  'although',
  'though',
  'despite',
  'once',
  'until',
]);

/**
 * `freed a blogger arrested last week`, `released the ship it seized`: a bare past form inside the object of an earlier
 * verb tells of the past of what stands before it.
 */
function isReduced(
  reading: Reading,
  match: Match,
  { start, at, passive, modal, pluperfect }: Predicate,
  sentence: TokenRange,
): boolean {
  const bits = PAST | PARTICIPLE;
  if ((reading.forms[at]!.verb & bits) !== bits || passive || modal !== '' || pluperfect || start !== at) return false;
  if (match.frame.firm) return false;
  let named = false;
  for (let i = at - 1; i >= sentence.from && at - i < 15; i--) {
    const { function: fn, verb } = reading.forms[i]!;
    const { text, lower } = reading.tokens[i]!;
    if (
      text === ',' ||
      text === ';' ||
      text === ':' ||
      lower === 'and' ||
      lower === 'but' ||
      lower === 'that' ||
      lower === 'as'
    )
      return false;
    if ((fn & PRONOUN) !== 0 && !named) {
      const before = reading.forms[i - 1];
      return (
        i > sentence.from &&
        before !== undefined &&
        (before.noun || reading.entityAt[i - 1] !== null) &&
        before.verb === 0
      );
    }
    if ((fn & RELATIVE) !== 0) return true;
    if (verb !== 0 && isVerb(reading, i, sentence)) return named && !SPEECH_VERBS.has(reading.forms[i]!.lemma);
    if (reading.forms[i]!.noun || reading.entityAt[i] !== null || reading.forms[i]!.lemma === '') named = true;
  }
  return false;
}

/** Words between the clause's start and the one that opens it. */
export function isAside(reading: Reading, match: Match, sentence: TokenRange): boolean {
  if (match.predicate === null) return false;
  if (isReduced(reading, match, match.predicate, sentence)) return true;
  const edge = Math.min(
    match.subject.from < match.predicate.start ? match.subject.from : match.predicate.start,
    match.predicate.start,
  );
  for (let i = edge; i >= sentence.from && edge - i < 3; i--) {
    const { lower } = reading.tokens[i]!;
    if (ASIDE_OPENERS.has(lower)) return true;
    if (lower === 'that' && i > sentence.from && reading.forms[i - 1]!.verb === 0 && reading.forms[i - 1]!.noun)
      return true;
  }
  const before = match.predicate.start - 1;
  return (
    before >= sentence.from &&
    (ASIDE_OPENERS.has(reading.tokens[before]!.lower) ||
      (reading.tokens[before]!.lower === 'that' &&
        reading.forms[before - 1]?.noun === true &&
        reading.forms[before - 1]?.verb === 0))
  );
}

/**
 * Of all event words of a sentence, those that tell something of their own: not the nouns that a verb governs
 * (`condemned the attack`), not what stands in a threat's or an accusation's content, not asides beside a main clause.
 */
export function select(candidates: readonly Candidate[]): Candidate[] {
  // `is weighing an attack`: the attack is what is told, as possible. Talks and aid that are weighed are no more than words.
  const weighed = new Set(
    candidates
      .filter(({ match }) => match.frame.dimension === 'force_deployment')
      .map(({ modality }) => modality.governor),
  );
  const telling = candidates.filter(({ match }) => match.frame.event !== 'STATEMENT' || !weighed.has(match.at));
  const verbs = telling.filter(({ match }) => match.predicate !== null);
  const governed = new Set(verbs.filter((candidate) => isGoverned(candidate, verbs)));
  // A verb of nobody's (`that sanctions be lifted`) takes nothing from a noun beside it.
  const main = verbs.filter((candidate) => !candidate.aside && candidate.irrelevant !== 'no public actor');
  const hasMain = main.some((candidate) => !governed.has(candidate));
  return telling.filter((candidate, index) => {
    if (repeats(candidate, telling, index) || deniesAnother(candidate, verbs)) return false;
    if (candidate.match.predicate === null) return standsAlone(candidate, main);
    return !governed.has(candidate) && !(candidate.aside && hasMain);
  });
}

/** Two nouns that say the same of the talks within one clause: `talks`, `progress`. */
const repeats = ({ match }: Candidate, candidates: readonly Candidate[], index: number): boolean =>
  match.frame.firm === true &&
  candidates.some(
    (other, at) =>
      at < index &&
      other.match.frame.firm === true &&
      other.match.frame.direction === match.frame.direction &&
      other.match.clause.from <= match.at &&
      match.at < other.match.clause.to,
  );

/** `denied that it had attacked`: the attack is recorded as denied; the denial itself adds nothing. */
const deniesAnother = ({ match }: Candidate, verbs: readonly Candidate[]): boolean =>
  match.frame.event === 'ACCUSE/deny' &&
  verbs.some((other) => other.match.at > match.at && other.modality.standing === 'denied');

/** How far a governing verb may stand, in tokens: a bound, so that a sentence without end costs no more per word. */
const FARTHEST = 60;

const isGoverned = (candidate: Candidate, verbs: readonly Candidate[]): boolean =>
  verbs.some(
    (other) =>
      other !== candidate && Math.abs(other.match.at - candidate.match.at) < FARTHEST && governs(other, candidate),
  );

function governs(other: Candidate, candidate: Candidate): boolean {
  const { match } = other;
  if (match.frame.event === 'ACCUSE/deny' && candidate.modality.standing === 'denied') return false;
  if (match.at === candidate.modality.governor) return true;
  // `let the trucks cross`: part of the words that the frame reads.
  if (candidate.match.at > match.at && candidate.match.at < match.head.to) return true;
  // What is threatened, demanded or refused stands behind the verb of it.
  const speech = match.frame.dimension === 'rhetoric' || match.frame.event.startsWith('AGREE');
  const behind = candidate.match.at > match.at && candidate.match.at < Math.max(match.object.to, match.head.to) + 1;
  if (speech && behind) return true;
  // `threatened that if …, it would sever all ties`: the threat's content, however far.
  if (
    match.frame.event.startsWith('THREATEN') &&
    candidate.match.at > match.at &&
    PENDING.has(candidate.modality.standing)
  )
    return true;
  if (isLater(match, candidate.match)) return true;
  return behind && candidate.match.predicate?.dependent === true && candidate.modality.governor <= match.at;
}

const PENDING: ReadonlySet<string> = new Set(['planned', 'conditional']);

/** `accused the army of shelling, killing and looting`: what follows with a comma is still the charge. */
const isLater = (charge: Match, { at, predicate, frame }: Match): boolean =>
  (charge.frame.event === 'ACCUSE/deny' && frame.event.startsWith('ACCUSE') && at > charge.at && at - charge.at < 15) ||
  isListed(charge, at, predicate);

const isListed = (charge: Match, at: number, predicate: Match['predicate']): boolean =>
  charge.frame.event.startsWith('ACCUSE') &&
  predicate?.dependent === true &&
  at > charge.at &&
  at - Math.max(charge.object.to, charge.head.to) < 3;

function standsAlone(candidate: Candidate, main: readonly Candidate[]): boolean {
  const { match } = candidate;
  if (match.frame.firm)
    return !main.some(
      (other) =>
        other.match.clause.from <= match.at &&
        match.at < other.match.clause.to &&
        other.match.frame.dimension === 'talk_progress' &&
        other.match.frame.direction === match.frame.direction,
    );
  return main.length === 0;
}
