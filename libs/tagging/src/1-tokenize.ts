import type { Token } from '#events';
import { isBlankCode, isDigitCode, isLetterCode, isLowerCode } from './letters.js';
import { ABBREVIATIONS } from './roles.js';
import type { Vocabulary, Word } from './words.js';

/** What stands before a token: nothing, blanks, a line break, an empty line. */
export const JOINED = 0;
export const SPACED = 1;
export const NEW_LINE = 2;
export const NEW_PARAGRAPH = 3;

export interface Tokens {
  tokens: Token[];
  words: Word[];
  /** Per token, what stands before it. */
  gaps: number[];
}

const HYPHEN = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;
const LOWER_S = 0x73;

/**
 * Words, numbers and single punctuation marks, in one pass.
 * `de-escalate`, `F-35A`, `U.S.`, `Gen.`, `5th`, `Da’esh` are one token; `Iran|'s`, `US|-|led`, `50|m`, `$|5` are several.
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const tokens: Token[] = [];
  const words: Word[] = [];
  const gaps: number[] = [];
  let at = 0;
  let gap = NEW_PARAGRAPH;
  const push = (end: number, kind: Token['kind']): void => {
    const word = vocabulary.word(text, at, end, kind);
    tokens.push({ text: word.text, lower: word.lower, start: at, end, kind });
    words.push(word);
    gaps.push(gap);
    gap = JOINED;
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlankCode(code)) {
      if (code === 0x0a || code === 0x2028 || code === 0x2029) gap = gap < NEW_LINE ? NEW_LINE : NEW_PARAGRAPH;
      else if (gap === JOINED) gap = SPACED;
      at++;
    } else if (isLetterCode(code)) {
      push(endOfWord(text, at), 'word');
    } else if (isDigitCode(code)) {
      const end = endOfNumber(text, at);
      const suffixed = endOfOrdinal(text, end);
      push(suffixed, suffixed > end ? 'word' : 'number');
    } else if (code === 0x3c && endOfMarkup(text, at) > 0) {
      at = endOfMarkup(text, at);
      if (gap === JOINED) gap = SPACED;
    } else {
      push(endOfPunctuation(text, at), 'punctuation');
    }
  }
  return { tokens, words, gaps };
}

function endOfWord(text: string, start: number): number {
  let at = start;
  let lowerOnly = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetterCode(code)) {
      lowerOnly &&= isLowerCode(code);
      continue;
    }
    if (isDigitCode(code) && at - start <= 5 && at > start) return endOfDesignation(text, at);
    if (isApostrophe(code) && isLetterCode(text.charCodeAt(at + 1))) {
      if (isClitic(text, at + 1)) break;
      continue;
    }
    if (code === HYPHEN || code === 0x2011) {
      const next = text.charCodeAt(at + 1);
      if (isDigitCode(next) && !lowerOnly && at - start <= 5) return endOfDesignation(text, at + 1);
      if (lowerOnly && isLowerCode(next)) continue;
    }
    break;
  }
  return text.charCodeAt(at) === DOT ? endOfAbbreviation(text, start, at) : at;
}

/** `F-35A`, `Su-35S`, `DF21D`, `Tu-22M3`, `M1A2`: digits, a short tail of letters and perhaps a digit, and no full stop. */
function endOfDesignation(text: string, digits: number): number {
  let at = digits;
  while (isDigitCode(text.charCodeAt(at))) at++;
  const tail = at;
  while (isLetterCode(text.charCodeAt(at)) && at - tail < 4) at++;
  if (isLetterCode(text.charCodeAt(at))) return tail;
  if (at === tail || !isDigitCode(text.charCodeAt(at))) return at;
  const end = text.charCodeAt(at + 1) === LOWER_S ? at + 2 : at + 1;
  return isLetterCode(text.charCodeAt(end)) || isDigitCode(text.charCodeAt(end)) ? at : end;
}

/** `U.S.`, `a.m.`, `Ph.D.`, `Gen.`, `J.` keep their full stops; a sentence's last word does not. */
function endOfAbbreviation(text: string, start: number, dot: number): number {
  let at = dot;
  let letters = 1;
  while (
    text.charCodeAt(at) === DOT &&
    isLetterCode(text.charCodeAt(at + 1)) &&
    !isLetterCode(text.charCodeAt(at + 2))
  ) {
    if (text.charCodeAt(at + 2) !== DOT && letters < 1) break;
    at += 2;
    letters++;
  }
  if (letters > 1 && dot - start <= 2) return text.charCodeAt(at) === DOT ? at + 1 : at;
  if (dot - start === 1 && !isLowerCode(text.charCodeAt(start))) return dot + 1;
  return dot - start <= 5 && ABBREVIATIONS.has(text.slice(start, dot).toLowerCase()) ? dot + 1 : dot;
}

/** `1,200`, `3.5`, but not the comma or full stop that ends a clause. */
function endOfNumber(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigitCode(code)) continue;
    if ((code === DOT || code === COMMA) && isDigitCode(text.charCodeAt(at + 1))) {
      if (code === DOT || isThousands(text, at + 1)) continue;
    }
    break;
  }
  return at;
}

const isThousands = (text: string, at: number): boolean =>
  isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(at + 2)) && !isDigitCode(text.charCodeAt(at + 3));

const ORDINAL_TAILS = new Set(['st', 'nd', 'rd', 'th', 's']);

function endOfOrdinal(text: string, digitsEnd: number): number {
  let at = digitsEnd;
  while (isLetterCode(text.charCodeAt(at)) && at - digitsEnd < 3) at++;
  return at > digitsEnd && ORDINAL_TAILS.has(text.slice(digitsEnd, at).toLowerCase()) ? at : digitsEnd;
}

const CLITICS = new Set(['s', 'S']);

/** `Iran's` → `Iran`, `'s`; `isn't`, `we've`, `O'Brien`, `Da'esh` stay whole. */
const isClitic = (text: string, at: number): boolean =>
  CLITICS.has(text.charAt(at)) && !isLetterCode(text.charCodeAt(at + 1));

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

function endOfPunctuation(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && isClitic(text, at + 1) && at > 0 && isLetterCode(text.charCodeAt(at - 1))) return at + 2;
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) return at + 2;
  let end = at + 1;
  if (code === DOT || code === HYPHEN) while (text.charCodeAt(end) === code) end++;
  return end;
}

const LONGEST_MARKUP = 200;

/** `<br/>`, `</p>`, `<a href="…">`: the end of a tag, or 0. `<MII>` (a ticker of 1987) and `<` alone are not tags. */
function endOfMarkup(text: string, at: number): number {
  let name = at + 1;
  if (text.charCodeAt(name) === 0x2f) name++;
  if (!isLowerCode(text.charCodeAt(name))) return 0;
  const limit = Math.min(text.length, at + LONGEST_MARKUP);
  for (let end = name; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x3e) return end + 1;
    if (code === 0x3c) return 0;
  }
  return 0;
}
