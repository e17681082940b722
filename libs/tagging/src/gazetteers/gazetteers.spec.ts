import { describe, expect, it } from '@jest/globals';
import { loadEntries, TABLES } from './load.js';
import { readEntries } from './read.js';

const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const entries = Object.entries(TABLES).flatMap(([table, text]) => readEntries(table, text));

describe.each(Object.entries(TABLES))('gazetteer of %s', (_table, text) => {
  it('is sorted by id', () => {
    const ids = lines(text).map((line) => line.slice(0, line.indexOf(' ')));
    expect(ids).toEqual([...ids].sort());
  });
});

describe('gazetteers', () => {
  it('give each id once', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('give each plain name to one entry', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, names } of entries) {
      for (const { text, usage } of names) {
        if (usage === 'ambiguous' || usage === 'seat') continue;
        const owner = owners.get(text);
        if (owner !== undefined) shared.push(`${text}: ${owner}, ${id}`);
        owners.set(text, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('belong to what is there', () => {
    const ids = new Set(entries.map(({ id }) => id));
    expect(
      entries.filter(({ belongsTo }) => belongsTo !== undefined && !ids.has(belongsTo)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('know every state by its three letters', () => {
    const states = entries.filter(({ kind }) => kind === 'state');
    expect(states.every(({ id }) => /^state:[A-Z]{3}$/.test(id))).toBe(true);
    expect(states.length).toBeGreaterThanOrEqual(198);
  });
});

describe('the user’s entries', () => {
  it.each([
    ['org:x', /entries, line 1: the name is missing/],
    ['nothing:x | X', /line 1: the id must begin with/],
    ['org:x | X | | | since always', /not a term/],
    ['org:x | X\norg:x | Y', /org:x is given twice/],
    ['org:x | Hamas', /"Hamas" of org:x is already a name of group:hamas/],
  ])('%j is refused', (own, message) => {
    expect(() => loadEntries(own)).toThrow(message);
  });

  it('replace an entry with the same id', () => {
    const found = loadEntries('group:hamas | Harakat').find(({ id }) => id === 'group:hamas');
    expect(found?.name).toBe('Harakat');
  });
});
