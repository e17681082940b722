const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/**
 * Whether arrays and objects stand more than `most` deep in a JSON text. Parsed, each level takes a hundred times the bytes it
 * has in the text, so that is asked before.
 */
export function isDeeperThan(most: number, text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted && code === BACKSLASH) at++;
    else if (code === QUOTE) quoted = !quoted;
    else if (!quoted && OPENING.has(code) && ++depth > most) return true;
    else if (!quoted && CLOSING.has(code)) depth--;
  }
  return false;
}
