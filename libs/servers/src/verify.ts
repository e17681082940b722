import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileSet } from './packages.js';

/** Size and time of change of each file when its checksum was last found right. */
const STAMP = 'verified.json';

/** The files that are missing or differ from their checksum. Files unchanged since they were verified are not read. */
export async function findWrong(directory: string, { checksums }: FileSet): Promise<string[]> {
  const verified = await readStamp(directory);
  const wrong = await Promise.all(
    [...checksums].map(async ([name, checksum]) => {
      const path = join(directory, name);
      const look = await lookOf(path);
      if (look === undefined) return [name];
      if (verified[name] === look) return [];
      return (await sha256(path)) === checksum ? [] : [name];
    }),
  );
  return wrong.flat();
}

/** To be called when nothing is wrong. */
export async function stamp(directory: string, { names }: FileSet): Promise<void> {
  const looks = await Promise.all(names.map(async (name) => [name, await lookOf(join(directory, name))] as const));
  const text = JSON.stringify(Object.fromEntries(looks));
  if (text !== JSON.stringify(await readStamp(directory))) await writeFile(join(directory, STAMP), text);
}

async function lookOf(path: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${String(size)} ${String(mtimeMs)}`;
  } catch {
    return undefined;
  }
}

async function readStamp(directory: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(join(directory, STAMP), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
