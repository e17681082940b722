import type { Token } from '#events';
import { type Codes, codesOf } from './codes.js';
import { isBlankCode, isDigitCode, isInvisibleCode, isLetterCode, isLowerCode } from './letters.js';
import { decodeReference, endOfAddress, endOfReference, readTag } from './markup.js';
import { ABBREVIATIONS } from './roles.js';
import type { Word, Words } from './words.js';

/** What stands before a token: nothing, blanks, a line break, an empty line, a tag inside a sentence. No mention crosses the last two. */
export const JOINED = 0;
export const SPACED = 1;
export const NEW_LINE = 2;
export const NEW_PARAGRAPH = 3;
export const TAGGED = 4;

export interface Tokens {
  tokens: Token[];
  words: Word[];
  /** Per token, what stands before it. */
  gaps: number[];
}

/** Per gap, what it is with a line break added. */
const GAP_BEHIND_LINE = [NEW_LINE, NEW_LINE, NEW_PARAGRAPH, NEW_PARAGRAPH, TAGGED];

const HYPHEN = 0x2d;
const DOT = 0x2e;
const COMMA = 0x2c;
const LOWER_S = 0x73;
const AMPERSAND = 0x26;
const LESS = 0x3c;

/**
 * Words, numbers and single punctuation marks, in one pass.
 * `de-escalate`, `F-35A`, `U.S.`, `Gen.`, `5th`, `Da’esh` are one token; `Iran|'s`, `US|-|led`, `50|m`, `$|5` are several.
 */
export function tokenize(text: string, vocabulary: Words, codes = codesOf(text)): Tokens {
  const { length } = text;
  const tokens: Token[] = [];
  const words: Word[] = [];
  const gaps: number[] = [];
  let at = 0;
  let gap = NEW_PARAGRAPH;
  while (at < length) {
    const code = codes[at]!;
    if (isBlankCode(code)) {
      if (code === 0x0a || code === 0x2028 || code === 0x2029) gap = GAP_BEHIND_LINE[gap] ?? gap;
      else if (gap === JOINED) gap = SPACED;
      at++;
      continue;
    }
    let end: number;
    let kind: Token['kind'] = 'punctuation';
    if (isLetterCode(code)) {
      end = endOfWord(codes, at, length);
      const after = codes[end]!;
      const address = goesOnAsAddress(codes, end, after) ? endOfAddress(text, at, end) : 0;
      if (address > 0) end = address;
      else {
        kind = 'word';
        if (after === HYPHEN) end = endOfBroken(codes, text, at, end, vocabulary);
      }
    } else if (isInvisibleCode(code)) {
      at++;
      continue;
    } else if (isDigitCode(code)) {
      const digits = endOfNumber(codes, at, length);
      end = endOfOrdinal(codes, digits);
      kind = end > digits ? 'word' : 'number';
    } else if (code === LESS || code === AMPERSAND) {
      const tag = readTag(text, at);
      end = tag?.end ?? (code === AMPERSAND ? endOfReference(text, at) : at);
      if (tag !== undefined) {
        if (tag.block) gap = NEW_PARAGRAPH;
        else if (gap !== NEW_PARAGRAPH) gap = TAGGED;
        at = end;
        continue;
      }
      if (end === at) end = at + 1;
      else {
        const character = decodeReference(text.slice(at, end)).charCodeAt(0);
        if (isBlankCode(character) && gap === JOINED) gap = SPACED;
        if (isBlankCode(character) || isInvisibleCode(character)) {
          at = end;
          continue;
        }
        if (isApostrophe(character) && isAfterWord(codes, at) && isClitic(codes, end)) end++;
      }
    } else end = endOfPunctuation(codes, at);
    const word = vocabulary.word(codes, at, end, kind);
    tokens.push({ text: word.raw, lower: word.lower, start: at, end, kind, spelling: word.spelling });
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
    if (code === 0xad || code >= 0x200b) {
      const next = skipInvisible(codes, at);
      if (next > at && isLetterCode(codes[next]!)) {
        at = next - 1;
        continue;
      }
    }
    if (isDigitCode(code) && at - start <= 5 && at > start) return endOfDesignation(codes, at);
    if (isApostrophe(code) && isLetterCode(codes[at + 1]!)) {
      if (isClitic(codes, at + 1)) break;
      continue;
    }
    if (code === HYPHEN || code === 0x2011 || code === 0x2010) {
      const next = codes[at + 1]!;
      if (isDigitCode(next) && !lowerOnly && at - start <= 5) return endOfDesignation(codes, at + 1);
      if (lowerOnly && isLowerCode(next)) continue;
    }
    break;
  }
  return codes[at]! === DOT ? endOfAbbreviation(codes, start, at) : at;
}

function skipInvisible(codes: Codes, at: number): number {
  let end = at;
  while (isInvisibleCode(codes[end]!)) end++;
  return end;
}

/** `Teh-` at the end of a line and `ran` on the next are one word if the lists know it, `Iran-` and `backed` are not. */
function endOfBroken(codes: Codes, text: string, start: number, end: number, vocabulary: Words): number {
  let next = end + 1;
  if (codes[next]! === 0x0d) next++;
  if (codes[next]! !== 0x0a || !isLowerCode(codes[next + 1]!)) return end;
  const whole = endOfWord(codes, next + 1, text.length);
  return vocabulary.isListed(text.slice(start, end) + text.slice(next + 1, whole)) ? whole : end;
}

/** `https:`, `name@`, `example.com`: a word that may be the beginning of an address. */
const goesOnAsAddress = (codes: Codes, end: number, after: number): boolean =>
  (after === DOT && isLetterCode(codes[end + 1]!)) || after === 0x40 || (after === 0x3a && codes[end + 1]! === 0x2f);

const isAfterWord = (codes: Codes, at: number): boolean => at > 0 && isLetterCode(codes[at - 1]!);

/** `F-35A`, `Su-35S`, `DF21D`, `Tu-22M3`, `M1A2`: digits, a short tail of letters and perhaps digits, and no full stop. */
function endOfDesignation(codes: Codes, digits: number): number {
  let at = digits;
  while (isDigitCode(codes[at]!)) at++;
  const tail = at;
  while (isLetterCode(codes[at]!) && at - tail < 4) at++;
  if (isLetterCode(codes[at]!)) return tail;
  if (at === tail || !isDigitCode(codes[at]!)) return at;
  let end = at + 1;
  if (isDigitCode(codes[end]!)) end++;
  if (codes[end] === LOWER_S) end++;
  return isLetterCode(codes[end]!) || isDigitCode(codes[end]!) ? at : end;
}

/** `U.S.`, `a.m.`, `Ph.D.`, `Gen.`, `J.` keep their full stops; a sentence's last word does not. */
function endOfAbbreviation(codes: Codes, start: number, dot: number): number {
  let at = dot;
  let letters = 1;
  while (codes[at]! === DOT && isLetterCode(codes[at + 1]!) && !isLetterCode(codes[at + 2]!)) {
    if (codes[at + 2]! !== DOT && letters < 1) break;
    at += 2;
    letters++;
  }
  if (letters > 1 && dot - start <= 2) return codes[at]! === DOT ? at + 1 : at;
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
  (codes[at] === LOWER_S || codes[at] === 0x53) && !isLetterCode(codes[at + 1]!);

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4 || code === 0x60;

function endOfPunctuation(codes: Codes, at: number): number {
  const code = codes[at]!;
  if (isApostrophe(code) && isClitic(codes, at + 1) && at > 0 && isLetterCode(codes[at - 1]!)) return at + 2;
  if (code >= 0xd800 && code <= 0xdbff && (codes[at + 1]! & 0xfc00) === 0xdc00) return at + 2;
  let end = at + 1;
  if (code === DOT || code === HYPHEN) while (codes[end]! === code) end++;
  return end;
}
