import { SPACED } from '../1-tokenize.js';
import { BODIES, COMPANY_ENDINGS } from '../bodies.js';
import type { KnownName } from '../context.js';
import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { BODY, LOCATIVE, SAYING } from '../roles.js';
import { slug } from '../slug.js';
import type { Word } from '../words.js';
import { rememberCompany } from './introduced.js';
import { isName } from './name.js';

const LONGEST_NAME = 6;

/** `Kurdistan Democratic Party`, `Westminster International University`, `Northern Light Infantry`, `Diyala Province`. */
export function body(draft: Draft, i: number, word: Word, names: Map<string, KnownName>): number | undefined {
  const { words, gaps } = draft;
  const last = (word.roles & BODY) === 0 ? undefined : BODIES.get(word.key);
  if (last === undefined || (!word.capital && last !== 'place') || draft.casing[draft.sentenceOf[i] ?? 0] !== 'plain')
    return undefined;
  let from = i;
  while (from > i - LONGEST_NAME && gaps[from] === SPACED) {
    const before = words[from - 1];
    const joins =
      (before?.key === 'of' || before?.text === '&') &&
      word.capital &&
      isName(words[from - 2]) &&
      from - 1 > i - LONGEST_NAME + 1 &&
      last === 'organization';
    if (joins) from -= 2;
    else if (isName(before) && ((before?.roles ?? 0) & (SAYING | LOCATIVE)) === 0 && isTakeable(draft, from - 1))
      from--;
    else break;
  }
  if (from === i || (from === i - 1 && !word.capital && draft.covers[from]?.entity.kind === 'state')) return undefined;
  if (isTooVague(word.key, i - from) || /^(?:operation|exercise|resolution|project)$/.test(words[from]?.key ?? ''))
    return undefined;
  const first = draft.covers[from];
  if (first !== undefined && first.from < from) return undefined;
  const affiliation = first?.entity.kind === 'state' ? (first.entity.id ?? undefined) : undefined;
  const listed = last === 'place' && first?.entity.kind === 'place' && first.to === i ? first.entity : undefined;
  const name = textOf(draft, from, i + 1);
  if (COMPANY_ENDINGS.has(word.key)) rememberCompany(words[from], name, names);
  return overwrite(draft, from, i + 1, {
    kind: last,
    id: listed?.id ?? (last === 'military_unit' ? `unit:${slug(name)}` : null),
    name: listed?.name ?? name,
    rule: `${last}:last-word`,
    affiliation: listed?.affiliation ?? affiliation,
  });
}

/** `Strike Force` alone is a film as often as a unit. */
const isTooVague = (key: string, wordsBefore: number): boolean =>
  (key === 'force' || key === 'forces' || key === 'group' || key === 'groups') && wordsBefore < 2;

const isTakeable = (draft: Draft, i: number): boolean => {
  const covering = draft.covers[i];
  const kind = covering?.entity.kind;
  return (
    kind === undefined || kind === 'state' || kind === 'place' || kind === 'group' || covering?.entity.rule === 'office'
  );
};
