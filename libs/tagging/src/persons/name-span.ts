import type { EntityKind } from '#events';
import type { Draft, Mention } from '../document.js';
import { BODIES } from '../bodies.js';
import { DOUBTFUL_GIVEN, FUNCTION, GIVEN, MONTH, PARTICLE, SAYING, WEEKDAY } from '../roles.js';
import type { Word } from '../words.js';

const LONGEST_NAME = 9;

/**
 * The end of a run of capitalised words, with particles, initials, nicknames and hyphens inside: `Abdel Fattah al-Burhan`,
 * `Gerald R. Ford`, `Marta Ibarguen-Ruiz`, `Kim Min-ji`, `Ramzan "Duke" Asad`; `from` where there is none.
 */
export function endOfName(draft: Draft, from: number): number {
  const { words, gaps } = draft;
  const sentence = draft.sentenceOf[from] ?? 0;
  const limit = Math.min(from + LONGEST_NAME, draft.sentences[sentence]?.to ?? from);
  const plain = draft.casing[sentence] === 'plain';
  let to = from;
  for (let i = from; i < limit; i++) {
    const word = words[i];
    if (word === undefined || (i > from && (gaps[i] ?? 0) > 1)) break;
    if (i > from && word.text === '-' && gaps[i] === 0 && gaps[i + 1] === 0) {
      if (isGivenSyllable(words[i + 1])) to = ++i + 1;
      continue;
    }
    const nickname = i > from ? endOfNickname(words, i) : undefined;
    if (nickname !== undefined) {
      i = nickname;
      continue;
    }
    if (word.kind !== 'word' || !mayBePart(draft, i, from)) break;
    if ((word.roles & PARTICLE) !== 0 && !word.capital) {
      if ((word.roles & FUNCTION) !== 0 && words[i + 1]?.text !== '-') break;
      if (to > from || i === from) continue;
      break;
    }
    if (!word.capital || (i === from ? begins(word) : continues(word)) === false) break;
    if (!plain && i > from && !staysInHeadline(words, from, i)) break;
    to = i + 1;
  }
  return to;
}

const begins = (word: Word): boolean =>
  !BODIES.has(word.key) && (word.initial || (word.roles & (FUNCTION | WEEKDAY | MONTH)) === 0 || isGiven(word));

const continues = (word: Word): boolean => word.initial || (word.roles & (FUNCTION | WEEKDAY)) === 0;

/** In a headline every word has a capital: a name there is two words, or more where they are given names, particles, initials. */
function staysInHeadline(words: readonly Word[], from: number, i: number): boolean {
  const word = words[i];
  if (word === undefined || (word.roles & SAYING) !== 0) return false;
  const before = words[i - 1];
  return (
    i === from + 1 ||
    before?.initial === true ||
    before?.text === '-' ||
    ((before?.roles ?? 0) & (PARTICLE | (i === from + 2 ? GIVEN : 0))) !== 0
  );
}

/** `-ji` in `Min-ji`, `-in` in `Jae-in`. */
const isGivenSyllable = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  !word.capital &&
  word.key.length <= 6 &&
  !word.key.endsWith('ed') &&
  !/^(?:led|born|based|backed|era|held|made|style|like|class|type|run)$/.test(word.key);

const endOfNickname = (words: readonly Word[], i: number): number | undefined =>
  /^["“]$/.test(words[i]?.text ?? '') && /^["”]$/.test(words[i + 2]?.text ?? '') && words[i + 3]?.capital === true
    ? i + 2
    : undefined;

const isGiven = (word: Word): boolean => (word.roles & (GIVEN | DOUBTFUL_GIVEN)) !== 0;

/** Free, or a one-word name that people also bear: `Denzel Washington`, `Dennis Blair`, `Ford Maddox`, `Paris Hollins`. */
export function mayBePart({ words, covers }: Draft, i: number, from: number): boolean {
  const mention = covers[i];
  if (mention === undefined || isWeak(mention)) return true;
  const { entity } = mention;
  if (mention.to - mention.from > 1 || entity.rule.endsWith('adjective')) return false;
  const word = words[i];
  if (i === from) return word !== undefined && isGiven(word) && SHARED.has(entity.kind);
  return SHARED.has(entity.kind) || (entity.kind === 'person' && entity.id?.startsWith('person:') === true);
}

/** Kinds of things whose names, or words for them, are also surnames: `London`, `Ford`, `Carrier`. */
const SHARED: ReadonlySet<EntityKind> = new Set<EntityKind>(['place', 'state', 'organization', 'platform', 'weapon']);

/** A name that is only one of several readings. */
export const isWeak = (mention: Mention | undefined): boolean =>
  mention?.names?.every(({ usage }) => usage === 'ambiguous') === true;

const COMPANIES = new Set(
  `motors electric dynamics mills foods industries systems holdings group partners energy oil gas power steel airways bancorp savings
  pictures stores enterprises international resources services products technologies petroleum chemical insurance shipping securities
  capital brothers sons aviation aerospace telecom communications media news times post journal herald house street avenue road lane tower
  hall church mosque cathedral stadium cup open games prize award day week month festival library museum bros service ltd limited trust
  metals markets banks lines distillers mines farms textiles plastics computers computer software bancshares
  exchange guaranty index agreement market oilfield refinery terminal pipeline field fund funds trading motor chemicals brands foundation
  state states republicans democrats lawmakers voters officials authorities`
    .trim()
    .split(/\s+/),
);

/** `Salah ad Din Province`, `Motors Corp`, `San Carlos Apache Reservation`: ends with, or goes on to, what is no person. */
export function isNoPerson({ words, gaps, covers }: Draft, to: number): boolean {
  const last = words[to - 1]?.key ?? '';
  const next = words[to];
  return (
    BODIES.has(last) ||
    (words[to - 1]?.initial === true && words[to - 2]?.capital === true) ||
    COMPANIES.has(last) ||
    (/^(?:and|&)$/.test(next?.key ?? '') &&
      /^(?:co|sons|bros|brothers|inc|company|partners)$/.test(words[to + 1]?.key ?? '')) ||
    (next?.kind === 'word' &&
      gaps[to] === 1 &&
      (covers[to] === undefined || covers[to].entity.kind === 'organization') &&
      ((BODIES.get(next.key) !== undefined && next.capital) ||
        BODIES.get(next.key) === 'place' ||
        (COMPANIES.has(next.key) && next.capital)))
  );
}
