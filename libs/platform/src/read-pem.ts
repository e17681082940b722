import type { Variables } from './variables.js';

const BEGIN = { certificates: /-----BEGIN CERTIFICATE-----/, 'private key': /-----BEGIN ([A-Z ]+ )?PRIVATE KEY-----/ };

/** The text of the PEM file that a variable names. */
export function readPem(
  variables: Variables,
  name: string,
  what: keyof typeof BEGIN,
  readFile: (path: string) => string,
): string | undefined {
  const file = variables.text(name);
  if (file === undefined) return undefined;
  try {
    const text = readFile(file);
    if (BEGIN[what].test(text)) return text;
    variables.problems.push(`${name} is ${JSON.stringify(file)}, but must be a file with PEM ${what}.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    variables.problems.push(`${name} is ${JSON.stringify(file)}, but must be a file that can be read: ${reason}.`);
  }
  return undefined;
}
