import { describe, expect, it } from '@jest/globals';
import { tokenize } from '../1-tokenize.js';
import { emptyTrie, nodeBehind } from '../trie.js';
import { Vocabulary } from '../words.js';
import { buildTrie } from './build.js';
import { checkGazetteers, type Country } from './check.js';
import { loadEntries } from './load.js';

const ATLANTIS: Country = { code: 'ATL', name: 'Atlantis', capital: 'Poseidonis', demonym: 'Atlantean' };
const faultsOf = (tables: Record<string, string>, countries: readonly Country[] = []): string[] =>
  checkGazetteers(countries, tables)
    .filter(({ table }) => table !== 'given names')
    .map(({ text, problem }) => `${text.split(' ')[0] ?? ''}: ${problem}`);

const STATE = 'state:ATL | Atlantis | ~Atlantean; ^Poseidonis';
const OFFICES = 'office:president | president\noffice:senator | senator';

describe('the check of the lists', () => {
  it.each([
    ['lines out of order', 'place:b | B\nplace:a | A', 'place:a: stands behind place:b, but lines are sorted by id'],
    ['an id given twice', 'place:a | A\nplace:a | B', 'place:a: place:a is given twice'],
    [
      'a name of two',
      'place:a | A\nplace:b | B | A',
      'place:a: "A" is also a name of place:b; mark the rarer one with ?',
    ],
    ['a name given twice', 'place:a | A | ?A', 'place:a: has the name "A" twice'],
    ['an unknown owner', 'place:a | A | | state:XYZ', 'place:a: belongs to state:XYZ, which no list has'],
    [
      'an id of the wrong form',
      'place:Aa | A',
      'place:Aa: the id may hold small letters without accents, digits, - and .',
    ],
    [
      'a mark too many',
      'place:a | A | ?~Aish',
      'place:a: a name begins with a letter or digit, behind at most one of ~ ^ ? !, but not so ?~Aish',
    ],
    ['an unknown office', 'person:a | A | | | mayor 2001–', 'person:a: "mayor" is not in offices.ts'],
    [
      'a month that is none',
      'person:a | A | | | president 2001-13–',
      'person:a: not a term such as president 2017-01–2021-01: president 2001-13–',
    ],
    [
      'a term that ends before it begins',
      'person:a | A | | | president 2003–2001',
      'person:a: a term that ends before it begins: president 2003–2001',
    ],
  ])('finds %s', (_fault, text, problem) => {
    expect(faultsOf({ offices: OFFICES, states: STATE, own: text })).toContain(problem);
  });

  it('finds two holders of one office at a time, but not of an office that several hold', () => {
    const persons = (office: string, second: string): string =>
      `person:a | A | | state:ATL | ${office} 2001-03–2005-02\nperson:b | B | | state:ATL | ${office} ${second}`;
    const faults = (text: string): string[] => faultsOf({ states: STATE, persons: text, offices: OFFICES });
    expect(faults(persons('president', '2005-01–'))).toEqual([
      'person:a: person:a was president 2001-03–2005-02 while person:b was, 2005-01–',
      'person:b: person:b was president 2005-01– while person:a was, 2001-03–2005-02',
    ]);
    for (const text of [persons('president', '2005-02–'), persons('president', '2005–'), persons('senator', '2001–')])
      expect(faults(text)).toEqual([]);
  });

  it.each([
    ['state:ATL | Atlantis | ~Atlantean; ^Poseidonis', []],
    ['state:ATL | Atlantis | ^Poseidonis', ['state:ATL: lacks the demonym Atlantean', 'state:ATL: has no demonym']],
    ['state:ATL | Atlantis | ~Atlantean', ['state:ATL: lacks the capital Poseidonis']],
    ['state:ATL | Atlantida | ~Atlantean; ^Poseidonis', ['state:ATL: lacks the name Atlantis']],
    ['state:XYZ | Xyz | ~Xyzian', ['state:ATL: Atlantis is neither a state nor a place']],
    ['place:atlantis | Atlantis', []],
  ])('compares %s with the country', (text, problems) => {
    expect(faultsOf({ own: text }, [ATLANTIS])).toEqual(problems);
  });
});

describe('the trie of the gazetteers', () => {
  it('reads plain names as the tokenizer does', () => {
    const vocabulary = new Vocabulary(emptyTrie());
    const trie = buildTrie(loadEntries());
    const missing = loadEntries()
      .flatMap(({ names }) => names)
      .filter(({ text }) => {
        const words = tokenize(text, vocabulary).words.filter((word) => word.text !== '-');
        const cases = words.map(({ kind, capital, upper }) => (kind !== 'word' || !capital ? 0 : upper ? 2 : 1));
        const [first = '', ...rest] = words.map(({ key }) => key);
        const node = rest.reduce((at, key) => at && nodeBehind(at, key), trie.behind(first));
        return node?.names?.some((name) => String(name.cases) === String(cases)) !== true;
      });
    expect(missing).toEqual([]);
  });
});
