import type { Token, TokenRange } from '#events';
import { JOINED, NEW_LINE, NEW_PARAGRAPH, SPACED, TAGGED, type Tokens } from './1-tokenize.js';
import { FUNCTION, HONORIFIC, MONTH, RANK } from './roles.js';
import type { Word } from './words.js';

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '``', "''"]);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '-', '–', '—', '•', '*']);
const ENDS = new Set(['.', '!', '?', '…', '...', '....']);

/** Abbreviations that as a rule are followed by a name or a number, so never end a sentence. */
const BEFORE_NAMES = new Set(
  'mr mrs ms dr prof gov sen rep pres hon st messrs no nos gen lt col maj capt adm cmdr cdr brig sgt cpl rev vs fig mt spc pvt pfc'.split(
    ' ',
  ),
);

/** Splits at `.`, `!`, `?` with their closing quotes, and at line breaks; knows abbreviations, initials and quotes. */
export function splitSentences({ tokens, words, gaps }: Tokens): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (i > from && beginsSentence(tokens, words, gaps, i)) {
      sentences.push({ from, to: i });
      from = i;
    } else if (gaps[i] === NEW_LINE && isWrapped(words[i])) gaps[i] = SPACED;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** A line that goes on with a small letter was only wrapped: what stands before it is a blank. */
const isWrapped = (next: Word | undefined): boolean => next?.kind === 'word' && !next.capital;

function beginsSentence(tokens: readonly Token[], words: readonly Word[], gaps: readonly number[], i: number): boolean {
  const gap = gaps[i] ?? 0;
  if (gap === NEW_PARAGRAPH) return true;
  const before = words[i - 1];
  if ((gap <= SPACED || gap === TAGGED) && before !== undefined && before.kind !== 'punctuation' && !before.stop)
    return false;
  const next = words[i];
  const last = lastBefore(words, gaps, i);
  const end = words[last];
  if (next === undefined || end === undefined) return false;
  if (gap === NEW_LINE && (ENDS.has(end.text) || end.text === ':' || end.stop || OPENERS.has(next.text))) return true;
  if (gap === 0 && !(next.capital && end.kind === 'punctuation')) return false;
  if (next.kind === 'punctuation' && !OPENERS.has(next.text)) return false;
  if (CLOSERS.has(next.text) && gap === 0) return false;
  if (ENDS.has(end.text))
    return (
      opensSentence(words, i) && !(gap === 0 && end.text !== '.' && last === i - 1 && tokens[last]?.text === '...')
    );
  return end.kind === 'word' && end.stop && last === i - 1 && endsWithAbbreviation(end, next);
}

/** Quotes and brackets looked past, before and behind the end of a sentence: a bound, so that a row of them costs no more each. */
const MOST_MARKS = 12;

/** The last token before `i` that is not a closing quote or bracket. */
function lastBefore(words: readonly Word[], gaps: readonly number[], i: number): number {
  let last = i - 1;
  const limit = Math.max(0, last - MOST_MARKS);
  while (last > limit && gaps[last] === JOINED && CLOSERS.has(words[last]?.text ?? '')) last--;
  return last;
}

function opensSentence(words: readonly Word[], i: number): boolean {
  let first = i;
  const limit = Math.min(words.length, first + MOST_MARKS);
  while (first < limit && OPENERS.has(words[first]?.text ?? '')) first++;
  const word = words[first];
  return word !== undefined && (word.capital || word.kind === 'number' || word.kind === 'punctuation');
}

/** `the U.S. The talks` ends a sentence, `the U.S. Navy`, `Gen. Votel`, `J. Smith`, `Jan. 5` do not. */
function endsWithAbbreviation(end: Word, next: Word): boolean {
  if (BEFORE_NAMES.has(end.key) || end.initial || (end.roles & (MONTH | HONORIFIC | RANK)) !== 0) return false;
  return next.capital && (next.roles & FUNCTION) !== 0;
}

/** Whether capitals distinguish names in a sentence. */
export function casingOf(words: readonly Word[], { from, to }: TokenRange): 'plain' | 'title' | 'capitals' {
  let long = 0;
  let capital = 0;
  let upper = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.kind !== 'word') continue;
    all++;
    if (word.upper) upper++;
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capital++;
    if (long - capital > (to - from) * 0.2) return 'plain';
  }
  if (all >= 3 && upper >= all * 0.8) return 'capitals';
  return long >= 5 && capital >= long * 0.85 ? 'title' : 'plain';
}
