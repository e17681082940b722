import { fold } from '../letters.js';

const PARTICLES = /^(?:al|el|ul|as|ash|ad|an|at|az|ar)$/;

/**
 * What the spellings of one foreign name share: `Gaddafi`, `Qaddafi`, `Kadhafi`; `Zelensky`, `Zelenskyy`; `Araghchi`, `Araqchi`;
 * `Mohammed`, `Muhammad`. Vowels fall into three classes, throat sounds into one, doubled letters and articles away.
 */
export function spellingOf(name: string): string {
  return fold(name.toLowerCase())
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !PARTICLES.test(word))
    .map(spellWord)
    .join(' ');
}

const CLASSES: readonly [RegExp, string][] = [
  [/abd[aeu]l/g, 'abdal'],
  [/dzh|dj/g, 'j'],
  [/[kg]h|ck|[qkg]/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/sch/g, 'sh'],
  [/t?ch/g, 'c'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/w/g, 'v'],
  [/o|u/g, 'u'],
  [/y/g, 'i'],
  [/e/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aiu])h$/, ''],
];

const spellWord = (word: string): string =>
  CLASSES.reduce((spelling, [sounds, written]) => spelling.replace(sounds, written), word);
