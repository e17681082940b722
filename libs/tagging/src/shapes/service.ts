import { SPACED } from '../1-tokenize.js';
import { type Draft, type Mention, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import { HONORIFIC, RANK } from '../roles.js';
import type { Word } from '../words.js';
import { isPlain, opensSentence } from './name-part.js';
import { NOT_A_SERVICE, OWN_NAMES, SERVICES } from './services.js';

/** `the Israeli military`, `Iranian navy`, `US Air Force`; but `US military officials` is a state and its officials. */
export function service(draft: Draft, state: Mention): number | undefined {
  if (state.names?.[0]?.usage === 'seat') return undefined;
  const head = headAt(draft, state.to);
  return head === undefined
    ? undefined
    : serviceOf(draft, startOfService(draft, state.from), head.to, state, head.name, 'shape:service');
}

/** `Royal` before it is a part of the name: `Royal Moroccan Navy`. */
const startOfService = ({ words, gaps, covers }: Draft, from: number): number =>
  words[from - 1]?.text === 'Royal' && gaps[from] === SPACED && covers[from - 1] === undefined ? from - 1 : from;

/** `Sudan's army`, `Myanmar's military`, `Israel's navy and air force`: the service alone, behind its state. */
export function serviceBehindPossessive(draft: Draft, state: Mention): number | undefined {
  if (!/^['’]s?$/.test(draft.words[state.to]?.text ?? '')) return undefined;
  const head = headAt(draft, state.to + 1);
  if (head === undefined) return undefined;
  const end = serviceOf(draft, state.to + 1, head.to, state, head.name, 'shape:service-of-state');
  const second = draft.words[end]?.key === 'and' ? headAt(draft, end + 1) : undefined;
  return second === undefined
    ? end
    : serviceOf(draft, end + 1, second.to, state, second.name, 'shape:service-of-state');
}

/** Nothing is there, or a unit of the same extent, or a weapon that only begins the name: `Rocket Force`. */
const mayCover = (own: Mention | undefined, to: number): boolean =>
  own === undefined ||
  (own.entity.kind === 'military_unit' && own.to === to) ||
  (own.entity.kind === 'weapon' && own.to < to);

function headAt({ words, gaps, covers }: Draft, at: number): { to: number; name: string } | undefined {
  const first = words[at];
  if (first?.kind !== 'word' || gaps[at] !== SPACED) return undefined;
  const second = words[at + 1];
  const pair = second === undefined ? undefined : SERVICES[`${first.key} ${second.key}`];
  const name = pair ?? SERVICES[first.key];
  const to = at + (pair === undefined ? 1 : 2);
  if (name === undefined || !mayCover(covers[at], to)) return undefined;
  return pair === undefined && name === 'military' && NOT_A_SERVICE.has(words[to]?.key ?? '')
    ? undefined
    : { to, name };
}

function serviceOf(draft: Draft, from: number, to: number, state: Mention, head: string, rule: string): number {
  const affiliation = state.entity.id ?? undefined;
  const code = (affiliation ?? '').slice('state:'.length);
  return overwrite(draft, from, to, {
    kind: 'military_unit',
    id: OWN_NAMES[`${code}-${head}`] ?? `unit:${code === 'USA' ? 'us' : code.toLowerCase()}-${head}`,
    name: textOf(draft, from, to),
    affiliation,
    rule,
  });
}

/** `a Navy S-3`, `the Army said`: with a capital in mid-sentence, as the press of the United States writes of its own. */
export function bareService(draft: Draft, i: number, word: Word): number | undefined {
  const { words } = draft;
  if (!word.capital || word.upper || !isPlain(draft, i) || opensSentence(draft, i)) return undefined;
  const key = word.key === 'force' ? 'air force' : word.key;
  const from = word.key === 'force' ? i - 1 : i;
  if (key !== 'army' && key !== 'navy' && (key !== 'air force' || words[from]?.key !== 'air')) return undefined;
  if (words[from]?.capital !== true || opensSentence(draft, from) || words[from - 1]?.capital === true)
    return undefined;
  if (
    words[i + 1]?.capital === true &&
    words[i + 1]?.kind === 'word' &&
    draft.covers[i + 1] === undefined &&
    words[i + 1]?.designation === undefined &&
    !isOfficer(words[i + 1])
  )
    return undefined;
  const isAmerican = isOnlyUnitedStates(draft);
  return overwrite(draft, from, i + 1, {
    kind: 'military_unit',
    id: isAmerican ? `unit:us-${key.replace(' ', '-')}` : null,
    name: textOf(draft, from, i + 1),
    affiliation: isAmerican ? 'state:USA' : undefined,
    rule: 'shape:service-alone',
  });
}

const isOfficer = (word: Word | undefined): boolean => word !== undefined && (word.roles & (RANK | HONORIFIC)) !== 0;

/** No other state's forces are spoken of. */
const isOnlyUnitedStates = ({ mentions }: Draft): boolean =>
  mentions.every(({ entity }) =>
    entity.kind === 'military_unit' ? (entity.affiliation ?? 'state:USA') === 'state:USA' : true,
  );
