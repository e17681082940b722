import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Command {
  /** The file's name without its number of keys: `write` of `write-3.lua`. */
  name: string;
  keys: number;
  lua: string;
}

const FOLDER = fileURLToPath(new URL('./commands/', import.meta.url));
const FILE = /^([a-z]+)-(\d)\.lua$/;
const INCLUDE = /^--- @include (_[a-z]+)$/gm;

/** One Redis command per file; `--- @include _name` stands for the text of `_name.lua`. */
export function loadCommands(folder = FOLDER): Command[] {
  const read = (file: string): string => readFileSync(folder + file, 'utf8');
  return readdirSync(folder).flatMap((file) => {
    const [, name, keys] = FILE.exec(file) ?? [];
    if (name === undefined) return [];
    return [{ name, keys: Number(keys), lua: read(file).replace(INCLUDE, (_, part: string) => read(`${part}.lua`)) }];
  });
}
