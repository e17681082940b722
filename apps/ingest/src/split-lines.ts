import { refuse } from '#events';
import { parseJson, type Given } from './given.js';

const NEWLINE = 0x0a;

/**
 * NDJSON line by line, without more of it in memory than the line in hand. A line that is too long, no UTF-8 or no JSON is
 * refused alone.
 */
export async function* splitLines(body: AsyncIterable<Buffer>, maxLine: number): AsyncGenerator<Given> {
  let line = 1;
  let pieces: Buffer[] = [];
  let size = 0;
  const take = (): Given[] => {
    const given = size > maxLine ? { bytes: maxLine, refusal: tooLong(size, maxLine) } : lineOf(Buffer.concat(pieces));
    const found = given && { line, ...given };
    line++;
    [pieces, size] = [[], 0];
    return found ? [found] : [];
  };
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= maxLine) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of body) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield* take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  yield* take();
}

const tooLong = (size: number, maxLine: number) =>
  refuse('RecordTooLarge', `The line has ${size} bytes, more than ${maxLine}`);

const utf8 = new TextDecoder('utf-8', { fatal: true });

function lineOf(bytes: Buffer): Omit<Given, 'line'> | undefined {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { bytes: bytes.length, refusal: refuse('NotUtf8', 'The line is not UTF-8') };
  }
  return text.trim() === '' ? undefined : { bytes: bytes.length, ...parseJson(text) };
}
