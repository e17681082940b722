import type { TokenRange } from '#events';
import type { Match } from '../matching/match.js';
import type { Reading } from '../reading.js';

/** Tokens from which a text, if it told of a second party, would name it, and in which few words of business tell enough. */
const LONG = 60;

const SIGN_OFF: ReadonlySet<string> = new Set(['reuter', 'reuters', 'afp', 'upi', 'tass', 'xinhua']);

/** A long text, or the last lines of one, which a wire signs: part of an article rather than a sentence by itself. */
export function isOfMore({ tokens }: Reading): boolean {
  if (tokens.length > LONG) return true;
  for (let i = tokens.length - 1; i >= 0 && i >= tokens.length - 4; i--)
    if (SIGN_OFF.has(tokens[i]!.lower)) return tokens[i - 1]?.kind === 'punctuation';
  return false;
}

/** Tokens either way: a bound, so that a sentence without end costs no more per word. */
const NEARBY = 60;

/** The sentence, as far as it stands near the event word. */
export const besideHead = ({ at }: Match, { from, to }: TokenRange): TokenRange => ({
  from: Math.max(from, at - NEARBY),
  to: Math.min(to, at + NEARBY),
});
