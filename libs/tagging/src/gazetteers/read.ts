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

const USAGES: Readonly<Record<string, Usage>> = { '~': 'adjective', '^': 'seat', '?': 'ambiguous', '!': 'homonym' };

export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/**
 * Reads lines `id | name | other names | belongs to | terms`; empty lines and lines that begin with `#` are skipped.
 * Other names are separated by `;`, and marked `~` adjective or demonym, `^` seat of government, `?` ambiguous,
 * `!` homonym (see `Usage`).
 * Terms are `office from–to` or `from–to`, separated by `;`.
 * @throws GazetteerError naming the table and the line
 */
export function readEntries(table: string, text: string): Entry[] {
  const entries: Entry[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    try {
      entries.push(readEntry(line));
    } catch (error) {
      throw new GazetteerError(`${table}, line ${String(index + 1)}: ${(error as Error).message}: ${line.trim()}`);
    }
  });
  return entries;
}

function readEntry(line: string): Entry {
  const [id = '', name = '', others = '', belongsTo = '', terms = '', ...rest] = line
    .split('|')
    .map((part) => part.trim());
  const kind = KINDS[id.slice(0, Math.max(0, id.indexOf(':')))];
  if (kind === undefined) throw new Error(`the id must begin with one of ${Object.keys(KINDS).join(', ')} and a colon`);
  if (!/^[a-z]+:[A-Za-z0-9][A-Za-z0-9.-]*$/.test(id))
    throw new Error('the id has characters other than letters, digits, - and .');
  if (name === '') throw new Error('the name is missing');
  if (rest.length > 0) throw new Error('more than five fields');
  return {
    id,
    kind,
    name: name.replace(/^[~^?!]/, ''),
    names: [name, ...others.split(';')]
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map(readName),
    belongsTo: belongsTo === '' ? undefined : belongsTo,
    terms: terms
      .split(';')
      .map((term) => term.trim())
      .filter((term) => term !== '')
      .map(readTerm),
  };
}

function readName(text: string): WrittenName {
  const usage = USAGES[text.charAt(0)];
  return usage === undefined ? { text, usage: 'name' } : { text: text.slice(1), usage };
}

const TERM = /^(?:(\D*?)\s+)?(\d{4}(?:-\d\d)?)?–(\d{4}(?:-\d\d)?)?$/;

function readTerm(text: string): Term {
  const match = TERM.exec(text);
  if (match === null) throw new Error(`not a term such as "president 2017-01–2021-01": ${text}`);
  return { office: match[1] ?? '', from: match[2] ?? '', to: match[3] ?? '' };
}
