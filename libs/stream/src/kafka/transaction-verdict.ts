import type { OpenTransaction, TransactionState } from './transaction-requests.js';

/** How a transaction ends whose markers are missing somewhere. */
export type Verdict = 'commit' | 'abort';

/**
 * What the coordinator has decided for transactions that it has ended, but that partitions have no end of; null where it
 * cannot be known.
 *
 * Within one epoch every transaction but the last was committed, since a producer goes on after a commit alone: where the last
 * was committed, all were. Where the last was aborted, one before may be hanging as well; only a transaction that hangs in
 * the changelog is surely the last, since the next would have ended it there.
 * @param before of the coordinator, before the epoch was raised
 */
export function verdictOn(
  before: Pick<TransactionState, 'state' | 'epoch'>,
  hanging: readonly Pick<OpenTransaction, 'topic' | 'epoch'>[],
  changelogTopic: string,
): Verdict | null {
  const { state, epoch } = before;
  const inChangelog = hanging.some(({ topic }) => topic === changelogTopic);
  // Who is aborted by the coordinator is fenced, by an epoch that is greater by one.
  const since = state === 'CompleteAbort' ? epoch - 1 : epoch;
  if (hanging.some((of) => of.epoch < since || of.epoch > epoch)) return null;
  switch (state) {
    case 'CompleteCommit':
      return 'commit';
    case 'CompleteAbort':
    case 'Ongoing':
      return inChangelog ? 'abort' : null;
    default:
      return null;
  }
}
