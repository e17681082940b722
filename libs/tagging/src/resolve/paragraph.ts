import { NEW_PARAGRAPH } from '../1-tokenize.js';
import type { Draft, Mention } from '../document.js';

/**
 * Whether a word of the mention's paragraph fits. No further: what is decided must not depend on whether the article came in one
 * fragment or in several.
 */
export function isInParagraph(draft: Draft, at: number, fits: (key: string) => boolean): boolean {
  const { words, gaps } = draft;
  let from = at;
  while (from > 0 && gaps[from] !== NEW_PARAGRAPH) from--;
  for (let i = from; i < words.length && (i === from || gaps[i] !== NEW_PARAGRAPH); i++)
    if (i !== at && fits(words[i]?.key ?? '')) return true;
  return false;
}

/** The mentions found so far in the paragraph of a token. */
export function paragraphMentions({ mentions, gaps }: Draft, at: number): Mention[] {
  let from = at;
  let to = at + 1;
  while (from > 0 && gaps[from] !== NEW_PARAGRAPH) from--;
  while (to < gaps.length && gaps[to] !== NEW_PARAGRAPH) to++;
  return mentions.filter((mention) => mention.from >= from && mention.to <= to);
}
