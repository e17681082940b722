import { Problem } from '#platform';

const PATIENCE_MS = 5_000;

/** Waits a moment for a view that still reads its log; then it is somebody else's turn to wait. */
export async function whenReady(ready: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const problem = new Problem(503, 'Still reading the log; try again soon', { 'retry-after': '5' });
    timer = setTimeout(() => reject(problem), PATIENCE_MS);
  });
  try {
    await Promise.race([ready, late]);
  } finally {
    clearTimeout(timer);
  }
}
