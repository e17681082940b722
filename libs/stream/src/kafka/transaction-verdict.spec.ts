import { describe, expect, it } from '@jest/globals';
import { verdictOn, type Verdict } from './transaction-verdict.js';

const log = (epoch: number): { topic: string; epoch: number } => ({ topic: 'log', epoch });
const out = (epoch: number): { topic: string; epoch: number } => ({ topic: 'out', epoch });

describe('a transaction that hangs', () => {
  const rows: [what: string, state: string, hanging: { topic: string; epoch: number }[], verdict: Verdict | null][] = [
    ['was committed, as all of its epoch', 'CompleteCommit', [out(4)], 'commit'],
    ['was committed, in the changelog as well', 'CompleteCommit', [out(4), log(4)], 'commit'],
    ['is of an epoch of which nothing is known', 'CompleteCommit', [out(4), log(3)], null],
    ['is of an epoch yet to come', 'CompleteCommit', [out(5)], null],
    ['was aborted by the coordinator, which raised the epoch', 'CompleteAbort', [log(3), out(3)], 'abort'],
    ['may be one before that which was aborted', 'CompleteAbort', [out(3)], null],
    ['is of an epoch before that which was aborted', 'CompleteAbort', [log(2)], null],
    ['was going on, and has been aborted since', 'Ongoing', [log(4)], 'abort'],
    ['may be one before that which was going on', 'Ongoing', [out(4)], null],
    ['was forgotten by the coordinator', 'Empty', [out(4), log(4)], null],
    ['is still being ended', 'PrepareCommit', [out(4), log(4)], null],
  ];
  it.each(rows)('%s: %s', (_, state, hanging, verdict) => {
    expect(verdictOn({ state, epoch: 4 }, hanging, 'log')).toBe(verdict);
  });
});
