import { Problem, within } from '#platform';

const PATIENCE_MS = 5_000;

/** Waits a moment for a view that still reads its log; then it is somebody else's turn to wait. */
export const whenReady = async (ready: Promise<unknown>): Promise<void> =>
  void (await within(
    PATIENCE_MS,
    ready,
    () => new Problem(503, 'Still reading the log; try again soon', { 'retry-after': '5' }),
  ));
