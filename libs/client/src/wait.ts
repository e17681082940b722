const LONGEST_MS = 30_000;

/** Doubles with each failure; up to half is taken off at random, so that many clients do not come back together. */
export const waitAfter = (failures: number, first: number, random: number = Math.random()): number =>
  Math.min(LONGEST_MS, first * 2 ** Math.min(failures, 20)) * (1 - random / 2);

/** Ends early, without an error, where `signal` is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
