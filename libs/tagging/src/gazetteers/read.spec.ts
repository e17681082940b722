import { describe, expect, it } from '@jest/globals';
import { plural, singular } from './plural.js';
import { readEntries } from './read.js';

describe('readEntries', () => {
  it('reads names with their usage, what they belong to, and terms', () => {
    const text =
      '# persons\n\nperson:ann-doe | Ann Doe | Doe; ?Annie | state:NOR | foreign minister 2001–2003-05; king 2010–';
    expect(readEntries('t', text)).toEqual([
      {
        id: 'person:ann-doe',
        kind: 'person',
        name: 'Ann Doe',
        names: [
          { text: 'Ann Doe', usage: 'name' },
          { text: 'Doe', usage: 'name' },
          { text: 'Annie', usage: 'ambiguous' },
        ],
        belongsTo: 'state:NOR',
        terms: [
          { office: 'foreign minister', from: '2001', to: '2003-05' },
          { office: 'king', from: '2010', to: '' },
        ],
      },
    ]);
  });
});

describe('plural and singular', () => {
  it.each([
    ['destroyer', 'destroyers'],
    ['air defence battery', 'air defence batteries'],
    ['aircraft', 'aircraft'],
    ['patrol boat', 'patrol boats'],
  ])('%s, %s', (one, many) => {
    expect(plural(one)).toBe(many);
    expect(singular(many)).toBe(one);
  });
});
