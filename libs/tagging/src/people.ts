import { EMPTY_CONTEXT, type KnownPerson, MOST_REMEMBERED } from './context.js';
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
    if (this.known.length >= MOST_REMEMBERED) return person;
    this.known.push(person);
    this.index(person);
    return person;
  }

  /** By folded surname, its first part, or given name; without an id where two persons share it. */
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
    const { surname, name } = person;
    this.put(surname, person);
    const hyphen = surname.indexOf('-');
    if (hyphen > 0) this.put(surname.slice(0, hyphen), person);
    const given = fold(name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase());
    if (given.length > 2 && given !== surname && !this.byName.has(given)) this.byName.set(given, person);
  }

  private put(key: string, person: KnownPerson): void {
    const other = this.byName.get(key);
    const shared =
      other !== undefined && other !== person && other.surname === person.surname && other.id !== person.id;
    this.byName.set(key, shared ? { id: null, name: person.surname, surname: person.surname } : person);
  }
}
