import { refuse } from '#events';
import { parseJson, type Given } from './given.js';

const NEWLINE = 0x0a;
/** Space, tab, carriage return. */
const WHITE = new Set([0x20, 0x09, 0x0d]);

/**
 * NDJSON line by line, without more of it in memory than the line in hand. A line that is too long, no UTF-8 or no JSON is
 * refused alone.
 * @param letGo told of bytes that are not in memory any more and belong to no line that is given
 */
export async function* splitLines(
  body: AsyncIterable<Buffer>,
  maxLine: number,
  letGo: (bytes: number) => void,
): AsyncGenerator<Given> {
  let line = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  const take = (): Given | undefined => {
    const given = size > maxLine ? { bytes: 0, refusal: tooLong(size, maxLine) } : lineOf(pieces);
    if (!given) letGo(size);
    const found = given && { line, ...given };
    line++;
    [pieces, size] = [[], 0];
    return found;
  };
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= maxLine) {
      pieces.push(piece);
      return;
    }
    letGo(piece.length + pieces.reduce((sum, { length }) => sum + length, 0));
    pieces = [];
  };
  for await (const chunk of body) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      letGo(1);
      const given = take();
      if (given) yield given;
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  const last = take();
  if (last) yield last;
}

const tooLong = (size: number, maxLine: number) =>
  refuse('RecordTooLarge', `The line has ${size} bytes, more than ${maxLine}`);

const utf8 = new TextDecoder('utf-8', { fatal: true });

function lineOf(pieces: readonly Buffer[]): Omit<Given, 'line'> | undefined {
  // A body may be nothing but such lines, millions of them.
  if (pieces.every((piece) => piece.every((byte) => WHITE.has(byte)))) return undefined;
  const bytes = Buffer.concat(pieces);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { bytes: bytes.length, refusal: refuse('NotUtf8', 'The line is not UTF-8') };
  }
  return text.trim() === '' ? undefined : { bytes: bytes.length, ...parseJson(text) };
}
