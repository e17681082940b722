/** How long what lags is taken to lag on, ms. */
const AGAIN = 1_000;

/**
 * One question for all partitions: whoever asks while an answer is awaited gets that one, and a yes holds for a second. Each
 * partition of a stage that lags asks behind every batch, and an answer takes several requests.
 */
export function whileLagging(ask: () => Promise<boolean>, now: () => number = Date.now): () => Promise<boolean> {
  let asking: Promise<boolean> | null = null;
  let until = -Infinity;
  return () => {
    if (now() < until) return Promise.resolve(true);
    asking ??= ask()
      .then((lags) => {
        if (lags) until = now() + AGAIN;
        return lags;
      })
      .finally(() => (asking = null));
    return asking;
  };
}
