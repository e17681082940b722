import type { Level } from '#events';
import { addressOf, checked, headersOf, type Connection } from './requests.js';

export type LevelsOptions = Connection;

/** The current level of every dyad, the tensest first. */
export async function levels(options: LevelsOptions): Promise<Level[]> {
  const { url, signal, fetch = globalThis.fetch } = options;
  const init = { headers: headersOf(options), ...(signal && { signal }) };
  const response = await checked(await fetch(addressOf(url, 'v1/levels'), init));
  return ((await response.json()) as { levels: Level[] }).levels;
}
