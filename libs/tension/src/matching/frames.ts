import type { Frame } from '../lexicon/frame.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Reading } from '../reading.js';
import { knownOf, lemmaOf } from '../words/vocabulary.js';
import { compile, type Condition } from './condition.js';
import { isParticle } from './particles.js';

/** A frame under one of its heads. */
export interface Head {
  frame: Frame;
  /** Lemmas after the first (for a verb) or before the last (for a noun); `*` lets up to eight words in, `+` at least one. */
  rest: readonly string[];
  with: Condition | null;
  without: Condition | null;
  subject: Condition | null;
  /** How much the frame asks for: the more, the surer its reading. */
  specificity: number;
}

const CONDITIONS = new Map<string, Condition>();

/** The heads of one verb. */
export interface VerbHeads {
  all: readonly Head[];
  /** Those whose next word need not stand right behind the verb. */
  loose: readonly Head[];
  /** The next words of the others. */
  next: ReadonlySet<string>;
}

/** What a word heads as a verb and as a noun. */
export interface Heads {
  verbs: VerbHeads | null;
  nouns: readonly Head[] | null;
}

export const VERB_HEADS: ReadonlyMap<string, VerbHeads> = new Map(
  Array.from(index('verb'), ([verb, all]) => [verb, grouped(all)]),
);
export const NOUN_HEADS: ReadonlyMap<string, readonly Head[]> = index('noun');

/** Null where the word heads no frame, as most do. */
export function headsAt({ tokens, forms }: Reading, i: number): Heads | null {
  const { lemma } = forms[i]!;
  if (lemma === '') return null;
  const known = knownOf(tokens[i]!.spelling);
  if (known.heads === undefined) {
    const [verbs, nouns] = [VERB_HEADS.get(lemma) ?? null, NOUN_HEADS.get(lemma) ?? null];
    known.heads = verbs || nouns ? { verbs, nouns } : null;
  }
  return known.heads;
}

function grouped(all: readonly Head[]): VerbHeads {
  const isLoose = ({ rest: [first] }: Head): boolean =>
    first === undefined || first === '*' || first === '+' || isParticle(first);
  const loose = all.filter(isLoose);
  const next = all.filter((head) => !isLoose(head)).map(({ rest }) => rest[0] ?? '');
  return { all, loose, next: new Set(next) };
}

/** Many frames ask for the same. */
function conditionOf(wording: string | undefined): Condition | null {
  if (wording === undefined) return null;
  let condition = CONDITIONS.get(wording);
  if (condition === undefined) CONDITIONS.set(wording, (condition = compile(wording)));
  return condition;
}

function index(kind: 'verb' | 'noun'): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  LEXICON.forEach((frame, order) => {
    const wordings = frame[kind];
    if (wordings === undefined) return;
    const conditions = {
      with: conditionOf(frame.with),
      without: conditionOf(frame.without),
      subject: conditionOf(frame.subject),
    };
    for (const wording of wordings.split('|')) {
      const words = wording.split(' ').map((word) => (word === '*' || word === '+' ? word : lemmaOf(word)));
      const head = (kind === 'verb' ? words.shift() : words.pop()) ?? '';
      // What is told only between two known parties gives way to what needs none.
      const specificity =
        words.length * 2 +
        (conditions.with ? 2 : 0) +
        (conditions.subject ? 1 : 0) -
        (frame.pair === true ? 1.5 : 0) -
        order / (LEXICON.length * 2);
      const { with: asked, without, subject } = conditions;
      const list = heads.get(head);
      const one = { frame, rest: words, with: asked, without, subject, specificity };
      if (list === undefined) heads.set(head, [one]);
      else list.push(one);
    }
  });
  for (const list of heads.values()) list.sort((a, b) => b.specificity - a.specificity);
  return heads;
}
