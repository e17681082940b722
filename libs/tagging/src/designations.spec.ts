import { describe, expect, it } from '@jest/globals';
import { DESIGNATED } from './designated.js';
import { readDesignation } from './designations.js';
import { loadEntries } from './gazetteers/load.js';
import { OWN_MINISTRIES } from './organizations/ministries.js';
import { OWN_NAMES } from './shapes/services.js';

describe('a designation', () => {
  it.each([
    ['F-35A', 'platform', 'F-35'],
    ['Su-35S', 'platform', 'Su-35'],
    ['T-72B3', 'platform', 'T-72'],
    ['Tu-22M3', 'platform', 'Tu-22'],
    ['M1A2', 'platform', 'M-1'],
    ['CV90', 'platform', 'CV-90'],
    ['DF-21D', 'weapon', 'DF-21'],
    ['Kh-101', 'weapon', 'Kh-101'],
    ['C-802', 'weapon', 'C-802'],
    ['S-3', 'platform', 'S-3'],
    ['S-300', 'weapon', 'S-300'],
  ])('%s is a %s, %s', (text, kind, base) => {
    expect(readDesignation(text)).toEqual({ kind, base });
  });

  it.each(['A-1', 'B-12', 'F-1', 'G-20', 'H-1', 'M-1', 'T-1', 'A4', 'E5', 'Covid-19', 'Area51'])(
    '%s is none',
    (text) => {
      expect(readDesignation(text)).toBeUndefined();
    },
  );
});

describe('ids that other tables name', () => {
  const ids = new Set(loadEntries().map(({ id }) => id));

  it.each([
    ['designations', [...DESIGNATED.values()]],
    ['services', Object.values(OWN_NAMES)],
    ['ministries', Object.values(OWN_MINISTRIES)],
  ])('of %s are in the lists', (_table, named) => {
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});
