import { describe, expect, it } from '@jest/globals';
import type { InputRecord, OutputRecord } from '#events';
import {
  changelogRecords,
  jsonCodec,
  markOf,
  POSITION_KEY,
  readChangelog,
  withStories,
  type Remembered,
} from './changelog.js';
import type { Mark } from './position.js';

const mark: Mark = { incarnation: 1, offset: 12, last: { offset: 10, print: 'abcd' } };
const bytes = (text: string | Uint8Array | null): Uint8Array | null => (text === null ? null : Buffer.from(text));
const read = ({ topic, key, value, headers }: OutputRecord): InputRecord => ({
  ...{ topic, partition: 3, offset: 0, timestamp: 0, headers },
  key: bytes(key),
  value: bytes(value),
});
const written = (states: [string, Remembered | null][]): OutputRecord[] =>
  changelogRecords(jsonCodec, { topic: 'log', partition: 3 }, new Map(states), mark);

describe('the changelog', () => {
  it('gives back what was remembered, and where its partition stood', () => {
    const remembered = { state: { seen: [1] }, stories: { 'band:1': 'story' } };
    const records = written([
      ['a', remembered],
      ['b', null],
    ]).map(read);
    expect(records.map((record) => readChangelog(jsonCodec, record))).toEqual([
      { key: 'a', remembered },
      { key: 'b', remembered: null },
    ]);
    expect(records.map(markOf)).toEqual([mark, mark]);
  });

  it.each<[string, [string, Remembered | null][], string[]]>([
    ['a state', [['a', { state: 1 }]], ['a']],
    ['nothing', [], [POSITION_KEY]],
    ['only keys forgotten, which compaction removes', [['a', null]], ['a', POSITION_KEY]],
  ])('names the position even where a batch left %s', (_, states, keys) => {
    const records = written(states);
    expect(records.map(({ key }) => key)).toEqual(keys);
    expect(records.every(({ partition }) => partition === 3)).toBe(true);
    expect(markOf(read(records.at(-1)!))).toEqual(mark);
  });

  it('keeps the newest bands of a key', () => {
    const old = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`band:${i}`, 's']));
    const kept = withStories(old, { new: 't' }) ?? {};
    expect(Object.keys(kept)).toHaveLength(400);
    expect(kept['new']).toBe('t');
    expect(kept['band:0']).toBeUndefined();
    expect(withStories(undefined, undefined)).toBeUndefined();
  });
});
