import type { Draft, Mention } from '../document.js';

/** Acronyms that are everyday words when they are not written in capitals. */
const WORDS = new Set([
  'plan',
  'shape',
  'swift',
  'rand',
  'quad',
  'mend',
  'mop',
  'tow',
  'pap',
  'rai',
  'sap',
  'mea',
  'pla',
]);

/** `Plan` is not the `PLAN`. */
export function isEverydayWord({ words }: Draft, { from, to, names }: Mention): boolean {
  const word = words[from];
  return (
    to - from === 1 &&
    word?.upper === false &&
    WORDS.has(word.key) &&
    names?.every(({ cases }) => cases[0] === 2) === true
  );
}
