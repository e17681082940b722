import { describe, expect, it } from '@jest/globals';
import { partitionFor, type InputRecord } from '#events';
import { route } from './route.js';

const record = (key: string | null, partition: number): InputRecord => ({
  ...{ topic: 'in', partition, offset: 7, timestamp: 5, headers: { h: '1' }, value: Buffer.from('v') },
  key: key === null ? null : Buffer.from(key),
});

describe('a record', () => {
  const home = partitionFor('article', 8);

  it('stays where its key belongs', () => {
    expect(route([record('article', home)], 8)).toMatchObject({ mine: [{ offset: 7 }], forwarded: [] });
  });

  it('is passed on, as it is, to where its key belongs', () => {
    const { mine, forwarded } = route([record('article', (home + 1) % 8)], 8);
    expect(mine).toEqual([]);
    expect(forwarded).toEqual([
      {
        topic: 'in',
        partition: home,
        key: Buffer.from('article'),
        value: Buffer.from('v'),
        headers: { h: '1' },
        timestamp: 5,
      },
    ]);
  });

  it('without a key stays where it is', () => {
    expect(route([record(null, 3)], 8)).toMatchObject({ mine: [{ partition: 3 }], forwarded: [] });
  });

  it('gets the key it ought to have, and then stays', () => {
    const keyOf = (): string => 'article';
    const [forwarded] = route([record('other', (home + 1) % 8)], 8, keyOf).forwarded;
    expect(forwarded).toMatchObject({ partition: home, key: 'article' });
    expect(route([record('article', home)], 8, keyOf).forwarded).toEqual([]);
  });
});
