import { FUNCTION, MONTH, WEEKDAY } from '../roles.js';
import type { Word } from '../words.js';

/** A capitalised word that can stand inside the name of a body or a place. */
export const isName = (word: Word | undefined): boolean =>
  word?.kind === 'word' && word.capital && (word.roles & (FUNCTION | WEEKDAY | MONTH)) === 0;
