import type { Rule } from './rule.js';
import { FIGURABLE, FIGURATIVE_BEFORE, FIGURATIVE_BEHIND } from './vocabulary/metaphor.js';

/** `price war`, `charm offensive`, `war on plastic`, `bombarded with questions`. */
export const metaphor: Rule = ({ reading, match, near, betweenStates }) => {
  if (betweenStates && near.security > 0) return null;
  const { clause, head } = match;
  for (let i = Math.max(clause.from, head.from - REACH); i < clause.to && i < head.to + REACH; i++) {
    if (!FIGURABLE.has(reading.tokens[i]!.lower)) continue;
    if (FIGURATIVE_BEFORE.has(reading.tokens[i - 1]?.lower ?? '')) return 'metaphor';
    if (!FOUGHT_WITH.has(reading.tokens[i + 1]?.lower ?? '')) continue;
    for (let k = i + 2; k < clause.to && k <= i + REACH; k++)
      if (FIGURATIVE_BEHIND.has(reading.tokens[k]!.lower)) return 'metaphor';
  }
  return null;
};

/** Tokens. */
const REACH = 5;

const FOUGHT_WITH: ReadonlySet<string> = new Set(['against', 'by', 'for', 'of', 'on', 'over', 'with']);
