import { isObject, openRecord } from './cloud-event.js';
import { firstError } from './contract/compile.js';
import { explain } from './contract/explain.js';
import type { RecordKind, RecordOf } from './contract/schemas.js';
import type { InputRecord } from './record.js';
import { refused } from './refusal.js';
import type { Decoded } from './refusal.js';
import type { Signal, Tick } from './signal.js';
import type { Withdrawal } from './withdrawal.js';

function check<K extends RecordKind>(kind: K, value: unknown): Decoded<{ value: RecordOf<K> }> {
  if (!isObject(value)) return refused('NotAnObject', 'The value is not a JSON object');
  const error = firstError(kind, value);
  return error ? { ok: false, refusal: explain(error) } : { ok: true, value: value as unknown as RecordOf<K> };
}

/** One of Tautline's own records on its way back in. Never throws. */
export function decodeJson<K extends Exclude<RecordKind, 'fragment'>>(
  kind: K,
  record: InputRecord,
): Decoded<{ value: RecordOf<K> }> {
  const opened = openRecord(record.value, record.headers);
  return opened.ok ? check(kind, opened.value) : opened;
}

/** A record of the signal log: a signal, one taken back, or a minute that has passed. Never throws. */
export function decodeSignal(record: InputRecord): Decoded<{ value: Signal | Withdrawal | Tick }> {
  const opened = openRecord(record.value, record.headers);
  if (!opened.ok) return opened;
  const op = isObject(opened.value) ? opened.value['op'] : undefined;
  if (op === 'tick') return check('tick', opened.value);
  return op === 'withdrawn' ? check('withdrawal', opened.value) : check('signal', opened.value);
}
