/**
 * `lost`: somebody else owns the partition. `forgotten`: Redis has lost what it knew; `unplaced`: the log is not where it
 * was. `transient`: everything else, such as a server that is away or an answer that did not come.
 * All of them end in starting over at ownership; they differ in how long to wait before.
 */
export type Failure = 'lost' | 'forgotten' | 'unplaced' | 'transient';

/** A newer producer has the transactional id. */
const FENCED = new Set([
  'INVALID_PRODUCER_EPOCH',
  'PRODUCER_FENCED',
  'INVALID_PRODUCER_ID_MAPPING',
  'TRANSACTIONAL_ID_NOT_FOUND',
]);

/** The client wraps errors in errors. */
function* causes(error: unknown): Generator<{ name?: unknown; type?: unknown; reason?: unknown }> {
  for (let e = error; typeof e === 'object' && e !== null; e = (e as { cause?: unknown }).cause) yield e;
}

export function failureOf(error: unknown): Failure {
  for (const { name, type, reason } of causes(error)) {
    if (typeof type === 'string' && FENCED.has(type)) return 'lost';
    if (name === 'Refused') return reason === 'token' ? 'lost' : 'forgotten';
    if (name === 'KafkaJSOffsetOutOfRange') return 'unplaced';
  }
  return 'transient';
}

/**
 * Whether what is remembered cannot be read by this version of the program. No record is to blame, so none is dead-lettered:
 * the partition waits for another version, and says so.
 */
export function isForeignState(error: unknown): boolean {
  for (const { name } of causes(error)) if (name === 'ForeignState') return true;
  return false;
}

/** The broker takes no batch of this size, however often it is sent. */
export function isTooLarge(error: unknown): boolean {
  for (const { type } of causes(error))
    if (type === 'MESSAGE_TOO_LARGE' || type === 'RECORD_LIST_TOO_LARGE') return true;
  return false;
}

/** For the log, and for whoever asks after the partition's health. */
export const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
