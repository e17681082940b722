import type { Token } from '#events';

const DASHES = new Set(['-', '--', '–', '—']);

/** In tokens; `NEW YORK, Feb. 26 (Harbour Wire) -` has eleven. */
const LONGEST = 16;

const isCapitals = (text: string): boolean => text.length >= 3 && text === text.toUpperCase() && /^\p{L}/u.test(text);
const startsUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * How many tokens come before the story itself: `GENEVA (Harbour Wire) -`, `Geneva (AP) —`, `WASHINGTON, Feb 26 -`; 0
 * without a dateline. Where a story was filed says nothing about who is in it.
 */
export function datelineOf(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (!first || !startsUpper(first.text)) return 0;
  let credited = false;
  for (let i = 1; i < Math.min(tokens.length, LONGEST); i++) {
    const { text, kind } = tokens[i]!;
    if (DASHES.has(text)) return isCapitals(first.text) || credited ? i + 1 : 0;
    if (text === '(') credited = true;
    else if (kind === 'word' && !startsUpper(text)) return 0;
  }
  return 0;
}
