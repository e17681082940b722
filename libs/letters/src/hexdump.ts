const WIDTH = 16;
const LINES = 32;

const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');

export interface HexLine {
  text: string;
  /** Offsets of the bytes on it, `to` exclusive. */
  from: number;
  to: number;
}

/** Lines of 16 bytes: offset, hexadecimal, ASCII. */
export function hexdump(bytes: Uint8Array, first = 0): HexLine[] {
  const start = first - (first % WIDTH);
  const lines: HexLine[] = [];
  for (let from = start; from < bytes.length && lines.length < LINES; from += WIDTH) {
    const row = [...bytes.subarray(from, from + WIDTH)];
    const left = row.slice(0, 8).map((byte) => hex(byte, 2));
    const right = row.slice(8).map((byte) => hex(byte, 2));
    const ascii = row.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    const text = `${hex(from, 8)}  ${left.join(' ').padEnd(23)}  ${right.join(' ').padEnd(23)}  ${ascii}`;
    lines.push({ text, from, to: from + row.length });
  }
  const from = start + LINES * WIDTH;
  const rest = bytes.length - from;
  return rest > 0 ? [...lines, { text: `… ${rest} bytes more`, from, to: from }] : lines;
}

/** `stream`: what is cut off within a character is no error yet. */
const isUtf8 = (bytes: Uint8Array, stream: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
};

/** Where the first character begins that is not UTF-8. */
export function firstNotUtf8(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (!isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}
