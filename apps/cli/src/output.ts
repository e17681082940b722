import { once } from 'node:events';

/** Writes one line to standard output and waits where whoever reads it is slower. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Anything that is not a result goes to standard error. */
export const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/** Whether standard output is a terminal that wants colours (no-color.org). */
export const wantsColours = (): boolean => process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '';

/** Width to write in: the terminal's, but no wider than one reads with ease; 100 where there is none. */
export const columns = (): number => Math.min(Math.max(process.stdout.columns || 100, 40), 120);
