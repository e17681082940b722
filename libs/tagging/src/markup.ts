/** Ends of things that are no words: tags, references to characters, addresses. All scans are bounded. */

const LONGEST_TAG = 200;
const LONGEST_REFERENCE = 10;
const LONGEST_ADDRESS = 2_000;

const AMPERSAND = 0x26;
const SLASH = 0x2f;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const GREATER = 0x3e;

export interface Tag {
  end: number;
  /** It ends a paragraph, as `<p>`, `<br>`, `<li>` do; `<b>`, `<a>`, `<span>` do not. */
  block: boolean;
}

const BLOCKS = new Set(
  'p br div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr td th thead tbody section article header footer blockquote pre hr figure figcaption title body head html script style'.split(
    ' ',
  ),
);
const INLINE = new Set('a b i u s em strong span font small sub sup img cite q mark code abbr time'.split(' '));

/** `<br/>`, `</p>`, `<A HREF="…">`, `&lt;b&gt;`, `<!-- … -->`; `<MII>` (a ticker of 1987) and `<` alone are no tags. */
export function readTag(text: string, at: number): Tag | undefined {
  const open = at + (text.charCodeAt(at) === LESS ? 1 : text.startsWith('&lt;', at) ? 4 : 0);
  if (open === at) return undefined;
  const escaped = open === at + 4;
  if (!escaped && text.startsWith('!--', open)) {
    const end = text.slice(open, open + LONGEST_TAG).indexOf('-->');
    return end < 0 ? undefined : { end: open + end + 3, block: false };
  }
  const start = text.charCodeAt(open) === SLASH ? open + 1 : open;
  let name = start;
  while (isAsciiLetterOrDigit(text.charCodeAt(name))) name++;
  if (name === start || name - start > 12) return undefined;
  const tag = text.slice(start, name).toLowerCase();
  const block = BLOCKS.has(tag);
  const lower = text.slice(start, name) === tag;
  if (!block && !INLINE.has(tag) && (escaped || !lower)) return undefined;
  const limit = Math.min(text.length, at + LONGEST_TAG);
  for (let end = name; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === LESS) return undefined;
    if (code === GREATER) return { end: end + 1, block };
    if (escaped && code === AMPERSAND && text.startsWith('&gt;', end)) return { end: end + 4, block };
  }
  return undefined;
}

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', '\u00a0'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', '\u00ad'],
  ['zwj', '\u00ad'],
  ['zwnj', '\u00ad'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['hellip', '…'],
  ['bull', '•'],
  ['middot', '·'],
  ['euro', '€'],
  ['pound', '£'],
  ['yen', '¥'],
  ['deg', '°'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['frac12', '½'],
]);

/** `&amp;`, `&#8217;`, `&#x2019;`: where the reference ends, or `at`. */
export function endOfReference(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_REFERENCE);
  for (let end = at + 1; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === SEMICOLON)
      return decodeReference(text.slice(at, end + 1)).startsWith('&#') ? at : known(text, at, end + 1);
    if (!isAsciiLetterOrDigit(code) && !(code === 0x23 && end === at + 1)) return at;
  }
  return at;
}

const known = (text: string, at: number, end: number): number =>
  text.charCodeAt(at + 1) === 0x23 || NAMED.has(text.slice(at + 1, end - 1)) ? end : at;

/** A reference, with what may be glued behind it (`&#8217;s`), as the characters that it stands for. */
export function decodeReference(text: string): string {
  const end = text.indexOf(';');
  if (end < 0) return text;
  const name = text.slice(1, end);
  const rest = text.slice(end + 1);
  if (!name.startsWith('#')) return (NAMED.get(name) ?? `&${name};`) + rest;
  const hex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return Number.isNaN(code) || code > 0x10ffff ? text : String.fromCodePoint(code) + rest;
}

const DOMAINS = new Set('com org net gov mil edu int info news io tv'.split(' '));

/**
 * `https://…`, `www.…`, `name@example.org`, `example.com/page`: where the address that began with the word `start`–`end` ends,
 * or 0. `talks.the` is two words.
 */
export function endOfAddress(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code === 0x3a)
    return text.charCodeAt(end + 1) === SLASH && text.charCodeAt(end + 2) === SLASH ? endOfRun(text, end + 3) : 0;
  if (code === 0x40) return isAsciiLetterOrDigit(text.charCodeAt(end + 1)) ? endOfMail(text, end + 1) : 0;
  let at = end;
  let label = end;
  const limit = Math.min(text.length, start + LONGEST_ADDRESS);
  for (; at < limit; at++) {
    const next = text.charCodeAt(at);
    if (next === 0x2e) label = at + 1;
    else if (!isAsciiLetterOrDigit(next) && next !== 0x2d && next !== 0x5f) break;
  }
  const behind = text.charCodeAt(at);
  if (behind === 0x40) return isAsciiLetterOrDigit(text.charCodeAt(at + 1)) ? endOfMail(text, at + 1) : 0;
  const last = text.slice(label, at).toLowerCase();
  const web = text.slice(start, start + 4).toLowerCase() === 'www.' || DOMAINS.has(last);
  if (
    behind === SLASH &&
    isAsciiLetterOrDigit(text.charCodeAt(at + 1)) &&
    (web || (last.length === 2 && last === text.slice(label, at)))
  )
    return endOfRun(text, at);
  return web ? endOfRun(text, at) : 0;
}

function endOfMail(text: string, domain: number): number {
  const end = endOfRun(text, domain);
  return text.slice(domain, end).includes('.') ? end : 0;
}

const TRAILING = new Set('.,;:!?)]}\'"’”'.split(''));

/** To the next blank, quote or bracket, without the punctuation of the sentence. */
function endOfRun(text: string, from: number): number {
  let end = from;
  const limit = Math.min(text.length, from + LONGEST_ADDRESS);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (code <= 0x20 || code === LESS || code === GREATER || code === 0x22 || code === 0xa0 || code >= 0x2000) break;
    end++;
  }
  while (end > from && TRAILING.has(text.charAt(end - 1))) end--;
  return end;
}
