import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InputRecord } from '#events';
import type { Batch } from './batch.js';
import { handle, type Handling } from './handle.js';

const record = (offset: number): InputRecord => ({
  ...{ topic: 'in', partition: 0, offset, timestamp: 0, headers: {} },
  key: null,
  value: Buffer.from(String(offset)),
});

/** Sums the offsets; throws where a batch holds one of `bad`. */
function summing(bad: readonly number[]): { handling: Handling; calls: number[][] } {
  const calls: number[][] = [];
  const handling: Handling = {
    batchOf: (records, ahead) => ({
      ...{ topic: 'in', partition: 0, incarnation: 0, records },
      state: { read: () => Promise.resolve(new Map(ahead)) },
      claim: () => Promise.resolve([]),
    }),
    handler: async ({ records, state }: Batch) => {
      calls.push(records.map(({ offset }) => offset));
      if (records.some(({ offset }) => bad.includes(offset))) throw new Error('no');
      const before = ((await state.read(['sum'])).get('sum') as number | undefined) ?? 0;
      const sum = records.reduce((total, { offset }) => total + offset, before);
      return {
        outputs: records.map(({ offset }) => ({ topic: 'out', key: null, value: String(offset), headers: {} })),
        states: new Map([['sum', sum]]),
      };
    },
    innocent: () => false,
    deadLetter: ({ value }, { message }) => ({ topic: 'dead', key: null, value, headers: { message } }),
  };
  return { handling, calls };
}

describe('a batch whose handler throws', () => {
  it('loses the records it throws at, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(39)), async (n, bad) => {
        const { outputs, states } = await handle(
          Array.from({ length: n }, (_, i) => record(i)),
          summing(bad).handling,
        );
        const good = Array.from({ length: n }, (_, i) => i).filter((i) => !bad.includes(i));
        const to = (topic: string): number[] =>
          outputs.filter((o) => o.topic === topic).map(({ value }) => Number(value));
        expect(to('out')).toEqual(good);
        expect(to('dead')).toEqual(Array.from({ length: n }, (_, i) => i).filter((i) => bad.includes(i)));
        expect(states.get('sum')).toBe(good.length === 0 ? undefined : good.reduce((a, b) => a + b));
      }),
    );
  });

  it('is handled once where nothing throws, and in halves where something does', async () => {
    const clean = summing([]);
    await handle([record(0), record(1)], clean.handling);
    expect(clean.calls).toEqual([[0, 1]]);
    const dirty = summing([2]);
    await handle([0, 1, 2, 3].map(record), dirty.handling);
    expect(dirty.calls).toEqual([[0, 1, 2, 3], [0, 1], [2, 3], [2], [3]]);
  });

  it('fails as a whole where no record is to blame', async () => {
    const { handling } = summing([1]);
    await expect(handle([record(1)], { ...handling, innocent: () => true })).rejects.toThrow('no');
  });

  it('turns a record into a dead letter whose output no broker would take', async () => {
    const { handling } = summing([]);
    const value = 'x'.repeat(1_100_000);
    const handler: Handling['handler'] = ({ records }) =>
      Promise.resolve({
        outputs: records.map(({ offset }) => ({
          topic: 'out',
          key: null,
          value: offset === 1 ? value : 'ok',
          headers: {},
        })),
        states: new Map(),
      });
    const { outputs } = await handle([record(0), record(1)], { ...handling, handler });
    expect(outputs.map(({ topic }) => topic)).toEqual(['out', 'dead']);
    expect(outputs[1]?.headers['message']).toMatch(/an output to out has 11\d{5} bytes/);
  });
});
