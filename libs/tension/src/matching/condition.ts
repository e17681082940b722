import type { EntityKind, TokenRange } from '#events';
import type { Reading } from '../reading.js';
import { plural } from '../words/inflect.js';
import { CLASS_BIT, type NounClass } from '../words/noun-classes.js';
import { lemmaOf } from '../words/vocabulary.js';
import { isParty } from '../parties/party.js';

/** One `with`, `without` or `subject` of a frame, ready to be asked. */
export interface Condition {
  /** What a word begins: `ALONE` where it is enough by itself, else the phrases that go on behind it. */
  words: ReadonlyMap<string, readonly (readonly string[])[]>;
  classes: number;
  party: boolean;
  kinds: ReadonlySet<EntityKind>;
  /** First lemma → the lemmas that follow it. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  '@person': 'person',
  '@place': 'place',
  '@platform': 'platform',
  '@weapon': 'weapon',
  '@org': 'organization',
};

const ALONE: readonly (readonly string[])[] = [];

export function compile(wording: string): Condition {
  const lemmas = new Set<string>();
  const kinds = new Set<EntityKind>();
  const phrases = new Map<string, string[][]>();
  let classes = 0;
  let party = false;
  for (const part of wording.split('|')) {
    const kind = KINDS[part];
    if (kind) kinds.add(kind);
    else if (part === '@party') party = true;
    else if (part.startsWith('%')) classes |= CLASS_BIT[part.slice(1) as NounClass];
    else if (part.includes(' ')) {
      const [first = '', ...rest] = part.split(' ').map(lemmaOf);
      const last = plural(part.split(' ').at(-1) ?? '');
      // `oil platforms` beside `oil platform`, where no list knows the plural.
      const many = lemmaOf(last) === last && rest.length > 0 ? [[...rest.slice(0, -1), last]] : [];
      phrases.set(first, [...(phrases.get(first) ?? []), rest, ...many]);
    } else {
      lemmas.add(lemmaOf(part)).add(lemmaOf(plural(part)));
    }
  }
  const words = new Map<string, readonly (readonly string[])[]>(phrases);
  for (const lemma of lemmas) words.set(lemma, ALONE);
  return { words, classes, party, kinds, phrases };
}

export const lemmaAt = (reading: Reading, i: number): string =>
  reading.forms[i]?.lemma || reading.tokens[i]?.lower || '';

/** The first token in the range that meets the condition (words of organizations' names only with `insideNames`), and where its words end; null where none does. */
export function find(
  condition: Condition,
  reading: Reading,
  range: TokenRange,
  except = -1,
  insideNames = true,
): TokenRange | null {
  for (let i = range.from; i < range.to; i++) {
    const form = reading.forms[i]!;
    // Of the head itself only what goes on behind it: `call on`.
    if (i === except) {
      const rest = condition.phrases.get(form.lemma);
      const end = rest ? follow(rest, reading, i + 1, range.to + 2) : -1;
      if (end > 0) return { from: i, to: end };
      continue;
    }
    const entity = reading.entityAt[i];
    if ((form.classes & condition.classes) !== 0 && !(entity && NAMES.has(entity.kind))) return { from: i, to: i + 1 };
    if (entity && (condition.kinds.has(entity.kind) || (condition.party && isParty(entity))))
      return { from: i, to: i + 1 };
    // `approved by the Food and Drug Administration`: no food was given.
    if (!insideNames && entity?.kind === 'organization') continue;
    const phrases = condition.words.get(form.lemma || reading.tokens[i]!.lower);
    if (phrases === undefined) continue;
    if (phrases === ALONE) return { from: i, to: i + 1 };
    const end = follow(phrases, reading, i + 1, range.to + 2);
    if (end > 0) return { from: i, to: end };
  }
  return null;
}

/** Names whose words say nothing of their class: `Crown Court` is a name, `aircraft carrier` is not. */
const NAMES: ReadonlySet<EntityKind> = new Set<EntityKind>(['date', 'place', 'state']);

function follow(phrases: readonly (readonly string[])[], reading: Reading, from: number, limit: number): number {
  for (const rest of phrases) {
    let at = from;
    let found = true;
    for (const lemma of rest) {
      if (at < limit && lemmaAt(reading, at) === lemma) at += 1;
      else {
        found = false;
        break;
      }
    }
    if (found) return at;
  }
  return -1;
}
