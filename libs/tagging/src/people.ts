import { EMPTY_CONTEXT, type KnownPerson, MOST_REMEMBERED } from './context.js';
import type { Entry } from './gazetteers/entry.js';
import { fold } from './letters.js';

/** The persons an article has named so far; later mentions by surname or given name refer to them. */
export class People {
  private readonly known: KnownPerson[];
  private readonly byName = new Map<string, KnownPerson>();

  constructor(before: readonly KnownPerson[] = EMPTY_CONTEXT.persons) {
    this.known = before.map((person) => ({ ...person }));
    for (const person of this.known) this.index(person);
  }

  remember(person: KnownPerson): KnownPerson {
    const same = this.known.find(
      (other) => other.name === person.name || (person.id !== null && other.id === person.id),
    );
    if (same !== undefined) {
      if (same.affiliation === undefined && person.affiliation !== undefined) same.affiliation = person.affiliation;
      if (same.office === undefined && person.office !== undefined) same.office = person.office;
      return same;
    }
    if (this.known.length < MOST_REMEMBERED) this.known.push(person);
    this.index(person);
    return person;
  }

  /** By folded surname or given name; undefined where two persons share it. */
  find(key: string): KnownPerson | undefined {
    return this.byName.get(key);
  }

  /** The only person of the article who holds the office, in the state if one is given. */
  holder(office: string, affiliation: string | undefined): KnownPerson | undefined {
    const holders = this.known.filter(
      (person) => person.office === office && (affiliation === undefined || person.affiliation === affiliation),
    );
    return holders.length === 1 ? holders[0] : undefined;
  }

  list(): KnownPerson[] {
    return this.known;
  }

  private index(person: KnownPerson): void {
    this.byName.set(person.surname, person);
    const given = fold(person.name.slice(0, Math.max(0, person.name.indexOf(' '))).toLowerCase());
    if (given.length > 2 && !this.byName.has(given)) this.byName.set(given, person);
  }
}

/** Who holds which office when, and who is called what, from the gazetteer. */
export class Register {
  private readonly bySurname = new Map<string, Entry[]>();
  private readonly byOffice = new Map<string, Entry[]>();

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      if (entry.kind !== 'person' || entry.id.startsWith('office:')) continue;
      push(this.bySurname, surnameOf(entry.name), entry);
      for (const { office, of = entry.belongsTo ?? '' } of entry.terms) push(this.byOffice, `${office}/${of}`, entry);
    }
  }

  /** The one person of that surname who was in office at the time, give or take the years people stay in the news. */
  bySurnameAt(surname: string, at: Date): Entry | undefined {
    const near = (this.bySurname.get(surname) ?? []).filter((entry) => entry.terms.some((term) => covers(term, at, 3)));
    return near.length === 1 ? near[0] : undefined;
  }

  /** The one who held the office of the state at the time. */
  holder(office: string, state: string, at: Date): Entry | undefined {
    const holders = (this.byOffice.get(`${office}/${state}`) ?? []).filter((entry) =>
      entry.terms.some(
        (term) => term.office === office && (term.of ?? entry.belongsTo) === state && covers(term, at, 0),
      ),
    );
    return holders.length === 1 ? holders[0] : undefined;
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

/** Month precision; `slack` in years on both sides. A term without an end lasts. */
function covers(term: { from: string; to: string }, at: Date, slack: number): boolean {
  const from =
    term.from === '' ? 0 : Date.UTC(Number(term.from.slice(0, 4)) - slack, Number(term.from.slice(5, 7) || '1') - 1);
  const to =
    term.to === '' ? Infinity : Date.UTC(Number(term.to.slice(0, 4)) + slack, Number(term.to.slice(5, 7) || '12'));
  return at.getTime() >= from && at.getTime() < to;
}

/** Folded last word of a name: `Haider al-Abadi` → `abadi`. */
export function surnameOf(name: string): string {
  const words = name.split(/[\s-]+/);
  return fold((words.at(-1) ?? name).toLowerCase());
}
