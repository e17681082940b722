import { SPACED } from '../1-tokenize.js';
import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import type { Word } from '../words.js';
import { endOfType } from './arms-type.js';

/** `Type 055 destroyers`, `Type 052D`, `Project 22350 frigate`; but `type 2 diabetes` and `Project 25` are no ships. */
export function typeNumber(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps } = draft;
  const number = words[i + 1];
  if (!word.capital || number?.kind !== 'number' || gaps[i + 1] !== SPACED || number.text.length < 2) return undefined;
  let to = i + 2;
  if (gaps[to] === 0 && words[to]?.kind === 'word' && words[to]?.capital === true) to++;
  const id = `platform:${word.key}-${number.text}`;
  const name = textOf(draft, i, to);
  if (words[to]?.text === '-' && words[to + 1]?.key === 'class') to += 2;
  else if (words[to]?.key === 'class') to++;
  const end = endOfType(draft, to, 'platform');
  const isChinese = word.key === 'type' && number.text.startsWith('0') && number.text.length === 3;
  if (end === to && !isChinese && draft.covers[i - 1]?.entity.kind !== 'platform') return undefined;
  return overwrite(draft, i, end, {
    kind: 'platform',
    id,
    name,
    rule: 'shape:type-number',
  });
}
