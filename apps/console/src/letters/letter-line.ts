import { formatTime, placeOf } from '#events';
import { sentBack, valueView, visible, type Found } from '#letters';
import type { LetterDetail, LetterLine } from '../api/letters.js';

/** Of a value in a list, characters. */
const EXCERPT = 160;
/** Lines of a value: of more, those around the mark. */
const MOST_LINES = 400;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder();

/** Markup is passed on as it is: the page sets it as text and as nothing else. */
export function letterLine({ letter, note }: Found): LetterLine {
  const { id, error, message, path, stage, failures, from, record } = letter;
  return {
    ...{ id, error, message, path, stage, failures },
    at: formatTime(record.timestamp),
    from: from && placeOf(from),
    key: record.key && visible(lenient.decode(record.key)),
    excerpt: record.value ? visible(lenient.decode(record.value.subarray(0, 4 * EXCERPT)).slice(0, EXCERPT)) : '',
    settled: note
      ? {
          ...{ to: note.to, corrected: note.corrected, skipped: note.skipped, by: note.by, because: note.because },
          at: formatTime(note.at),
          words: sentBack(note),
        }
      : null,
  };
}

export function letterDetail(found: Found): LetterDetail {
  const { record } = found.letter;
  const { title, lines } = valueView(found.letter);
  const marked = lines.findIndex((line) => line.marked !== undefined);
  const first = Math.max(0, Math.min(marked - MOST_LINES / 2, lines.length - MOST_LINES));
  const shown = lines.slice(first, first + MOST_LINES);
  const cut = (count: number): { text: string }[] => (count > 0 ? [{ text: `… ${count} lines` }] : []);
  return {
    ...letterLine(found),
    headers: { ...record.headers },
    value: {
      title,
      lines: [...cut(first), ...shown, ...cut(lines.length - first - shown.length)],
      text: textOf(record.value),
    },
  };
}

function textOf(value: Uint8Array | null): string | null {
  try {
    return value && strict.decode(value);
  } catch {
    return null;
  }
}
