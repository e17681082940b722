import { isInvisibleCode } from './letters.js';
import { decodeReference } from './markup.js';

const REFERENCE = /&#?[a-z0-9]{2,8};/gi;
const BLANKS = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const MARKS = /[\u0300-\u036f]/;
/** An apostrophe however it was typed, where it stands in a word or before its `s`. */
const APOSTROPHES = /[\u00b4\u02bc\u2018\u2032\uff07`]/g;

/**
 * A token as a reader sees it: without soft hyphens and direction marks, ligatures and accents put together, one hyphen
 * for all that look like it but none at the end of a line, references to characters resolved.
 */
export function legibleToken(raw: string): string {
  if (raw === "'S" || raw === '’S') return '’s';
  if (isPlain(raw)) return raw;
  const decoded = raw.startsWith('&') ? decodeReference(raw) : raw;
  let text = '';
  for (let i = 0; i < decoded.length; i++) {
    const code = decoded.charCodeAt(i);
    if (isInvisibleCode(code) || code <= 0x20 || (code === 0x2d && decoded.charCodeAt(i + 1) < 0x20)) continue;
    text += LOOKALIKES.get(code) ?? (isFullWidth(code) ? String.fromCharCode(code - 0xfee0) : decoded.charAt(i));
  }
  if (MARKS.test(text)) text = text.normalize('NFC');
  return text.length > 1 ? text.replace(APOSTROPHES, '’') : text;
}

/** Several tokens' text with single blanks, as a name is written. */
export function legibleName(text: string): string {
  if (isPlain(text)) return text;
  const decoded = text.replace(REFERENCE, (reference) => decodeReference(reference));
  let name = '';
  for (let i = 0; i < decoded.length; i++) {
    const code = decoded.charCodeAt(i);
    if (!isInvisibleCode(code)) name += LOOKALIKES.get(code) ?? decoded.charAt(i);
  }
  return name.replace(BLANKS, ' ').normalize('NFC');
}

/** Nothing in it but what the keyboard has; blanks single, no line breaks. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x7f || code < 0x20 || code === 0x26 || code === 0x60) return false;
    if (code === 0x20 && text.charCodeAt(i + 1) === 0x20) return false;
  }
  return true;
}

const isFullWidth = (code: number): boolean => code >= 0xff01 && code <= 0xff5e;

const LOOKALIKES: ReadonlyMap<number, string> = new Map([
  [0x2010, '-'],
  [0x2011, '-'],
  [0x2012, '–'],
  [0x2015, '—'],
  [0xfb00, 'ff'],
  [0xfb01, 'fi'],
  [0xfb02, 'fl'],
  [0xfb03, 'ffi'],
  [0xfb04, 'ffl'],
  [0xfb05, 'st'],
  [0xfb06, 'st'],
]);
