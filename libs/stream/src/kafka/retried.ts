/** The last transaction's end, or a coordinator's move, is still under way; nothing of the request was done. */
const PASSING = new Set([
  'CONCURRENT_TRANSACTIONS',
  'COORDINATOR_LOAD_IN_PROGRESS',
  'COORDINATOR_NOT_AVAILABLE',
  'NOT_COORDINATOR',
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_LOAD_IN_PROGRESS',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
]);

/** The client wraps the last error of its own retries in another. */
export function isPassing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { type, cause } = error as { type?: unknown; cause?: unknown };
  return typeof type === 'string' ? PASSING.has(type) : isPassing(cause);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again every few milliseconds while the answer is one of passing. The client does so for most requests, but not for
 * AddOffsetsToTxn (tulios/kafkajs#430). @param within ms
 */
export async function retried<T>(ask: () => Promise<T>, within = 5_000): Promise<T> {
  const until = Date.now() + within;
  for (let wait = 5; ; wait = Math.min(wait * 1.3, 100)) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error) || Date.now() > until) throw error;
      await sleep(wait);
    }
  }
}
