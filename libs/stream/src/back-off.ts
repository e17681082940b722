export interface BackOff {
  /** Waits longer each time until it is reset, at most `most` ms. */
  wait(): Promise<void>;
  reset(): void;
  /** Ends the wait at once, and all later ones. */
  cancel(): void;
  /** Resolves when it is cancelled. */
  readonly cancelled: Promise<void>;
  /** How often it was waited since the last reset. */
  readonly attempts: number;
}

/** Doubles from `first` ms; up to a quarter is taken off at random, so that many do not come back together. */
export function backOff({
  first,
  most,
  random = Math.random,
}: {
  first: number;
  most: number;
  random?: () => number;
}): BackOff {
  let attempts = 0;
  let ended = false;
  let end: () => void = () => undefined;
  const cancelled = new Promise<void>((resolve) => (end = resolve));
  let wake: (() => void) | null = null;
  return {
    cancelled,
    get attempts() {
      return attempts;
    },
    async wait() {
      const full = Math.min(most, first * 2 ** attempts);
      attempts += 1;
      if (ended || full === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, full * (1 - random() / 4));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = null;
    },
    reset() {
      attempts = 0;
    },
    cancel() {
      ended = true;
      end();
      wake?.();
    },
  };
}
