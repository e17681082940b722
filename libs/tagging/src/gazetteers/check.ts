import { fold } from '../letters.js';
import type { Entry, Term } from './entry.js';
import { GIVEN_NAMES } from './given-names.js';
import { TABLES } from './load.js';
import { officesOf, ownersOf, plainNames } from './own.js';
import { GazetteerError, isBefore, linesOf, readEntry } from './read.js';
import { type Country, findStateFaults } from './check-states.js';

export type { Country } from './check-states.js';

/** Something wrong in a built-in list. */
export interface Fault {
  /** Of `TABLES`, or `given names`. */
  table: string;
  /** The line, or the word in it, that is wrong. */
  text: string;
  problem: string;
}

interface Row {
  table: string;
  text: string;
  entry: Entry;
}

/** What is wrong in the lists; `countries` are all of ISO 3166, from elsewhere. */
export function checkGazetteers(
  countries: readonly Country[],
  tables: Readonly<Record<string, string>> = TABLES,
): Fault[] {
  const faults: Fault[] = [];
  const rows = Object.entries(tables).flatMap(([table, text]) => readRows(table, text, faults));
  const byId = new Map<string, Entry>();
  for (const { table, text, entry } of rows) {
    if (byId.has(entry.id)) faults.push({ table, text, problem: `${entry.id} is given twice` });
    byId.set(entry.id, entry);
  }
  const owners = ownersOf(byId);
  const offices = officesOf(byId);
  const holders = holdersOf(rows);
  for (const { table, text, entry } of rows) {
    const problems = [
      ...sharedNames(entry, owners),
      ...repeatedNames(entry),
      ...unknownReferences(entry, byId, offices),
      ...overlappingTerms(entry, holders),
    ];
    for (const problem of problems) faults.push({ table, text, problem });
  }
  for (const { text, problem } of findStateFaults([...byId.values()], countries))
    faults.push({ table: 'states', text, problem });
  return [...faults, ...repeatedGivenNames(GIVEN_NAMES)];
}

/** Readable lines; the others, and those out of order, become faults. */
function readRows(table: string, text: string, faults: Fault[]): Row[] {
  let last = '';
  return linesOf(text).flatMap((line) => {
    const id = line.text.slice(0, line.text.indexOf(' '));
    if (id < last)
      faults.push({ table, text: line.text, problem: `stands behind ${last}, but lines are sorted by id` });
    last = id;
    try {
      return [{ table, text: line.text, entry: readEntry(table, line) }];
    } catch (error) {
      if (!(error instanceof GazetteerError)) throw error;
      faults.push({ table, text: line.text, problem: error.problem });
      return [];
    }
  });
}

const sharedNames = (entry: Entry, owners: ReadonlyMap<string, readonly string[]>): string[] =>
  plainNames(entry).flatMap((text) => {
    const others = (owners.get(text) ?? []).filter((id) => id !== entry.id);
    return others.length === 0 ? [] : [`"${text}" is also a name of ${others.join(', ')}; mark the rarer one with ?`];
  });

const repeatedNames = ({ names }: Entry): string[] =>
  names
    .filter(({ text }, index) => names.findIndex((other) => other.text === text) !== index)
    .map(({ text }) => `has the name "${text}" twice`);

function unknownReferences(
  { kind, id, belongsTo, terms }: Entry,
  byId: ReadonlyMap<string, Entry>,
  offices: ReadonlySet<string>,
): string[] {
  const unknown = [belongsTo, ...terms.map(({ of }) => of)]
    .filter((reference) => reference !== undefined && !byId.has(reference))
    .map((reference) => `belongs to ${reference}, which no list has`);
  const named = kind === 'person' && !id.startsWith('office:') ? terms : [];
  return [
    ...unknown,
    ...named.filter(({ office }) => !offices.has(office)).map(({ office }) => `"${office}" is not in offices.ts`),
  ];
}

/** Several hold these at a time. */
const SHARED_OFFICES = new Set(
  'ambassador;commander;commissioner;deputy foreign minister;director;leader;minister;negotiator;senator;spokesman'.split(
    ';',
  ),
);

interface Held {
  id: string;
  term: Term;
}

function holdersOf(rows: readonly Row[]): Map<string, Held[]> {
  const holders = new Map<string, Held[]>();
  for (const { entry } of rows) {
    if (entry.kind !== 'person') continue;
    for (const term of entry.terms) {
      if (SHARED_OFFICES.has(term.office)) continue;
      const key = officeKey(entry, term);
      holders.set(key, [...(holders.get(key) ?? []), { id: entry.id, term }]);
    }
  }
  return holders;
}

/** Two holders of one office may share the month, or the year where no more is known, in which it changed hands. */
const overlappingTerms = (entry: Entry, holders: ReadonlyMap<string, readonly Held[]>): string[] =>
  entry.kind !== 'person'
    ? []
    : entry.terms.flatMap((term) =>
        (holders.get(officeKey(entry, term)) ?? [])
          .filter((other) => other.term !== term && overlap(term, other.term))
          .map(
            (other) => `${entry.id} was ${term.office} ${spanOf(term)} while ${other.id} was, ${spanOf(other.term)}`,
          ),
      );

const officeKey = ({ belongsTo = '' }: Entry, { office, of = belongsTo }: Term): string => `${office}/${of}`;

const overlap = (a: Term, b: Term): boolean =>
  (a.to === '' || isBefore(b.from, a.to)) && (b.to === '' || isBefore(a.from, b.to));

const spanOf = ({ from, to }: Term): string => `${from}–${to}`;

function repeatedGivenNames(text: string): Fault[] {
  const names = text.trim().split(/\s+/);
  const key = (name: string): string => fold(name.toLowerCase());
  return names.flatMap((name, index) => {
    const before = names[index - 1];
    if (before === undefined || key(before) < key(name)) return [];
    const problem = key(before) === key(name) ? `${name} is given twice` : `${name} stands behind ${before}`;
    return [{ table: 'given names', text: name, problem }];
  });
}
