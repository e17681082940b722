import type { KnownName } from '../context.js';
import { type Draft, type Mention } from '../document.js';
import { fold } from '../letters.js';
import { overwrite } from '../overwrite.js';
import type { Word } from '../words.js';

/** `USS Gerald R. Ford` may be `the Ford` from here on. */
export function rememberShip({ id, name, affiliation, rule }: Mention['entity'], names: Map<string, KnownName>): void {
  if (id?.startsWith('vessel:') !== true && rule !== 'shape:type-and-name' && rule !== 'shape:name-and-type') return;
  const bare = name.replace(/,? Jr\.?$/, '');
  const short = fold(bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase());
  names.set(short, { kind: 'platform', id, name, ...(affiliation === undefined ? {} : { affiliation }) });
}

/** First words of companies' names by which they do not go alone. */
const GENERIC = new Set(
  `national american first general united international new central federal royal great world pacific bank north south east west northern
  southern eastern western atlantic global universal standard state people's public county city saint st san los el la british french german
  texas california chicago boston`.split(/\s+/),
);

/** `Trident Foods` may be `Trident` from here on, `March Steel Corp` may not be `March`. */
export function rememberCompany(word: Word | undefined, name: string, names: Map<string, KnownName>): void {
  if (word === undefined || GENERIC.has(word.key) || names.has(word.key) || word.roles !== 0) return;
  names.set(word.key, { kind: 'organization', id: null, name });
}

/** `the Lincoln`, where the name by itself is a person's or a place's; an acronym the article has explained otherwise. */
export function isKnownOtherwise(draft: Draft, i: number, word: Word, names: ReadonlyMap<string, KnownName>): boolean {
  const known = word.capital ? names.get(word.key) : undefined;
  const own = draft.covers[i];
  if (known === undefined || own?.from !== i || own.to !== i + 1 || own.entity.id === known.id) return false;
  if (known.kind === 'platform') return draft.words[i - 1]?.key === 'the' && own.entity.kind !== 'platform';
  return word.upper && known.id !== null && own.entity.kind !== 'state';
}

/** A short name that the article has explained. */
export function introduced(draft: Draft, i: number, word: Word, names: Map<string, KnownName>): number | undefined {
  const known = word.capital ? names.get(word.key) : undefined;
  if (known === undefined) return undefined;
  if (known.kind === 'platform') {
    if (draft.words[i - 1]?.key !== 'the') return undefined;
  } else if (!word.upper && !(known.kind === 'organization' && isAlone(draft, i))) {
    return undefined;
  }
  return overwrite(draft, i, i + 1, { ...known, rule: 'introduced' });
}

/** Not a part of a longer run of capitals, nor a plain word with which a sentence begins. */
const isAlone = ({ words, covers, casing, sentenceOf }: Draft, i: number): boolean =>
  casing[sentenceOf[i] ?? 0] === 'plain' &&
  !(words[i + 1]?.capital === true && covers[i + 1] === undefined) &&
  !(words[i - 1]?.capital === true && words[i - 1]?.kind === 'word');
