import { describe, expect, it } from '@jest/globals';
import { loadEntries } from './load.js';

const load = (text: string) => loadEntries({ name: 'own.txt', text });
const find = (text: string, id: string) => load(text).find((entry) => entry.id === id);

describe('the user’s entries', () => {
  it.each([
    ['nothing:x | X', 'own.txt:1: the id must begin with one of state, place,'],
    ['# mine\n\norg:x |', 'own.txt:3: the name is missing; it stands behind the first |\n  org:x |'],
    ['state:norway | Norway', 'own.txt:1: the id of a state is state: and three capitals'],
    ['org:x | X | | | | | ', 'own.txt:1: there are more than the five fields'],
    ['person:x | X | | | since always', 'own.txt:1: not a term such as president 2017-01–2021-01: since always'],
    ['person:x | X | | | president 2020-02–2019', 'own.txt:1: a term that ends before it begins'],
    ['person:x | X | | | mayor 2020–', 'own.txt:1: "mayor" is not an office; these are: ambassador, '],
    ['org:x | X\norg:x | Y', 'own.txt:2: org:x is given twice, first in line 1; keep one of the two'],
    ['org:x | X\n- org:x', 'own.txt:2: org:x is given twice, first in line 1'],
    ['- org:none', 'own.txt:1: there is no entry org:none that could be removed; take the line out'],
    ['org:x | X | | org:none', 'own.txt:1: org:x belongs to org:none, which is not listed; add a line for org:none'],
    ['org:x | Hamas', 'own.txt:1: "Hamas" is already a name of group:hamas; mark it ?Hamas to leave the choice'],
    ['org:x | X\norg:y | Y | X', 'own.txt:1: "X" is already a name of org:y in line 2; mark it ?X'],
  ])('%j is refused', (text, message) => {
    expect(() => load(text)).toThrow(message);
  });

  it('replace an entry with the same id', () => {
    expect(find('group:hamas | Harakat', 'group:hamas')?.name).toBe('Harakat');
  });

  it('remove a built-in entry, so that its name is free', () => {
    const text = '- group:hamas\norg:x | Hamas';
    expect(find(text, 'group:hamas')).toBeUndefined();
    expect(find(text, 'org:x')?.name).toBe('Hamas');
  });

  it('may refer to each other, share a name that is marked, and come from any editor', () => {
    const text =
      '\uFEFForg:x | Xorg | ?Hamas; !Reading | org:y\r\norg:y | Yorg\r\nperson:z | Ann Xi | | org:x | president 2020-01..2021; king of state:NOR ..1990\r\n';
    expect(find(text, 'org:x')).toMatchObject({ name: 'Xorg', belongsTo: 'org:y' });
    expect(find(text, 'person:z')?.terms).toEqual([
      { office: 'president', from: '2020-01', to: '2021' },
      { office: 'king', of: 'state:NOR', from: '', to: '1990' },
    ]);
  });
});
