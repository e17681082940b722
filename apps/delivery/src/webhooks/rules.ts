/** When deliveries are tried again, and when that ends. */
export interface DeliveryRules {
  /** Wait after the first failure, ms; doubles with each. */
  firstWait: number;
  longestWait: number;
  /** A delivery that others overtake is given up, and an endpoint that takes nothing is paused, after so long, ms. */
  maxAge: number;
  /** And after so many failures in a row. */
  minFailures: number;
  /** Deliveries under way at a time. */
  inFlight: number;
  /** Alerts held in memory; the others stay in the log. */
  capacity: number;
}

export const RULES: DeliveryRules = {
  firstWait: 1_000,
  longestWait: 5 * 60_000,
  maxAge: 24 * 3_600_000,
  minFailures: 5,
  inFlight: 4,
  capacity: 128,
};

/** What an endpoint asks for with Retry-After is honoured up to here, ms. */
const MOST_ASKED = 3_600_000;

/**
 * After the n-th failure, ms: doubles up to the longest, and up to a quarter is taken off at random, so that many webhooks of one
 * endpoint do not come back together.
 * @param asked what the endpoint asked to wait
 */
export function waitAfter(
  failures: number,
  { firstWait, longestWait }: Pick<DeliveryRules, 'firstWait' | 'longestWait'>,
  random: number,
  asked = 0,
): number {
  const full = Math.min(longestWait, firstWait * 2 ** Math.min(failures - 1, 40));
  return Math.max(Math.round(full * (1 - random / 4)), Math.min(asked, MOST_ASKED));
}
