/** ms */
const WHILE = 1_000;

/**
 * Asks, and keeps a yes for a second. While the enricher lags, each partition asks after each batch; a no lets a tick through, so it is never
 * kept.
 * @param now ms since the epoch
 */
export function yesForAWhile(ask: () => Promise<boolean>, now: () => number = Date.now): () => Promise<boolean> {
  let until = -Infinity;
  return async () => {
    if (now() < until) return true;
    const yes = await ask();
    if (yes) until = now() + WHILE;
    return yes;
  };
}
