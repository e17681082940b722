import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applied, differenceOf, write } from './change.js';

const items = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto'), fc.oneof(fc.integer(), fc.string()), {
  noNullPrototype: true,
});
const parts = fc.record({ groups: items, levels: items }, { noNullPrototype: true });

describe('a change', () => {
  it('makes of the parts before the parts after', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const change = differenceOf(write(before), write(after));
        expect(change === null ? before : applied(before, change)).toEqual(after);
      }),
    );
  });

  it('names what is different and nothing else', () => {
    const before = { groups: { a: { lag: 1 }, b: { lag: 2 }, c: { lag: 3 } } };
    const after = { groups: { a: { lag: 1 }, b: { lag: 5 } } };
    expect(differenceOf(write(before), write(after))).toEqual({
      set: { groups: { b: { lag: 5 } } },
      gone: { groups: ['c'] },
    });
    expect(differenceOf(write(after), write(after))).toBeNull();
  });

  it('tells of a part that has come although nothing is in it', () => {
    const change = differenceOf(write({}), write({ levels: {} }));
    expect(change).toEqual({ set: { levels: {} }, gone: {} });
    expect(change && applied({}, change)).toEqual({ levels: {} });
  });

  it('leaves out a part that has not been read', () => {
    expect([...write({ levels: undefined, groups: {} }).keys()]).toEqual(['groups']);
  });

  it('leaves alone what did not change', () => {
    const before = { groups: { a: { lag: 1 } }, levels: { x: {} } };
    const after = applied(before, { set: { groups: { b: { lag: 2 } } }, gone: {} });
    expect(after.levels).toBe(before.levels);
    expect(after.groups.a).toBe(before.groups.a);
  });
});
