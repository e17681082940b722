import type { Cluster, Reader, ReadOptions } from '#stream';

/** What can go wrong is told here; it is tried again. */
export type OnTrouble = (error: unknown) => void;

export interface Following {
  /** Resolves when what lay in the log at the start has been handed over. */
  readonly caughtUp: Promise<void>;
  close(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

/** Opens a reader as soon as the cluster answers and the topics are there; `options` is asked anew each time. */
export function follow(
  cluster: Cluster,
  options: () => Promise<Omit<ReadOptions, 'onCaughtUp'>>,
  onTrouble: OnTrouble,
): Following {
  let reader: Reader | undefined;
  let wake: (() => void) | undefined;
  let open = true;
  let onCaughtUp = (): void => undefined;
  const caughtUp = new Promise<void>((resolve) => (onCaughtUp = resolve));

  const start = async (): Promise<void> => {
    for (let pause = FIRST_PAUSE_MS; open; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        const opened = await cluster.read({ ...(await options()), onCaughtUp });
        reader = opened;
        return;
      } catch (error) {
        onTrouble(error);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pause);
          wake = () => (clearTimeout(timer), resolve());
        });
      }
    }
  };
  const started = start();
  return {
    caughtUp,
    close: async () => {
      open = false;
      wake?.();
      await started;
      await reader?.close();
    },
  };
}
