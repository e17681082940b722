import { fold } from '../letters.js';
import { GIVEN, LEADING_FAMILY, rolesOf } from '../roles.js';

const SUFFIX = /^(?:jr|sr|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi)$/;
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){1,2}$/;

/**
 * The folded name by which later mentions refer to a person: the last (`Haider al-Abadi` → `abadi`, `Miriam Oz-Levi` → `oz-levi`),
 * but the first of a Chinese, Korean or Burmese-style name: `Kim Min-ji` → `kim`, `Xi Jinping` → `xi`.
 */
export function surnameOf(name: string): string {
  const words = name
    .split(/\s+/)
    .map((word) => fold(word.toLowerCase()))
    .filter((word, index) => index === 0 || !SUFFIX.test(word));
  if (leadsWithFamily(words, name)) return words[0] ?? name;
  return (words.at(-1) ?? name).replace(/^(?:al|el|as|ash|ad|an|ul|az|ar)-/, '');
}

function leadsWithFamily([first = '', second = '', third]: readonly string[], name: string): boolean {
  if ((rolesOf(first, first, 'word').roles & LEADING_FAMILY) === 0 || second === '') return false;
  if (/\p{L}-\p{Ll}/u.test(name)) return true;
  const western = (rolesOf(second, second, 'word').roles & GIVEN) !== 0;
  return !western && (third === undefined ? PINYIN.test(second) : second.length <= 6 && third.length <= 6);
}
