import { digest } from '#events';
import { TUNING } from './default.js';
import type { Tuning } from './tuning.js';
import { TuningError, validateTuning } from './validate-tuning.js';

/** What a user's file changes. */
export interface OwnTuning {
  /** Of the file, for messages. */
  name: string;
  changes: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What `changes` names takes the place of what is there; all else stays. */
const changed = (value: unknown, changes: unknown): unknown =>
  isRecord(value) && isRecord(changes)
    ? { ...value, ...Object.fromEntries(Object.entries(changes).map(([key, to]) => [key, changed(value[key], to)])) }
    : changes;

/**
 * The built-in tuning with some numbers changed: `{ ladder: { high: { enter: 50, exit: 42 } } }`. Its version has the digest of
 * what came out behind it, as other numbers give other alerts: `1+tuning.5310a5878878`.
 * @throws {TuningError} naming every field that is unknown, of another type, or at odds with others
 */
export function ownTuning(own: OwnTuning | undefined): Tuning {
  if (own === undefined || own.changes === null) return TUNING;
  const tuning = checked(own);
  const version = digest(JSON.stringify({ ...tuning, version: '' })).slice(0, 12);
  return { ...tuning, version: `${tuning.version}+tuning.${version}` };
}

function checked({ name, changes }: OwnTuning): Tuning {
  try {
    return validateTuning(changed(TUNING, changes));
  } catch (error) {
    if (!(error instanceof TuningError)) throw error;
    throw new TuningError(error.problems.map((problem) => `${name}: ${problem}`));
  }
}
