import type { Draft } from '../document.js';
import { HONORIFIC, KIN, RANK, ROLE_NOUN } from '../roles.js';
import type { Word } from '../words.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** First words of a rank of several: `Wing Commander`, `Petty Officer`, `Air Vice Marshal`, `Staff Sgt`. */
const RANK_BEGINNINGS = set(
  'wing squadron flight air group staff master petty warrant chief vice rear first second senior surgeon leading able lance',
);
const RANK_ENDINGS = set('officer leader seaman bombardier airman lieutenant');

/** A rank or an honorific by itself, or the beginning of one. */
export const isTitle = (word: Word): boolean => word.capital && (word.roles & (HONORIFIC | RANK)) !== 0;

/** `Lt Gen`, `Petty Officer`, `Lt.-Col.`, `Rear Adm.`: where the ranks and honorifics end; `from` where there are none. */
export function skipTitles({ words, gaps }: Draft, from: number): number {
  let i = from;
  while (i < from + 6) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined || (i > from && (gaps[i] ?? 0) > 1)) break;
    if (isTitle(word)) i += 1;
    else if (word.text === '-' && i > from && next !== undefined && isTitle(next)) i += 1;
    else if (word.capital && RANK_BEGINNINGS.has(word.key) && next !== undefined && isRankEnding(next)) i += 2;
    else break;
  }
  return i;
}

const isRankEnding = (word: Word): boolean => word.capital && ((word.roles & RANK) !== 0 || RANK_ENDINGS.has(word.key));

export const isRankBeginning = (word: Word): boolean => word.capital && RANK_BEGINNINGS.has(word.key);

export const isRoleNoun = (word: Word | undefined): boolean => ((word?.roles ?? 0) & ROLE_NOUN) !== 0;

export const isKin = (word: Word | undefined): boolean => ((word?.roles ?? 0) & KIN) !== 0;
