import { placeOf } from '#events';
import { oneLine, paint } from '../../show/alert.js';
import { failed, second, sentBack, type Found } from '#letters';

const SHOWN = 120;

const excerpt = (bytes: Uint8Array | null): string => {
  if (bytes === null) return '(no value)';
  const text = oneLine(Buffer.from(bytes.subarray(0, 4 * SHOWN)).toString('utf8'));
  return text.length > SHOWN || bytes.length > 4 * SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** A dead letter as a block of a few lines: its id, what was wrong, where it came from, and its beginning. */
export function asText({ letter, note }: Found, colours: boolean): string {
  const p = paint(colours);
  const { id, error, path, message, record, from, stage } = letter;
  const what = `${p(['red', 'bold'], oneLine(error))}${path ? ` at ${oneLine(path)}` : ''}`;
  const key = record.key === null ? 'no key' : `key ${oneLine(Buffer.from(record.key).toString('utf8'))}`;
  return [
    [p('bold', id), what, failed(letter), p('dim', second(record.timestamp))].join('   '),
    ...(note ? [`  ${p('green', sentBack(note))}`] : []),
    ...(message ? [`  ${oneLine(message)}`] : []),
    p('dim', `  ${from ? placeOf(from) : 'from nobody knows where'} · ${key} · by ${oneLine(stage)}`),
    p('dim', `  ${excerpt(record.value)}`),
  ].join('\n');
}
