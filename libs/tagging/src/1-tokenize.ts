import type { Token } from '#events';
import { type Codes, codesOf } from './codes.js';
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
const LESS = 0x3c;

/**
 * Words, numbers and single punctuation marks, in one pass.
 * `de-escalate`, `F-35A`, `U.S.`, `Gen.`, `5th`, `Da’esh` are one token; `Iran|'s`, `US|-|led`, `50|m`, `$|5` are several.
 */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const codes = codesOf(text);
  const { length } = text;
  const tokens: Token[] = [];
  const words: Word[] = [];
  const gaps: number[] = [];
  let gap = NEW_PARAGRAPH;
  for (let at = 0; at < length;) {
    const code = codes[at]!;
    let kind: Token['kind'];
    let end: number;
    if (isLetterCode(code)) {
      kind = 'word';
      end = endOfWord(codes, at, length);
    } else if (isBlankCode(code)) {
      if (code === 0x0a || code === 0x2028 || code === 0x2029) gap = gap < NEW_LINE ? NEW_LINE : NEW_PARAGRAPH;
      else if (gap === JOINED) gap = SPACED;
      at++;
      continue;
    } else if (isDigitCode(code)) {
      const digits = endOfNumber(codes, at, length);
      end = endOfOrdinal(codes, digits);
      kind = end > digits ? 'word' : 'number';
    } else {
      const tag = code === LESS ? endOfMarkup(codes, at, length) : 0;
      if (tag > 0) {
        at = tag;
        if (gap === JOINED) gap = SPACED;
        continue;
      }
      kind = 'punctuation';
      end = endOfPunctuation(codes, at, length);
    }
    const word = vocabulary.word(codes, at, end, kind);
    tokens.push({ text: word.text, lower: word.lower, start: at, end, kind, spelling: word.spelling });
    words.push(word);
    gaps.push(gap);
    gap = JOINED;
    at = end;
  }
  return { tokens, words, gaps };
}

function endOfWord(codes: Codes, start: number, length: number): number {
  let at = start;
  let lowerOnly = true;
  for (; at < length; at++) {
    const code = codes[at]!;
    if (isLetterCode(code)) {
      lowerOnly &&= isLowerCode(code);
      continue;
    }
    if (isDigitCode(code) && at - start <= 5 && at > start) return endOfDesignation(codes, at);
    if (isApostrophe(code) && isLetterCode(codes[at + 1]!)) {
      if (isClitic(codes, at + 1)) break;
      continue;
    }
    if (code === HYPHEN || code === 0x2011) {
      const next = codes[at + 1]!;
      if (isDigitCode(next) && !lowerOnly && at - start <= 5) return endOfDesignation(codes, at + 1);
      if (lowerOnly && isLowerCode(next)) continue;
    }
    break;
  }
  return codes[at] === DOT ? endOfAbbreviation(codes, start, at) : at;
}

/** `F-35A`, `Su-35S`, `MQ-9B`, `DF21D`: digits, a short tail of letters, and no full stop. */
function endOfDesignation(codes: Codes, digits: number): number {
  let at = digits;
  while (isDigitCode(codes[at]!)) at++;
  const tail = at;
  while (isLetterCode(codes[at]!) && at - tail < 4) at++;
  return isLetterCode(codes[at]!) ? tail : at;
}

/** `U.S.`, `a.m.`, `Ph.D.`, `Gen.`, `J.` keep their full stops; a sentence's last word does not. */
function endOfAbbreviation(codes: Codes, start: number, dot: number): number {
  let at = dot;
  let letters = 1;
  while (codes[at] === DOT && isLetterCode(codes[at + 1]!) && !isLetterCode(codes[at + 2]!)) {
    if (codes[at + 2] !== DOT && letters < 1) break;
    at += 2;
    letters++;
  }
  if (letters > 1 && dot - start <= 2) return codes[at] === DOT ? at + 1 : at;
  if (dot - start === 1 && !isLowerCode(codes[start]!)) return dot + 1;
  return dot - start <= 5 && ABBREVIATED.has(packed(codes, start, dot)) ? dot + 1 : dot;
}

/** Up to six letters of a to z, in either case, as one number; 0 for others. */
function packed(codes: Codes, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const letter = (codes[i]! | 0x20) - 0x60;
    if (letter < 1 || letter > 26) return 0;
    number = (number << 5) | letter;
  }
  return number;
}

const packedAll = (words: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(words, (word) => packed(codesOf(word), 0, word.length)).filter((number) => number > 0));

const ABBREVIATED = packedAll(ABBREVIATIONS);
const ORDINAL_TAILS = packedAll(['st', 'nd', 'rd', 'th', 's']);

/** `1,200`, `3.5`, but not the comma or full stop that ends a clause. */
function endOfNumber(codes: Codes, start: number, length: number): number {
  let at = start;
  for (; at < length; at++) {
    const code = codes[at]!;
    if (isDigitCode(code)) continue;
    if ((code === DOT || code === COMMA) && isDigitCode(codes[at + 1]!)) {
      if (code === DOT || isThousands(codes, at + 1)) continue;
    }
    break;
  }
  return at;
}

const isThousands = (codes: Codes, at: number): boolean =>
  isDigitCode(codes[at + 1]!) && isDigitCode(codes[at + 2]!) && !isDigitCode(codes[at + 3]!);

function endOfOrdinal(codes: Codes, digitsEnd: number): number {
  let at = digitsEnd;
  while (isLetterCode(codes[at]!) && at - digitsEnd < 3) at++;
  return at > digitsEnd && ORDINAL_TAILS.has(packed(codes, digitsEnd, at)) ? at : digitsEnd;
}

/** `Iran's` → `Iran`, `'s`; `isn't`, `we've`, `O'Brien`, `Da'esh` stay whole. */
const isClitic = (codes: Codes, at: number): boolean =>
  (codes[at] === 0x73 || codes[at] === 0x53) && !isLetterCode(codes[at + 1]!);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

function endOfPunctuation(codes: Codes, at: number, length: number): number {
  const code = codes[at]!;
  if (isApostrophe(code) && isClitic(codes, at + 1) && at > 0 && isLetterCode(codes[at - 1]!)) return at + 2;
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < length) return at + 2;
  let end = at + 1;
  if (code === DOT || code === HYPHEN) while (codes[end] === code) end++;
  return end;
}

const LONGEST_MARKUP = 200;

/** `<br/>`, `</p>`, `<a href="…">`: the end of a tag, or 0. `<MII>` (a ticker of 1987) and `<` alone are not tags. */
function endOfMarkup(codes: Codes, at: number, length: number): number {
  let name = at + 1;
  if (codes[name] === 0x2f) name++;
  if (!isLowerCode(codes[name]!)) return 0;
  const limit = Math.min(length, at + LONGEST_MARKUP);
  for (let end = name; end < limit; end++) {
    const code = codes[end];
    if (code === 0x3e) return end + 1;
    if (code === LESS) return 0;
  }
  return 0;
}
