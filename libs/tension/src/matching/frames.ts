import type { Frame } from '../lexicon/frame.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { lemmaOf } from '../words/vocabulary.js';
import { compile, type Condition } from './condition.js';

/** A frame under one of its heads. */
export interface Head {
  frame: Frame;
  /** Lemmas after the first (for a verb) or before the last (for a noun); `*` lets up to eight words in. */
  rest: readonly string[];
  with: Condition | null;
  without: Condition | null;
  subject: Condition | null;
  /** How much the frame asks for: the more, the surer its reading. */
  specificity: number;
}

const CONDITIONS = new Map<string, Condition>();

export const VERB_HEADS: ReadonlyMap<string, readonly Head[]> = index('verb');
export const NOUN_HEADS: ReadonlyMap<string, readonly Head[]> = index('noun');

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
      const words = wording.split(' ').map((word) => (word === '*' ? word : lemmaOf(word)));
      const head = (kind === 'verb' ? words.shift() : words.pop()) ?? '';
      const specificity =
        words.length * 2 + (conditions.with ? 2 : 0) + (conditions.subject ? 1 : 0) - order / (LEXICON.length * 2);
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
