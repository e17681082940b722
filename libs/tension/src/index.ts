import type { Analysis } from '#events';
import type { TensionContext } from './context.js';
import { score, type Scored, type ScoringInput } from './score.js';

export type { TensionContext } from './context.js';
export { LEXICON } from './lexicon/lexicon.js';
export { CLASSES, ELSEWHERE } from './model/classes.js';
export { observe } from './model/observe.js';
export { wordClasses } from './model/word-classes.js';
export type { Suppressed } from './relevance/suppressed.js';
export type { Scored, ScoringInput } from './score.js';

/** Version of the lexicon and the rules; every record that rests on them carries it. */
export const RULES_VERSION = '1.0.0';

export interface Scorer {
  /** Pure: the same input and context give the same result. Offsets are UTF-16 code units of `fragment.text`. */
  score(fragment: ScoringInput, analysis: Analysis, context?: TensionContext): Scored;
}

export const createScorer = (): Scorer => ({ score });
