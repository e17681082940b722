import { describe, expect, it } from '@jest/globals';
import { Journal } from './journal.js';

const journal = (...data: string[]): Journal => {
  const made = new Journal('run', { entries: 3, characters: 20 });
  for (const one of data) made.add(one);
  return made;
};

describe('the journal', () => {
  it.each<[string, string[], string, string[] | null]>([
    ['nothing to one who has heard all', ['a', 'b'], 'run.2', []],
    ['what one has missed', ['a', 'b', 'c'], 'run.1', ['b', 'c']],
    ['everything to one who was there from the start', ['a', 'b'], 'run.0', ['a', 'b']],
    ['nothing of what was forgotten', ['a', 'b', 'c', 'd', 'e'], 'run.1', null],
    ['the last that is kept', ['a', 'b', 'c', 'd'], 'run.1', ['b', 'c', 'd']],
    ['nothing to another run', ['a'], 'other.1', null],
    ['nothing to one from the future', ['a'], 'run.2', null],
    ['nothing to what is no position', ['a'], 'run.x', null],
    ['nothing where it is too much to keep', ['a'.repeat(15), 'b'.repeat(15)], 'run.0', null],
  ])('tells %s', (_what, data, position, told) => {
    expect(journal(...data).after(position)).toEqual(told);
  });

  it('names the position of one who has heard all', () => {
    expect(journal('a', 'b').position).toBe('run.2');
  });
});
