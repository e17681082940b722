import { beforeEach, expect, it } from '@jest/globals';
import { Refused, type Memory, type RedisPartitionMemory } from '#memory';

const at = (offset: number, incarnation = 0): { incarnation: number; offset: number } => ({ incarnation, offset });
const refused = (reason: Refused['reason']): Refused => new Refused(reason);

/** What has to be true of Redis however it is reached; `memoryOf` is asked before each test. */
export function remembers(memoryOf: () => Memory): void {
  let memory: Memory;
  let partition: RedisPartitionMemory;
  let n = 0;

  beforeEach(() => {
    memory = memoryOf();
    partition = memory.partition(`g${Date.now()}`, 'in', n++);
  });

  const rebuilt = async (token: string, position = at(0)): Promise<void> => {
    await partition.own(token);
    await partition.clear(token);
    await partition.settle(token, position);
  };

  it('has no states for a position it was never at', async () => {
    await partition.own('a');
    expect(await partition.open('a', at(0))).toBe(false);
    await rebuilt('a');
    expect(await partition.open('a', at(0))).toBe(true);
    expect(await partition.open('a', at(0, 1))).toBe(false);
    expect(await partition.open('a', at(7))).toBe(false);
  });

  it('moves states from one position to the next, and reads them there only', async () => {
    await rebuilt('a');
    await partition.write(
      'a',
      at(0),
      at(3),
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    );
    await partition.write(
      'a',
      at(3),
      at(5),
      new Map([
        ['x', null],
        ['z', '3'],
      ]),
    );
    expect(await partition.read('a', at(5), ['x', 'y', 'z'])).toEqual(
      new Map([
        ['y', '2'],
        ['z', '3'],
      ]),
    );
    expect(await partition.size('a')).toBe(2);
    await expect(partition.read('a', at(3), ['x'])).rejects.toEqual(refused('position'));
  });

  it('takes back the write whose transaction did not commit', async () => {
    await rebuilt('a');
    await partition.write(
      'a',
      at(0),
      at(3),
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    );
    await partition.write(
      'a',
      at(3),
      at(5),
      new Map([
        ['x', '9'],
        ['y', null],
        ['z', '3'],
      ]),
    );
    await partition.own('b');
    expect(await partition.open('b', at(3))).toBe(true);
    expect(await partition.read('b', at(3), ['x', 'y', 'z'])).toEqual(
      new Map([
        ['x', '1'],
        ['y', '2'],
      ]),
    );
    expect(await partition.open('b', at(0))).toBe(false);
  });

  it('refuses a late write, a write that comes twice, and everybody but the owner', async () => {
    await rebuilt('a');
    const write = (): Promise<void> => partition.write('a', at(0), at(3), new Map([['x', '1']]));
    await write();
    await expect(write()).rejects.toEqual(refused('position'));
    await partition.own('b');
    for (const call of [
      write,
      () => partition.check('a'),
      () => partition.open('a', at(3)),
      () => partition.clear('a'),
    ]) {
      await expect(call()).rejects.toEqual(refused('token'));
    }
    expect(await partition.open('b', at(3))).toBe(true);
  });

  it('remembers which story a band belongs to, once all partitions have joined', async () => {
    const stories = memory.stories(`g${Date.now()}`, 'in');
    const claim = (story: string, ...bands: string[]): { story: string; bands: string[] } => ({ story, bands });
    expect(await stories.claim(2, [claim('s1', 'a')])).toEqual({ here: [] });
    const life = await stories.life();
    await stories.retell(life, new Map([['old', 's0']]));
    await stories.join(life, 1);
    expect(await stories.claim(2, [claim('s1', 'a')])).toEqual({ here: [1] });
    await stories.join(life, 0);
    expect(
      await stories.claim(2, [
        claim('s1', 'a', 'b'),
        claim('s2', 'b', 'c'),
        claim('s3', 'd'),
        claim('s4', 'x', 'old'),
        claim('s5'),
      ]),
    ).toEqual({
      stories: [
        { story: 's1', matched: 0 },
        { story: 's1', matched: 1 },
        { story: 's3', matched: 0 },
        { story: 's0', matched: 1 },
        { story: 's5', matched: 0 },
      ],
    });
    expect(await stories.claim(2, [claim('s9', 'c')])).toEqual({ stories: [{ story: 's1', matched: 1 }] });
    const [one, two] = [claim('s6', 'a', 'd', 'e', 'f'), claim('s7', 'd', 'e', 'f', 'g')];
    const of = [one, one, two, claim('s8', 'g', 'a', 'h', 'i')].map((asked) => ({ ...asked, least: 2 }));
    // What one band names is not enough; of what several name, what most of them name.
    expect(await stories.claim(2, of)).toEqual({
      stories: [
        { story: 's6', matched: 0 },
        { story: 's6', matched: 2 },
        { story: 's6', matched: 2 },
        { story: 's8', matched: 0 },
      ],
    });
    expect(await stories.claim(2, [claim('s10', 'd', 'e', 'f')])).toEqual({ stories: [{ story: 's6', matched: 2 }] });
    await expect(stories.join('another life', 0)).rejects.toEqual(refused('life'));
  });

  it('puts back what a changelog holds, in parts', async () => {
    const states = new Map(Array.from({ length: 1_200 }, (_, i) => [`k${i}`, i % 100 === 0 ? null : `v${i}`]));
    await partition.own('a');
    await partition.clear('a');
    await partition.restore('a', new Map([['k0', 'former']]));
    await partition.restore('a', states);
    await partition.settle('a', at(9));
    expect(await partition.open('a', at(9))).toBe(true);
    const found = await partition.read('a', at(9), [...states.keys()]);
    expect(found).toEqual(new Map([...states].filter(([, value]) => value !== null)));
    await expect(partition.restore('b', states)).rejects.toEqual(refused('token'));
  });

  it('takes 5,000 keys at once, and a state of a megabyte', async () => {
    await rebuilt('a');
    const states = new Map(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, `v${i}`.repeat(20)]));
    states.set('large', 'x'.repeat(1_200_000));
    await partition.write('a', at(0), at(1), states);
    expect(await partition.read('a', at(1), [...states.keys()])).toEqual(states);
    await partition.write('a', at(1), at(2), new Map([...states.keys()].map((key) => [key, null])));
    expect(await partition.size('a')).toBe(0);
    await partition.own('b');
    expect(await partition.open('b', at(1))).toBe(true);
    expect(await partition.read('b', at(1), [...states.keys()])).toEqual(states);
  });

  it('remembers the bands of a large batch', async () => {
    const stories = memory.stories(`g${Date.now()}`, 'in');
    const life = await stories.life();
    const bands = (i: number): string[] => Array.from({ length: 16 }, (_, b) => `${i}.${b}`);
    await stories.retell(
      life,
      new Map(Array.from({ length: 150 }, (_, i) => bands(i).map((band) => [band, `s${i}`] as const)).flat()),
    );
    await stories.join(life, 0);
    const claims = Array.from({ length: 500 }, (_, i) => ({ story: `t${i}`, bands: bands(i) }));
    expect(await stories.claim(1, claims)).toEqual({
      stories: claims.map(({ story }, i) => (i < 150 ? { story: `s${i}`, matched: 16 } : { story, matched: 0 })),
    });
  });

  it('keeps answers that several give, a bounded number of them and for a while', async () => {
    const answers = memory.answers(`a${Date.now()}-`, { keptMs: 60_000, most: 2 });
    const now = Date.now();
    const give = async (request: string, at: number): Promise<void> => {
      expect(await answers.begin(request, 'a', 60_000, at)).toBe(true);
      await answers.end(request, 'a', `answer to ${request}`, at);
    };
    expect(await answers.begin('r', 'a', 60_000, now)).toBe(true);
    expect(await answers.begin('r', 'b', 60_000, now)).toBe(false);
    await answers.end('r', 'b', 'not asked', now);
    expect(await answers.begin('r', 'b', 60_000, now)).toBe(false);
    await answers.end('r', 'a', '', now);
    await give('r', now);
    expect(await answers.begin('r', 'b', 60_000, now)).toEqual({ answer: 'answer to r' });
    await give('s', now + 1);
    await give('t', now + 2);
    expect(await answers.begin('r', 'b', 1, now + 2)).toBe(true);
    expect(await answers.begin('s', 'b', 1, now + 2)).toEqual({ answer: 'answer to s' });
    await give('u', now + 60_002);
    expect(await answers.begin('s', 'b', 1, now)).toBe(true);
    expect(await answers.begin('t', 'b', 1, now + 60_003)).toBe(true);
  });

  it('answers', async () => {
    await expect(memory.checkPolicy()).resolves.toBeUndefined();
    expect(await memory.ping()).toBeGreaterThan(0);
    const { version, runId, policy, used } = await memory.info();
    expect(version).toMatch(/^\d+\.\d+/);
    expect(runId).toMatch(/^[0-9a-f]{40}/);
    expect(policy).toBe('noeviction');
    expect(used).toBeGreaterThan(0);
  });
}
