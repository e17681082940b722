import { fold, isBlankCode } from '../letters.js';

const PARTICLES = new Set('al el ul as ash ad an at az ar'.split(' '));

/** A blank or a hyphen. */
const isBetween = (code: number): boolean => code === 0x2d || isBlankCode(code);

/**
 * What the spellings of one foreign name share: `Gaddafi`, `Qaddafi`, `Kadhafi`; `Zelensky`, `Zelenskyy`; `Araghchi`, `Araqchi`;
 * `Mohammed`, `Muhammad`. Vowels fall into three classes, throat sounds into one, doubled letters and articles away.
 */
export function spellingOf(name: string): string {
  const folded = fold(name.toLowerCase());
  let spelling = '';
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    if (at < folded.length && !isBetween(folded.charCodeAt(at))) continue;
    const word = folded.slice(start, at);
    start = at + 1;
    if (word === '' || PARTICLES.has(word)) continue;
    spelling += spelling === '' ? spellWord(word) : ` ${spellWord(word)}`;
  }
  return spelling;
}

const ALONE: Readonly<Record<string, string>> = {
  k: 'k',
  g: 'k',
  q: 'k',
  x: 'ks',
  w: 'v',
  o: 'u',
  u: 'u',
  y: 'i',
  e: 'a',
};
const WITH_H: Readonly<Record<string, string>> = { k: 'k', g: 'k', c: 'c', p: 'f', t: 't', d: 'd' };

const SILENT_H = /[aiu]h$/;

function spellWord(word: string): string {
  let spelling = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const next = word.charAt(i + 1);
    let sound = next === 'h' ? WITH_H[letter] : undefined;
    if (sound !== undefined) i++;
    else if ((letter === 't' && next === 'c') || (letter === 'c' && next === 'k') || (letter === 'd' && next === 'j'))
      continue;
    else sound = ALONE[letter] ?? letter;
    if (!spelling.endsWith(sound)) spelling += sound;
  }
  if (spelling.startsWith('abdul')) spelling = `abdal${spelling.slice(5)}`;
  return SILENT_H.test(spelling) ? spelling.slice(0, -1) : spelling;
}
