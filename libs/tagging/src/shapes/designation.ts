import { DESIGNATED } from '../designated.js';
import type { Draft } from '../document.js';
import { overwrite } from '../overwrite.js';
import { slug } from '../slug.js';
import type { Word } from '../words.js';
import { endOfType } from './arms-type.js';
import { isNamePart, isPlain } from './name-part.js';

const ROMAN = /^[IVX]+$/;
const LONGEST_NICKNAME = 3;
/** A debt is cut `to B-2 from B-1`. */
const RATINGS: ReadonlySet<string> = new Set(['B-1', 'B-2']);

/** `KC-135R Stratotanker`, `P-8A Poseidons`, `B-2 bombers`, `F/A-18E/F`: the designation, its nickname and its type. */
export function designation(draft: Draft, i: number, word: Word): number | undefined {
  const { words, gaps } = draft;
  const { kind, base } = word.designation ?? { kind: 'platform', base: word.text };
  if (kind === 'military_unit') {
    const name = word.text;
    return overwrite(draft, i, i + 1, { kind, id: `unit:${slug(name)}`, name, rule: 'shape:designation' });
  }
  const from = base === 'A-18' && words[i - 1]?.text === '/' && words[i - 2]?.text === 'F' ? i - 2 : i;
  let to = i + 1;
  if (words[to]?.text === '-' && gaps[to] === 0 && words[to + 1]?.kind === 'number' && gaps[to + 1] === 0) to += 2;
  if (words[to]?.text === '/' && gaps[to] === 0 && words[to + 1]?.text.length === 1) to += 2;
  to = endOfNickname(draft, to, kind);
  const end = endOfType(draft, to, kind);
  if (end === i + 1 && RATINGS.has(base) && /^(?:to|from)$/.test(words[i - 1]?.key ?? '')) return undefined;
  const listed = DESIGNATED.get(base);
  return overwrite(draft, from, end, {
    kind,
    id: listed ?? `${kind}:${base.toLowerCase()}`,
    name: base,
    rule: 'shape:designation',
  });
}

function endOfNickname(draft: Draft, start: number, kind: string): number {
  const { words, gaps, covers } = draft;
  const known = covers[start];
  if (known?.from === start && known.entity.kind === kind && words[start]?.capital === true && gaps[start] === 1)
    return known.to;
  if (!isPlain(draft, start)) return start;
  let to = start;
  while (
    to < start + LONGEST_NICKNAME &&
    (isNamePart(words[to]) || ROMAN.test(words[to]?.text ?? '')) &&
    gaps[to] === 1 &&
    covers[to] === undefined
  )
    to++;
  const goesOn = words[to]?.kind === 'word' && words[to]?.capital === true && covers[to] !== undefined;
  return goesOn ? start : to;
}
