import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lines } from '../../input.js';

/** How an input is to be read. */
type Kind = 'fragments' | 'articles' | 'text' | 'json' | 'url';

/** One file or one URL. */
export interface Unit {
  name: string;
  kind: Kind;
  /** Bytes; missing where they cannot be told beforehand. */
  size?: number;
  /** Another one is another input. */
  version?: string;
}

export interface Choice {
  /** What lines or whole files hold, where their names do not say it. */
  kind?: Exclude<Kind, 'json'> | undefined;
}

const KINDS: readonly [end: RegExp, kind: Kind][] = [
  [/\.(ndjson|jsonl)(\.gz)?$/i, 'fragments'],
  [/\.(txt|md|text)(\.gz)?$/i, 'text'],
  [/\.json(\.gz)?$/i, 'json'],
];

const kindOf = (name: string): Kind | undefined => KINDS.find(([end]) => end.test(name))?.[1];

/**
 * The files and URLs that the arguments stand for: a folder for all files in it whose names say what they are, in order of
 * their names; with `kind: 'url'` a file for the URLs in it, one a line.
 */
export async function unitsOf(
  inputs: readonly string[],
  { kind }: Choice,
  onSkipped: (name: string) => void,
): Promise<Unit[]> {
  if (kind === 'url') return (await Promise.all(inputs.map(urlsIn))).flat();
  return inputs.flatMap((input) => {
    if (input === '-') return [{ name: '-', kind: kind ?? 'fragments' }];
    if (!existsSync(input)) throw new Error(`${input}: there is no such file or folder`);
    if (!statSync(input).isDirectory()) return [unitOf(input, kind ?? kindOf(input) ?? 'fragments')];
    return filesIn(input).flatMap((file) => {
      const own = kindOf(file);
      if (own === undefined) {
        onSkipped(file);
        return [];
      }
      return [unitOf(file, own === 'fragments' && kind === 'articles' ? kind : own)];
    });
  });
}

function unitOf(name: string, kind: Kind): Unit {
  const { size, mtimeMs } = statSync(name);
  return { name, kind, version: `${size}@${mtimeMs}`, ...(!name.endsWith('.gz') && { size }) };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

async function urlsIn(input: string): Promise<Unit[]> {
  const units: Unit[] = [];
  for await (const { text } of lines(input)) {
    const url = text.trim();
    if (!url.startsWith('#')) units.push({ name: url, kind: 'url' });
  }
  return units;
}
