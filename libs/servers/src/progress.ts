/** A step of the work, told when it begins, every half second while it lasts, and when it ends. */
export interface Progress {
  /** What is being done, such as `Starting Kafka`; steps may overlap. */
  step: string;
  state: 'running' | 'done' | 'failed' | 'note';
  detail?: string;
  /** 0..1, where it is known. */
  fraction?: number;
  elapsedMs: number;
}

export type Report = (progress: Progress) => void;

/** Tells how the step stands; what is left out is no longer shown. */
export type Update = (detail: string, fraction?: number) => void;

const REPEAT_MS = 500;

/** Runs `work` as a step that is reported until it ends. */
export async function asStep<T>(report: Report, step: string, work: (update: Update) => Promise<T>): Promise<T> {
  const began = performance.now();
  let known: { detail?: string; fraction?: number } = {};
  const tell = (state: Progress['state']): void => {
    report({ step, state, ...known, elapsedMs: Math.round(performance.now() - began) });
  };
  const timer = setInterval(() => tell('running'), REPEAT_MS);
  tell('running');
  try {
    const result = await work((detail, fraction) => {
      known = fraction === undefined ? { detail } : { detail, fraction };
    });
    tell('done');
    return result;
  } catch (error) {
    tell('failed');
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Something the user should know, told once. */
export function note(report: Report, step: string, detail: string): void {
  report({ step, state: 'note', detail, elapsedMs: 0 });
}
