/** Letters of any script. Beyond Latin-1 that is everything but punctuation, symbols and dingbats. */
export function isLetterCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x100) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if ((code >= 0x3000 && code <= 0x3020) || (code >= 0xd800 && code <= 0xdfff)) return false;
  if (code < 0x2000) return code >= 0x100 && code !== 0x34f && code !== 0x61c && code !== 0x180e;
  if (code >= 0xfe00) return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return code >= 0x2c00;
}

/** Ordinary and full-width digits. */
export const isDigitCode = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

export function isBlankCode(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Marks that web pages leave inside and between words: soft hyphen, zero-width, direction, byte order. */
export function isInvisibleCode(code: number): boolean {
  if (code < 0x2000) return code === 0xad || code === 0x61c || code === 0x34f || code === 0x180e;
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

export const isUpperLetter = (letter: string): boolean => {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return letter !== letter.toLowerCase();
};

export const isLowerCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

const APOSTROPHES = /['’‘ʼʻ`´]/g;
const MARKS = /[\u0300-\u036f]/g;
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** `Çavuşoğlu` → `cavusoglu`, `u.s.` → `us`, `sana’a` → `sanaa`. Expects lower case. */
export function fold(lower: string): string {
  let plain = true;
  for (let i = 0; i < lower.length && plain; i++) {
    const code = lower.charCodeAt(i);
    plain = code < 0x80 && code !== 0x27 && code !== 0x2e && code !== 0x60;
  }
  if (plain) return lower;
  const folded = lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[ıøłđðþßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replaceAll('.', '');
  return folded === '' ? lower : folded;
}
