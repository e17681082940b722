import type { EntityKind } from '#events';
import type { Entry, Term, Usage, WrittenName } from './entry.js';

/** What an id's prefix says of the kind. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  state: 'state',
  place: 'place',
  org: 'organization',
  group: 'group',
  unit: 'military_unit',
  vessel: 'platform',
  platform: 'platform',
  weapon: 'weapon',
  person: 'person',
  office: 'person',
};

const USAGES: Readonly<Record<string, Usage>> = {
  '~': 'adjective',
  '^': 'seat',
  '?': 'ambiguous',
  '!': 'homonym',
};

export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';

  /** @param line from 1 */
  constructor(
    source: string,
    line: number,
    readonly problem: string,
    text: string,
  ) {
    super(`${source}:${line}: ${problem}\n  ${text.trim()}`);
  }
}

/** A line that says something: neither empty nor a comment. */
interface Line {
  /** From 1. */
  number: number;
  text: string;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let number = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    number += 1;
    if (line !== '' && !line.startsWith('#')) lines.push({ number, text: line });
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

/**
 * Reads lines `id | name | other names | belongs to | terms`; empty lines and lines that begin with `#` are skipped.
 * Other names are separated by `;`, and marked `~` adjective or demonym, `^` seat of government, `?` ambiguous,
 * `!` homonym (see `Usage`). Terms are `office from–to`, `office of id from–to` or `from–to`, separated by
 * `;`; `..` may stand for the dash.
 * @throws GazetteerError naming the table and the line
 */
export const readEntries = (table: string, text: string): Entry[] =>
  linesOf(text).map((line) => readEntry(table, line));

/** @throws GazetteerError */
export function readEntry(source: string, { number, text }: Line): Entry {
  try {
    return parseEntry(text);
  } catch (error) {
    throw new GazetteerError(source, number, (error as Error).message, text);
  }
}

function parseEntry(line: string): Entry {
  const [id = '', name = '', others = '', belongsTo = '', terms = '', ...rest] = partsOf(line, '|');
  if (rest.length > 0)
    throw new Error('there are more than the five fields id | name | other names | belongs to | terms');
  const kind = kindOf(id);
  if (name === '') throw new Error('the name is missing; it stands behind the first |');
  const names = [readName(name)];
  if (others !== '') for (const other of partsOf(others, ';')) if (other !== '') names.push(readName(other));
  return {
    id,
    kind,
    name: USAGES[name.charAt(0)] === undefined ? name : name.slice(1),
    names,
    belongsTo: belongsTo === '' ? undefined : belongsTo,
    terms:
      terms === ''
        ? NO_TERMS
        : partsOf(terms, ';')
            .filter((term) => term !== '')
            .map(readTerm),
  };
}

const NO_TERMS: readonly Term[] = [];

/** What stands between the separators, trimmed. */
function partsOf(text: string, separator: string): string[] {
  const parts: string[] = [];
  for (let start = 0; ;) {
    const end = text.indexOf(separator, start);
    parts.push(text.slice(start, end < 0 ? text.length : end).trim());
    if (end < 0) return parts;
    start = end + 1;
  }
}

const STATE_CODE = /^[A-Z]{3}$/;
const ANY_CASE = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;
const SMALL = /^[a-z0-9][a-z0-9.-]*$/;

function kindOf(id: string): EntityKind {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  const kind = KINDS[prefix];
  if (kind === undefined) throw new Error(`the id must begin with one of ${Object.keys(KINDS).join(', ')} and a colon`);
  const rest = id.slice(prefix.length + 1);
  if (prefix === 'state' && !STATE_CODE.test(rest))
    throw new Error('the id of a state is state: and three capitals, as in ISO 3166, such as state:NOR');
  const isFree = prefix === 'org' || prefix === 'vessel' || prefix === 'state';
  if (!(isFree ? ANY_CASE : SMALL).test(rest))
    throw new Error(`the id may hold ${isFree ? '' : 'small '}letters without accents, digits, - and .`);
  return kind;
}

const NAME_BEGINNING = /^[\p{L}\p{N}'’.]/u;

function readName(text: string): WrittenName {
  const usage = USAGES[text.charAt(0)];
  const written = usage === undefined ? text : text.slice(1);
  if (!NAME_BEGINNING.test(written))
    throw new Error(`a name begins with a letter or digit, behind at most one of ~ ^ ? !, but not so ${text}`);
  return { text: written, usage: usage ?? 'name' };
}

const TERM =
  /^(?:(\D*?)(?:\s+of\s+([a-z]+:\S+))?\s+)?(\d{4}(?:-(?:0[1-9]|1[0-2]))?)?(?:–|\.\.)(\d{4}(?:-(?:0[1-9]|1[0-2]))?)?$/;

function readTerm(text: string): Term {
  const [match, office = '', of, from = '', to = ''] = TERM.exec(text) ?? [];
  if (match === undefined) throw new Error(`not a term such as president 2017-01–2021-01: ${text}`);
  if (from !== '' && to !== '' && isBefore(to, from)) throw new Error(`a term that ends before it begins: ${text}`);
  return { office, ...(of === undefined ? {} : { of }), from, to };
}

/** To the precision that both have: `2011` is not before `2011-05`. */
export const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};
