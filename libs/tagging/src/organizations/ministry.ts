import { SPACED } from '../1-tokenize.js';
import { BEGINS_MINISTRY } from '../beginnings.js';
import type { KnownName } from '../context.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { PORTFOLIO_WORDS } from '../portfolio-words.js';
import type { Word } from '../words.js';
import { OWN_MINISTRIES, PORTFOLIOS } from './ministries.js';
import { isName } from './name.js';

/**
 * `the Iranian Foreign Ministry`, `the Afghan Ministry of Interior`, `Iran's defence ministry`, `Pakistan's foreign office`, `Ministry of Foreign Affairs of
 * Angola`; later `the foreign ministry` and `the ministry` alone.
 */
export function ministry(draft: Draft, i: number, word: Word, names: Map<string, KnownName>): number | undefined {
  if (word.key === 'ministry') return ofPortfolio(draft, i, names) ?? again(draft, i, word, names);
  if (word.key === 'department' && word.capital) return ofPortfolio(draft, i, names);
  const portfolio = (word.begins & BEGINS_MINISTRY) === 0 ? undefined : PORTFOLIOS.get(word.key);
  if (portfolio === undefined) return undefined;
  const at = word.key === 'public' || word.key === 'national' ? i + 1 : i;
  const to = endOfHead(draft, at, portfolio, word);
  if (to === undefined) return undefined;
  const adjacent = stateRightBefore(draft, i);
  const from = adjacent?.from ?? i;
  return claimMinistry(draft, from, to, portfolio, stateId(adjacent) ?? ownerOf(draft, i, to), names);
}

/** Without a possessive: `Iranian`, `Israel`. */
function stateRightBefore({ covers, gaps }: Draft, i: number): Mention | undefined {
  const before = covers[i - 1];
  return before?.entity.kind === 'state' && before.to === i && before.names?.[0]?.usage !== 'seat' && gaps[i] === SPACED
    ? before
    : undefined;
}

/** `Ministry`, `Department` behind a portfolio; an `office` only of foreign affairs, with its state before it. */
function endOfHead({ words, covers }: Draft, i: number, portfolio: string, word: Word): number | undefined {
  if (words[i + 1]?.key === 'affairs' || words[i + 1]?.key === 'relations') i++;
  const head = words[i + 1];
  if (head?.key === 'ministry' || (head?.key === 'department' && word.capital)) return i + 2;
  const owned = covers[i - 1]?.entity.kind === 'state' || covers[i - 2]?.entity.kind === 'state';
  return head?.key === 'office' && portfolio === 'foreign' && owned ? i + 2 : undefined;
}

const LONGEST_TITLE = 8;

/** `Ministry of Foreign Affairs`, `Ministry of Health and Sport` */
function ofPortfolio(draft: Draft, i: number, names: Map<string, KnownName>): number | undefined {
  const { words } = draft;
  if (words[i + 1]?.key !== 'of') return undefined;
  const first = words[i + 2]?.key === 'the' ? i + 3 : i + 2;
  if (!isName(words[first]) && words[i]?.capital === true) return undefined;
  const key = words[first]?.key ?? '';
  const portfolio =
    key === 'international' && words[first + 1]?.key === 'relations'
      ? 'foreign'
      : PORTFOLIOS.get(key === 'national' ? (words[first + 1]?.key ?? '') : key);
  if (portfolio === undefined && (!isName(words[first]) || words[i]?.key === 'department')) return undefined;
  let to = first + 1;
  while (
    to < i + LONGEST_TITLE &&
    (isName(words[to]) ||
      (/^(?:and|,|&)$/.test(words[to]?.key ?? '') &&
        isName(words[to + 1]) &&
        PORTFOLIO_WORDS.has(words[to + 1]?.key ?? '')))
  )
    to++;
  if (words[to]?.key === 'affairs') to++;
  const adjacent = words[i]?.capital === true ? stateRightBefore(draft, i) : undefined;
  const owner = stateId(adjacent) ?? ownerOf(draft, i, to);
  return claimMinistry(draft, adjacent?.from ?? i, to, portfolio ?? key, owner, names);
}

/** The state that possesses it, that follows with `of`, or in whose capital it speaks. */
function ownerOf({ words, covers }: Draft, from: number, to: number): string | undefined {
  if (/^['’]s?$/.test(words[from - 1]?.text ?? '')) return stateId(covers[from - 2]);
  if (words[from - 1]?.key === 'the' && covers[from - 2]?.entity.kind === 'state') return stateId(covers[from - 2]);
  if (words[to]?.key === 'of') return stateId(covers[words[to + 1]?.key === 'the' ? to + 2 : to + 1]);
  for (let i = to; i < to + 3 && words[i]?.kind === 'word'; i++)
    if (words[i]?.key === 'in') return stateId(covers[i + 1]);
  return undefined;
}

const stateId = (mention: Mention | undefined): string | undefined => {
  if (mention?.entity.kind === 'state') return mention.entity.id ?? undefined;
  return mention?.names?.[0]?.usage === 'seat' ? mention.entity.affiliation : undefined;
};

function claimMinistry(
  draft: Draft,
  from: number,
  to: number,
  portfolio: string,
  owner: string | undefined,
  names: Map<string, KnownName>,
): number {
  const known = owner === undefined ? names.get(`${portfolio} ministry`) : undefined;
  const state = owner ?? known?.affiliation ?? onlyStateBefore(draft, from);
  const code = state?.slice('state:'.length) ?? '';
  const id =
    state === undefined ? null : (OWN_MINISTRIES[`${code}-${portfolio}`] ?? `org:${code}-${portfolio}-ministry`);
  const ministry: KnownName = {
    kind: 'organization',
    id,
    name: textOf(draft, from, to),
    ...(state === undefined ? {} : { affiliation: state }),
  };
  if (id !== null) for (const name of [`${portfolio} ministry`, 'ministry']) names.set(name, ministry);
  return overwrite(draft, from, to, { ...ministry, rule: 'organization:ministry' });
}

/** The state of a text that has named no other yet. */
function onlyStateBefore({ mentions }: Draft, at: number): string | undefined {
  let only: string | undefined;
  for (const { entity, from } of mentions) {
    if (entity.kind !== 'state' || entity.id === null || from >= at) continue;
    if (only !== undefined && only !== entity.id) return undefined;
    only = entity.id;
  }
  return only;
}

/** `the ministry said`, after a full mention. */
function again(draft: Draft, i: number, word: Word, names: ReadonlyMap<string, KnownName>): number | undefined {
  const known = names.get('ministry');
  if (known === undefined || word.upper || draft.words[i - 1]?.key !== 'the') return undefined;
  return overwrite(draft, i, i + 1, { ...known, rule: 'organization:ministry-again' });
}
