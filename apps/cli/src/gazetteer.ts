import type { OwnGazetteer } from '#tagging';
import { readAll } from './input.js';

/** The file of own entries that `--gazetteer` or `TAUTLINE_GAZETTEER` names. */
export async function readGazetteer(file: string | undefined): Promise<OwnGazetteer | undefined> {
  if (file === undefined || file.trim() === '') return undefined;
  if (file === '-') throw new Error('--gazetteer -: standard input is for the fragments; name a file');
  return { name: file, text: await readAll(file) };
}
