import { formatTime } from '#events';
import type { Found } from '#letters';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Null where the bytes are no UTF-8. */
const textOf = (bytes: Uint8Array | null): string | null => {
  try {
    return bytes && strict.decode(bytes);
  } catch {
    return null;
  }
};

const base64 = (bytes: Uint8Array | null): string | null => bytes && Buffer.from(bytes).toString('base64');

/** Everything of a dead letter; key and value as text where they are UTF-8, and always as base64. */
export const asJson = ({ letter, note }: Found): object => {
  const { id, error, message, path, stage, failures, cut, from, record } = letter;
  return {
    ...{ id, at: formatTime(record.timestamp), error, message, path, stage, failures, from },
    ...(cut !== undefined && { cut }),
    ...(note && { redriven: { at: formatTime(note.at), to: note.to, corrected: note.corrected } }),
    headers: record.headers,
    key: textOf(record.key),
    keyBase64: base64(record.key),
    value: textOf(record.value),
    valueBase64: base64(record.value),
  };
};
