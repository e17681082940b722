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

export const VERB_HEADS: ReadonlyMap<string, readonly Head[]> = index('verb');
export const NOUN_HEADS: ReadonlyMap<string, readonly Head[]> = index('noun');

function index(kind: 'verb' | 'noun'): Map<string, Head[]> {
  const heads = new Map<string, Head[]>();
  LEXICON.forEach((frame, order) => {
    const conditions = {
      with: frame.with === undefined ? null : compile(frame.with),
      without: frame.without === undefined ? null : compile(frame.without),
      subject: frame.subject === undefined ? null : compile(frame.subject),
    };
    for (const wording of frame[kind]?.split('|') ?? []) {
      const words = wording.split(' ').map((word) => (word === '*' || word === '+' ? word : lemmaOf(word)));
      const head = (kind === 'verb' ? words.shift() : words.pop()) ?? '';
      const specificity =
        words.length * 2 + (conditions.with ? 2 : 0) + (conditions.subject ? 1 : 0) - order / (LEXICON.length * 2);
      heads.set(head, [...(heads.get(head) ?? []), { frame, rest: words, ...conditions, specificity }]);
    }
  });
  for (const list of heads.values()) list.sort((a, b) => b.specificity - a.specificity);
  return heads;
}
