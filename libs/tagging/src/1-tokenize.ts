import type { Token } from '#events';
import { isBlankCode, isDigitCode, isInvisibleCode, isLetterCode, isLowerCode } from './letters.js';
import { decodeReference, endOfAddress, endOfReference, readTag } from './markup.js';
import { ABBREVIATIONS } from './roles.js';
import type { Vocabulary, Word } from './words.js';

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
const AMPERSAND = 0x26;
const LESS = 0x3c;

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
    tokens.push({ text: word.raw, lower: word.lower, start: at, end, kind });
    words.push(word);
    gaps.push(gap);
    gap = JOINED;
    at = end;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlankCode(code)) {
      if (code === 0x0a || code === 0x2028 || code === 0x2029) gap = GAP_BEHIND_LINE[gap] ?? gap;
      else if (gap === JOINED) gap = SPACED;
      at++;
    } else if (isLetterCode(code)) {
      const end = endOfWord(text, at);
      const after = text.charCodeAt(end);
      const address = goesOnAsAddress(text, end, after) ? endOfAddress(text, at, end) : 0;
      if (address > 0) push(address, 'punctuation');
      else push(after === HYPHEN ? endOfBroken(text, at, end, vocabulary) : end, 'word');
    } else if (isInvisibleCode(code)) {
      at++;
    } else if (isDigitCode(code)) {
      const end = endOfNumber(text, at);
      const suffixed = endOfOrdinal(text, end);
      push(suffixed, suffixed > end ? 'word' : 'number');
    } else if (code === LESS || code === AMPERSAND) {
      const tag = readTag(text, at);
      const end = tag?.end ?? (code === AMPERSAND ? endOfReference(text, at) : at);
      if (tag !== undefined) {
        if (tag.block) gap = NEW_PARAGRAPH;
        else if (gap !== NEW_PARAGRAPH) gap = TAGGED;
        at = end;
      } else if (end === at) {
        push(at + 1, 'punctuation');
      } else {
        const character = decodeReference(text.slice(at, end)).charCodeAt(0);
        if (isBlankCode(character) && gap === JOINED) gap = SPACED;
        if (isBlankCode(character) || isInvisibleCode(character)) at = end;
        else
          push(isApostrophe(character) && isAfterWord(text, at) && isClitic(text, end) ? end + 1 : end, 'punctuation');
      }
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
    if (code === 0xad || code >= 0x200b) {
      const next = skipInvisible(text, at);
      if (next > at && isLetterCode(text.charCodeAt(next))) {
        at = next - 1;
        continue;
      }
    }
    if (isDigitCode(code) && at - start <= 5 && at > start) return endOfDesignation(text, at);
    if (isApostrophe(code) && isLetterCode(text.charCodeAt(at + 1))) {
      if (isClitic(text, at + 1)) break;
      continue;
    }
    if (code === HYPHEN || code === 0x2011 || code === 0x2010) {
      const next = text.charCodeAt(at + 1);
      if (isDigitCode(next) && !lowerOnly && at - start <= 5) return endOfDesignation(text, at + 1);
      if (lowerOnly && isLowerCode(next)) continue;
    }
    break;
  }
  return text.charCodeAt(at) === DOT ? endOfAbbreviation(text, start, at) : at;
}

function skipInvisible(text: string, at: number): number {
  let end = at;
  while (isInvisibleCode(text.charCodeAt(end))) end++;
  return end;
}

/** `Teh-` at the end of a line and `ran` on the next are one word if the lists know it, `Iran-` and `backed` are not. */
function endOfBroken(text: string, start: number, end: number, vocabulary: Vocabulary): number {
  let next = end + 1;
  if (text.charCodeAt(next) === 0x0d) next++;
  if (text.charCodeAt(next) !== 0x0a || !isLowerCode(text.charCodeAt(next + 1))) return end;
  const whole = endOfWord(text, next + 1);
  return vocabulary.isListed(text.slice(start, end) + text.slice(next + 1, whole)) ? whole : end;
}

/** `https:`, `name@`, `example.com`: a word that may be the beginning of an address. */
const goesOnAsAddress = (text: string, end: number, after: number): boolean =>
  (after === DOT && isLetterCode(text.charCodeAt(end + 1))) ||
  after === 0x40 ||
  (after === 0x3a && text.charCodeAt(end + 1) === 0x2f);

const isAfterWord = (text: string, at: number): boolean => at > 0 && isLetterCode(text.charCodeAt(at - 1));

/** `F-35A`, `Su-35S`, `MQ-9B`, `DF21D`, `Tu-22M3`: digits, a short tail of letters and digits, and no full stop. */
function endOfDesignation(text: string, digits: number): number {
  let at = digits;
  while (isDigitCode(text.charCodeAt(at))) at++;
  const tail = at;
  while (isLetterCode(text.charCodeAt(at)) && at - tail < 4) at++;
  if (isLetterCode(text.charCodeAt(at))) return tail;
  if (at > tail) while (isDigitCode(text.charCodeAt(at))) at++;
  return at;
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

const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4 || code === 0x60;

function endOfPunctuation(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isApostrophe(code) && isClitic(text, at + 1) && at > 0 && isLetterCode(text.charCodeAt(at - 1))) return at + 2;
  if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) return at + 2;
  let end = at + 1;
  if (code === DOT || code === HYPHEN) while (text.charCodeAt(end) === code) end++;
  return end;
}
