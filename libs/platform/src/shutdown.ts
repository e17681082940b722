import type { Logger } from './logger.js';

type Signal = 'SIGINT' | 'SIGTERM';
const EXIT_CODES: Readonly<Record<Signal, number>> = { SIGINT: 130, SIGTERM: 143 };

interface Process {
  on(signal: Signal, listener: (signal: Signal) => void): unknown;
  off(signal: Signal, listener: (signal: Signal) => void): unknown;
  exit(code: number): void;
}

/**
 * The first SIGINT or SIGTERM drains and then exits with 0 (1 where closing failed); a second one exits at once.
 * Returns a function that takes the handlers off again.
 */
export function shutdownOnSignals(close: () => Promise<void>, logger: Logger, on: Process = process): () => void {
  let stopping = false;
  const onSignal = (signal: Signal): void => {
    if (stopping) {
      logger.warn({ signal }, 'forced to stop');
      on.exit(EXIT_CODES[signal]);
      return;
    }
    stopping = true;
    logger.info({ signal }, 'stopping; the same signal again forces it');
    close().then(
      () => on.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop cleanly');
        on.exit(1);
      },
    );
  };
  on.on('SIGINT', onSignal);
  on.on('SIGTERM', onSignal);
  return () => {
    on.off('SIGINT', onSignal);
    on.off('SIGTERM', onSignal);
  };
}
