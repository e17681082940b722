import type { Spelling } from '#events';
import type { Heads } from '../matching/frames.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { OPERATORS } from '../lexicon/operators.js';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/speech.js';
import { conjugate, PARTICIPLE, PAST, plural } from './inflect.js';
import { FUNCTION_WORDS } from './function-words.js';
import { CLASS_BIT, NOUN_CLASSES, type NounClass } from './noun-classes.js';
import { british, withoutEnding } from './spellings.js';
import { OTHER_VERBS, VERB_LIKE_NOUNS } from './other-verbs.js';

/** What a spelling can be. One object per spelling, shared by all fragments. */
export interface Form {
  /** Of the verb, where it can be one; else of the noun. */
  lemma: string;
  /** Bits of words/inflect. */
  verb: number;
  noun: boolean;
  /** Bits of words/noun-classes. */
  classes: number;
  /** Bits of words/function-words. */
  function: number;
}

/** A word of no class that the lists know. */
export const NONE: Form = Object.freeze({ lemma: '', verb: 0, noun: false, classes: 0, function: 0 });

const forms = new Map<string, Form>();

function entry(spelling: string): Form {
  let form = forms.get(spelling);
  if (!form) forms.set(spelling, (form = { lemma: spelling, verb: 0, noun: false, classes: 0, function: 0 }));
  return form;
}

function addVerb(verb: string): void {
  for (const [spelling, bits] of conjugate(verb)) {
    const form = entry(spelling);
    // A spelling that is the base of one verb and the past of another (`found`, `saw`) stays with the first.
    if (form.verb !== 0 && form.lemma !== verb) continue;
    form.lemma = verb;
    form.verb |= bits;
  }
}

function addNoun(noun: string, classes: number): void {
  for (const spelling of [noun, plural(noun)]) {
    const form = entry(spelling);
    if (form.verb === 0 || form.lemma === spelling) form.lemma = form.verb === 0 ? noun : form.lemma;
    form.noun = true;
    form.classes |= classes;
  }
}

function addHyphenated(word: string): void {
  const { noun, classes } = forms.get(word.slice(word.lastIndexOf('-') + 1)) ?? NONE;
  forms.set(word, { lemma: word, verb: 0, noun, classes, function: 0 });
}

const headsOf = (wording: string | undefined): string[] =>
  wording === undefined ? [] : wording.split('|').map((head) => head.split(' ')[0] ?? '');

for (const verb of OTHER_VERBS) addVerb(verb);
for (const frame of LEXICON)
  for (const verb of headsOf(frame.verb)) if (verb !== 'be' && verb !== 'must') addVerb(verb);
for (const verb of SPEECH_VERBS) addVerb(verb);
for (const [name, words] of Object.entries(NOUN_CLASSES)) {
  for (const word of words.split(' ').filter(Boolean)) addNoun(word, CLASS_BIT[name as NounClass]);
}
for (const frame of LEXICON) {
  for (const phrase of frame.noun?.split('|') ?? []) addNoun(phrase.split(' ').at(-1) ?? '', 0);
}
for (const noun of SPEECH_NOUNS) addNoun(noun, 0);
// `empty-handed` where a frame asks for it is no form of `hand`.
for (const { verb, noun, with: asked, subject } of LEXICON)
  for (const wording of [verb, noun, asked, subject])
    for (const word of wording?.split(/[| ]/) ?? []) if (word.includes('-') && !forms.has(word)) addHyphenated(word);
for (const noun of VERB_LIKE_NOUNS) addNoun(noun, 0);
for (const word of OPERATORS.keys()) entry(word);
for (const [word, bits] of FUNCTION_WORDS) entry(word).function |= bits;
for (const [word, lemma] of [
  ['gunmen', 'gunman'],
  ['servicemen', 'serviceman'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['ties', 'tie'],
  ['talks', 'talk'],
  ['crises', 'crisis'],
] as const) {
  const form = entry(word);
  form.lemma = lemma;
  form.noun = true;
  form.classes |= forms.get(lemma)?.classes ?? 0;
}
for (const be of ['is', 'are', 'was', 'were', 'been', 'being', 'am', 'be']) entry(be).lemma = 'be';
for (const have of ['has', 'have', 'had', 'having']) entry(have).lemma = 'have';

const NOT_PAST = new Set([
  'hundred',
  'united',
  'indeed',
  'kindred',
  'sacred',
  'naked',
  'wicked',
  'beloved',
  'so-called',
  'exceed',
  'proceed',
  'succeed',
  'speed',
  'embed',
  'mohammed',
  'ahmed',
  'mohamed',
  'muhammed',
  'hatred',
  'rugged',
  'biased',
]);

const stripPossessive = (lower: string): string => {
  const apostrophe = lower.charCodeAt(lower.length - 2);
  if (lower.endsWith('s') && (apostrophe === 39 || apostrophe === 8217)) return lower.slice(0, -2);
  const last = lower.charCodeAt(lower.length - 1);
  return last === 39 || last === 8217 ? lower.slice(0, -1) : lower;
};

/** What is kept with a spelling. */
interface Known {
  form: Form;
  /** The lemma where the vocabulary has one, else the word without its ending. */
  stem: string;
  /** Of the stem, among the units of the model; once it was asked for. */
  unit: number | undefined;
  /** Topic bits (relevance/topic-words), once they were asked for. */
  topics: number | undefined;
  /** Frames that it heads (matching/frames), once they were asked for; null for none. */
  heads: Heads | null | undefined;
}

export const knownOf = (spelling: Spelling): Known => (spelling.known ??= know(spelling.lower)) as Known;

function know(lower: string): Known {
  const spelled = british(lower);
  const listed = forms.get(lower) ?? forms.get(spelled);
  const form = listed ?? derive(lower);
  return {
    form,
    stem: listed !== undefined && listed.lemma !== '' ? british(listed.lemma) : withoutEnding(spelled),
    unit: undefined,
    topics: undefined,
    heads: undefined,
  };
}

/** The form of a spelling; unknown words share one empty form. */
export const formOf = (spelling: Spelling): Form => knownOf(spelling).form;

/** What a word has in common with others of its kind: `shelling` and `shelled` → `shell`. */
export const stemOf = (spelling: Spelling): string => knownOf(spelling).stem;

function derive(lower: string): Form {
  const bare = stripPossessive(lower);
  if (bare !== lower) return forms.get(bare) ?? NONE;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return compound(lower.slice(0, hyphen), forms.get(lower.slice(hyphen + 1)) ?? NONE);
  return lower.length > 5 && lower.endsWith('ed') && !NOT_PAST.has(lower)
    ? { ...NONE, lemma: lower, verb: PAST | PARTICIPLE }
    : NONE;
}

/** `re-opened` is what `opened` is; `best-defended`, `French-backed` and `anti-ship` are no verbs. */
const compound = (first: string, form: Form): Form =>
  form.verb === 0 || VERBAL.has(first) ? form : { ...form, verb: 0 };

const VERBAL: ReadonlySet<string> = new Set(
  'air co counter cross de double fire hand mis over pre re test un under'.split(' '),
);

/** A lemma as the reading gives it for a word of a wording; for `with` conditions written in either number. */
export const lemmaOf = (word: string): string => forms.get(word)?.lemma ?? word;

export const formsOfVocabulary = (): Iterable<Form> => forms.values();
