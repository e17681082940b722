import type { Analysis, Attribution, ScoredSignal } from '#events';
import { EMPTY_CONTEXT, type TensionContext } from './context.js';
import { judge } from './model/judge.js';
import type { Suppressed } from './relevance/suppressed.js';
import { byRules } from './rules.js';

export interface ScoringInput {
  text: string;
  title?: string;
  publishedAt: string;
}

export interface Scored {
  attributions: Attribution[];
  signals: ScoredSignal[];
  /** Event words that are no tension, with the reason. */
  suppressed: Suppressed[];
  context: TensionContext;
}

/** One fragment's signals and attributions, and what the article's next fragment needs. Pure. */
export function score(input: ScoringInput, analysis: Analysis, context: TensionContext = EMPTY_CONTEXT): Scored {
  const ruled = byRules(input, analysis, context);
  const { article, attributed, focus, sentences } = ruled;
  const judged = sentences.map((sentence) => judge(ruled, sentence, input.publishedAt));
  const { salience, pairs, mediators } = article.remember();
  return {
    attributions: attributed.said.map((said) => said.attribution),
    signals: judged.flatMap(({ signals }) => signals),
    suppressed: judged.flatMap((one) => one.suppressed),
    context: {
      salience,
      pairs,
      mediators,
      speaker: attributed.speaker,
      focus: focus.last,
      openQuote: attributed.openQuote,
    },
  };
}
