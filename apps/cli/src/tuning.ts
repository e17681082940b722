import type { OwnTuning } from '#escalation';
import { readAll } from './input.js';

/** The file that `--tuning` or `TAUTLINE_TUNING` names. */
export async function readTuning(file: string | undefined): Promise<OwnTuning | undefined> {
  if (file === undefined || file.trim() === '') return undefined;
  if (file === '-') throw new Error('--tuning -: standard input is for the fragments; name a file');
  // Loaded only now: it brings Nest along, which no other replay needs.
  const { parseYaml } = await import('#platform');
  return { name: file, changes: parseYaml({ name: file, text: await readAll(file) }) };
}
