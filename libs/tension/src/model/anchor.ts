import type { TokenRange } from '#events';
import { clauseOf, objectOf, subjectOf } from '../clauses/phrases.js';
import { predicateAt } from '../clauses/predicate.js';
import { isVerb } from '../clauses/verbs.js';
import type { Frame } from '../lexicon/frame.js';
import { nounPhrase, type Match } from '../matching/match.js';
import { NOUN_HEADS, VERB_HEADS } from '../matching/frames.js';
import type { Reading } from '../reading.js';
import { classOf, type TensionClass } from './classes.js';
import type { Units } from './units.js';

/** What a class tells of where no word of the lexicon says more. */
const DEFAULTS: Readonly<Record<string, readonly [event: string, intensity: number]>> = {
  'force_deployment escalatory': ['MOBILIZE/troops', -5.5],
  'force_deployment de-escalatory': ['RETREAT/withdraw', 6.5],
  'force_deployment neutral': ['MOBILIZE/troops', -1],
  'rhetoric escalatory': ['ACCUSE/disapprove', -2],
  'rhetoric de-escalatory': ['SUPPORT', 3],
  'rhetoric neutral': ['REQUEST', 0],
  'talk_progress escalatory': ['REJECT/meet', -2],
  'talk_progress de-escalatory': ['CONSULT', 2.5],
  'talk_progress neutral': ['CONSULT', 0],
  'pressure escalatory': ['SANCTION', -5],
  'pressure de-escalatory': ['YIELD', 5],
  'pressure neutral': ['SANCTION', 0],
};

/** A verb is preferred to a noun that weighs up to this many times as much. */
const PREFERRED = 2.5;

/**
 * The event word of a class that no rule reads: of the words that speak for it most, the verb, else the noun. Null
 * where no word speaks for it.
 */
export function matchOf(
  reading: Reading,
  sentence: TokenRange,
  units: Units,
  shares: readonly number[],
  told: TensionClass,
): Match | null {
  const { at, words } = units;
  let verb = -1;
  let noun = -1;
  for (let k = 0; k < at.length; k++) {
    if (shares[k]! <= 0 || words[k]!.startsWith('@') || words[k] === '#') continue;
    if (isVerb(reading, at[k]!, sentence)) {
      if (verb < 0 || shares[k]! > shares[verb]!) verb = k;
    } else if (reading.forms[at[k]!]!.function === 0 && (noun < 0 || shares[k]! > shares[noun]!)) noun = k;
  }
  if (verb < 0 && noun < 0) return null;
  const asVerb = verb >= 0 && (noun < 0 || shares[verb]! * PREFERRED >= shares[noun]!);
  const i = at[asVerb ? verb : noun]!;
  const frame = frameOf(reading, told, units, shares);
  return asVerb ? verbAt(reading, i, sentence, frame) : nounPhrase(reading, i, sentence, frame);
}

/** Event and intensity from the frame whose head speaks most for the class, else those of the class. */
function frameOf(reading: Reading, told: TensionClass, { at }: Units, shares: readonly number[]): Frame {
  const { dimension, direction } = told;
  let best: Frame | null = null;
  let most = 0;
  for (let k = 0; k < at.length; k++) {
    if (shares[k]! <= most) continue;
    const { lemma } = reading.forms[at[k]!]!;
    const heads = VERB_HEADS.get(lemma)?.all ?? NOUN_HEADS.get(lemma) ?? [];
    const fitting = heads.find(({ frame }) => classOf(frame) === classOf(told));
    if (fitting === undefined) continue;
    best = fitting.frame;
    most = shares[k]!;
  }
  const [event, intensity] = best ? [best.event, best.intensity] : DEFAULTS[`${dimension} ${direction}`]!;
  return { rule: `model.${dimension}.${direction}`, event, dimension, direction, intensity, example: '' };
}

function verbAt(reading: Reading, at: number, sentence: TokenRange, frame: Frame): Match {
  const predicate = predicateAt(reading, at, sentence);
  const object = objectOf(reading, predicate, sentence);
  const subject = subjectOf(reading, predicate, sentence);
  return {
    frame,
    at,
    head: { from: at, to: at + 1 },
    met: null,
    predicate,
    subject,
    object,
    clause: clauseOf(subject, predicate, object),
  };
}
