import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { buffer, text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** The bytes of a file (unzipped where its name ends in .gz), or of standard input for `-`. */
function open(file: string): Readable {
  if (file === '-') return process.stdin;
  if (!existsSync(file)) throw new Error(`${file}: there is no such file`);
  if (statSync(file).isDirectory()) throw new Error(`${file} is a folder; name a file in it`);
  const bytes = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  const unzip = createGunzip();
  bytes.on('error', (error) => unzip.destroy(error));
  return bytes.pipe(unzip);
}

/** How a file is called in a message. */
export const nameOf = (file: string): string => (file === '-' ? 'stdin' : file);

export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

/** The lines of an NDJSON file that are not blank. */
export async function* lines(file: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of createInterface({ input: open(file), crlfDelay: Infinity })) {
    number++;
    if (text.trim() !== '') yield { number, text };
  }
}

export const readBytes = (file: string): Promise<Buffer> => buffer(open(file));

export const readAll = (file: string): Promise<string> => text(open(file));
