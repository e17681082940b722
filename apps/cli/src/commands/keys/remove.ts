import { say } from '../../output.js';
import { readKeys, writeKeys, type FileOption } from './file.js';

export function remove(name: string, { file }: FileOption): void {
  const keys = readKeys(file);
  const rest = keys.filter((key) => key.name !== name);
  if (rest.length === keys.length) {
    throw new Error(`${file} has no key ${name}; it has ${keys.map((key) => key.name).join(', ') || 'none'}`);
  }
  writeKeys(file, rest);
  say(`${name} is gone from ${file}`);
}
