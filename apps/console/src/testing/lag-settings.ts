import type { LagSettings } from '#platform';

/** Nobody waits in a test. */
export const LAG_SETTINGS: LagSettings = {
  interval: 20,
  window: { commits: 5, interval: 20 },
  notices: { statuses: ['STALL', 'STOP', 'REWIND'], holdDown: 40, recoverAfter: 40 },
};
