import { readFileSync } from 'node:fs';

const file = new URL('../../../../package.json', import.meta.url);

/** Of package.json, four folders above the compiled file. */
export const VERSION = (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
