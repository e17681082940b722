/** A text's code units, read many times each: quicker from an array than by `charCodeAt`. */
export type Codes = Uint16Array;

/** Behind the end of a text stand this many zeros, which are neither letters nor digits: so far may be looked ahead. */
const LOOKAHEAD = 8;

const LONGEST_KEPT = 1 << 16;
const kept = new Uint16Array(LONGEST_KEPT + LOOKAHEAD);

/** Until the next call: texts of usual length share one buffer. */
export const codesOf = (text: string): Codes =>
  filled(text.length <= LONGEST_KEPT ? kept : new Uint16Array(text.length + LOOKAHEAD), text);

/** In a buffer of its own, for what is read while another text is. */
export const ownCodesOf = (text: string): Codes => filled(new Uint16Array(text.length + LOOKAHEAD), text);

function filled(codes: Codes, text: string): Codes {
  const { length } = text;
  for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
  codes.fill(0, length, length + LOOKAHEAD);
  return codes;
}

/**
 * A string of its own, as a slice would keep the whole text alive; made a property's name once, by which the engine keeps one
 * copy of it: comparing two such strings, or looking one up, compares addresses.
 */
export function textOf(codes: Codes, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += LONGEST_CALL)
    text += String.fromCharCode(...codes.subarray(from, Math.min(end, from + LONGEST_CALL)));
  return interned(text);
}

export function interned(text: string): string {
  const names = Object.create(null) as Record<string, true>;
  names[text] = true;
  return Object.keys(names)[0] ?? text;
}

/** Arguments of one call. */
const LONGEST_CALL = 1 << 12;
