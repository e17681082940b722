import type { Entry, Term } from './gazetteers/entry.js';
import { spellingOf } from './persons/transliteration.js';
import { surnameOf } from './persons/surname.js';

/** Years that people stay in the news before and after their terms. */
const IN_THE_NEWS = 3;

/** Who holds which office when, and who is called what, from the gazetteer. */
export class Register {
  private surnames: Map<string, Entry[]> | undefined;
  private readonly byOffice = new Map<string, Entry[]>();
  private readonly byBody = new Map<string, Entry[]>();
  private readonly persons: Entry[] = [];
  private spelled: Spellings | undefined;

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      if (entry.kind !== 'person' || entry.id.startsWith('office:')) continue;
      this.persons.push(entry);
      for (const { office, of = entry.belongsTo ?? '' } of entry.terms) push(this.byOffice, `${office}/${of}`, entry);
      for (const { of = entry.belongsTo } of entry.terms) if (of !== undefined) push(this.byBody, of, entry);
    }
  }

  /** The one person of that surname who was in office at the time, give or take some years. */
  bySurnameAt(surname: string, at: Date): Entry | undefined {
    return only(
      ((this.surnames ??= surnamesOf(this.persons)).get(surname) ?? []).filter(({ terms }) =>
        terms.some((term) => covers(term, at, IN_THE_NEWS)),
      ),
    );
  }

  /** The one person whose name is spelled so, or in another transliteration. */
  bySpellingOf(name: string): Entry | undefined {
    const { last, whole } = (this.spelled ??= spellingsOf(this.persons));
    if (!last.has(spellingOf(lastWordOf(name)))) return undefined;
    return only(whole.get(spellingOf(name)) ?? []);
  }

  /** The one who held the office of the state at the time. */
  holder(office: string, state: string, at: Date): Entry | undefined {
    return only(
      (this.byOffice.get(`${office}/${state}`) ?? []).filter(({ terms, belongsTo }) =>
        terms.some((term) => term.office === office && (term.of ?? belongsTo) === state && covers(term, at, 0)),
      ),
    );
  }

  /** The one who led the organization or group at the time, by whatever title. */
  head(body: string, at: Date): Entry | undefined {
    return only(
      (this.byBody.get(body) ?? []).filter(({ terms, belongsTo }) =>
        terms.some((term) => HEADS.has(term.office) && (term.of ?? belongsTo) === body && covers(term, at, 0)),
      ),
    );
  }
}

interface Spellings {
  whole: Map<string, Entry[]>;
  last: Set<string>;
}

/** Made, as the spellings are, when the first person is looked for, so that the start is short. */
function surnamesOf(persons: readonly Entry[]): Map<string, Entry[]> {
  const surnames = new Map<string, Entry[]>();
  for (const entry of persons) push(surnames, surnameOf(entry.name), entry);
  return surnames;
}

function spellingsOf(persons: readonly Entry[]): Spellings {
  const spellings: Spellings = { whole: new Map(), last: new Set() };
  for (const entry of persons) {
    for (const { text } of entry.names) {
      const spelling = spellingOf(text);
      push(spellings.whole, spelling, entry);
      spellings.last.add(lastWordOf(spelling));
    }
  }
  return spellings;
}

const HEADS = new Set(['leader', 'director general', 'secretary general', 'president', 'commander']);

const lastWordOf = (name: string): string => name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1);

const only = (entries: readonly Entry[]): Entry | undefined => (entries.length === 1 ? entries[0] : undefined);

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

/** Month precision; `slack` in years on both sides. A term without an end lasts. */
function covers(term: Term, at: Date, slack: number): boolean {
  const from =
    term.from === '' ? 0 : Date.UTC(Number(term.from.slice(0, 4)) - slack, Number(term.from.slice(5, 7) || '1') - 1);
  const to =
    term.to === '' ? Infinity : Date.UTC(Number(term.to.slice(0, 4)) + slack, Number(term.to.slice(5, 7) || '12'));
  return at.getTime() >= from && at.getTime() < to;
}
