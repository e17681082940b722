import type { Draft } from '../document.js';
import { FUNCTION, MONTH, WEEKDAY } from '../roles.js';
import type { Word } from '../words.js';

/** A capitalised word that can stand inside a proper name. */
export const isNamePart = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && (word.roles & (FUNCTION | WEEKDAY | MONTH)) === 0 && word.text.length > 2;

/** Capitals say something here: neither a headline in title case nor a line of capitals. */
export const isPlain = (draft: Draft, i: number): boolean => draft.casing[draft.sentenceOf[i] ?? 0] === 'plain';

/** The first word of a sentence, or of what a quotation mark, a dash or a colon opens. */
export function opensSentence({ words, sentences, sentenceOf }: Draft, i: number): boolean {
  return i === sentences[sentenceOf[i] ?? 0]?.from || /^["“‘':–—>]$|^--$/.test(words[i - 1]?.text ?? '');
}
