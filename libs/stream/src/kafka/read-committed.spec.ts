import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import filterAbortedMessages from 'kafkajs/src/consumer/filterAbortedMessages.js';
import { readCommitted, type RawRecord } from './read-committed.js';

/** A letter per record: producer `a`..`d` writes, `A`..`D` commits, `!a`..`!d` aborts, `.` writes outside of transactions. */
function logOf(text: string): {
  records: RawRecord[];
  aborted: { producerId: string; firstOffset: string }[];
  committed: string[];
} {
  const steps = text.match(/!?[a-dA-D.]/g) ?? [];
  const fates = fatesOf(steps);
  const open = new Map<string, number>();
  const ends: { producerId: string; firstOffset: string }[] = [];
  const records = steps.map((step, offset): RawRecord => {
    const producerId = step === '.' ? '-1' : (step.at(-1) ?? '').toLowerCase();
    const isControlRecord = step.length === 2 || /[A-D]/.test(step);
    if (!isControlRecord && step !== '.' && !open.has(producerId)) open.set(producerId, offset);
    if (isControlRecord) {
      const first = open.get(producerId);
      if (step.length === 2 && first !== undefined) ends.push({ producerId, firstOffset: String(first) });
      open.delete(producerId);
    }
    const key = isControlRecord ? Buffer.from([0, 0, 0, step.length === 2 ? 0 : 1]) : Buffer.from([0, 0, 0, 0]);
    return { offset: String(offset), key, isControlRecord, batchContext: { producerId, inTransaction: step !== '.' } };
  });
  const committed = records.filter((_, i) => fates[i] === 'committed').map(({ offset }) => offset);
  // A broker tells of them in the order in which they ended.
  return { records, aborted: ends, committed };
}

/** What becomes of each record, by looking ahead for the marker that decides it. */
const fatesOf = (steps: readonly string[]): string[] =>
  steps.map((step, i) => {
    if (step === '.') return 'committed';
    if (/!|[A-D]/.test(step)) return 'marker';
    const end = steps.slice(i + 1).find((later) => later === `!${step}` || later === step.toUpperCase());
    return end === undefined ? 'open' : end.startsWith('!') ? 'aborted' : 'committed';
  });

/** Where the first record lies whose transaction is still open. */
function stableEnd(steps: readonly string[]): number {
  const first = fatesOf(steps).indexOf('open');
  return first < 0 ? steps.length : first;
}

const offsets = (records: readonly RawRecord[]): string[] => records.map(({ offset }) => offset);

describe('only what was committed is read', () => {
  it.each([
    ['one aborted transaction', 'aa!aa.A', ['3', '4'] as string[]],
    ['a record whose key looks like an abort marker', '.a!a', ['0']],
    ['two aborted transactions that begin side by side', 'ab!a!b', []],
    ['the one that began later ends first', 'aab!b!a.', ['5']],
    ['an aborted one around a committed one', 'abbB!a', ['1', '2']],
  ])('%s', (_, text, committed) => {
    const { records, aborted } = logOf(text);
    expect(offsets(readCommitted(records, aborted))).toEqual(committed);
  });

  it('whatever the transactions, and wherever one begins to read', () => {
    const step = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'A', 'B', 'C', '!a', '!b', '!c', '.');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(10), (steps, from) => {
        const { records, aborted, committed } = logOf(steps.join(''));
        const end = stableEnd(steps);
        const ending = aborted.filter((_, i) => Number(endOf(records, aborted, i)) >= from);
        const read = readCommitted(records.slice(from, end), ending);
        expect(offsets(read)).toEqual(committed.filter((offset) => Number(offset) >= from && Number(offset) < end));
      }),
      { numRuns: 2_000 },
    );
  });

  it("where the client's own filter lets an aborted record through", () => {
    const { records, aborted } = logOf('ab!a!b');
    expect(offsets(filterAbortedMessages({ messages: records.slice(1), abortedTransactions: aborted }))).toContain('1');
    expect(offsets(readCommitted(records.slice(1), aborted))).toEqual([]);
  });
});

/** Where the marker of an aborted transaction lies. */
function endOf(
  records: readonly RawRecord[],
  aborted: readonly { producerId: string; firstOffset: string }[],
  i: number,
): string {
  const { producerId, firstOffset } = aborted[i] ?? { producerId: '', firstOffset: '0' };
  const marker = records.find(
    ({ offset, isControlRecord, batchContext }) =>
      isControlRecord && batchContext.producerId === producerId && Number(offset) > Number(firstOffset),
  );
  return marker?.offset ?? '0';
}
