/** Where an owner is, in order; between any two of them the process may die. */
export type Step =
  | 'take token'
  | 'init'
  | 'offset fetched'
  | 'open'
  | 'rebuild: clear'
  | 'rebuild: restore'
  | 'rebuild: done'
  | 'fetch'
  | 'claim'
  | 'read state'
  | 'handled'
  | 'write state'
  | 'produce'
  | 'sendOffsets'
  | 'commit';

/** Called behind each step; what it throws ends the attempt there, as a crash would. */
export type OnStep = (step: Step, at: { topic: string; partition: number }) => void | Promise<void>;
