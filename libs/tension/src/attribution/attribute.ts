import type { Attribution, AttributedSpeaker, TokenRange } from '#events';
import { predicateAt } from '../clauses/predicate.js';
import { subjectOf } from '../clauses/phrases.js';
import { isFinite, isVerb } from '../clauses/verbs.js';
import { knownSpeaker, type KnownSpeaker, type TensionContext } from '../context.js';
import { OBJECT_SPEECH, PLAIN_SPEECH, SPEECH_VERBS } from '../lexicon/speech.js';
import type { Focus } from '../parties/focus.js';
import type { Reading } from '../reading.js';
import { BE, COORDINATOR, DETERMINER, HAVE, MODAL, PREPOSITION, PRONOUN } from '../words/function-words.js';
import { GERUND, PAST } from '../words/inflect.js';
import { quotationsOf, type Quotation } from './quotes.js';
import { contentAfter, endOfName, trimmed } from './spans.js';
import { speakerOf } from './speaker.js';
import { isToldBefore } from './told-before.js';

/** An attribution with the tokens it was read from. */
export interface Said {
  attribution: Attribution;
  content: TokenRange;
  /** Token of the verb of saying, or of `according`. */
  cue: number;
  known: KnownSpeaker | null;
}

export interface Attributed {
  said: Said[];
  speaker: TensionContext['speaker'];
  openQuote: boolean;
}

/** Who said what, sentence by sentence; a quotation that goes on keeps its speaker. */
export function attribute(
  reading: Reading,
  sentences: readonly TokenRange[],
  context: TensionContext,
  focus: Focus,
): Attributed {
  const quotations = quotationsOf(reading, context.openQuote);
  const said: Said[] = [];
  let speaker = context.speaker;
  let last: Said | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const found = saidIn(reading, sentence, quotations, speaker);
    for (const one of found) own(one, focus.before[i] ?? null);
    if (found.length === 0 && last && sentence.to - sentence.from > 2 && continues(reading, sentence, quotations)) {
      found.push(continuation(reading, sentence, last));
    }
    for (const one of found) {
      said.push(one);
      if (one.known) speaker = one.known;
    }
    last = found.at(-1) ?? null;
  }
  const open = quotations.at(-1);
  return { said, speaker, openQuote: open !== undefined && !open.closed };
}

/** `Its foreign minister said`: of whom the sentence before was about. */
function own(said: Said, focus: string | null): void {
  const { speaker } = said.attribution;
  if (focus === null || !speaker || speaker.affiliation !== undefined || speaker.id !== undefined) return;
  if (!/^(its|their|his|her) /i.test(speaker.text)) return;
  speaker.affiliation = focus;
  if (said.known) said.known = knownSpeaker(speaker);
}

function saidIn(
  reading: Reading,
  sentence: TokenRange,
  quotations: readonly Quotation[],
  previous: KnownSpeaker | null,
): Said[] {
  const found: Said[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = reading.tokens[i]!;
    const form = reading.forms[i]!;
    if (token.lower === 'according' && reading.tokens[i + 1]?.lower === 'to') {
      push(found, accordingTo(reading, i, sentence, previous));
    } else if (form.verb !== 0 && SPEECH_VERBS.has(form.lemma) && isVerb(reading, i, sentence)) {
      const within = found.at(-1);
      if (within && (form.verb & GERUND) !== 0) {
        push(found, goingOn(reading, i, sentence, quotations, within));
        continue;
      }
      if (within && within.content.from <= i && i < within.content.to && !reading.tokens[i - 1]?.text.match(MARK)) {
        const outer = PLAIN_SPEECH.has(form.lemma)
          ? bySubject(reading, i, sentence, quotations, previous, false)
          : null;
        // `…, its ministry conceded.`: said of the whole sentence before it.
        if (outer !== null && outer.content.to <= i && outer.content.from <= within.content.from) found.unshift(outer);
        else push(found, bySubject(reading, i, sentence, quotations, previous, true));
        continue;
      }
      push(
        found,
        inverted(reading, i, sentence, quotations, previous) ??
          bySubject(reading, i, sentence, quotations, previous, false),
      );
    }
  }
  return found;
}

/** `…, he said, adding that …`: the same speaker. */
function goingOn(
  reading: Reading,
  verb: number,
  sentence: TokenRange,
  quotations: readonly Quotation[],
  before: Said,
): Said | null {
  const content = contentAfter(reading, verb, sentence, true);
  const said = content && build(reading, sentence, verb, null, content, quotations, null);
  return (
    said && { ...said, known: before.known, attribution: { ...said.attribution, speaker: before.attribution.speaker } }
  );
}

const MARK = /^[,"”?!]$/;

const push = (found: Said[], said: Said | null): void => {
  if (said && !found.some((other) => other.cue === said.cue)) found.push(said);
};

/** `"…," said the minister` and `…, said a diplomat`. */
function inverted(
  reading: Reading,
  verb: number,
  sentence: TokenRange,
  quotations: readonly Quotation[],
  previous: KnownSpeaker | null,
): Said | null {
  if (verb === sentence.from || !MARK.test(reading.tokens[verb - 1]!.text)) return null;
  if (!PLAIN_SPEECH.has(reading.forms[verb]!.lemma)) return null;
  const start = verb + 1;
  const next = reading.forms[start];
  if (reading.tokens[start]?.lower === 'that') return null;
  if (
    !next ||
    start >= sentence.to ||
    (next.function & (PREPOSITION | BE | HAVE)) !== 0 ||
    reading.tokens[start]!.kind === 'punctuation'
  )
    return null;
  const range = { from: start, to: endOfName(reading, start, sentence) };
  if (isNobodysName(reading, range)) return null;
  const behind = range.to < sentence.to ? reading.forms[range.to]! : null;
  if (
    behind !== null &&
    ((behind.function & (MODAL | BE | HAVE)) !== 0 || (behind.verb !== 0 && isVerb(reading, range.to, sentence)))
  )
    return null;
  const content = trimmed(reading, { from: contentStart(reading, verb, sentence, quotations), to: verb });
  return content.to - content.from < 2 ? null : build(reading, sentence, verb, range, content, quotations, previous);
}

/** The beginning of the quotation that ends right before the verb, or of the sentence. */
function contentStart(
  reading: Reading,
  before: number,
  sentence: TokenRange,
  quotations: readonly Quotation[],
): number {
  const quotation = quotations.find((one) => one.closed && one.to < before && before - one.to <= 2);
  if (quotation && quotation.from > sentence.from) return Math.max(sentence.from, quotation.from - 1);
  for (let i = before - 2; i > sentence.from; i--) if (reading.tokens[i]!.text === ';') return i + 1;
  return sentence.from;
}

/** `X said (that) …`, `…, X said`, `"…" X said`. */
function bySubject(
  reading: Reading,
  verb: number,
  sentence: TokenRange,
  quotations: readonly Quotation[],
  previous: KnownSpeaker | null,
  nested: boolean,
): Said | null {
  const predicate = predicateAt(reading, verb, sentence);
  if (predicate.passive && reading.forms[verb]!.lemma !== 'quote')
    return passive(reading, verb, sentence, quotations, previous);
  const subject = subjectOf(reading, predicate, sentence);
  if (predicate.dependent) return null;
  const name = withoutObjectBefore(reading, trimmed(reading, subject), verb, sentence);
  if (name.from >= name.to || name.to > predicate.start || isNobodysName(reading, name)) return null;
  const { lemma } = reading.forms[verb]!;
  const plain = PLAIN_SPEECH.has(lemma);
  const wholeObject = OBJECT_SPEECH.has(lemma) || speaksOf(reading, verb) || callsIt(reading, verb);
  const told = contentAfter(reading, verb, sentence, plain || wholeObject);
  const after = told && wholeObject && !plain ? untilNextVerb(reading, told, sentence) : told;
  const before =
    MARK.test(reading.tokens[name.from - 1]?.text ?? '') && isToldBefore(reading, verb, name.from, sentence);
  if (after && !before) return build(reading, sentence, verb, name, after, quotations, previous);
  if (nested || !plain || name.from <= sentence.from + 1) return null;
  if (!MARK.test(reading.tokens[name.from - 1]!.text)) return null;
  const content = trimmed(reading, { from: contentStart(reading, name.from, sentence, quotations), to: name.from });
  return build(reading, sentence, verb, name, content, quotations, previous);
}

/** `spoke of progress`, `pointed to the gaps`. */
const speaksOf = (reading: Reading, verb: number): boolean =>
  SPEAKING_OF[reading.forms[verb]!.lemma] === reading.tokens[verb + 1]?.lower;

/** `accused Seoul of lying and recalled its envoy`: the second verb is not said but done. */
function untilNextVerb(reading: Reading, content: TokenRange, sentence: TokenRange): TokenRange {
  for (let i = content.from + 1; i + 1 < content.to; i++) {
    if ((reading.forms[i]!.function & COORDINATOR) === 0 || (reading.forms[i + 1]!.verb & PAST) === 0) continue;
    if (isFinite(reading, i + 1, sentence)) return { from: content.from, to: i };
  }
  return content;
}

/** `called the round useful`, `called it a farce`; not `called off`, `called the embassy`. */
const callsIt = (reading: Reading, verb: number): boolean =>
  NAMING.has(reading.forms[verb]!.lemma) &&
  ((reading.forms[verb + 1]?.function ?? 0) & (DETERMINER | PRONOUN)) !== 0 &&
  reading.entityAt[verb + 1] === null;

const NAMING = new Set(['call', 'hail']);

const SPEAKING_OF: Readonly<Record<string, string>> = {
  speak: 'of',
  talk: 'of',
  point: 'to',
  refer: 'to',
  complain: 'of',
  call: 'for',
  hint: 'at',
};

/** `said nothing at all`, `Neither Taipei nor Beijing says`, `what they promised`: nobody vouches for anything. */
function isNobodysName(reading: Reading, { from, to }: TokenRange): boolean {
  if (reading.entityAt[from] === null && NOBODY.has(reading.tokens[from]?.lower ?? '')) return true;
  for (let i = from; i < to; i++) if (reading.tokens[i]!.lower === 'what') return true;
  return false;
}

const NOBODY = new Set(['no', 'none', 'nothing', 'nobody', 'neither', 'little', 'not']);

/**
 * `… moved to the border with Ukraine, a Western official said`: where a clause stands before it, the subject begins after
 * its last comma, and what is before the comma belongs to that clause.
 */
function withoutObjectBefore(reading: Reading, name: TokenRange, verb: number, sentence: TokenRange): TokenRange {
  const commas: number[] = [];
  for (let i = name.from; i < name.to - 1; i++) if (reading.tokens[i]!.text === ',') commas.push(i);
  // `…, Abdul Malik, a Houthi leader, said`: the last comma opens an apposition that the one before the verb closes.
  const comma = commas.at(reading.tokens[verb - 1]?.text === ',' ? -2 : -1);
  if (comma === undefined) return name;
  for (let i = sentence.from; i < name.from; i++) {
    if ((reading.forms[i]!.function & (BE | HAVE | MODAL)) !== 0 || isVerb(reading, i, sentence))
      return { from: comma + 1, to: name.to };
  }
  return name;
}

/** `was described as …`, `… is said to …`: content without a named speaker. */
function passive(
  reading: Reading,
  verb: number,
  sentence: TokenRange,
  quotations: readonly Quotation[],
  previous: KnownSpeaker | null,
): Said | null {
  const next = reading.tokens[verb + 1]?.lower;
  if (next === 'as' && ['describe', 'characterize', 'characterise', 'quote'].includes(reading.forms[verb]!.lemma)) {
    let by = -1;
    for (let i = verb + 2; i < sentence.to; i++) if (reading.tokens[i]!.lower === 'by') by = i;
    const content = trimmed(reading, { from: verb + 2, to: by > 0 ? by : sentence.to });
    const range = by > 0 ? { from: by + 1, to: endOfName(reading, by + 1, sentence) } : null;
    return build(reading, sentence, verb, range, content, quotations, previous);
  }
  return null;
}

function accordingTo(reading: Reading, at: number, sentence: TokenRange, previous: KnownSpeaker | null): Said | null {
  const from = at + 2;
  const to = endOfName(reading, from, sentence);
  if (from >= to) return null;
  const before = trimmed(reading, { from: sentence.from, to: at });
  const content = before.to - before.from >= 3 ? before : trimmed(reading, { from: to, to: sentence.to });
  return build(reading, sentence, at, { from, to }, content, [], previous, at + 2);
}

function build(
  reading: Reading,
  sentence: TokenRange,
  cue: number,
  name: TokenRange | null,
  content: TokenRange,
  quotations: readonly Quotation[],
  previous: KnownSpeaker | null,
  cueEnd = cue + 1,
): Said | null {
  if (content.to <= content.from) return null;
  const { tokens } = reading;
  const speaker: AttributedSpeaker | null =
    name && name.from < name.to ? speakerOf(reading, name, sentence, previous) : null;
  const attribution: Attribution = {
    speaker,
    cue: { start: tokens[cue]!.start, end: tokens[cueEnd - 1]!.end },
    start: tokens[content.from]!.start,
    end: tokens[content.to - 1]!.end,
    quoted: quotations.some((one) => one.from - 1 <= content.from && content.to - 1 <= one.to),
  };
  const pronoun = name !== null && name.to - name.from === 1 && (reading.forms[name.from]!.function & PRONOUN) !== 0;
  const known = pronoun ? previous : speaker ? knownSpeaker(speaker) : null;
  return { attribution, content, cue, known };
}

/** The sentence begins inside a quotation, or is one. */
const continues = (reading: Reading, sentence: TokenRange, quotations: readonly Quotation[]): boolean => {
  const first = reading.tokens[sentence.from]!.text;
  if (first === '“' || first === '"') return true;
  return quotations.some((one) => one.from < sentence.from && sentence.from < one.to);
};

function continuation(reading: Reading, sentence: TokenRange, last: Said): Said {
  const content = trimmed(reading, sentence);
  const start = reading.tokens[content.from]?.start ?? reading.tokens[sentence.from]!.start;
  const end = reading.tokens[Math.max(content.to - 1, content.from)]!.end;
  return { ...last, content: sentence, attribution: { ...last.attribution, start, end, quoted: true } };
}
